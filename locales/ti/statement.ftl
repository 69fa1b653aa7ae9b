# Draft: not yet reviewed by a translator.
### The accessibility statement (the Swedish act 2018:1937).

statement-title = ተበጻሕነት
statement-link = ተበጻሕነት፦ እንታይ ከም ዝሰርሕን ንመን ከም ትነግሩን
statement-who = ሓላፊ ናይ ኣፕ Steg፦ { $municipality }። እዚ ኣፕ ንኹሉ ሰብ ክሳብ ክንደይ ከም ዝሰርሕ ኣብዚ ተጻሒፉ ኣሎ።
statement-goal = ኩሉ ሰብ ነዚ ኣፕ ክጥቀመሉ ክኽእል ኣለዎ፦ ጽሑፍ ብዘንብብ ፕሮግራም (skärmläsare)፣ ብኪቦርድ፣ ብዓቢ ጽሑፍ፣ ሕብርታት ከይረኣየ እውን። ነዚ ንኽተል፦ ሕጊ ተበጻሕነት ናይ ዲጂታላዊ ህዝባዊ ኣገልግሎት (2018:1937)፣ ከምኡ እውን WCAG 2.2 ደረጃ AA። እዚ ኣፕ ነቲ እቲ ሕጊ ዝሓቶ ብኸፊል የማልእ።
statement-gaps = ገና ዘይሰርሕ
statement-gap-translations = ብዘይካ ስዊድንኛ፣ ኩሎም ቋንቋታት ንድፊ እዮም። ክሳብ ሕጂ ተርጓሚ ኣየንበቦምን።
statement-gap-people = ስንክልና ዘለዎ ሰብ ክሳብ ሕጂ ነዚ ኣፕ ኣይፈተነልናን።
statement-gap-screen = ኣብቲ ቦታ ዘሎ ስክሪን ብካሜራ ዝንበብ ስእሊ የርኢ። ነቲ ስእሊ ኣይትርእይዎን ዲኹም? ነቶም ቁጽርታት ክነግሩኹም፣ ወይ ንዓኹም ክጽሕፉኹም ንመራሒ ጉጅለ ሕተቱ።
statement-tell-title = ዘይሰርሕ ነገር እንተሃልዩ ንገሩና
statement-tell-what = ከተንብብዎ ወይ ክትገብርዎ ዘይከኣልኩም ነገር ኣሎ ድዩ? ንገሩና። እቲ ትሕዝቶ ብኻልእ መገዲ እውን ክትረኽብዎ ትኽእሉ።
statement-tell = ተወከሱና፦
statement-no-contact = እቲ ኮሙን ኣብዚ ኣድራሻ ኣይጸሓፈን። ንኣማኻሪኹም ንገሩ።
statement-complain-title = እንተዘይሓጊዝናኩም
statement-complain = ሕጊ ከም ዝኽበር ዝከታተል ቤት ጽሕፈት መንግስቲ Digg (Myndigheten för digital förvaltning) ይበሃል። ንሕና እንተዘይሓጊዝናኩም፣ ናብኡ ጥርዓን ከተቕርቡ ትኽእሉ።
statement-how-title = ከመይ ገይርና ከም ዝፈተንናዮ
statement-how = ነፍሲ ወከፍ ገጽ ብ axe-core ብኣውቶማቲክ ይፍተን፦ ኣብ ጸቢብ ስክሪን፣ ብዓቢ ጽሑፍን ካብ የማን ናብ ጸጋምን። እዚ ገጽ ዝተረኣየሉ ዕለት፦ { $date }።
