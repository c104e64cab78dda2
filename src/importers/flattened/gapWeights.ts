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
21|<Change
20|Change|WARNING
19|<Once posted
17|<We|The following topics|This bug was
16|#ends 1|<Use Registry|The third-party products
15|#ends "|#ends /|<For more
14|Microsoft has confirmed|To resolve this
13|-or-|The product included
12|<For additional|<This section|Microsoft Press is|The English|The English version|The product
11|#ends 2|<Also|<Normal|<Normal support|<This bug|<where|If the issue|Method #|The following|The products included|This behavior|This problem|To resolve
10|#ends 5|#ends 6|<More|<See|<The English|<To|A supported|A supported fix|Microsoft Windows
9||#announces|#ends 0|#so far 7|#words 3|<Contact Microsoft|<For|<How|<On page|<One of|<The following|<When this|Microsoft Press|Microsoft has|The following file|The products|This information|This problem does|When you are|c
8|#ends 8|<Add|<Microsoft in|<Please|<So|<The above|<The program|<The usual|<Use this|<We are|<where is|Another|For information about|IMPORTANT|Please note|Please note that|To use the
7|#so far 4|#so far 5|#so far 6|#so far 8|<Adding|<Both|<Contact|<For a|<Install|<Note that|<Once|<Setup|<The error|<Therefore if|Component|Contributions|Contributions by|In addition to|Method|Run the|The above|This bug|This error|This error message|This is a|This problem is|To create|When you run|c Microsoft|c Microsoft Corporation
6|#last To install:|#words 21|<The Visual|<They|<and|Add|Additionally|After you|At this point|For additional information|For example if|For the|If Windows|It is|Microsoft is researching|Note that|Once you|The #|The documentation|This happens|This issue|To check|You may also
5|#ends ,|#sentences 2|#so far 3|* for|* on|<After|<Because of|<Click|<Do not|<How to|<In Microsoft|<In this|<It also|<Make|<Network|<Normally|<Other|<Page #|<Remove|<Since|<The function|<The third-party|<Therefore|<These|<To find|<To run|<Use|ARTICLE-ID|Additionally the|Event ID|Following|For additional|If the|In some cases|It is possible|Make sure that|More|Normally|Service Pack #|The problem occurs|The second|The third-party contact|This article|This has|To obtain|Use the|You can find
4|#last To use:|#last To work:|#opens alike|#sentences 1|#sentences 3|<As a|<Check|<Choose|<If this|<It may|<Make sure|<Microsoft Exchange|<Microsoft does|<Modify|<On|<Press|<Set|<The Exchange|<The documentation|<The only|<This file|<This hotfix|<Verify|<Windows #|<without|<without the|At the|Because the|During|First|However if you|However the|If a|If your|In the|In this|It is also|Microsoft is|Note that the|Note that this|Please refer|Please refer to|The application|There are|This behavior is|This feature|This fix|This is the|This method|This problem only|To|To correct this|To determine which|To prevent|To remove|To work|To work around|When this|Windows NT #|You can also|You will
3|#last To disable:|#sentences 4|<#|<Apply it|<Even|<Following|<In order|<Microsoft Windows|<No|<That|<The latest|<The next|<The server|<There is|<This does|<This feature|<This fix|<To see|<Verify that|<You|After the|At this|Because of the|For example a|How to|However a|However it is|If you|If you choose|If you want|Many|Microsoft Visual|Other|The Microsoft|The SNA|The SNA Server|The Windows|The Windows #|The Windows NT|The following table|The process|This includes|This is by|This problem occurs|To verify that|Using the|When a
-3|#last There are:|#last You may:|* does|* it|<A supported|<After you|<Apply|<At|<At this|<Because|<Below is|<Event|<First|<For this|<If a|<Internet|<It can|<It is|<MS-DOS|<Messages|<Microsoft Press|<Once the|<Once you|<Run|<Start|<The code|<The message|<This may|<This message|<This problem|<This will|<Using Registry|<Version #|Apply it|Apply it only|By default the|Check|Check the|Clicking|Do|During the|For MS-DOS|For information|However when|If the file|If you select|If you use|In special|In special cases|Information|Make|Microsoft does|Microsoft does not|No|Service Pack for|Some of|The Visual|The following steps|The latest|The text|The user|This allows the|This occurs because|To disable|To make|Unless you|Use this|While
-4|#last For information:|#refers back|#so far 0|#so far 1|* can|* must|<Because the|<By|<Changing|<For the|<However it|<In addition|<In some|<It will|<Mail|<Many|<Microsoft Visual|<Multiple|<Please note|<PowerPoint|<Some|<This information|<This issue|<This occurs|<This value|<To correct|<Use the|<Using|<Visual Basic|<Windows|<With|<Word|Adding|All comments|All comments and|An|Because there|If|If the server|If the value|If you try|In this example|Information Store|Instead the|It can|Messages|Only|Specifically|The message|The result|The usual|The usual support|There is|This article provides|This can be|This can cause|This is because|This problem may|To locate|To verify|Unless|When you use|You should
-5|#last Here is:|* a|* are|* not|* should|* will|<If an|<Method #|<Note|<One|<SNA Server|<The Internet|<The MS-DOS|<The value|<There are|<To determine|<To make|<Version|<With the|A|After|All|As a result|Be sure|Changing|Contact|Currently|Depending on|For example|Here is|However Microsoft|If this is|In addition|In most cases|In other words|It also|Not|Once posted|Once posted the|Page|Press|That is|The default|The error|The first|The next|The only|The steps|There is no|Therefore if|They are|This causes|This driver|This process|To do this|Using|Using Registry|Using Registry Editor|Visual Basic|Visual FoxPro|When an|When you try|When you view|Word|You need to
-6|#|#last To do:|* do|* the|<After the|<Exchange Server|<In most|<System|<Therefore the|<To install|<To prevent|<To use|<When an|Applications|As|Because of this|Choose|Depending|DownloadDownload|For instance|If there is|Microsoft in|Microsoft in no|Microsoft makes|Microsoft makes no|Note|Refer|Refer to|The|The file is|The following error|These|This may|This prevents|To do so|To find|Use Registry|Use Registry Editor|Users|We|When this occurs
-7|* this|<Another|<DownloadDownload|<For example|<For information|<Microsoft used|<Service Pack|<The Windows|<The process|<To do|Be|Because|Both|Each|Even|Exchange|If it|If there|If you do|In other|Most|Normal support|Normal support costs|Remove|Running|Select|Since|The code|The error message|The following example|This|This contact|This contact information|This option|This problem has|Typically
-8|<Each|<Now|<Service|<The SNA|Before you edit|Change the|Contact Microsoft Technical|For a|If the Assistant|Please|This bug has|To see|We are|We are researching
-9|#ends !|<Change the|<Error|<To change|<Visual|Contact Microsoft|Exchange Server|In this case|Normal|Now|Once|So|The server|They|This is incorrect|Two|Unless you are
-10|#last For example:|#last The following:|<All comments|<Before|<CAUTION|<From|<On Windows|<This contact|Before you|By|Click|Consequently|For a complete|Otherwise|That|This allows|Thus|To find the
-11|#ends ."|#ends ?|#last For additional:|<To work|<Visual C++|Download|Microsoft cannot|Microsoft cannot guarantee|Note that you|Or|Requires|This article contains
-12|#ends :|But|However|It|Therefore if you|This fix may|This message|To do
-13|Before you modify
-14|<ARTICLE-ID|<In special|<Microsoft support|Any|Either|Instead|Microsoft support|Microsoft support professionals|Q# TITLE|Service Pack
-15|#ends .)
-16|<Microsoft cannot|<Q#|<Q# TITLE|For information on|Q#
-17|Therefore
-18|<To resolve|Then
-19|Service
-20|<Component|Watson
-21|<IMPORTANT
-22|# #
-23|<Before you
-25|#ends .
-27|<WARNING
-42|<NOTE
`,
  list: `
