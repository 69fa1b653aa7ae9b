# Draft: not yet reviewed by a translator.
### The accessibility statement (the Swedish act 2018:1937).

statement-title = إمكانية الوصول
statement-link = إمكانية الوصول: ما الذي يعمل ومن تخبر
statement-who = { $municipality } مسؤولة عن تطبيق Steg. هنا تقرأ مدى سهولة استخدامه للجميع.
statement-goal = يجب أن يستطيع الجميع استخدام التطبيق: مع قارئ الشاشة، ومع لوحة المفاتيح، ومع النص الكبير، ومن دون رؤية الألوان. نتبع القانون السويدي لإمكانية الوصول إلى الخدمات العامة الرقمية (2018:1937) ومعيار WCAG 2.2 بمستوى AA. التطبيق يحقق المتطلبات جزئياً.
statement-gaps = هذا لا يعمل بعد
statement-gap-translations = النصوص بغير السويدية مسودات. لم يقرأها مترجم بعد.
statement-gap-people = لم يجرّب التطبيقَ لنا أحد من ذوي الإعاقة بعد.
statement-gap-screen = الشاشة في المكان تعرض صورة تقرأها الكاميرا. لا ترى الصورة؟ اطلب من المشرف أن يقول لك الأرقام، أو أن يسجّل حضورك.
statement-tell-title = أخبرنا إذا لم يعمل شيء
statement-tell-what = هل هناك شيء لا تستطيع قراءته أو فعله؟ أخبرنا. يمكنك أيضاً الحصول على المحتوى بطريقة أخرى.
statement-tell = اتصل بنا:
statement-no-contact = لم تكتب البلدية عنواناً هنا. أخبر مرشدك.
statement-complain-title = إذا لم نساعدك
statement-complain = هيئة الإدارة الرقمية (Digg) تراقب تطبيق القانون. يمكنك تقديم شكوى إليها إذا لم نساعدك.
statement-how-title = كيف اختبرنا
statement-how = نختبر كل صفحة آلياً باستخدام axe-core: على شاشة ضيقة، ومع نص كبير، ومن اليمين إلى اليسار. راجعنا هذه الصفحة في { $date }.
