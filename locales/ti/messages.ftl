# Draft: not yet reviewed by a translator.
### Messages between a participant and her counsellor.

messages-title = መልእኽትታት
messages-none = ገና መልእኽትታት የለዉን።
messages-you = ንስኹም
messages-new = ሓድሽ
messages-read = ዝተነበበሉ፦ { $at }
messages-not-read = ገና ኣይተነበበን
messages-older = ዝቐደሙ መልእኽትታት ርኣዩ
messages-newest = ናብቲ ዝሓደሸ
messages-write = ናብ { $name } ጽሓፉ
messages-who-reads = { $name } ነቲ ኣብዚ ትጽሕፍዎ የንብብዎ። ኣማኻሪኹም እንተተቐይሮም፣ ሓድሽ ኣማኻሪኹም እውን ከንብብዎ ይኽእሉ። ብዝደለኹምዎ ቋንቋ ጽሓፉ።
messages-no-counsellor = ኣብዚ ኣፕ ገና ኣማኻሪ የብልኩምን። ምስ መን ክትዛረቡ ከም ትኽእሉ ንመራሒ ጉጅለኹም ሕተቱ።
messages-sent = መልእኽትኹም ተሰዲዱ።
messages-not-sent = እቲ መልእኽቲ ኣይተሰደደን።
messages-to-the-fault = እንታይ ጌጋ ከም ዘሎ ርኣዩ
messages-draft = ነዚ ቅድሚ ሕጂ ጽሒፍኩምዎ። ኣብዚ ሞባይል ተዓቂቡ ኣሎ። ገና ኣይተሰደደን።
messages-opened = መልእኽትታትኩም
messages-text-empty = መጀመርታ ገለ ጽሓፉ።
messages-text-too-long =
    { $by ->
        [one] እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ሓደ ፊደል ኣጉድሉ።
       *[other] እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ። { $by } ፊደላት ኣጉድሉ።
    }

## The counsellor's desk.

messages-all-threads = ኩሎም መልእኽትታት
messages-person = ገጽ ናይ ተሳታፊ
messages-no-participants = ክሳብ ሕጂ ተሳተፍቲ የብልኩምን።
messages-several = ንብዙሓት ጽሓፉ
messages-several-how = ነፍሲ ወከፍ ሰብ ነቲ ጽሑፍ ከም ናይ በይኑ መልእኽቲ ይረኽቦ። ካልእ መን ከም ዝረኸቦ ዝርኢ የለን።
messages-text = መልእኽቲ
messages-language = እትጽሕፉሉ ቋንቋ
messages-nobody = እንተወሓደ ሓደ ተሳታፊ ምረጹ።
messages-language-unknown = ካብቲ ዝርዝር ቋንቋ ምረጹ።
