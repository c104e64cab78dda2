import type { GapPlace } from './gap.ts';

/**
 * Made by `npx tsx bench/learnGaps.ts --write`, not by hand: how much each cue (`listCues`) speaks for a break, in tenths, as learned from articles that have
 * kept their lines. A row is a weight and the cues that have it.
 */
export const GAP_WEIGHTS: Readonly<Record<GapPlace, string>> = {
  text: `
36|#ends 
34|NOTE
25|The third-party
24|#ends )
20|Change|WARNING
19|<Change|<Once posted
18|Explanation|The following topics
17|<We|This bug was
16|#ends "|#ends 1|<Use Registry|Action|The third-party products
15|#ends /
14|<For more|Microsoft has confirmed|To resolve this
13|-or-|The product included
12|<For additional|Microsoft Press is|The English|The English version|The following|The product
11|#ends 2|<Normal|<Normal support|<This bug|<This section|<where|If the issue|Method #|The products included|This problem
10|#ends 5|#ends 6|#so far 7|<Also|<More|<What|C|Microsoft Windows|This behavior|To resolve
9||# Using|#announces|#ends 0|#words 3|<Contact Microsoft|<On page|<One of|<See|<The English|<The following|<The usual|<To|<When this|A supported|A supported fix|Microsoft Press|Microsoft has|The following file|The products|This information|c
8|#ends 3|#ends 8|<For|<How|<Microsoft in|<Note that|<Please|<The above|<The program|<Use this|<We are|Another|For information about|IMPORTANT|Please note|Please note that|The above|This problem does|To use the|When you are
7|#so far 4|#so far 5|#so far 6|#so far 8|<Add|<Both|<Contact|<For a|<Install|<Setup|<So|<Therefore if|<where is|Add|Component|Contributions|Contributions by|In addition to|Method|Run the|This bug|This error|This error message|This is a|This problem is|To create|When you run|c Microsoft|c Microsoft Corporation
6|#last To install:|#words 21|<Adding|<Once|<Page #|<The Visual|<The error|<They|<This driver|After you|At this point|For additional information|For example if|For the|If Windows|It is|Microsoft is researching|Note that|Once you|The #|The documentation|This issue|To check|To obtain|You may also
5|#ends ,|#sentences 2|#so far 3|* for|* on|<After|<Because of|<How to|<In Microsoft|<In this|<It also|<Make|<Network|<Normally|<Since|<The function|<The third-party|<To find|<To run|<Use|<and|ARTICLE-ID|Additionally|Additionally the|Correct Answers|Following|For additional|In some cases|It is possible|Make sure that|Normally|Service Pack #|The problem occurs|The second|The third-party contact|This article|This happens|This has|Use the|You can find
4|#last To use:|#opens alike|#sentences 1|#sentences 3|<# The|<As a|<Check|<Click|<Do not|<If this|<It may|<Make sure|<Microsoft Exchange|<Microsoft does|<Modify|<Other|<Press|<Remove|<Set|<The Exchange|<The documentation|<The next|<The only|<Therefore|<These|<This feature|<This file|<without|<without the|At the|Because of the|Because the|During|Event ID|File Name|First|How to|However if you|If a|If the|If your|In the|It is also|Microsoft is|More|Note that the|Note that this|Please refer|Please refer to|The application|There are|This behavior is|This feature|This fix|This method|This problem only|To|To correct this|To determine which|To prevent|To remove|To work|To work around|Using the|When this|You can also|You will
3|#last To disable:|#last To work:|#sentences 4|<Apply it|<Choose|<Even|<Following|<In order|<Microsoft Windows|<No|<On|<The latest|<The server|<There is|<This does|<This fix|<This hotfix|<To see|<Verify|<Verify that|<Windows #|After the|At this|For example a|However a|However it is|However the|If you|If you choose|If you want|In this|Many|Microsoft Visual|Other|The Microsoft|The SNA|The SNA Server|The Windows|The Windows #|The Windows NT|The following table|The process|The system|This includes|This is by|This is the|This problem occurs|To verify that|When a|Windows NT #
-3|#last There are:|#last You may:|* does|* it|<A supported|<After you|<Apply|<At|<At this|<Because|<Event ID|<First|<For this|<If a|<Internet|<It can|<It is|<MS-DOS|<Messages|<Microsoft|<Microsoft Press|<Most|<Once the|<Once you|<Run|<Start|<The code|<The message|<This may|<This problem|<This will|<To correct|<Using Registry|<Version #|<When|Any action|Any action to|Apply it|Apply it only|By default the|Check|Clicking|Do|During the|File|For MS-DOS|For information|However when|If the file|If you select|If you use|In special|In special cases|Information|Installing|Make|Microsoft does|Microsoft does not|No|Service Pack for|Some of|The Visual|The following steps|The latest|The text|The user|This allows the|This article provides|This error occurs|This message should|This occurs because|To disable|To make|Unless you|Use this|While
-4|#last For information:|#refers back|#so far 0|#so far 1|* a|* can|* must|* will|<Because the|<Below is|<By|<Event|<For the|<However it|<In addition|<In some|<It will|<Mail|<Many|<Microsoft Visual|<Please note|<PowerPoint|<Some|<The value|<This information|<This issue|<This occurs|<To determine|<Use the|<Using|<Visual Basic|<With|<Word|A|Adding|All comments|All comments and|An|Because there|If|If the server|If the value|If you try|In this example|Instead the|It can|Messages|Only|Outside the United|Specifically|The message|The result|The usual|The usual support|There is|This can be|This can cause|This is because|This problem may|To locate|Unless|When you use|You should
-5|#last Here is:|* are|* not|* should|<Changing|<If an|<Mailbox|<Mailbox Manager|<Multiple|<One|<SNA Server|<Technical|<The Internet|<The MS-DOS|<There are|<To make|<To prevent|<Windows|<With the|After|All|As a result|Be|Changing|Contact|Currently|Depending on|For example|Here is|However Microsoft|If this is|In addition|In most cases|In other words|Information Store|It also|Not|Once posted|Once posted the|Outside|Outside the|Page|Press|That is|The default|The error|The first|The next|The only|The steps|There is no|Therefore if|This causes|This driver|This process|To do this|To verify|Using|Using Registry|Using Registry Editor|Visual Basic|Visual FoxPro|When an|When you try|When you view|Word|You need to
-6|#|#last To do:|* do|* the|<After the|<Exchange Server|<In most|<Incorrect|<Method #|<Note|<Specifies the|<The process|<To install|<To use|<Version|<When an|Applications|As|Because of this|Choose|Depending|DownloadDownload|Enter|For instance|If it|If there is|If you do|Microsoft in|Microsoft in no|Microsoft makes|Microsoft makes no|Note|Refer|Refer to|The|The file is|The following error|These|They are|This|This may|This prevents|To do so|To find|Use Registry|Use Registry Editor|Users|We|When this occurs
-7|* this|<Another|<For example|<For information|<If Setup|<Microsoft used|<Service Pack|<Specifies|<System|<The SNA|<The Windows|<Therefore the|<To do|Because|Both|Each|Even|Exchange|If there|In other|Most|Normal support|Normal support costs|Remove|Running|Select|Since|The code|The error message|The following example|This contact|This contact information|This option|This problem has|To see|Typically
-8|<Any action|<Change the|<DownloadDownload|<Each|<Now|<Service|Before you edit|Change the|Contact Microsoft Technical|For a|If the Assistant|In this case|Please|Related parameter|This bug has|We are|We are researching
-9|# # #|#ends !|<Correct Answers|<Explanation|<To change|Contact Microsoft|Correct|Exchange Server|Normal|Now|Once|So|The server|They|This is incorrect|This message|Two|Unless you are
-10|#ends :|#last For example:|#last The following:|<All comments|<Before|<Error|<On Windows|<Related parameter|<This contact|<To work|<Visual|Before you|By|Click|Consequently|For a complete|Otherwise|That|This allows|Thus|To find the
-11|#ends ."|#last For additional:|<CAUTION|<From|<Visual C++|Download|Microsoft cannot|Microsoft cannot guarantee|Note that you|Or|Therefore if you
-12|But|However|It|Requires|This article contains|This fix may|To do
-13|#ends ?|Any|Before you modify|Logon|Related
-14|#ends .)|<In special|<Microsoft support|Either|Instead|Microsoft support|Microsoft support professionals|Service Pack
-15|<ARTICLE-ID|Q# TITLE
-16|<Action|<Correct|<Description|<Microsoft cannot|<Part|<Related|For information on|Q#
-17|<Executable|<Q#|<Q# TITLE|Therefore
-18|<To resolve|Then
-19|# #|Incorrect|Service
-21|<Component|Watson
-22|<IMPORTANT
-24|#ends .|<Before you
-29|<WARNING
-43|<NOTE
`,
  list: `
14|<Q# How
12|#ends .)|* of|For|Microsoft
10|#|#announces|<Choose|c|c Microsoft|c Microsoft Corporation
9|#ends ."|After|If the issue|It is|NOTE
8|#last If the:|If your|The|To
7|* are|-or-|<Close|<Follow|<Quit Registry|For information on|Once
6|#ends 0|#ends 1|<Click|<Follow the|<Then|By|When the
5|#ends )|<Click OK|<Locate|<On the|<Press|<Restart|<Stop|<When the|Check|For information|If the|Note|These|You may
4|#ends |* has|* should|<Restart the|<Stop and|<Type|<Under|<without|How to|In this|The following
3|#last|#sentences 1|* you|<Choose the|<For|<Microsoft|<Note|<Note that|<Open the|<Quit|<Restart Windows|<Save|<You|After the|For more|For more information|Now|When|When you|You can
-3|#so far 2|#so far 3|#words 20|#words 3|* is|* may|* this|<Copy|<For example|<From|<If the|<If you|<In the|<No|<Set|After you|If you are|Note that|See|To do this
-4|#following|#last For information:|#so far 5|#so far 8|* an|* must|* the|* to|<Add|<Change the|<Find|<How to|<If a|A|Click OK|Find|In the|Note that the|On the
-5|#last To do:|#last.|#sentences 4|* it|<?|<Event ID|<Find the|<Make sure|<On|<This is|<where|Make|where is
-6|#sentences 3|<Check|<Event|<Install|<To resolve|<Use the|Do|Then|To resolve|To resolve this
-7|#ends /|#opens alike|<#|<Click the|<Double-click the|<Q#|It|Select|This is|Type|where|without|without the|without the quotation
-8||#sentences 5|#words 8|<Using|To do
-9|<NOTE
-10|#ends ;|#ends ?|#last For example:
-11|#last For more:|When you are
-12|* do|<To
-16|Click
-20|For example
-27|#ends :
`,
  announcement: `
52|Q#
31|#message
26|<Logon
24|Event
18|<DirectX|error
16|S
15|//|Event ID|File name|S E|S E R
13|Application
12|<For example|Date|Date Time|net
11|File
10|<Windows|DO|The following|Unable
9|#typed|* do|<Also|<At the|<To prevent|Source|Unable to|copy|void
8|#sample|<It|<Locate|<Start Registry|Component|Q# INFO|if
7|#code|#last.|#prose before 4|<An|<Insert the|<Then|<This is|<Type the|<When|Application exception|Application exception occurred|Option Explicit Private|Private Sub|Q# XGEN
6|#prose before 3|* not|<Locate and|<Under|<Your|<to|Date Time Size|Date Time Version|Notice|Q# How|Q# How to
5|#prose 0|#so far 6|<Add a|<After|<After you|<Below|<However if|<In addition|<Insert|<The Microsoft|<The correct|<To enable|<Using|An error|Event Type|Name|SELECT|STOP|Sub|This program|Your message
4|#announces|#so far 5|* has|* have|* was|<Error|<Event|<Go|<In Windows|<Modify|<Open|<Run|<This can|<Use|Cannot find|Q# HOWTO|Q# XADM|Run-time|You have
3|#sentences 1|#so far 4|#words 21|<Example|<From|<If a|<If the|<Information|<Set the|<The|<To correct|<To disable|<To use|<You|<You may|<You will|Click the|Could|Could not|Q# WD97|Run-time error|Run-time error #|This program has|User|You can also
0|
-3|#so far 1|* and|* can|* of|<#|<# Date|<06/19/96|<06/19/96 Time|<A|<After Size|<Copy|<Correct|<Correct Answers|<Explanation|<For additional|<For information|<On the|<One|<See the|<The error|<This behavior|<When the|Copy|Correct|Correct Answers|From the|How to|If you are|In Control|In Control Panel|Insert|Make sure|Private|Some|This is|Using the|Windows|Word
-4|# Date|#sentences 5|* for|* to|<09/06/96|<09/06/96 Time|<Create a|<Event ID|<Note|<Pages|<Pages #|<Please|<Related parameter|<Technical|<Technical Support|<Value name|<When this|A|Add|After|Click Start point|Delete|Hardware|How|Information|Install|Private Sub Command1_Click(|Start Registry|Start Registry Editor|The|The first|This article|This article contains|Verify that|When|With
-5|#so far 0|* in|* may|* this|<Description|<If this|<There|<Visual|<WARNING|Choose|Create a|Do|Event ID #|Log|On the|Quit|Remove|System|Value name
-6|#|#prose 3|* or|<Click|<Copy the|<For|<For Visual|<For more|<IMPORTANT|<In this|<On page|<Paste|<Paste the|<Related|<Some|<There are|<This|<This problem|<To|Check|Description|If you|Incorrect|Make|SET
-7|#prose before 1|* with|<For the|<Value|Click Start|It|Microsoft|On|Page #|To|Under|You
-8|* a|* an|<Q#|<Q# TITLE|<REG_DWORD|<This error|For|Page|Run|Use|Using
-9|#opens alike|<Additional|<Page #|<This article|Create|Visual
-10|* you|<This hotfix|<To download|<You can|All|From|REG_DWORD
-11|* your|<Component|<Download|<The English|Change|If|Open
-12|#prose before 0|In
-13|#following|#last|<Page|<To resolve|Click
-14|DownloadDownload|Start
-15|NOTE
-18|<NOTE
-19|#closed
-22|* the|WARNING
-24|Q# TITLE
-25|<ARTICLE-ID|<For a
`,
  example: `
43|NOTE
36|-or-
27|#ends }
23|<# After
21|For|In|These
20|#last|<Files from|After|Directory of
19|-and-|Click
18|<# file(s|End Sub|To|where
17|* you|<# #|This error|the
16|where is|without|without the|without the quotation
15|<12-17-96|When
14|<02:14a|<02:14a After|<Obtain the|Also|Save|Select|The|This problem|WARNING|Where|c
13|* can|* the|<Files|Double-click|For additional information|From|Note|The third-party|Volume in|Volume in drive
12|#last The following:|<Boot|<Do you|<Hardware and|<Obtain|<Running|<Success|For additional|Run the|The third-party products|Volume|You may
11|#ends )|<07:31p|<07:31p After|Disk #|However|Microsoft used|Microsoft used the|Press|There|c Microsoft|c Microsoft Corporation
10|#ends "|#sentences 1|<Failure Audit|<Press|DirectX|Microsoft has|Place|Press the|Press the F5|This|With
9|<Element|<Element at|<Hardware|<REG_SZ|<Success Audit|<copy|Add|Change|Create a|Description|From the|If|In addition|Now|On the|This message|When you|and
8|#closed|#ends 0|#refers back|* a|<Database|<REG_DWORD|<S E|Directory|Other|SNA|There are|You
7|<Are|<Creating|<Exception|<File name|<If the|<Key|A|After the|All|Choose|Create|For more|For more information|In addition the|Run the project|When you click
6|#ends 7|#ends ]|#last If you:|* your|<Access|<Drive|<End|<Failure|<S|<Windows #|<net|After you|At|Microsoft has confirmed|On|Run|Use the
5|#ends 9|#last In addition:|* will|<An unexpected|<CREATE|<Code|<Do|<Exception number|<Get|<Header at|<Manager|<Program|<RETURN|<Test|<The file|<Update|<Where|Close|End|If you|If you are|Note that|Open the|Restart|SNA Server|Some|State|Technical|The following|There is no|You may also|where is the
4|#|#ends ."|#ends 1|#ends 2|#ends 5|#ends >|#following|#last In the:|#prose 4|#words 3|* must|* should|* this|<10-07-92|<10-07-92 12:27p|<CREATE TABLE|<Change|<Default|<Memory|<Next|<Remove|<Return|<SET|<Set the|<Too|<Too many|<When the|<Windows NT|Add a|An|Copy|ENDIF|Event #|Exit|Explanation|If you click|If your|Installation|Make|Microsoft Windows|Note that the|On the Edit|Visual FoxPro|Windows NT #|You can|to
3|#code before|#ends 4|#ends 6|#last For additional:|#last If the:|#message|#prose 0|* an|* of|<# -|<BOOL|<Causes|<Description|<ENDIF|<Hat|<Hat switch|<Local|<Make sure|<Maximum number|<RUI|<SELECT|<Services|<Services for|<Store|<The user|<This is|<Type|Add the|Changing|Error #|It is|Resources for|Set the|Stop|The English|The English version|The error|Using|Visual|Visual Basic #|You will
-3|# #|#last For example:|#last Obtain the:|#prose before 0|#prose before 2|#prose before 4|#so far 6|#typed|* has|<# Date|<A database|<Add|<Control|<Converts|<Converts to|<Could not|<Create a|<DLC|<Data|<Driver|<ERROR|<Error Category|<File|<Folder|<Get the|<Help|<IF|<Lotus|<MSExchangeIS #|<Mail|<Mailbox|<New|<Option Explicit|<Processing|<Referenced object|<Returns|<Run-time error|<Save|<Setup|<Software|<Specifies|<System|<Text|<Then|<Version|<View|<Visual FoxPro|<and|<error|An error occurred|An internal|As Integer|As Long|Causes|Control Panel|Could|Could not|Creating|Err|Err Msg|Event ID|Event ID #|Excel|Exception number c0000005|Failed to|File name Platform|If it|Import|Internet Mail|It|Items|Link Service|List|List of|Local|Logon|Long|Lotus|Mailbox|Message|Next|Parameter|Part|Printer|Process|Q#|REG_DWORD|Report|Services|Set|Site|Source|Sub|Support Files|Support Files from|Text|This is|Transaction|True|and then
-4|# Description|# SQL|#ends ?|#last Where and:|#sentences 4|#so far 0|#words 20|<Application|<Basic|<Can't|<Client|<Compile|<Compile options|<Contact|<Content|<Could|<Do not|<For|<Form|<If this|<It|<List|<Networking|<None|<Not|<Parameter|<Print|<Provides|<Referenced|<Remote|<Replication|<Run|<Run-time|<Select|<Server|<Set|<The following|<Value|<Volume in|<Web|<When|Are|B|Backup|Basic # Fixes|Client|Cluster|Connection|Connector|Data|Displays|Drive|Driver|Exception number|Export|Failure|False|Field|Function|Hat|Hat switch|If a|In the|Information Store|Internal|Jet|Link|Log|Macintosh|Mail Connector|May|Memory|Messages|Multiple|Name of|Networking|Provides|Referenced|Referenced object|Remote Access|Running|Security|Software|Starts|String|The device|The port|Unable|Unable to|Value|Visual Basic|Word|X|Y
-5|#last What Where:|#sentences 2|10-07-92|10-07-92 12:27p|</*|<As|<C|<Dim|<Domain|<Error|<If you|<Link|<Message|<Multiple|<Name|<Open|<Serial|<Source|<Sub|<Table|<Unable|<Unable to|<Using|<Volume|<Warning|<What|<if|<where|Account|Address|All commands|All commands are|Basic #|C|Call|Compile|Compile options needed|Computer|Current|Database|Description of the|Disk|Document|Domain|Element at|Element at address|Else|Failed|File name ||Hardware and Software|Header at|Header at address|Help|If this|Initialization|Insert|Internet|Invalid|Maximum|Number of|Office|Performance|Print|Protocol|RETURN|Restore|Serial|Single|Store|Table|The message|Time Size|Time Size File|Version|Violation|Warning|What Where|What Where and|Where and|Where and Why
-6|#ends .)|#prose before 3|#words 21|* was|* with|<# Source|<//|<An error|<An internal|<Be|<Before Size|<Click|<Command|<Date Time|<Failed to|<Install|<Is|<MSExchangeIS|<MSExchangeMTA|<Option|<Private|<You|<You can|<Your|Be|Command|Contact|Description of|Element|End of|Get the|Header|In this|Is|Object|Please|Processing|Size File|Size File name|Specifies the|Standard|Test|The server|This is the|Unknown keyword|Version Size|Version Size File|When the|Write
-7|# Date|# Source|#opens alike|* for|<Component|<Error #|<Exchange|<How|<In|<Internet|<Log|<Starts|<Technical|<The|<This|<Your message|Administrator|An error|Application|Basic|Compile options|Control|Exception|Files from|Files from Online|If you have|Mail|Microsoft Support Files|Network|Setting|Support|The data|Time|Too|Too many|Try|Unknown|Windows #
-8|#last.|#prose 2|#so far 8|* in|* to|<Account|<An|<Check|<Computer|<Failed|<SNA|<Security|<There|Access|Check|Dim|Display|Do|Get|Microsoft Support|Number|Program|Size|The application|The system|The user|Web
-9|#ends !|#ends .|#sentences 3|* not|* on|<#|<If|<Specifies the|Check the|File name|Files|System|The database engine|The following recipient(s
-10||#words 8|* or|09-11-93|09-11-93 5:28a|<*|<A|<Event ID|<Information|<Number|<Number is|How to Obtain|Manager|Obtain
-11|12-17-96|<Before|<STOP|Cannot|Not|Obtain the Latest|Service|Setup|The database|User|then
-12|#code|#sentences 5|<Date|<Use|Code|File
-13|Exchange|Obtain the
-14|#ends ,|<Microsoft
-15|Specifies
-16|#ends '
-17|<Event|Error
-18|#ends /|#prose 1|Server
-25|<Q#
-35|#ends :
`,
};
