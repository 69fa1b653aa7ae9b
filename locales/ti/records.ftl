# Draft: not yet reviewed by a translator.
### What caseworkers read as long as there are no month records and no orders.

records-later = ድሓር ኣብዚ ዝህሉ
records-not-yet = ገና ወርሓዊ ጸብጻባት የለዉን። እዚ ቨርዥን ናይ Steg ጸብጻባት ኣየዳሉን። ካባኹም ዝተሓብአ የለን።
records-later-month = ንነፍሲ ወከፍ ተሳታፊ ኣብ ነፍሲ ወከፍ ወርሒ ሓደ ጸብጻብ፦ ቆጸራታት፣ ምህላው፣ ከመይ ከም ንፈልጦ ድማ።
records-later-frozen = ጸብጻብ ዝተቖለፈ እዩ። ምእራም ሓድሽ ቨርዥን ይፈጥር። እንታይ ከም ዝተቐየረ ድማ የርኢ።
records-later-board = እቲ ጸብጻብ እንታይ ከም ዝተገብረ የርኢ። ሽማግለ ማሕበራዊ ጉዳያት (nämnden) ይውስን። እቲ ኣፕ ፈጺሙ ኣይውስንን።
records-until-then = ሕጂ ሓበሬታ የድልየኩም ድዩ? ንኣማኻሪ ናይቲ ተሳታፊ ሕተቱ።
orders-not-yet = ገና ጠለባት የለዉን። እዚ ቨርዥን ናይ Steg ጠለባት ኣይቅበልን። ካባኹም ዝተሓብአ የለን።
orders-later-order = ጠለብኩም ናብቶም ንጥፈታት ዘዳልዉ፣ ምስቲ መሰረቱ ዝኾነ ውሳነ።
orders-later-meeting = መጀመርታ ኣኼባ ምስ ተሳታፊን ኣማኻሪን።
orders-until-then = ነቲ ጠለብ ከምቲ ሎሚ እትገብርዎ ኣቕርብዎ።
