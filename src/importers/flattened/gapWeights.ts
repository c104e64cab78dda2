import type { GapPlace } from './gap.ts';

/**
 * Made by `npx tsx bench/learnGaps.ts --write`, not by hand: how much each cue (`listCues`) speaks for a break, in tenths, as learned from articles that have
 * kept their lines. A row is a weight and the cues that have it.
 */
export const GAP_WEIGHTS: Readonly<Record<GapPlace, string>> = {
  text: `
37|#ends 
33|NOTE
25|The third-party
24|#ends )
21|<Change
20|WARNING
19|<Once posted
17|<Use Registry|<We|Explanation|This bug was
16|#ends 1|Action
15|#ends "|Change|The third-party products
14|#ends /|<For more|Microsoft has confirmed|The following topics|To resolve this
13|-or-|The English|The English version|The product included
12|<The English|<This bug|Microsoft Press is|The following file|The product
11|# Using|#ends 2|<For additional|<Normal|<Normal support|<This section|This problem|To resolve
10|#ends 5|#ends 6|#so far 7|#words 3|<Also|<More|<On page|<The following|<What|<where|A supported|A supported fix|C|If the issue|Method #|Microsoft Press|The products included|This behavior
9|#announces|#ends 0|<For a|<One of|<See|<The usual|<Use this|<When this|Another|Microsoft Windows|Microsoft has|The products|This information|To use the|c
8||#ends 8|<Contact Microsoft|<For|<How|<Microsoft in|<Please|<So|<The above|<The program|<To|<We are|For example if|For information about|IMPORTANT|Please note|Please note that|The above|This problem does|To create|When you are
7|#so far 4|#so far 5|#so far 6|#so far 8|<Add|<Both|<Contact|<Note that|<Once|<Page #|<Setup|<Therefore if|<where is|Add|In addition to|Run the|This bug|This error|This is a|This problem is|When you run|c Microsoft|c Microsoft Corporation
6|#ends ,|#ends 3|<Adding|<Install|<It also|<The Visual|<The error|<They|<This driver|<To run|Additionally|After you|At this point|Contributions|Contributions by|For the|If Windows|It is|Method|Normally|Note that|Once you|The #|The documentation|The following|The problem occurs|The third-party contact|This error message|This issue|To check|Use the|You can find|You may also
5|#so far 3|#words 21|* for|* on|<Because of|<Do not|<How to|<In Microsoft|<In this|<Make|<Microsoft Exchange|<Network|<Normally|<Other|<Since|<The function|<The third-party|<To find|<Use|ARTICLE-ID|Component|Correct Answers|Following|For example a|In some cases|It is possible|Make sure that|Microsoft is researching|Note that the|Service Pack #|The second|This happens|This has|To obtain|To prevent|To work|To work around|When this
4|#opens alike|#sentences 1|#sentences 2|#sentences 3|<# The|<After|<As a|<Check|<Click|<If this|<It may|<Make sure|<Microsoft does|<Modify|<Press|<Remove|<Set|<The Exchange|<The documentation|<The next|<The only|<Therefore|<These|<This does|<This feature|<This file|<without|<without the|Additionally the|At the|Because of the|Because the|During|Event ID|First|For example when|How to|However if you|If a|If the|If your|It is also|More|Please refer|Please refer to|The application|The following table|There are|This article|This behavior is|This feature|This is the|This method|This problem only|To|To correct this|To determine which|To remove|Using the|Windows NT #|You can also
3|* to|* with|<Apply it|<Choose|<Even|<Following|<In order|<Microsoft Windows|<On|<That|<There is|<To see|<Verify|<Verify that|<Windows #|<and|After the|At this|File Name|For example the|For example you|However a|However it is|However the|If you|If you choose|If you want|In the|In this|Many|Microsoft Visual|Microsoft is|Note that this|Other|The Microsoft|The SNA|The SNA Server|The Windows|The Windows #|The Windows NT|The process|The system|This fix|This includes|This is by|This problem occurs|To use|To verify that|When a|You can use|You will
-3|* can|* does|* in|<A supported|<After you|<Apply|<At|<At this|<Because|<Event ID|<First|<For the|<However in|<However when|<If a|<If you|<In Windows|<Internet|<It can|<It is|<MS-DOS|<Many|<Messages|<Microsoft|<Microsoft Press|<Once the|<Once you|<Run|<Setting|<Start|<The code|<This information|<This may|<This value|<This will|<Unless you|<Using Registry|<Version #|<You are|A|Adding|Any action|Any action to|Apply it|Apply it only|By default the|Check|Clicking|Do|DownloadDownload|During the|File|For MS-DOS|For information|However when|If|If it is|If you select|In special|In special cases|Make|Microsoft does|Microsoft does not|No|Only|Service Pack for|The Visual|The latest|The text|The user|This allows the|This article provides|This message should|This results|This results in|To make|Unless you|While|You may|You should
-4|#refers back|#so far 0|#so far 1|* a|* it|* must|* will|<Because the|<Below is|<By|<Event|<However it|<In addition|<In some|<It will|<Mail|<Please note|<PowerPoint|<Some|<The value|<This issue|<This occurs|<This problem|<To correct|<To determine|<To make|<Visual Basic|<Windows|<With|<With the|<Word|After|All comments|All comments and|An|Because there|However Microsoft|If the server|If the value|If you try|In addition|In this example|Information|Instead the|It can|Messages|Not|Outside the United|Some of|Specifically|The result|The usual|The usual support|There is|Therefore if|This can be|This can cause|This is because|This problem may|To verify|Unless|Use this|Visual Basic|When you try|When you use
-5|* are|* not|* should|<After the|<Changing|<Mailbox|<Mailbox Manager|<Microsoft Visual|<Multiple|<One|<SNA Server|<Technical|<The Internet|<The MS-DOS|<There are|<To prevent|<Use the|<Using|All|As a result|Be|Change the|Changing|Currently|Depending on|For instance|If this is|In most cases|In other words|Information Store|It also|Once posted|Once posted the|Outside|Outside the|Page|Press|That is|The|The default|The error|The first|The message|The next|The only|The steps|There is no|This causes|This driver|This process|To find|To locate|Using Registry|Using Registry Editor|Visual FoxPro|When an|When this occurs|When you view|Word|You need to
-6|* the|* this|<DownloadDownload|<Exchange Server|<If an|<In most|<Incorrect|<Method #|<Note|<Specifies the|<To install|<To use|<Version|<When an|Applications|As|Because of this|Choose|Contact|Depending|Even|If it|If you do|Microsoft in|Microsoft in no|Normal support|Normal support costs|Note|Refer|Refer to|The file is|These|They are|This|This contact|This contact information|This prevents|To do this|Typically|Use Registry|Use Registry Editor|Users|Using|We
-7|#|* do|<Another|<Any action|<For example|<If Setup|<Microsoft used|<Service Pack|<Specifies|<System|<The SNA|<The Windows|<The process|<Therefore the|<To do|Because|Both|Each|Enter|Exchange|Here is|If there|If there is|In other|Microsoft makes|Microsoft makes no|Most|Remove|Running|Select|Since|The code|The error message|This may|This option|This problem has|To see
-8|# # #|#ends !|<Each|<Now|<Service|Before you edit|Contact Microsoft Technical|For a|If the Assistant|Now|Once|Please|Related parameter|The following example|This bug has|To do so|Two|Unless you are|We are|We are researching
-9|<Change the|<Correct Answers|<Explanation|<For information|<On Windows|<To change|<Visual|Before you|By|Download|Exchange Server|In this case|Normal|So|The following error|The server|This is incorrect|This message
-10|#ends :|<All comments|<Before|<CAUTION|<Error|<This contact|<To work|<Visual C++|Click|Consequently|Contact Microsoft|Correct|For a complete|For example|Microsoft cannot|Microsoft cannot guarantee|Note that you|That|They|This allows|Thus|To find the
-11|<From|<Related parameter|Or|Otherwise|Therefore if you
-12|But|However|It|This article contains|This fix may
-13|#ends ."|#ends ?|<In special|Any|Before you modify|Logon|Requires
-14|#ends .)|<Microsoft support|Either|Instead|Microsoft support|Microsoft support professionals|Related|Service Pack
-15|<ARTICLE-ID|Q# TITLE|To do
-16|<Correct|<Description|<Q#|<Q# TITLE|Therefore
-17|<Action|<Microsoft cannot|<Part|<Related|For information on|Incorrect|Q#
-18|<To resolve|Then
-19|# #
-20|Service
-21|<IMPORTANT|Watson
-22|<Executable
-24|#ends .|<Before you|<Component
-28|<WARNING
-43|<NOTE
`,
  list: `
13|#announces|<Q# How
12|#ends .)|Microsoft
11|#
10|* of|<Choose|For|c|c Microsoft|c Microsoft Corporation
9|If the issue|NOTE
8|#ends ."|-or-|<Follow|After|If your|It is
7|<Close|<Quit Registry|Once|The|To
6|#ends 0|#ends 1|* are|<Click|<Follow the|<Locate|<On the|By|For information on|If the|When the
5|#ends )|<Click OK|<Press|<Restart|<Stop|<Then|<Type|<When the|How to|The following|You may
4|#ends |* has|<For|<Restart the|<Stop and|<without|Check|For information|In this|Note|These
3|* should|<Choose the|<Note|<Note that|<Quit|<Restart Windows|<Save|<Under|<When you|After the|For additional|When|When you
-3|#so far 2|#so far 3|#words 20|* may|* on|* this|<For example|<From|<How to|<If the|<If you|<In the|<No|<Q#|<Set|If you are|See|To do this
-4|#following|#so far 5|* an|* is|* to|<?|<Add|<Change the|<Find|<If a|After you|Click OK|Find|In the|Note that|Note that the|On the
-5|#sentences 3|#sentences 4|#so far 8|#words 3|* it|* must|* the|<Find the|<Make sure|<This is|<To resolve|<where|A|Make|where is|without|without the|without the quotation
-6|#ends /|<Check|<Event ID|<Install|<On|<Use the|Do|Then|Type
-7|#opens alike|#words 8|<#|<Click the|<Double-click the|<Event|It|This is
-8||#sentences 5|<Using|Select|where
-9|To do
-10|#ends ?|<NOTE|To resolve|To resolve this
-11|#ends ;|When you are
-12|* do|<To
-16|Click
-22|For example
-27|#ends :
`,
  announcement: `
52|Q#
30|#message
25|<Logon
24|Event
19|<DirectX
18|error
16|File name|S
15|Event ID|S E|S E R
14|//
13|<For example|Date|net
12|Date Time
11|#words 21|<Windows|Application|DO|File
10|#announces|#typed|<Locate|Unable|Unable to
9|* do|<At the|<Start Registry|Component|Source
8|#code|<This is|<To prevent|Q# INFO|if
7|#prose before 4|#sample|<Also|<An|<Insert the|<It|<Locate and|<Type the|Private Sub|Q# XGEN|The following|copy|void
6|<Open|<The correct|<Then|<When|<Your|<to|Date Time Size|Date Time Version|Option Explicit Private|Q# How|Q# How to|Your message
5|#prose before 3|<Add a|<After|<Below|<Go|<However if|<In addition|<Run|<The Microsoft|<To enable|<Under|<Use|<Using|An error|Application exception|Application exception occurred|Event Type|Name|Notice|STOP|Sub|This program
4|#so far 5|#so far 6|* have|* not|<After you|<Event|<From|<In Windows|<Insert|<Modify|<Set the|Cannot find|Q# XADM|Run-time|SELECT|You can also|You have
3|# #|#prose 0|#so far 4|* was|<Error|<If the|<Information|<Locate the|<On a|<Start|<The|<This can|<To correct|<To disable|<To verify|<You|<You will|Click the|Q# HOWTO|Q# WD97|Run-time error|Setup|This program has
-1|
-3|#refers back|#words 8|* can|* of|<# Date|<06/19/96|<06/19/96 Time|<09/06/96|<09/06/96 Time|<After Size|<Before|<Correct|<Create a|<For additional|<If this|<On|<Pages|<Pages #|<Possible|<Release|<Release Date|<The following|<This behavior|<Use the|<Value Name|<When this|Before|CREATE|Correct|Correct Answers|Double-click|Download|If you are|In Control|In Control Panel|Select|Set|This article|This article contains|This is|When you|Windows|Word
-4|# Date|#sentences 5|#so far 1|* will|<Copy|<Copy the|<Event ID|<On the|<Related parameter|<Technical|<Technical Support|<The error|<Value name|An|Choose|Copy|Delete|Event ID #|From the|Hardware|How|Insert|Make sure|On the|Private|Private Sub Command1_Click(|Some|Start Registry|Start Registry Editor|System|Type
-5|#prose 3|* for|* in|<For Visual|<IMPORTANT|<Please|<Some|<There|<This problem|A|Add|After|Click Start point|Create a|Do|Incorrect|Information|Install|Quit|Remove|The first|With
-6|#|#so far 0|#words 3|* may|* on|* this|* to|<#|<Click|<Executable|<For|<Note|<Paste|<Paste the|<There are|<To|<Visual|<WARNING|Check|If you|Log|SET|Value name|Verify that
-7|<Description|<For more|<For the|<In this|<On page|<Q#|<Q# TITLE|<Related|<This|<This article|Description|Make|Microsoft|Page #|The|When
-8|#prose before 1|* or|* with|<Additional|<Component|<Page #|<REG_DWORD|<This hotfix|<Value|Click Start|It|On|Page|Under|Visual
-9|* an|<This error|<To download|Create|Using|You
-10|#opens alike|* a|<You can|Change|Run|Use
-11|* you|All|From|Open|To
-12|#following|* your|<Download|<Page|<To resolve|DownloadDownload|REG_DWORD
-13|#prose before 0|<The English|For
-14|#closed|If
-15|Click|In|NOTE|Start
-20|<NOTE
-22|WARNING
-24|Q# TITLE
-25|<ARTICLE-ID
-26|* the
-27|<For a
`,
  example: `
38|-or-
34|NOTE
29|<# After
27|#ends }
22|Click|Directory of
21|-and-|<# file(s
20|After
19|In|These
18|End Sub|For|where is|without|without the|without the quotation
17|* you|where
16|<02:14a|<02:14a After|<Files from|Select|This error|Where
15|Double-click|From|The third-party|This problem|To
14|#ends "|<# #|Also|Save|Volume in|Volume in drive|When|the
13|#ends )|#following|The|The third-party products|Volume
12|* the|<07:31p|<07:31p After|<Files|<Running|DirectX|For additional information|Press|Run the|You may|c
11|<12-17-96|<Do you|<End|<Obtain the|For additional
10|#ends 0|#sentences 1|* can|<Hardware and|<copy|End|However|In addition|Microsoft used|Microsoft used the|Note|Place|Press the F5|There|This message|When you
9|#announces|#refers back|<Element|<Element at|<File name|<Obtain|<Press|<Success|Change|Create a|Disk #|Microsoft has|On the|Press the|There are|With|and|c Microsoft|c Microsoft Corporation
8|<Are|<Boot|<Hardware|<REG_DWORD|<REG_SZ|<S E|<Windows #|Add|Choose|Close|Directory|From the|In addition the|This|WARNING
7|* a|<Drive|<Failure Audit|<Success Audit|<The file|<net|A|After the|After you|Create|Error #|For more|For more information|If|Now|On|Other|Run the project|SNA
6|#closed|#ends 2|<Exception|<RETURN|<S|<Store|<Windows NT|All|If you|If you are|If you click|Installation|Open the|Run|Then|There is no|When you click|Windows NT #|You may also
5|#ends 1|#ends 4|#ends 5|#ends 6|#ends 7|#ends 9|#message|#prose 0|* will|* your|<10-07-92|<10-07-92 12:27p|<Access|<B|<CREATE TABLE|<Creating|<Database|<Failure|<If the|<Key|<Memory|<Update|<Where|Add a|Exit|Microsoft has confirmed|Note that|Restart|Use the|You|where is the
4|#code before|#ends ."|#ends ]|#prose 4|* must|* should|<An unexpected|<CREATE|<Code|<Get|<Header at|<Manager|<Program|<Public|<Restore|<Return|<The message|<Type|<User|<Yes|At|ENDIF|Event|Note that the|Resources for|SNA Server|Sample|Technical|This will|to
3|#|#ends 8|#sample|#words 3|* of|<# -|<Causes|<Do|<ENDIF|<Local|<Long|<Make sure|<Maximum number|<No|<RUI|<Remove|<SELECT|<SET|<Services for|<Set the|<The user|<This is|<Too|<Too many|<Write|<error|As|Copy|Description|Each|Make|Microsoft|Microsoft Windows|On the Edit|Resources|Set the|Stop|The error|Using|Visual|Visual Basic #|Windows for Workgroups|You will
-3|#ends .)|#prose before 0|#prose before 2|#so far 6|#words 20|* are|<Add|<After|<An internal|<Determines|<Draw|<Driver|<ERROR|<Error #|<Error Description|<Exchange|<For|<Get the|<IF|<If this|<If you|<Install|<It|<MSExchangeIMC|<Mailbox|<Not|<Performance|<Picture|<Print|<Private Sub|<Returns|<Save|<Setup|<Software|<Sub|<System|<The server|<Time|<Visual FoxPro|<Volume in|Administrator|An error occurred|An internal|Applications|Are|Basic # Fixes|Clients|Component|Could|Could not|Displays|Drive|Event ID #|Exchange Server|Fails|Field|File name Platform|IF|If it|In the|Information Store|Integer|Internal|Items|Local|Mail Connector|Messages|Move|Notes|Number of|Office|One|Open|Package|Private|Process|Processing|Program|Q# TITLE|REG_DWORD|Referenced|Referenced object|Report|Runs in|Runs in the|Serial|Services|Set|Setting|Software|Systems|The port|Unable|Unable to|Warning|Windows NT
-4|# #|#ends ?|#sentences 2|#words 21|* has|* with|<Application|<Be|<Can't|<Cannot find|<Compile|<Compile options|<Computer|<Contact|<Control|<Could|<Could not|<Do not|<Failed to|<Form|<List|<Option Explicit|<Remote|<Run|<SNA Server|<Select|<Service|<Set|<Specifies|<The following|<Unable|<Unable to|<Using|<View|<Volume|<and|Add the following|Attribute|Backup|Basic #|Be|Causes|Client|Connector|Current|Database|Description of|Description of the|Event ID|Excel|Exception number|Failure|Files from|Files from Online|Form|Hardware and Software|Hat|Hat switch|Header at|Header at address|Help|If this|Internet|Is|Jet|List|Log|Logon|Long|May|Message|Microsoft Support|Microsoft Support Files|Name of Executable|Parameter|Part|Print|Provides|Q#|RETURN|Runs|Security|Source|Store|The following error|The message|Verify|Violation|Visual Basic|When the|Write
-5|# Description|* in|<# Date|<A database|<Account|<An error|<Basic|<Client|<Data|<Dim|<Error|<How|<Is|<Lotus|<MSExchangeIS|<Networking|<None|<On|<Parameter|<Provides|<Service Control|<Table|<Technical|<There|<Value|<Version|<Web|<When|Address|Call|Compile|Contact|Data|Domain|Element|Element at|Element at address|End of|Failed|Function|Header|In this|Insert|It|It contains|It contains the|Key|Link|Memory|Networking|Performance|Please|Support|Table|Test|Time Size|Time Size File|Version|Windows #|Word|X
-6|#prose 2|#prose before 3|#typed|* for|* was|10-07-92|10-07-92 12:27p|<As|<Command|<Component|<Date Time|<Domain|<Error Category|<Link|<Message|<Name|<New|<Open|<Option|<Private|<SNA|<where|All commands|All commands are|An error|C|Cluster|Command|Connection|File name ||Invalid|Maximum|Remote Access|Size File|Size File name|Starts|System|The data|The server|This is the|Version Size|Version Size File|and then
-7|# SQL|* on|* to|</*|<//|<Before Size|<Click|<Failed|<In|<Internet|<Log|<Number|<The|<This|<You|Application|Basic|Do|Exception|Files|Get the|Mail|Object|Specifies the|Try|User|Value
-8|#ends .|#opens alike|#sentences 3|<# Source|<An|<If|<Information|<MSExchangeMTA|<Source|<Your|Access|Account|Compile options needed|Computer|Display|Document|Driver|How to Obtain|Name of|Not|Number|The application|The database engine|The user|Time|Too|Too many|Transaction
-9||# Date|# Source|#so far 8|#words 8|* not|<C|<Check|<Number is|<STOP|<Security|<Specifies the|<Use|<You can|Check|Check the|Compile options|Control|Get|If you have|Network|Size|The database|The system|Unknown keyword
-10|* or|09-11-93|09-11-93 5:28a|<A|<Warning|<Your message|Cannot|Code|Dim|File name|Obtain|Unknown|Web
-11|#ends !|<#|<Before|<Starts|Exchange|Obtain the Latest|Setup|then
-12|#sentences 5|12-17-96|<Date|<Event ID|<Microsoft|Obtain the|Service
-13|File
-14|#code|#ends ,|<*|Manager|The following recipient(s
-16|#ends '
-17|#prose 1
-18|<Event|<Q#|Error|Server|Specifies
-19|#ends /
-39|#ends :
`,
};