14|<Q# How
12|#ends .)|For|Microsoft
11|* of
10|#|#announces|<Choose|c|c Microsoft|c Microsoft Corporation
9|#ends ."|After|If the issue|It is|NOTE
8|#last If the:|If your|The|To
7|* are|-or-|<Follow|<Quit Registry|For information on|Once
6|#ends 0|#ends 1|<Click|<Close|<Follow the|<Then|By|When the
5|#ends )|<Click OK|<Locate|<On the|<Press|<Restart|<Stop|<When the|Check|For information|If the|Note|These|You may
4|#ends |* has|* should|<Restart the|<Stop and|<Type|<Under|<without|How to|In this|The following
3|#last|#sentences 1|* you|<Choose the|<For|<Microsoft|<Note|<Note that|<Open the|<Quit|<Restart Windows|<Save|<You|After the|For more|For more information|Now|When|When you|You can
-3|#so far 2|#so far 8|#words 20|#words 3|* is|* may|* this|<Copy|<For example|<From|<If the|<If you|<In the|<No|<Set|After you|If you are|Note that|See|To do this
-4|#following|#last For information:|#so far 3|#so far 5|* an|* must|* the|* to|<Add|<Change the|<Find|<How to|<If a|A|Click OK|Find|In the|Note that the|On the
-5|#last To do:|#last.|#sentences 4|* it|<Find the|<Make sure|<On|<This is|<where|Make|where is
-6|#sentences 3|<Check|<Install|<Use the|Do|Then|To resolve|To resolve this
-7|#opens alike|<#|<Click the|<Double-click the|<Q#|It|Select|This is|Type|where|without|without the|without the quotation
-8||#ends /|#sentences 5|#words 8|<Event|<Using|To do
-9|<NOTE
-10|#ends ;|#last For example:|#last For more:
-11|#ends ?|When you are
-12|* do
-13|<To
-16|Click
-20|For example
-27|#ends :
`,
  announcement: `
