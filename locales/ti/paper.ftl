# Draft: not yet reviewed by a translator.
### Lists on paper: printed, and typed back in.

paper-title = ዝርዝር ኣብ ወረቐት
paper-type-title = ካብ ወረቐት ኣእትዉ
paper-print-how = ነዚ ገጽ ካብ ብራውዘር ኣብ A4 ኣሕትምዎ።
paper-type-how = ነቲ ዝርዝር ኣብ ውሽጢ ሸውዓተ መዓልታት ኣብዚ ኣእትውዎ። እቲ ኣብቲ መስመር ዘሎ ኮድ ንመን ከም ዝምልከት ይነግር።
paper-keep = ነቲ ዝርዝር ንዘድልዮም ሰባት ጥራይ ኣርእይዎ። ቆሊፍኩም ዓቅብዎ። ምስ ኣእተኹምዎ ድማ ኣጥፍእዎ።
paper-code = ኮድ
paper-name = ስም
paper-came = ምምጻእ
paper-left = ምኻድ
paper-signature = ፊርማ
paper-empty-rows = ባዶ መስመራት፦ ኣብቲ ዝርዝር ንዘየለዉ ሰባት። ነቲ ሰብ ኣብ ዝርዝር ምህላው ከም «ኣብቲ ዝርዝር ዘየለ ሰብ» ወስኽዎ።
paper-back-in = ነቲ ዝርዝር ከምዚ ኣእትውዎ፦ ዝርዝር ምህላው ክፈቱ እሞ «ካብ ወረቐት ኣእትዉ» ምረጹ። ኮድ ናይቲ መስመርን ምልክት ዝተገብረሉን ጽሓፉ።
paper-filled-in-by = ዝመልኦ ሰብ፦
paper-type-what = ንነፍሲ ወከፍ መስመር ናይቲ ወረቐት ኣብዚ ኣብ ሓደ መስመር ጽሓፍዎ። ንዘየድልዩኹም መስመራት ሕለፍዎም።
paper-time-hint = ሰዓታት ኣብቲ ወረቐት እንተሃልዮም ጥራይ የድልዩ። ንኣብነት 09:05 ጽሓፉ።
paper-row = መስመር { $row }
paper-more-rows = ተወሳኺ መስመራት
paper-outcome = ምህላው
paper-choose = ምረጹ
paper-recorded =
    { $count ->
        [one] { $count } መስመር ተዓቂቡ።
       *[other] { $count } መስመራት ተዓቂቦም።
    }
paper-same =
    { $count ->
        [one] { $count } መስመር ድሮ ተዓቂቡ ነይሩ።
       *[other] { $count } መስመራት ድሮ ተዓቂቦም ነይሮም።
    }
paper-refused =
    { $count ->
        [one] { $count } መስመር ኣይተዓቀበን።
       *[other] { $count } መስመራት ኣይተዓቀቡን።
    }
paper-refused-below = ኣብዚ ታሕቲ ኣርምዎ እሞ እንደገና ዓቅቡ።
paper-refused-again = ነቲ ወረቐት ምስ ዝርዝር ምህላው ኣነጻጽርዎ። ነቲ ዝጎደለ እንደገና ኣእትውዎ።
paper-row-why = መስመር { $row }፦ { $why }
paper-empty = ዝጸሓፍኩምዎ የለን። እንተወሓደ ሓደ መስመር ጽሓፉ።
paper-no-code = ኮድ ጎዲሉ ኣሎ።
paper-not-a-code = ኮድ ሓሙሽተ ፊደላት ወይ ቁጽርታት ኣለዎ። ነቲ ወረቐት እንደገና ርኣይዎ።
paper-slip = እቲ ኮድ ብጌጋ ተጻሒፉ። ነቲ ወረቐት እንደገና ርኣይዎ።
paper-unknown = እዚ ኮድ ኣብ ዝርዝራት ናይዚ ቦታ የለን።
paper-twice = እዚ ኮድ ኣብ ላዕሊ ኣብ ካልእ መስመር ተጻሒፉ ኣሎ።
paper-closed = እቲ ዝርዝር ተዓጽዩ እዩ። ንኣማኻሪ ተወከሱ።
paper-cancelled = እዚ ቆጸራ ተሰሪዙ እዩ። ምልክት ምግባር ኣየድልን።
paper-not-begun = እዚ ቆጸራ ገና ኣይጀመረን።
paper-no-outcome = ምህላው ምረጹ።
paper-no-time = ነቲ ሰዓት ከምዚ ጽሓፍዎ፦ 09:05።
paper-time-outside = እቲ ሰዓት ምስቲ ቆጸራ ኣይሰማማዕን።
paper-time-of-nobody = ኣብቲ ቦታ ንዘይነበረ ሰብ ሰዓት ኣይጽሓፍን።
opened-paper = ዝርዝር ምህላው፣ ንምሕታም
