# Draft: not yet reviewed by a translator.
### One message to many participants.

group-nobody-found = ካብ ተሳተፍትኹም ዝሰማማዕ የለን።
group-everybody = ኩሎም ርኣዩ
group-any = ኩሎም
group-occasion = ግዜ ንጥፈት
group-activity = ንጥፈት
group-name = ስም፣ ወይ ክፋል ስም
group-show = ርኣዩ
group-phrase = ድሉው ሓረግ
group-own-words = ናተይ ቃላት
group-own-words-how = ባዕልኹም ትጽሕፍዎ ከምቲ ዝጸሓፍኩምዎ ይረአ።
group-to =
    { $count ->
        [one] ናብ ሓደ ተሳታፊ
       *[other] ናብ { $count } ተሳተፍቲ
    }
group-notice = ኣገዳሲ፦ ክርዳእ ኣለዎ
group-notice-how = ተሳታፊ ክሳብ ዝምልሱ ኣብ መጀመርታ ገጽ ኣብ ላዕሊ ይጸንሕ። መዓስ ከም ዝተኸፍተ፣ ብኣየናይ ቋንቋን እንታይ መልሲ ከም ዘሎን ትርእዩ።
group-preview = መን እንታይ ከም ዝረክብ ርኣዩ
group-too-many = ብዝበዝሐ { $most } ተሳተፍቲ ምረጹ።
group-preview-title = ቅድሚ ምስዳድኩም
group-sent-title = ተሰዲዱ
group-unreachable =
    { $count ->
        [one] ሓደ ተሳታፊ ሕጂ ክርከቡ ኣይክእሉን። እቲ ሳጹን ኣይተመልከተን። እቲ መልእኽቲ ኣብ ኣፕ ክጽበ እንተኾይኑ ኣመልክቱ። ደውሉ ወይ ኣብ ቦታ ንገሩ።
       *[other] { $count } ተሳተፍቲ ሕጂ ክርከቡ ኣይክእሉን። እቶም ሳጹናት ኣይተመልከቱን። እቲ መልእኽቲ ኣብ ኣፕ ክጽበ እንተኾይኑ ኣመልክቱ። ደውሉ ወይ ኣብ ቦታ ንገሩ።
    }
group-is-notice = እዚ ኣገዳሲ መልእኽቲ እዩ። ተሳታፊ እንተተረዲእዎም ይምልሱ።
group-no-way = ዝኣተወ ሞባይል የለን
group-get-it =
    { $count ->
        [one] ሓደ ተሳታፊ ከምዚ ይረኽቡ
       *[other] { $count } ተሳተፍቲ ከምዚ ይረኽቡ
    }
group-preview-how = ገና ዝተሰደደ የለን። ነቲ መልእኽቲ ክረኽብ ዘይብሉ ምልክት ኣልግሱ።
group-again = እንደገና ጀምሩ
group-in-swedish = ብሽወደንኛ
group-other-language = ብቋንቋ ተሳታፊ ኣይኮነን
group-sent =
    { $count ->
        [one] እቲ መልእኽቲ ናብ ሓደ ተሳታፊ ተሰዲዱ።
       *[other] እቲ መልእኽቲ ናብ { $count } ተሳተፍቲ ተሰዲዱ።
    }
group-not-sent-to = ዘይተሰደደሎም