52|Q#
31|#message
24|Event
18|error
16|S|S E|S E R
15|//|Event ID|File
13|Application
12|<For example|Date|Date Time|net
11|<Windows|Component
10|#typed|<Locate|The following|Unable
9|* do|<Also|<At the|<To prevent|DO|Source|Unable to|copy|void
8|#sample|<It|<Start Registry|Q# INFO|if
7|#code|#last.|#prose before 4|<An|<Insert the|<Then|<This is|<Type the|<When|Application exception|Application exception occurred|Option Explicit Private|Private Sub|Q# XGEN
6|#prose before 3|* not|<After you|<The Microsoft|<Under|<Your|<to|Date Time Size|Date Time Version|Notice|Q# How
5|#prose 0|#so far 6|<Add a|<After|<Below|<However if|<In addition|<Insert|<The correct|<To enable|<Using|An error|Event Type|Name|Q# How to|SELECT|STOP|Sub|This program|Your message
4|#announces|#so far 5|* has|* have|* was|<Error|<Go|<In Windows|<Modify|<Open|<Run|<This can|<To correct|<Use|Cannot find|Q# HOWTO|Q# XADM|Run-time|You can also|You have
3|#prose 1|#sentences 1|#so far 4|#words 21|<Event|<Example|<From|<If a|<If the|<Information|<Set the|<The|<To disable|<To use|<You|<You may|<You will|Click the|Q# OFF97|Q# WD97|Run-time error|Run-time error #|This program has|User
1|
-3|#so far 1|* and|* can|* does|* of|<A|<Before|<Copy|<For additional|<For information|<On the|<One|<See the|<The error|<This behavior|Copy|From the|How to|If you are|Insert|Make sure|Private|Some|This is|Using the|Windows|Word
-4|#sentences 5|* for|* to|<#|<Create a|<Note|<Pages|<Pages #|<Please|<When this|A|Add|After|Click Start point|Create a|Delete|How|Information|Install|Private Sub Command1_Click(|Start Registry|Start Registry Editor|System|The|The first|This article|This article contains|Verify that|When|With
-5|#so far 0|* in|* may|* this|<For more|<If this|<There|<Visual|<WARNING|Choose|Do|Event ID #|Log|On the|Quit|Remove|Value name
-6|#|#prose 3|* or|<Click|<Copy the|<For|<For the|<IMPORTANT|<In this|<On page|<Paste|<Paste the|<Some|<There are|<This|<This problem|<To|Check|If you|Incorrect|Make|SET
-7|#prose before 1|* with|Click Start|It|Microsoft|On|Page #|To|Under|You
-8|* a|* an|<Q#|<Q# TITLE|<REG_DWORD|<This error|<Value|For|Page|Run|Use|Using
-9|#opens alike|<Additional|<This article|Create|Visual
-10|* you|<Page #|<This hotfix|<To download|<You can|All|From|REG_DWORD
-11|* your|<Component|<Download|Change|If|Open
-12|#prose before 0|In
-13|#following|#last|<The English|<To resolve|Click
-14|<Page|DownloadDownload|NOTE|Start
-18|<NOTE
-20|#closed
-22|* the|WARNING
-24|<For a|Q# TITLE
-25|<ARTICLE-ID
`,
  example: `
