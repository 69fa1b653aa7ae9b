# Draft: not yet reviewed by a translator.
### What the JSON API says when it cannot do what was asked.

api-not-json-type = JSON ስደዱ፣ ምስ Content-Type application/json።
api-not-json = እዚ JSON ኣይኮነን።
api-invalid = ገለ ካብቲ ዝተሰደደ ቅርጹ ልክዕ ኣይኮነን።
api-other-content = እዚ id ድሮ ንኻልእ ነገር የገልግል ኣሎ። ሓድሽ id ፍጠሩ።
api-not-a-list = ኣብዚ ዝርዝር የድሊ።
api-too-long = ብሓደ ግዜ እንተበዝሐ { $most }።
api-not-an-object = ኣብዚ object የድሊ።
api-not-an-id = ኣብዚ UUID ቨርዥን 7 የድሊ።
api-id-twice = ሓደ id ክልተ ግዜ ተጻሒፉ ኣሎ፣ ትሕዝቶኡ ግን ዝተፈላለየ እዩ።
api-not-a-direction = in ወይ out ጽሓፉ።
api-not-a-time = ኣብዚ ሰዓት ብመሰረት RFC 3339፣ ምስ ዞባ ሰዓት፣ የድሊ።
api-not-a-text = ኣብዚ ጽሑፍ የድሊ።
api-not-one-code = token ወይ code ስደዱ፣ ካብኦም ሓደ ጥራይ።
api-not-a-reference = ኣብዚ id (UUID) የድሊ።
api-not-an-outcome = present, late, left_early, not_there ወይ null ጽሓፉ።
