# Draft: not yet reviewed by a translator.
### A participant's goals.

goals-title = ሸቶታትኩም
goals-words-title = ብናይ ገዛእ ርእስኹም ቃላት
goals-words-label = እንታይ ትደልዩ? ብዝደለኹምዎ ቋንቋ ጽሓፉ።
goals-words-empty = መጀመርታ ገለ ጽሓፉ።
goals-words-too-long =
    { $by ->
        [one] እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ሓደ ፊደል ኣጉድሉ።
       *[other] እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ። { $by } ፊደላት ኣጉድሉ።
    }
goals-words-who-reads = ንስኹምን ኣማኻሪኹምን ነዚ ተንብብዎ።
goals-words-saved = ቃላትኩም ተዓቂቦም።
goals-words-not-saved = እቲ ዝጸሓፍኩምዎ ኣይተዓቀበን።
goals-words-to-the-fault = እንታይ ጌጋ ከም ዘሎ ርኣዩ
goals-words-draft = ነዚ ቅድሚ ሕጂ ጽሒፍኩምዎ። ኣብዚ ሞባይል ጥራይ ኣሎ። ከተጽንሕዎ እንተደሊኹም «ዓቅቡ» ጠውቑ።
goals-stage-title = ሕጂ ኣብዚ ኣለኹም
goals-no-stage = መድረኽኩም ገና ኣይተጻሕፈን። ንኣማኻሪኹም ሕተቱ።
goals-way-title = ምሉእ መገዲ
goals-you-are-here = ኣብዚ ኣለኹም
goals-areas-title = ሕጂ ትሰርሕሉ ዘለኹም
goals-reached = ተበጺሑ፦ { $on }
goals-under-way = ይስራሕ ኣሎ
goals-to-come = ድሓር ይመጽእ
goals-reached-before =
    { $count ->
        [one] ቅድሚ ሕጂ ዝበጻሕኩምዎ ሓደ ነገር
       *[other] ቅድሚ ሕጂ ዝበጻሕኩምዎም { $count } ነገራት
    }
