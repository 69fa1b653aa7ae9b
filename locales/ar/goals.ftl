# Draft: not yet reviewed by a translator.
### A participant's goals.

goals-title = أهدافك
goals-words-title = بكلماتك أنت
goals-words-label = ماذا تريد؟ اكتب بأي لغة تريد.
goals-words-empty = اكتب شيئاً أولاً.
goals-words-too-long =
    { $by ->
        [zero] النص طويل. اجعله أقصر.
        [one] النص أطول بحرف واحد. اجعله أقصر.
        [two] النص أطول بحرفين. اجعله أقصر.
        [few] النص أطول بمقدار { $by } أحرف. اجعله أقصر.
        [many] النص أطول بمقدار { $by } حرفاً. اجعله أقصر.
       *[other] النص أطول بمقدار { $by } حرف. اجعله أقصر.
    }
