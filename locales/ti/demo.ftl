# Draft: not yet reviewed by a translator.
### The demonstration's first page.

demo-title = Steg ፈትኑ
demo-invented = እዚ መርኣያ እዩ። ኩሎም ሰባትን ኣድራሻታትን ናይ ሓቂ ኣይኮኑን።
demo-how = መን ክትኮኑ ከም ትደልዩ ምረጹ። ሽዑ ነቲ ኣፕ ከምቲ እቲ ሰብ ዝርእዮ ትርእይዎ።
demo-languages = ቋንቋ ናይዚ ገጽ
demo-participants = ተሳተፍቲ
demo-about-participants = መደቦም ይርእዩ፣ ምምጻኦም ይምዝግቡ፣ እንታይ ከም ዝገብሩ የንብቡ፣ ንኣማኻሪኦም ይጽሕፉ።
demo-counsellors = ኣማኸርቲ
demo-about-counsellors = ንተሳተፍቶም ይከታተልዎምን ይጽሕፉሎምን።
demo-supervisors = መራሕቲ ጉጅለ
demo-about-supervisors = ኣብቲ ቦታ ነቲ ንጥፈት ይመርሑ፣ መን ከም ዝመጸ ድማ ይርእዩ።
demo-caseworkers = ማሕበራዊ ሰራሕተኛታት
demo-about-caseworkers = ጠለባት የቕርቡ፣ ወርሓዊ ጸብጻብ ድማ የንብቡ።
demo-administrators = ኣመሓዳሪ
demo-about-administrators = ናይቲ ኮሙን ቦታታት፣ ንጥፈታትን ሰራሕተኛታትን የስተኻኽሉ።
demo-language = ቋንቋ ናይ ኣፕ፦
demo-level-very-easy = ጽሑፋት ብስዊድንኛ፦ ኣዝዩ ቀሊል
demo-level-easy = ጽሑፋት ብስዊድንኛ፦ ቀሊል
demo-level-ordinary = ጽሑፋት ብስዊድንኛ፦ ልሙድ
demo-stage = መድረኽ ኣብቲ ፕሮግራም፦ { $name }
demo-more =
    { $count ->
        [one] ሓደ ተወሳኺ ሰብ ኣሎ፣ ኣብዚ ግን ኣይረአን።
       *[other] { $count } ተወሰኽቲ ሰባት ኣለዉ፣ ኣብዚ ግን ኣይረኣዩን።
    }
