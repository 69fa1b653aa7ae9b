# Draft: not yet reviewed by a translator.
### The accessibility statement (the Swedish act 2018:1937).

statement-title = Helitaanka app-ka
statement-link = Helitaanka app-ka: waxa shaqaynaya iyo cidda aad la xiriirto
statement-who = Cidda ka masuulka ah app-ka Steg: { $municipality }. Halkan waxaa ku qoran sida app-ka loo wada isticmaali karo.
statement-goal = Qof walba waa inuu isticmaali karo app-ka: qof isticmaala akhriyaha shaashadda, qof isticmaala kiiboodhka, qof u baahan qoraal weyn, iyo qof aan midabyada arkin. Waxaan raacnaa sharciga Iswiidhan ee helitaanka adeegyada dhijitaalka ah ee dadweynaha (2018:1937) iyo WCAG 2.2 heerka AA. App-ku shuruudaha qayb ahaan ayuu buuxiyaa.
statement-gaps = Waxyaabahan weli ma shaqeeyaan
statement-gap-translations = Luqadaha aan Iswiidhishka ahayn waa qabyo. Weli turjumaan ma akhrin.
statement-gap-people = Weli qof naafo ah app-ka nooma tijaabin.
statement-gap-screen = Shaashadda goobtu waxay tustaa sawir kamaradda lagu akhriyo. Haddii aadan sawirka arki karin, kormeeraha weydiiso inuu lambarrada kuu sheego ama inuu ku qoro.
statement-tell-title = Noo sheeg haddii wax shaqayn waayaan
statement-tell-what = Ma jiraan wax aadan akhrin karin ama aadan samayn karin? Noo sheeg. Waxa ku qoran si kale ayaad ku heli kartaa.
statement-tell = Nala soo xiriir:
statement-no-contact = Degmadu weli cinwaan halkan ma gelin. U sheeg lataliyahaaga.
statement-complain-title = Haddii aannaan ku caawin
statement-complain = Hay'adda maamulka dhijitaalka ah (Digg) ayaa hubisa in sharciga la raaco. Waad u caban kartaa haddii aannaan ku caawin.
statement-how-title = Sida aan u tijaabinnay
statement-how = Bog kasta waxaa si otomaatig ah loogu tijaabiyaa axe-core: shaashad yar, qoraal weyn, iyo midig ilaa bidix. Boggan waxaa dib loo eegay: { $date }.
