# Draft: not yet reviewed by a translator.
### Machine translation of a message, when its reader asks for it.

translation-ask = ናይ ማሽን ትርጉም ርኣዩ
translation-made = ናይ ማሽን ትርጉም። ቋንቋ፦ { $language }።
translation-may-be-wrong = ኮምፒተር እዩ ተርጒምዎ። ጌጋ ክህልዎ ይኽእል። እቲ ኣብ ላዕሊ ዘሎ ጽሑፍ እዩ ዝሰርሕ።
translation-not-offered = እዚ መልእኽቲ ኣብዚ ክትርጎም ኣይክእልን። ካብ ተርጓሚ ወይ ካብቲ ዝሕግዘኩም ሰብ ሓገዝ ሕተቱ።
translation-slow = እቲ ትርጉም ነዊሕ ግዜ ወሲዱ። እቲ መልእኽቲ ኣሎ። ድሕሪ ቁሩብ ደጊምኩም ፈትኑ።
translation-down = ትርጉም ሕጂ ኣይሰርሕን ኣሎ። እቲ መልእኽቲ ኣሎ። ጸኒሕኩም ፈትኑ።
translation-unusable = ከነርእዮ እንኽእል ትርጉም ኣይመጸን። እቲ መልእኽቲ ኣሎ። ጸኒሕኩም ፈትኑ።
