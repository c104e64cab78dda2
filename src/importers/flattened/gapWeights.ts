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
11|#|* of
10|<Choose|For|c|c Microsoft|c Microsoft Corporation
9|#ends ."|If the issue|NOTE
8|-or-|<Follow|After|If your|It is
7|<Close|<Quit Registry|Once|The|To
6|#ends 0|#ends 1|* are|<Click|<Follow the|<Locate|<On the|By|For information on|If the|When the
5|#ends )|<Click OK|<Press|<Restart|<Stop|<Then|<Type|<When the|How to|The following|You may
4|#ends |* has|<For|<Restart the|<Stop and|<without|Check|For information|In this|Note|These
3|* should|<Change|<Choose the|<Microsoft|<Note|<Note that|<Quit|<Restart Windows|<Save|<Under|After the|For additional|When|When you
-3|#so far 2|#so far 3|#words 20|* is|* may|* this|<For example|<From|<How to|<If the|<If you|<In the|<No|<Q#|<Set|After you|If you are|See|To do this
-4|#following|#so far 5|* an|* to|<?|<Add|<Change the|<Find|<If a|Click OK|Find|In the|Note that|Note that the|On the
-5|#sentences 3|#sentences 4|#so far 8|#words 3|* it|* must|* the|<Check|<Find the|<This is|<To resolve|<where|A|Make|where is|without|without the|without the quotation
-6|<Event|<Event ID|<Install|<Make sure|<On|<Use the|Do|Then
-7|#ends /|#opens alike|#words 8|<#|<Click the|<Double-click the|It|This is|Type
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
39|-or-
37|NOTE
30|<# After
28|#ends }
22|-and-|Directory of
21|Click
20|<# file(s|After|End Sub|These
19|For|In
17|* you|<Files from|where is|without|without the|without the quotation
16|<02:14a|<02:14a After|From|This error|This problem|Where|where
15|Double-click|Select|The third-party|To|the
14|#following|<# #|Also|Save|When
13|* the|<07:31p|<07:31p After|DirectX|The|The third-party products|Volume in|Volume in drive
12|#ends "|#ends )|<Files|<Running|Disk #|For additional information|Press|Run the|Volume|You may|c
11|<12-17-96|<Obtain the|For additional|However|Note|Place|Press the F5
10|#sentences 1|* can|<Boot|<Do you|<Hardware and|<Success|<copy|Change|End|In addition|Microsoft used|Microsoft used the|Press the|There|This message|c Microsoft|c Microsoft Corporation
9|<Element|<Element at|<Obtain|<Press|<Windows #|Close|Create a|Microsoft has|On the|There are|This|WARNING|When you|and
8|#ends 0|#refers back|<Are|<End|<Failure Audit|<File name|<REG_DWORD|<REG_SZ|<S E|Add|Choose|Directory|From the|If|In addition the|Now|With
7|#announces|* a|<Creating|<Database|<Drive|<Success Audit|<net|After the|After you|Create|For more|For more information|On|Other|Run|Run the project|SNA
6|<Exception|<Hardware|<If the|<RETURN|<S|<Store|<Update|A|All|Exit|If you|If you are|Open the|There is no|When you click|Windows NT #|You may also
5|#closed|#ends 2|#ends 5|#ends 6|#ends 7|#ends 9|* will|* your|<10-07-92|<10-07-92 12:27p|<CREATE TABLE|<Header at|<Memory|<Program|<Test|<The file|<The message|<Where|Add a|At|Description|ENDIF|Event #|If you click|Installation|Microsoft has confirmed|Note that|Restart|Technical|You|where is the
4|#|#code before|#ends ."|#ends 1|#ends 4|#ends ]|#message|#prose 4|* must|* should|<Access|<An unexpected|<CREATE|<Code|<Do|<Failure|<Get|<Key|<Local|<Next|<Restore|<Return|<SELECT|<Windows NT|<Write|<Yes|Note that the|Resources for|SNA Server|Stop|The error|This will|Use the|to
3|#ends >|#prose 0|#sample|#words 3|* of|<# -|<B|<Causes|<Default|<ENDIF|<Make sure|<Maximum number|<Public|<RUI|<Remove|<SET|<Services|<Services for|<Set the|<The user|<This is|<Too|<Too many|<True|Copy|Each|Error #|Event|Make|Microsoft|On the Edit|Resources|Set the|Using|Visual|Visual FoxPro|What|Windows for|Windows for Workgroups|You will
-3|#prose before 0|#prose before 2|#words 20|#words 21|* has|<Add|<An internal|<Control|<Driver|<ERROR|<Error Description|<Field|<Get the|<If this|<It|<List|<MSExchangeIMC|<Mailbox|<New|<Not|<Picture|<Print|<Processing|<Remote|<Run|<Save|<The server|<Using|<Visual FoxPro|<Volume in|Administrator|An error occurred|Applications|Are|Basic # Fixes|Causes|Could|Could not|Displays|Drive|Else|Event ID|File name Platform|General|If it|In the|Information Store|Integer|Internal|Items|Link Service|Mail Connector|May|Messages|Move|Number of|Office|One|Open|Private|Process|Q# TITLE|REG_DWORD|Referenced|Referenced object|Report|Runs|Runs in|Runs in the|Serial|Services|Set|Setting|Single|String|Then|True|Violation|Windows
-4|# #|#ends .)|#ends ?|#sentences 2|#so far 6|* in|* with|<# Date|<A database|<Application|<Be|<Can't|<Cannot find|<Compile|<Contact|<Data|<Do not|<Error #|<Exchange|<Form|<How|<Install|<MSExchangeIS|<Option Explicit|<Run-time|<Service Control|<Set|<Setup|<Software|<The following|<Then|<Unable|<Unable to|<Version|<View|<Volume|<and|Add the following|As Long|Attribute|Backup|Basic #|Be|Client|Connector|Contact|Current|Description of the|Excel|Exception number|Failure|False|Field|Files from|Files from Online|Form|Hardware and Software|Header at|Header at address|Help|If this|Internet|Is|Jet|Key|Link|List|Log|Long|Memory|Message|Microsoft Support|Microsoft Support Files|Name of Executable|Next|Parameter|Part|Print|Provides|Q#|RETURN|Server Description|Software|Source|Store|Sub|The device|The message|The port|Unable|Unable to|Verify|When the|Write|Y
-5|# Description|#typed|<As|<Basic|<Client|<Compile options|<Component|<Computer|<Could|<Could not|<Dim|<Failed to|<For|<Is|<Lotus|<Message|<Networking|<None|<Open|<Provides|<Replication|<Specifies|<Sub|<Technical|<Value|<Web|<When|Address|Call|Compile|Connection|Data|Database|Description of|Domain|Element|Element at|Element at address|End of|Err|Err Msg|Failed|Function|Hat|Hat switch|Header|In this|Invalid|It|Logon|Macintosh|Networking|Performance|Please|Remote Access|Support|The following error|The server|Time Size|Time Size File|Version|Visual Basic|Windows #
-6|# SQL|#prose 2|#prose before 3|* for|* on|* to|* was|10-07-92|10-07-92 12:27p|</*|<Account|<An error|<Command|<Content|<Date Time|<Domain|<Error|<Error Category|<Link|<Name|<Parameter|<Select|<Table|<There|<where|All commands|All commands are|An error|C|Cluster|Disk|File name ||Files|Get the|Insert|It contains|It contains the|Mail|Maximum|Program|Security|Size File|Size File name|Specifies the|Starts|Table|Test|The data|Value|Version Size|Version Size File|Warning|Word|X|and then
-7|#sentences 3|<//|<Before Size|<Click|<Failed|<In|<Internet|<Log|<Number|<Option|<Source|<The|<This|<Transaction|<You|Account|Basic|Command|Computer|Display|Exception|Initialization|Name of|Object|Processing|Standard|This is the|Time|Try
-8||# Date|#ends .|#opens alike|* or|<# Source|<An|<C|<Check|<Information|<MSExchangeMTA|<Private|<Warning|<Your|Application|Compile options|Compile options needed|Dim|Do|Document|Driver|How to Obtain|Network|Number|Protocol|System|The application|The database engine|The user|Too|Too many|Transaction|Unknown keyword
-9|# Source|#so far 8|#words 8|* not|<Number is|<STOP|<Security|<Specifies the|<Starts|<Use|<You can|<Your message|Check|Check the|Control|File name|Get|If you have|Size|The database|The system|Unknown|User|Web
-10|#ends !|09-11-93|09-11-93 5:28a|<A|<If|Cannot|Code|Exchange|Obtain|then
-11|12-17-96|<#|<Before|<Event ID|<SNA|Access|Not|Obtain the Latest|Setup
-12|#sentences 5|<Date|<Microsoft|File|Obtain the
-13|Manager
-14|#code|#ends ,|<*|The following recipient(s
-15|Service
-16|#ends '
-17|Specifies
-18|#prose 1|<Event|<Q#|Server
-19|#ends /
-20|Error
-38|#ends :
`,
};
