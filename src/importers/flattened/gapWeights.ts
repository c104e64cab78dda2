import type { GapPlace } from './gap.ts';

/**
 * Made by `npx tsx bench/learnGaps.ts --write`, not by hand: how much each cue (`listCues`) speaks for a break, in tenths, as learned from articles that have
 * kept their lines. A row is a weight and the cues that have it.
 */
export const GAP_WEIGHTS: Readonly<Record<GapPlace, string>> = {
  text: `
38|#ends 
26|The third-party
25|NOTE
23|#ends )
21|Change
20|#ends 1|<We
19|<Once posted|The following topics|This bug was|To
18|To resolve this
17|<This results|<Use Registry|If you run|Similarly
16|<No|<To
15|#ends 0|-or-|Run the|The third-party products
14|#announces the>link|#ends "|#ends /|#ends 2|#ends 6|<Change|The product included
13|#announces back>other|#ends 3|<For more|<Normal|If the issue|The following|This is an|This problem|You will
12|<The Visual|A supported|A supported fix|Method #|The #|The English|The English version|The product|This hotfix|This information|This is the|This method|To resolve
11|#ends 8|#kind size mark 1|#kinds for>if|<Attempting|<The next|<where|It is|Microsoft Press|Microsoft Press is|Microsoft has|Microsoft has confirmed|The products included|This behavior|WARNING|When you run
10|#announces back>do|#ends '|#ends ,|#ends 5|<How|<Microsoft in|<On page|<One of|<The usual|<This file|At this point|For information about|Note that the|The application|This behavior is|This bug|This error|This problem is|This problem only|With a
9|#announces the>you|#kind size mark 0|#kinds do>for|#opening mark>back|<Contact Microsoft|<Microsoft recommends|<More|<Network|<Please|<The correct|<The following|<Windows #|You may also
8|#announces|#ends 4|#kind mark|#kinds back>in|#kinds do>you|#last To use:|#opening if>mark|<Each time|<It may|<Since the|<This document|<Where|Before|For example if|For example to|For the|In|It should|The above|The products|There are|To determine which|To remove|To use the|With the|c
7|#announces if>for|#kinds do>the|#opening do>link|#opening do>to|#opening for>for|#opening if>for|#opening in>do|* has|<Any|<Download|<How to|<If this|<New|<Note that|<See|<The English|<The setting|<This driver|<To download|<To view|Additionally the|If this occurs|Please note|Please note that|The following table|The second|These settings|This file contains|This problem does|Under Windows
6|#announces 3|#announces back>for|#announces back>to|#kinds back>back|#kinds for>other|#kinds link>for|#kinds link>if|#last You can:|#last for|#opening back>if|#opening for>in|#opening for>other|#opening for>the|#opens alike|#size 2 6|#words 3|<After|<All|<In an|<Microsoft does|<Normal support|<Not|<Running|<Setup|<So|<The above|<The driver|<The latest|<The other|<The third-party|<The user|<This bug|<This method|<Thus|<To find|Another|For additional information|From|If you choose|In addition to|It is possible|Note that|Page|The third-party contact|To change|To check|To create|To ensure that|Type|When you install
5|#announces back>if|#announces if|#announces if>mark|#announces link>other|#announces other>to|#announces you>to|#kind other|#kinds do>back|#kinds do>do|#kinds do>in|#kinds if>mark|#kinds link>do|#kinds other>if|#kinds you>you|#last When you:|#last back:|#opening if>you|#opening in>in|#opening to>the|#shared 0|#size 1 4|#size 3 6|#so far 7|<Also|<As the|<Both|<Contact|<Even|<For|<However Microsoft|<In a|<Microsoft Exchange|<Once|<The last|<The only|<The server|<Therefore|<These|<This means|<Under|<without|<without the|Also|At this|Component|Depending on the|However the|If you|Internet|Mail|Method|Microsoft Windows|Once you|Part|Please refer|Please refer to|Some|The SNA|The third-party product|This issue|To view|Use|When using|With|You can also|You can change
4|#announces 2|#announces do|#announces do>if|#announces for>other|#announces in>do|#announces link>the|#announces other>the|#announces the>other|#kind size do 3|#kind size in 4|#kind size other 1|#kind size the 4|#kinds for>the|#kinds if>back|#kinds link>you|#kinds other>back|#kinds other>do|#kinds other>the|#kinds the>do|#kinds the>in|#kinds the>other|#kinds you>the|#last After you:|#last However if:|#last There are:|#last To change:|#last To install:|#last words 5|#opening do>do|#opening do>in|#opening if>do|#opening mark>mark|#opening other>link|#opening other>mark|#words 21|* to|<A new|<According|<According to|<Add|<Additional|<As a|<Below|<Check|<Consequently|<Create|<For additional|<For this|<However this|<If no|<In this|<Install|<On|<See the|<Since|<The Event|<The Microsoft|<The application|<The error|<The problem|<The version|<There is|<Therefore if|<To verify|<Unfortunately|<When Windows|<When this|Additional|Additionally|At the|Because the|By default|Contributions|Contributions by|Due|Due to|For additional|For example the|For example when|How to|If the|If you receive|Instead of|More|The following file|The problem|The setting|Therefore the|These|These files|This error message|This feature is|This is a|To change the|To correct|To manually|Use the|When a|When the|You can use|You may be|You must have|c Microsoft|c Microsoft Corporation
3||#announces back>mark|#announces do>link|#announces if>do|#announces if>link|#announces if>to|#announces mark|#announces other>you|#announces to|#kind size do 0|#kind size do 2|#kind size if 4|#kind size link 3|#kind size other 4|#kind the|#kinds back>do|#kinds back>link|#kinds back>mark|#kinds do>if|#kinds do>other|#kinds if>in|#kinds in>other|#kinds in>you|#kinds other>for|#kinds you>other|#last To resolve:|#last words 3|#opening do>other|#opening if>link|#opening in>link|#opening other>for|#opening other>in|#opening other>the|#opening the>mark|#opening to>mark|#opening to>other|#opening to>to|#sentences 4|#shared all 3|#size 2 5|#so far 8|* an|* for|* on|* with|<Although the|<Applications|<Apply it|<Currently|<If|<In Microsoft|<On the|<That|<The default|<The program|<They|<This hotfix|<This option|<To get|<To obtain|<Visual FoxPro|<While|<You will|<c Microsoft|According|According to|Add|After you|All other|Below is|By default the|DownloadDownload|Follow|Following|For example|For more information|Furthermore|However you|If the Windows|In a|Other|Save|The Exchange|The Windows #|The following code|The following is|The same|There|This|This article|This article describes|This error is|This feature|This is not|This problem can|This will|To correct this|To obtain|To set|To use|When this|When this problem|Windows #|You can|You need
2|#announces 1|#announces back>link|#announces do>other|#announces for|#announces if>you|#announces in>mark|#announces link>for|#announces link>mark|#announces other|#announces other>for|#announces the>back|#announces the>do|#announces the>if|#announces to>if|#announces to>mark|#announces to>other|#announces you>other|#kind do|#kind for|#kind size back 0|#kind size for 1|#kind size for 2|#kind size if 3|#kind size other 2|#kinds back>for|#kinds back>the|#kinds if>other|#kinds if>to|#kinds in>mark|#kinds link>mark|#kinds link>other|#kinds other>in|#kinds other>mark|#kinds the>link|#kinds to>mark|#kinds you>do|#kinds you>for|#last For information:|#last To add:|#last back|#last in:|#opening do>if|#opening in>for|#opening link>other|#opening other>back|#opening other>if|#opening other>other|#opening the>if|#sentences 2|#shared 1|#shared all 2|#size 1 2|#size 3 2|#size 3 5|#size 4 5|#so far 3|#so far 4|* is|* may|<Adding|<As|<Click|<Do|<Generally|<However if|<However it|<If any|<If it|<In|<In the|<It also|<Microsoft Windows|<Microsoft Word|<Only|<Or|<Page #|<Refer|<Refer to|<Set|<Sometimes|<The first|<This|<This behavior|<This is|<This value|<Under Windows|<Unless|<You can|<You must|<and|<and then|ARTICLE-ID|After the|Also the|Choose|Do not|Download|During|However when you|If a|If your|In Windows NT|In addition the|In the|Make sure that|Microsoft Exchange|On|Please see|Set|System|The Microsoft|The SNA Server|The Windows|The event|The only way|The other|The problem is|The program|The value|This article discusses|This problem was|To add|To ensure|To install|To prevent|To verify that|To work|To work around|Use the following|Using the|When you|When you click|Windows|With this
1|#announces for>mark|#announces if>other|#announces in|#announces the>the|#kind if|#kind size back 4|#kind size link 4|#kind size to 4|#kind you|#kinds do>link|#kinds do>to|#kinds for>for|#kinds for>mark|#kinds if>if|#kinds in>to|#kinds other>you|#kinds the>the|#last other|#last words 1|#last words 2|#last you|#opening for>mark|#opening if>if|#opening if>the|#opening link>if|#opening other>you|#opening the>you|#opening you>other|#opening you>you|#sentences 3|#shared all 1|#size 2 1|#size 4 1|#so far 6|<#|<An|<By default|<Click the|<However|<Modify|<Modify the|<Sound|<The|<The value|<The values|<Windows NT|<You|<You cannot|<c|Although|An example|As|Check|How|In most|MS-DOS|On the|The new|The process|This does|This error occurs|This problem occurs|Visual|You must
-1|#announces do>do|#announces other>back|#announces other>in|#announces the|#announces to>to|#kind in|#kind size back 2|#kind size do 1|#kind size for 0|#kind size for 4|#kind size if 0|#kind size in 3|#kind size other 3|#kind size to 2|#last When this:|#last do:|#last if:|#opening back>mark|#opening for>back|#opening for>link|#opening if>other|#opening in>mark|#opening other>to|#opening you>to|#shared 2|#shared all 0|#size 4 4|#so far 0|#so far 1|#words 20|* your|<After you|<All of|<Either|<However the|<The Exchange|<To determine|<To use|<Unless you|<Users|<Using|<When you|An application|Apply|Apply it|Apply it only|Because of|Do not use|However if you|If one|In Windows #|In some cases|It will|Make sure|This means that|To avoid|You may
-2|#announces if>back|#announces in>for|#announces in>other|#announces in>to|#announces other>do|#announces you|#announces you>mark|#kind size if 1|#kind size in 1|#kind size in 2|#kind size link 2|#kinds mark>do|#kinds mark>for|#kinds other>to|#kinds to>link|#kinds you>mark|#last|#last If the:|#last In addition:|#last To manually:|#last You may:|#last link|#last the|#last to|#opening back>do|#opening back>link|#opening back>the|#opening do>the|#opening mark>if|#opening mark>to|#opening to>do|#opening you>the|#shared 3|#size 1 1|#size 2 2|#size 4 3|* can|* of|<But|<Contact the|<DownloadDownload|<During|<During the|<Event|<IIS|<Installation|<It is|<Make sure|<Most|<Notice|<Only apply|<Open|<Selecting|<The amount|<The second|<Then|<These errors|<This can|<This causes|<This change|<This does|<This error|<To avoid|<To make|<To prevent|<To set|<Version #|<Word|A|Below|Check the|During the|However|However it is|If an application|If it does|If it is|If you have|If you want|It can be|Notice|On a|Only apply|Only apply it|Open|Press|Removing|SNA Server|See|See the|The|The following events|The information|The message|Therefore when|This behavior occurs|This causes|This does not|This includes|This may cause|This means|This results|This results in|To determine the|To do so|Under|Unless|Use this tool|Users|Using|Using Registry|Using Registry Editor|You cannot|You need to|Your
-3|#announces do>mark|#announces if>the|#announces in>if|#announces link|#announces other>mark|#announces the>mark|#kind back|#kind size link 1|#kinds do>mark|#kinds in>back|#kinds in>do|#kinds link>back|#kinds the>if|#kinds the>mark|#kinds you>in|#last If you:|#last To create:|#last the:|#last you:|#opening back>back|#opening do>mark|#opening link>back|#opening mark>for|#opening mark>in|#opening the>do|#opening the>in|#opening the>other|#opening the>to|#opening you>back|#sentences 5|#size 3 1|#words 8|* a|* does|* or|<Changing|<Choose|<Follow|<If a|<If there|<If your|<Mail|<Messages|<Microsoft Visual|<Microsoft provides|<On a|<Start the|<The information|<The new|<This allows|<This functionality|<This information|<This will|<Two|<Typically|<Watson|<When a|<You should|A new|All|Contact|Depending on|For MS-DOS #|If no|If the Assistant|If they|In Visual|In special|In special cases|Installation|It also|It can|It does not|Make|Messages|Network|Please|SNA|Select|Since|Sometimes|The error|The latest|The usual|The usual support|The version|There are two|This allows the|This article shows|This causes the|This document|This file is|This is because|To determine if|To make|While|You can view|You should
-4|#announces do>to|#announces in>in|#kind link|#kind size link 0|#kind size mark 4|#kinds link>in|#kinds the>back|#opening back>in|#opening if>back|#opening if>to|#opening in>if|#opening in>other|#opening link>the|#opening to>link|#opening you>do|#opening you>if|#opens as last|* have|* it|* must|<Apply|<At the|<Because|<CAUTION|<For the|<If you|<In Windows|<In addition|<It will|<MS-DOS|<Method|<Method #|<Once the|<Other|<Page|<Some|<The TN3270|<There|<There are|<This issue|<This problem|<Using Registry|<Version|As a|As a result|Be|Because|Before you edit|Changing|Contact Microsoft|Contact the|Event|However Microsoft|If an|If any|In this|Information|It does|It may be|Microsoft in|Microsoft in no|Multiple|Note|Once|Refer to the|Remove|Service Pack for|Some of|That is|The information in|The most|These are|This file|This is|This occurs|To find|To prevent this|To use this|Use this|Visual Basic|When you use|When you view
-5|#announces the>to|#announces to>the|#kind size to 1|#kinds for>link|#kinds if>you|#kinds mark>to|#kinds mark>you|#kinds to>if|#kinds to>other|#last The error:|#last in|#last link:|#last words 0|#opening mark>you|#opening the>link|#opening you>link|#refers back|#size 3 0|* in|* this|* you|<A supported|<An application|<At|<Because the|<Exchange Server|<However when|<In Visual|<Information|<It can|<Multiple|<The Setup|<The code|<The system|<This occurs|<To correct|<When an|<With|<With a|<With the|All comments|All comments and|Because of this|By|Depending|Error|For MS-DOS|For example you|For information|Here|Here is|However it|However this|If there are|If you select|In most cases|In order to|Information Store|Microsoft does|Microsoft does not|Microsoft recommends that|Once posted|Once posted the|Once the|Running|Setup|The sample code|The server|Therefore|Therefore if|This can cause|This contact|This contact information|This is incorrect|This value is|Unfortunately|Unless you are|We
-6|#announces back>back|#announces do>for|#announces if>if|#kind size do 4|#kind to|#kinds for>do|#kinds you>if|#opening do>back|#opening mark>link|* the|* will|<-or-|<Every|<For example|<For information|<Internet|<Many|<Note|<Now|<One|<Pressing|<Setting|<The SNA|<The process|<The same|<This may|<To do|<To install|<To resolve|<Use the|<When the|Because there|Change the|Clicking|Create|Currently|In some|It may|Otherwise|Refer|Refer to|So|That|The file is|The sample|There is no|They are|This could|This functionality|This has|This occurs because|This problem has|Use Registry|Use Registry Editor
-7|#|#kind size back 1|#kind size mark 3|#kinds back>if|#kinds for>in|#kinds to>for|#kinds to>the|#kinds to>to|#kinds you>to|#last Here is:|<Event ID|<If an|<In most|<Microsoft|<Microsoft used|<SNA|<SNA Server|<The sample|<These are|<To create|<Visual C++|Both|Exchange|For a|If you change|In order|Instead|It|Normal support|Normal support costs|Some of these|The following steps|The next|This process|To disable|To install the|Two|Typically|Visual FoxPro|We are|We are researching
-8|#announces for>for|#announces in>link|#announces to>link|#kind size to 0|#kinds in>link|#kinds mark>if|#kinds to>back|#last For additional:|#last For example:|#opening back>for|* do|<After the|<All comments|<Another|<Before|<Change the|<Start|<The Internet|<The Windows|<To work|<Visual Basic|<You have|After you have|Choose the|Contact Microsoft Technical|If there is|If this is|In other|In other words|Microsoft makes|Microsoft makes no|Most|Specifically|The first|The steps|There is|This article assumes|This article contains|This option|Version|When this occurs|When you try|You can then
-9|#kinds mark>in|#opening for>if|#opening to>for|#opening to>in|#opening you>mark|* are|<At this|<Each|<In some|<On Windows|<Run|<Therefore the|<This could|<Using the|Before you|Before you modify|Do|Even|In this case|Microsoft recommends|Setting|The default|The only|This allows|This bug has|This can be|This prevents|When an|Word
-10|#announces back>in|#kinds if>for|<Remove|<Service|<The MS-DOS|<To change|Consequently|Exchange Server|If you do|Message|Normal|Not|Only|The code|The error message|This driver|This may|Thus
-11|#announces other>link|#announces to>for|#ends ?|#kinds to>in|<ARTICLE-ID|<Description|<IMPORTANT|<This contact|<This situation|<You are|Any|In this example|Q# TITLE|To do this|To verify
-12|#ends ."|#ends :|#kinds mark>the|#last The following:|#last To do:|<Error|<Windows|Each|For a complete|If there|Now|Requires|This fix may|To do|To find the
-13|#announces to>do|#announces you>the|#kinds to>do|<In special|<Microsoft cannot|<Service Pack|Applications|But|Microsoft cannot|Microsoft cannot guarantee|The driver|Therefore if you|To get
-14|#kinds mark>other|<Visual|If it|Q#
-15|#announces other>other|Microsoft support|Microsoft support professionals|Service Pack
-16|<Q#|<Q# TITLE
-17|#kinds to>you|<Part|Either
-18|#ends .)|<Microsoft support|Or
-19|<Component|<WARNING
-20|#kinds mark>back|For information on|Then
-21|Service
-23|# #
-24|Watson
-25|#ends .|<Before you
-29|<NOTE
`,
  list: `
15|#ends ."
14|Microsoft
13|Note
12|<Ensure
11|<Q# How|For information on
10|Each
9|#announces in>other|#ends |#ends 0|#ends 1|#kind for|#kind size other 3|#kinds if>the|#opening in>to|<Choose|If the issue|The third-party|c|c Microsoft|c Microsoft Corporation
8|#|#announces the>other|#ends .)|#kinds if>if|#opening do>for|#opening do>to|<Close|<Stop and|<Under|You can now
7|#kinds back>other|#kinds other>for|#last link|#opening do>mark|#opening other>the|* for|<Create|<Stop|Windows
6|#announces|#announces do>for|#announces other|#announces to|#ends )|#kind mark|#kind size for 4|#kind size if 2|#kind size mark 0|#kinds other>to|#last for|#last the:|#opening if>mark|#opening the>do|#opening to>other|#size 2 1|#size 3 4|* of|<Click|<However|<On the|<Start|After you|By|How to|It is|You|Your
5|#kind size mark 4|#kinds for>other|#kinds other>in|#kinds you>other|#opening do>if|#opening in>if|#size 1 3|#size 3 3|#words 21|* are|* can|* you|<From the|<Restart your|<Save and|<without|Once|The error
4|#announces other>do|#announces other>link|#kind to|#kinds do>for|#kinds do>in|#kinds in>do|#kinds other>back|#kinds other>do|#kinds other>you|#last you|#opening do>other|#opening if>if|#opening the>mark|#size 1 0|#size 4 6|* on|<At the|<Follow|<Follow the|<Note|<Note that|<Press the|<Restart|<Select|<The following|If you have|You will
3|#announces 1|#announces 3|#announces do>in|#announces if|#ends .|#kind size for 1|#kind size for 2|#kind size in 1|#kind size link 0|#kind size to 2|#kind size you 1|#kinds the>the|#last back:|#last link:|#last words 4|#opening do>the|* has|* with|<Choose the|<Click to|<For example|<In|<Microsoft|<Press|<Restart the|<Save|<Type|<Windows|If this|In|Make|Make sure|NOTE|Set|The|To|Using|When the|When you
2|#announces 2|#announces back|#announces do>the|#announces link|#kind size the 3|#kinds other>if|#kinds the>do|#kinds the>to|#last|#last The following:|#last do:|#last to:|#opening do>back|#opening if>the|#opening in>mark|#opening mark>other|#sentences 1|#size 3 2|#size 4 4|#so far 4|* and|* this|* your|-or-|<An|<Click OK|<Do|<Double-click|<If you|<Make|<Modify|<Modify the|<When the|<When you|<without the|After|An|How|If you
1|#announces do>to|#ends "|#kind size do 2|#kinds other>mark|#opening mark>back|#size 4 5|<Quit|Also|However|If the|You can
-1|#announces if>for|#announces if>other|#announces other>other|#kind size do 0|#kind size the 4|#kinds do>mark|#kinds mark>the|#kinds other>other|#last for:|#opening back>if|#opening the>in|#opens as last|#sentences 4|<Add|<Make sure|<No|<Page|<Page #|<Run the|<This is|For
-2|#announces if>mark|#announces mark|#announces other>mark|#announces other>the|#kind size in 0|#kind size mark 3|#kind size other 1|#kind size the 1|#kinds if>mark|#kinds if>you|#kinds in>if|#kinds mark>if|#kinds mark>in|#kinds the>back|#kinds the>other|#last in|#last words 2|#opening if>to|#opening mark>for|#opening other>do|#opening other>link|#opening other>mark|#opens alike|#refers back|#sentences 2|#size 4 0|#so far 0|#so far 6|* a|* in|* should|<At|<These|<Verify that|<When|Check|Click OK|For additional|For additional information|Information|This will
-3|#announces do>link|#announces do>other|#announces in>mark|#announces other>if|#kind in|#kind size do 1|#kind size other 0|#kind the|#kinds do>if|#kinds do>the|#kinds do>you|#kinds in>mark|#kinds link>other|#kinds mark>other|#kinds the>in|#last in:|#last other|#last words 0|#opening mark>do|#opening mark>in|#opening other>you|#sentences 3|#shared all 2|#size 2 3|#size 3 0|#so far 2|* an|* is|* the|<A|<Close the|<Error|<In the|<It|<This|As|Change|Click the|Error|For information|Use
-4||#announces do>if|#announces the|#ends ;|#kind size back 2|#kind size do 3|#kind size link 2|#kinds if>do|#kinds if>for|#last For additional:|#last words 5|#last.|#opening do>you|#opening if>do|#opening if>for|#opening in>do|<Double-click the|<How to|<Verify|<You can|Find|If you are|In the|In this|On the
-5|#announces do>mark|#kind size back 3|#kind size do 4|#kind size in 2|#kind size the 2|#kind you|#kinds back>if|#kinds do>link|#kinds if>back|#kinds in>other|#kinds the>if|#last do|#opening do>link|#opening the>if|#opening the>other|#shared 1|#shared 3|* may|<After|<How|<If|<If the|<Now|<Open|<Use the|All|Now|Then|This is|To do this
-6|#kind back|#kind link|#kind size if 3|#kind size link 3|#kinds if>to|#kinds in>the|#last if|#opening mark>if|#opening other>other|#so far 5|#words 8|<#|<Find|<On|<Run|<Set|Do|See|To resolve|To resolve this|When you are
-7|#announces do>do|#kinds back>the|#last For more:|#last To do:|#last other:|#opening other>in|#opening other>to|<Change|<Event|<Q|<Save the|It|On
-8|#last If you:|#opening mark>the|#shared all 3|#size 4 2|#size 4 3|without|without the|without the quotation
-9|#kind do|#kind size you 0|#kinds do>do|#last For example:|#size 2 0|#words 3|<Check|<NOTE|A
-10|#sentences 5|#size 3 1|<If a|<Using|Click|To do
-11|#last to|* do|<Click the|<Q#
-13|#ends ?|For example|For information about
-15|<To
-23|#ends :
`,
  'open list': `
15|#closed
10|#ends )|#prose 4
8|The
7|#last other:
6|#prose before 4
5|#last|#words 3
4|#prose 3|#prose before 2|#refers back|For|If
3|#following|#kinds do>other|#last words 2|#opening do>other|* the
2|#kind if|#kind size if 0|#kind the|#kinds other>other|#last words 1|#opening other>other|#shared 0|#shared 1|#shared all 0|#shared all 1|* to
1|#kinds other>the|#opening other>the
0|
-1|#kind size other 1
-2|#announces|#announces 1|#ends .|#last words 3|#shared 2|#shared all 2|Incorrect
-3|#announces other>other|* for|* or|<Microsoft|Windows
-4|#last the|#prose 2|* with
-5|#kind do|#kind size do 0|#kinds other>do|#opening other>do|#prose before 0|#prose before 3|* and
-6|#words 20
-7|#last other
-8|#announces other
-9|<Page|<Page #
-10|#last.
-11|#kind size other 0
-12|#prose 1
-13|#kind other
-18|#ends :
`,
  announcement: `
35|Q#
25|>read:
23|Event|error
18|Date
17|<to|>text:
16|//|>command:
15|>prompt:|Application
14|The following
13|#code|>errors:|Event ID
12|<Then|<To prevent|>directory:|>project:|Date Time|File
11|<Also|<At the|<It|>appears:|>file:
10|<Information|>following registry key:|>is:
9|>include:|>message:|>used:|>warning:|DO|Unable|Unable to|if|net
8|#message|#told typed open|<In Visual|<In addition|<The Microsoft|<Type|<Type the|>3:|>appear:|>enter:|>error message appears:|>following entries:|>following error message:|>key:|>line:|>press enter:|>procedure:|>registry:|>the following entries:|>words:|Component|Setup|copy|void
7|#size 2 0|#size 3 6|#told sample 4|<After you|<Insert|<Visual C++|<When|<Your|>as follows:|>be displayed:|>entry:|>files:|>following message:|>for example:|>microsoft knowledge base:|>occurs:|>subkey:|>the following message:|Click the|Date Time Size|fatal
6|#prose 1|#prose before 3|#so far 5|#so far 7|#told message 3|#told message open|<After|<For example|<If the|<This is|<To check|<Under|<When attempting|<Windows|>(without the spaces):|>base:|>be:|>command prompt:|>control:|>displayed:|>event:|>generated:|>in the registry:|>knowledge base:|>like this:|>log:|>method:|>spaces):|>the command window:|>the registry:|>the spaces):|>to the following:|Could|Could not|Event Type|IF|S|S E|S E R|STOP
5|#last words 3|#last.|#prose 0|#prose before 4|#told message 1|#told message 4|#told typed 4|#typed|* not|<An|<However if|<Locate and|<Run|<The following|<To use|>application log:|>are:|>be generated:|>code:|>disk:|>entries:|>error occurs:|>following command:|>following commands:|>following error:|>following registry value:|>registry key:|>results:|>section:|>states:|>the command prompt:|>the following command:|>the following commands:|>the following error:|>then press enter:|>this code:|An error|Date Time Version|Notice|Notice #|Q# How|Q# How to|Q# INFO
4|#size 2 5|#size 4 4|#size 4 6|#told message closed|#told sample 5|#told typed 3|<Add a|<After the|<At|<Below|<Below is|<Do|<The code|<To correct|<To install|>4.0:|>are as follows:|>as:|>commands:|>information:|>is true:|>may be displayed:|>ms-dos command prompt:|>registry value:|>server:|>the client:|>the event log:|>will appear:|Download|Mail|Not|Option Explicit Private|Private Declare Function|Private Sub|Q# HOWTO|Q# XADM|Q# XGEN
3|#size 1 2|#size 1 4|#size 2 1|#told message 2|#told other 5|#told sample open|<In Windows|<Make|<Set the|<Start Registry|<You|>2000:|>adapter:|>and press enter:|>button:|>following key:|>following line:|>following procedure:|>following:|>like the following:|>may appear:|>menu:|>of form1:|>program:|>table:|>the following key:|>the following line:|>the following procedure:|>the following:|>this problem:|>this:|>windows:|Application exception|Application exception occurred|Files|Modem|Option
2|#announces|#last words 4|#last words 5|#sentences 2|#size 1 3|#size 3 5|#told typed 2|#words 20|#words 21|#words 8|* to|* was|<During|<Following|<From|<Here is|<If you|<In|<Locate|<Microsoft|<Modify|<Open|<Open the|<Place the|<The|<This behavior|<This can|<Using|<Windows #|<You will|>1:|>administrator program:|>base article:|>command window:|>error message:|>following files:|>in event viewer:|>knowledge base article:|>logged:|>mode:|>occurred:|>parameters:|>section of form1:|>service:|>the following files:|>viewer application log:|Cannot find|Microsoft Visual|Q# OFF97|Q# WD97|Replace|Some|Source|Sub|This program|This program has|Value Name|Windows NT|You can|fatal error
1|#last words 2|#sample|#sentences 1|#told sample 0|* has|<For|<Go|<On|<To work|<When the|<You may|>article:|>client:|>following code:|>format:|>message appears:|>message may appear:|>statement:|>the following code:|ERROR|Q# Description|Q# Description of|Q# PRB|Unexpected|When
0|
-1|# # #|#refers back|#size 1 1|#size 3 3|#size 3 4|#size 4 3|<How|<REG_DWORD|<The correct|<To manually|<To remove|<To verify|<Value Name|>application:|>correct this problem:|>do this:|>example:|>nt:|>this behavior:|>to do this:|>windows nt:|Click Start and|Copy the|Disable|DownloadDownload|If you use|In Control|In Control Panel|In Windows|Log on to|Microsoft Exchange|One|Public|Select|Use a
-2|#prose 4|#so far 0|#so far 1|#so far 6|#told message 5|* can|* may|* on|<Add the|<If|<If this|<If your|<On a|<See|<To add|<Value name|>a command prompt:|>around this problem:|>conditions is true:|>config.sys file:|>data:|>default:|>error messages:|>event log:|>following error messages:|>following events:|>following example:|>following lines:|>form:|>issue:|>issues:|>lines:|>module:|>resolve this problem:|>the following events:|>the following example:|>the following lines:|>the form:|>this article:|>true:|>try the following:|Click the Start|Close|Copy|Create a new|From the|Information Store|Insert the|Log|Log on|Message|Open the|Private Declare|Restart|This|This article|This article contains|Using Registry|Using Registry Editor|When you|Windows #|With
-3|#code before|#prose 2|#sentences 5|#size 2 2|#size 4 2|#told other 2|#told sample 1|#words 3|* are|<Create|<Create a|<Create the|<Delete the|<Enter|<Enter the|<Event|<Event ID|<Go to|<IMPORTANT|<Locate the|<On the|<One|<Perform|<Place|<The Windows|<The default|<To disable|<To resolve|<Visual|<When you|>2:|>95:|>attributes or later:|>behavior:|>doing the following:|>folder:|>following symptoms:|>form1:|>important:|>it:|>locations:|>of code:|>symptoms:|>the following symptoms:|>the problem:|>value name:|>values:|>windows 95:|A|Add|An|At|Before|Dim|Event ID #|If the|If you|Information|Insert|Install|Make sure|Make sure the|None|Page|Page #|Private|Start Registry|Start Registry Editor|When the|Windows
-4|#sentences 4|#size 2 4|#told other 3|#told typed 5|* in|<Example|<For information|<Note|<Remove|<Select|<There are|<This error|<This problem|<To|<To run|>below:|>component:|>conditions are true:|>drive:|>events:|>follow these steps:|>following reasons:|>following steps:|>name:|>setup:|>system event log:|>the following reasons:|>the following steps:|>type the following:|>ways:|After|C:\\Program|Click Start point|In the|MS-DOS|Private Sub Command1_Click(|Quit|This is|To|Using the|Value
-5|# #|#told other 1|#told other 4|* for|<#|<A|<Copy|<Copy the|<Delete|<Description|<In this|<On page|<Q#|<Q# TITLE|<System|<To avoid|<To download|<Use one|<Value|>4:|>are true:|>code window:|>conditions:|>date:|>description:|>event id:|>following conditions:|>following methods:|>id:|>later:|>methods:|>options:|>or later:|>source:|>the event viewer:|>the following conditions:|>the following methods:|>these steps:|>title :|>value:|All|Check|Create a|Hardware|How|How to|Invalid|Make|Method|On the|Q# SMS|Remove|Set|Use|Verify that
-6|#last words 0|#prose 3|* your|<Click|<Paste|<Paste the|<Some|<This article|<To change|<To do|<WARNING|>are covered:|>box:|>center:|>covered:|>download center:|>microsoft download center:|>reasons:|>states the following:|>topics are covered:|Choose|Click|Create|REG_DWORD|Run|System|The Microsoft
-7|#following|#opens alike|#prose before 0|#size 3 0|#size 4 1|* an|* or|* will|<For the|<From the|<The Exchange|<This|<Watson|<When using|>address:|>following message appears:|>is as follows:|>messages:|>services:|>settings:|>to:|>topics:|Private Sub Form_Load(|Using
-8|#told other closed|* and|<Component|<For a|<For additional|<In Microsoft|<Page #|>change:|>configuration:|>do the following:|>microsoft web site:|>support:|CREATE|Error|For|From|It|Value name|You|set
-9|* a|* with|<Download|<For more|<There|>application event log:|>components:|>data type:|>go to:|>installed:|>on:|>please go to:|Incorrect|Microsoft|The
-10|#closed|#prose before 1|#told typed 1|#told typed closed|<NOTE|>note:|>steps:|>your computer:|If|Open
-11|<Page|<Verify|>of the following:|Click Start|In
-12|#last|* this|* you|>appear as follows:|>help:|Change
-13|* of|<Error|>:|NOTE
-14|<ARTICLE-ID|>article-id:|>at:|>problems:|>wide web:|>world wide web:|Q# TITLE|Start
-15|>system.ini file:
-16|ARTICLE-ID|Internet|SET
-17|>web:|WARNING
-18|>web site:
-19|>site:
-24|* the
`,
  example: `
41|-or-
25|Description
24|Volume
23|End Sub
22|where
21|#ends }|-and-
20|<# #|<Files from|Where
18|#last the:|where is
17|<Boot|Directory of|without|without the|without the quotation
16|Click|Run the
15|c
14|#last|<Do you|The third-party|c Microsoft|c Microsoft Corporation|or
13|#announces back>other|Procedure|These|This message
12|* you|<Files|NOTE|Now|When you|where is the
11|#|#ends )|#kinds other>link|#kinds other>to|<Element|<Element at|<Hardware and|<If the|After|Also|If you click|Microsoft used|Microsoft used the|Press the|There are|and
10|#ends "|#kind size the 4|* the|<DO|<End|<Exception|<Failure|<Obtain|<Obtain the|Directory|ENDIF|Open the
9|#announces for|#closed|#kind size for 0|#last The following:|#last if:|<Database|<No|<The user|<Windows #|Create a|For more|For more information|In|Select|Technical|This problem
8|#kind mark|#kind size back 1|#last to:|#opening other>to|#sentences 1|* can|<CREATE|<Change|<Drive|<End of|<Exception number|<Window|<Word|Microsoft Windows|Microsoft has|Microsoft has confirmed|Only|Other|Press the F5|Save and|This error
7|# The|#announces mark|#ends 0|#kind size to 0|#kinds other>in|#refers back|#size 1 6|#size 2 3|<# -|<An unexpected|<CREATE TABLE|<File name|<Get|<S E|<Tell That|<Where|After you|Place|Run the project|SNA|Save|There|Under|Visual C++
6|#announces 3|#announces other>for|#ends \\|#kind size link 2|#kind size mark 0|#kinds do>you|#kinds the>if|#last do:|#opening do>if|#prose 4|#size 1 0|#size 2 4|* should|* will|* your|<CLEAR|<Create|<ENDIF|<Hardware|<Logon|<Services|<Store|Add|Before|Create a new|From|From the|In addition|It is|Release|The|Visual FoxPro|You may
5|#announces in|#code before|#ends 8|#ends 9|#kind size do 4|#last for:|#last other|#last words 5|#opening do>other|#opening other>if|#opening other>mark|#size 2 6|#size 3 4|* are|* does|<Access|<Address|<All|<Does|<Fails|<Header|<Header at|<Name|<Network|<Result|<S|<Size|<Some|<Status|<Stop|<The message|<This file|<Version|<copy|Additional|All|Another|At this|At this point|Create|Event Viewer|For additional|For additional information|If you|Press|Sample|Technical Support|The first|Use the
4|#announces|#announces other>mark|#ends ;|#kind size for 1|#kind size in 0|#kind size other 3|#kinds do>the|#kinds if>the|#kinds other>mark|#kinds other>the|#kinds the>back|#last How to:|#last In addition:|#last in:|#opening the>you|#size 1 4|#so far 6|#words 3|* a|* have|<Are|<Call|<Creating|<Exchange Server|<Key|<Move|<Quit|<SET|<The directory|<Try|<Yes|<net|Add a|Close the|How|In addition the|Installation|Note that|Note that the|On the|Set the|Sound|When|to
3|# Type|#announces other>link|#announces the>if|#announces the>the|#announces you|#ends |#ends 2|#ends >|#following|#kind size if 1|#kind size mark 1|#kind size mark 2|#kind size mark 4|#kind size you 1|#kinds do>back|#kinds do>do|#kinds do>in|#kinds other>do|#kinds other>you|#kinds you>other|#last If you:|#last words 3|#last you:|#opening the>the|#size 1 5|#so far 4|<Administrator|<Control|<Disk|<Do|<Export|<Local|<Next|<Remove|<SELECT|<Service|<Set the|<Support|<This is|<User|Also the|By|Change the|Changing|Choose|Hardware and|Information|Microsoft|Note|On the Edit|Remove|Run|Stop|The code|Visual|Yes
2|#announces 2|#announces do>do|#announces link|#announces other>to|#announces other>you|#ends ."|#ends 1|#ends 5|#ends 7|#kind for|#kind in|#kinds back>the|#kinds do>for|#kinds do>mark|#kinds other>if|#last In the:|#last You may:|#last link:|#message|#opening do>do|#opening do>mark|#opening other>for|#opening other>link|#opening the>back|#prose 0|* do|* must|<Internal|<List|<Make sure|<Manager|<Performance|<Troubleshooting|<Windows NT|<X.400|<net start|<then|Change|Close|Connection|End|General|However|Make|New|Restart|The English|The English version|The following|This|To|When the|With|You must
1|#announces if>other|#announces other>if|#ends 6|#kind size back 2|#kind size in 2|#kind size the 1|#kind size you 4|#kinds to>other|#last For a:|#last On the:|#last back:|#last words 4|#opening other>do|#shared all 0|#size 3 2|#size 4 1|<Code|<File|<Make|<Private Declare|<The procedure|<Where and|<if|For a|For a list|Hardware|Output|There is|You
-1|# A|# Date|#announces 1|#announces if|#ends 4|#kind size in 3|#kind size in 4|#kinds back>other|#kinds for>other|#last for|#last in|#sentences 2|#so far 2|* this|<B|<Error Category|<IF|<Long|<N/A|<Procedure|<Resources|<Save|<Server|<Specifies|<Table|<The application|<The following|<The system|<Then|<This program|<Use the|<Windows|Applications|Client|Configuration|Contact Microsoft Technical|Delete|Event ID #|Field|Fixes|INTERNAL|INTERNAL COMPILER|INTERNAL COMPILER ERROR|Insufficient|Line|Link|List of|Missing|Object at|Object at fault|Obtain and Install|Obtain the latest|Option|Page|Program|Replication|Server service|Session|Status|String|Support for|The MTA|True|Type|Up|Visual Studio|Visual Studio #|Word|and then
-2|#announces do>the|#announces in>other|#announces other>back|#announces other>do|#announces other>other|#announces to|#ends ?|#kind size do 3|#kind size if 4|#kind size in 1|#kind size other 4|#kinds back>do|#kinds link>other|#kinds the>link|#last words 2|#last.|#opening if>other|#opening in>other|#opening other>the|#shared 0|#shared 2|#shared all 2|#size 1 3|#size 2 1|#size 3 3|#so far 1|#so far 3|#words 21|* an|* has|* of|* was|* with|<#|<# Description|<# Type|<App|<Attribute|<BOOL|<Basic #|<Caption|<Component|<Connection|<Contact|<Directory|<Domain|<Driver|<Else|<Excel|<Folder|<If this|<Insufficient|<MSExchangeIMC|<May|<Missing|<Object|<On|<Performance data|<Printer|<Returns|<Select|<Setup|<There is|<To|<Transfer|<Visual FoxPro|<Web|<and|An internal|As String|At|Attribute|Boot|Caption|Causes|Code from Knowledge|Compiler|Contact Microsoft|Could|Could not|Creating|Each|Event ID|Exception number c0000005|Fails|For example|Internal|List|Make sure|Monitor|Multiple|Number of|Obtain and|Package|Perform|Performance data|Problems|Sample Code|Sample Code from|Security|Server computer|Services|Setting|Single|Support Files|Support Files from|Systems|Table|Using the|Window
-3|#kind size back 0|#kind size do 0|#kind size to 4|#kinds if>link|#last Add the:|#last Obtain the:|#last What Where:|#last Where and:|#last the|#opening do>the|#opening other>other|#prose before 0|#shared 1|#size 1 1|#typed|* in|* may|* to|<Command|<Connector|<Error #|<Failed|<Failed to|<For example|<Install|<It|<Link|<Maximum|<None|<Office|<Program|<Q# SMS|<Run|<Sample|<Server service|<Service Control|<Single|<Software|<Text|<Time|<Using|<When|<void|Add the following|An unexpected|An unexpected error|Available|Basic # Fixes|Clients|Code from|Computer|Disk|Do you|Do you want|Does|Does Not|Exception number|Exchange Server|File name Platform|Function|Internet Mail|Log|Long|Maximum|Microsoft Exchange Server|Please check|Process|Program or|Result|Run Sample|Run Sample Code|Server Description|Set|Site|Software|Starts|Text|The exception|The following error|The server|This is|Unable|Unable to|Warning|Work
-4||# Description|#kind size back 4|#kind size other 0|#kind size other 2|#kinds do>to|#kinds if>do|#kinds in>do|#kinds the>other|#last For example:|#opening the>if|#prose before 3|#sentences 3|#size 2 0|#size 2 5|#size 4 3|<After|<An error|<Create a|<Declare|<Internet|<MSExchangeMTA|<Memory|<Message|<Multiple|<Not|<Option Explicit|<Other|<Remote|<Replication|<Run-time|<SNA|<Service uses|<Setting|<Technical|<The MTA|<The error|<Visual|<Visual Studio|Access|Administrator|An error|An error occurred|Application|Are|Basic #|Cluster|Driver|Error #|Event|Excel|Failed to|File name ||Get the|Help|Information Store|Insert the|Invalid|Is|Mail Connector|May|Memory|Microsoft Support|Microsoft Support Files|No|Object|Performance|Please contact|Remote|Returns|Some|Start|Sub|System|Tell|The data is|The error|Then|There is not|Transfer|Upgrade|Variable|What|What Where|What Where and|You will
-5|#announces back|#announces do|#announces the|#kind size do 1|#kind size do 2|#kind size you 2|#kinds back>if|#last If the:|#size 2 2|#size 3 6|* not|* on|<Cluster|<Content|<Could|<Could not|<Date Time|<Fatal|<For|<Get the|<Help|<If|<Line|<MSExchangeIS|<Private|<Private Sub|<Session|<The|<What|<where|A device|A device attached|Account|B|Basic|Call|Compile|Compile options|Compile options needed|Control|Displays|Else|Exception|Failed|Failure|Get|Insert|Install|Logon|Number|Office|On|Open|See|Store|The user|Time Size|Time Size File|User|Uses|Where and|Where and Why|While
-6|#kind do|#kind size for 4|#kind size link 1|#kind size other 1|#kinds if>if|#opening the>to|#opens alike|#prose 2|#sentences 4|#size 3 0|<# Source|</*|<As|<Basic|<C|<Check the|<Data|<Description|<Dim|<Error|<In|<Is|<New|<Notice #|<Open|<Specify|<The description|<There|<Type|<View|<Warning|Address|An|Be|C|Command|Connector|Database|End of|Files from|Files from Online|Hardware and Software|Header|Header at|Header at address|Internet|Manager|Move|Network|Save the|Size File|Size File name|Standard|Version Size|Version Size File|Web
-7|# #|# Source|#ends !|#kind size link 4|#kind size mark 3|#kind size to 1|#kinds do>other|#kinds if>other|#kinds in>other|#kinds the>the|#kinds the>to|#opening if>if|#opening the>link|#sample|#sentences 5|<A|<Account|<Display|<Field|<How to|<If you|<Set|<Source|<System|<Unable|<Unable to|A|Contact|Data|Document|Element|Element at|Element at address|Export|If this|It|It contains|It contains the|Message|Setup|Size|Support|Time|Use|Visual Basic|WARNING
-8|#announces other>the|#kind size the 0|#kinds back>back|#kinds if>in|#shared all 3|#size 4 6|#words 8|<An|<Be|<Before|<Do not|<How|<Information|<Notice|<This|Check the|Description of the|Dim|File name|Files|Next|Unknown
-9|#announces the>other|#kind other|#kinds the>do|#last to|#last words 0|#size 4 4|#so far 8|<Client|<Compile|<Compile options|<Computer|<Parameter|<Sub|<Volume|<You can|<Your|Code|Description of|Gateway|Obtain the Latest|Quit|The message|The system|Try
-10|#ends .|#opening back>other|#opening the>other|#opens as last|<//|<Application|<Event ID|<Exchange|<Value|Check|Display|Do|In the|Name|Obtain the|Specify|The data
-11|#code|#opening the>do|#prose 1|<Check|<Security|Cannot|If you have|Mail|Service|The database|The database engine|This is the|Turn|then
-12|#ends ,|#last if|<Date|<You|How to Obtain|Obtain|Please|The application|Using
-13|* for|* or|<Microsoft|<STOP|Exchange|File|Not
-14|<*|Server|This file
-16|<Event|<Use
-17|#ends '|#ends /
-18|<Number|As
-20|Error
-27|<Q#
-32|#ends :
`,
};