43|NOTE
34|-or-
32|Volume
27|#ends }
25|Directory of
22|For|These
21|#last|In
20|<Files from
19|After|Click|where
18|* you|-and-|To|the
17|End Sub|This error|where is
16|Description|without|without the|without the quotation
15|When|Where
14|<# #|<Obtain the|Also|Save|Select|The|This problem|WARNING|c
13|* can|* the|<Files|For additional information|From|Note|Run the|The third-party
12|#last The following:|<Do you|<Hardware and|<Obtain|For additional|The third-party products|There|You may
11|#ends )|<Boot|<Running|However|Microsoft used|Microsoft used the|Press|c Microsoft|c Microsoft Corporation
10|#ends "|#sentences 1|<Press|<REG_SZ|Directory|Microsoft has|Place|Press the|Press the F5|This|This message|With
9|<Database|<Element|<Element at|<Hardware|<copy|Change|Create a|From the|If|In addition|Now|On the|When you|and
8|#ends 0|#refers back|* a|<Exception|<REG_DWORD|<S E|Add|Other|SNA|There are|You
7|#closed|<Are|<Failure|<If the|<Key|<S|A|After the|At|Choose|For more|For more information|In addition the|Run the project|When you click
6|#ends 6|#ends 9|#ends ]|#last If you:|* your|<Access|<Creating|<Drive|<End|<File name|<The file|<net|After you|All|Create|Microsoft has confirmed|On|Open the|Run|State|Use the
5|#ends 7|#last In addition:|* must|* this|<CREATE|<CREATE TABLE|<Code|<Exception number|<Get|<Header at|<Manager|<Program|<Remove|<Test|<Where|<Windows #|Close|ENDIF|Event #|If you|If you are|Note that|SNA Server|Some|Technical|The following|There is no|You may also|where is the
4|#|#ends ."|#ends 5|#ends >|#following|#prose 4|#words 3|* should|* will|<An unexpected|<Change|<Default|<Do|<Memory|<Next|<Return|<SET|<Set the|<When the|<Windows NT|Add a|An|Copy|End|Exit|Explanation|If you click|Installation|It is|Make|On the Edit|Restart|Visual|Visual FoxPro|You can|to
3|#code before|#ends 1|#ends 2|#last For additional:|#last If the:|#last In the:|#message|#prose 0|* an|* have|* of|<BOOL|<Causes|<Description|<Local|<Make sure|<SELECT|<Services|<Store|<The user|<Type|Add the|Changing|If your|Microsoft Windows|Note that the|Resources for|Set the|Stop|The English|The English version|The error|The first|Visual Basic #|You will
-3|# #|# Description|#last For example:|#last Obtain the:|#prose before 0|#prose before 2|#prose before 4|#sentences 4|#typed|* and|* has|<Add|<B|<Basic #|<Create a|<Data|<Driver|<ERROR|<Error Category|<File|<Folder|<Get the|<Help|<IF|<List of|<Lotus|<MSExchangeIS #|<Mail|<Mailbox|<New|<Option Explicit|<Processing|<Save|<Select|<Service Control|<Software|<System|<Text|<Then|<Version|<Visual FoxPro|<error|Add the following|As Long|Causes|Client|Control Panel|Could|Disk|Do you|Err|Err Msg|Event ID|Event ID #|Excel|Exception number c0000005|Failed to|File name Platform|Internet Mail|Link Service|List|List of|Local|Logon|Long|Lotus|Mailbox|Message|Move|Name|Next|Parameter|Printer|Process|REG_DWORD|Set|Site|Source|Sub|Support Files|Support Files from|Text|This is|True|Value|and then
-4|#ends ?|#last Where and:|#so far 0|#so far 7|#words 20|* in|<# Date|<Application|<Basic|<Can't|<Client|<Compile|<Compile options|<Contact|<Content|<Could|<Could not|<For|<Form|<If this|<It|<List|<None|<Not|<Print|<Remote|<Replication|<Run|<Run-time|<Server|<Set|<Setup|<Sub|<The following|<Unable|<Unable to|<Value|<View|<Web|<and|An error occurred|Are|B|Backup|Basic # Fixes|Connection|Connector|Data|Displays|Drive|Driver|Exception number|Export|Failure|False|Field|Function|Hardware and Software|If a|In the|Information Store|Insert|Internal|Link|Log|Macintosh|Mail Connector|May|Memory|Messages|Multiple|Part|Remote Access|Running|Serial|Services|Software|String|The device|The message|Transaction|Unable|Unable to|Visual Basic|Word|X
-5|#last What Where:|</*|<As|<C|<Click|<Dim|<Domain|<Error|<If you|<Link|<Message|<Multiple|<Name|<Open|<Parameter|<Serial|<Source|<Table|<Using|<Warning|<What|<When|<if|<where|Account|Address|Basic #|C|Call|Compile|Compile options needed|Current|Database|Domain|Else|Failed|File name ||Header at|Header at address|Help|Internet|Invalid|Maximum|Number of|Office|Performance|Please|Print|Protocol|RETURN|Restore|Security|Single|Store|Table|Time Size|Time Size File|Version|Warning|What Where|What Where and|When the|Where and|Where and Why
-6|#ends .)|#prose before 3|#sentences 2|#words 21|* was|<#|<//|<An error|<An internal|<Be|<Command|<Date Time|<Failed to|<Install|<MSExchangeMTA|<Option|<Private|<Specifies|<The|<Volume|<You|<You can|<Your|Be|Computer|Contact|Document|Element|Element at|Element at address|End of|Get the|Header|If this|Is|Object|Processing|Size File|Size File name|The server|This is the|Version Size|Version Size File|Violation|Write
-7|# Source|* for|* with|<# Source|<Component|<Error #|<Exchange|<How|<In|<Internet|<Is|<Log|<MSExchangeIS|<Technical|<This|<Your message|Administrator|An error|Application|Command|Compile options|Control|Dim|Exception|Files from|Files from Online|If you have|In this|Mail|Microsoft Support|Microsoft Support Files|Network|Setting|Test|The system|Time|Try|Windows #
-8|#last.|#prose 2|<Account|<An|<Computer|<Failed|<SNA|<Security|<There|Basic|Check|Description of the|Display|Do|Get|Number|Program|Support|The application|The data|Web
-9|#ends !|#ends .|#sentences 3|#so far 8|* not|* to|<Check|<If|Access|Check the|Description of|Files|How to Obtain|Size|System|The user|Unknown
-10||#words 8|* on|* or|<*|<A|<Event ID|<Information|File name|Manager|The following recipient(s
-11|#opens alike|<STOP|Cannot|Not|Obtain|Service|Setup|User|then
-12|#code|#sentences 5|<Date|<Use|Code|File|Obtain the Latest
-13|Exchange|Obtain the
-14|# Date|#ends ,|<Microsoft
-15|The database
-16|#ends '|Specifies
-17|<Event
-18|#ends /|#prose 1|<Number|Error|Server
-25|<Q#
-36|#ends :
`,
};
