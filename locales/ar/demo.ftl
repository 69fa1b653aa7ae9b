# Draft: not yet reviewed by a translator.
### The demonstration's first page.

demo-title = تجربة Steg
demo-invented = هذا عرض تجريبي. كل الأشخاص والعناوين غير حقيقيين.
demo-how = يمكنك اختيار شخص. بعد ذلك يظهر التطبيق كما يراه هذا الشخص.
demo-languages = لغة هذه الصفحة
demo-participants = المشاركون
demo-about-participants = الجدول، وتسجيل الحضور، والتعليمات، والرسائل مع المرشد.
demo-counsellors = المرشدون
demo-about-counsellors = متابعة المشاركين والكتابة إليهم.
demo-supervisors = المشرفون
demo-about-supervisors = قيادة النشاط في الموقع، ومعرفة من يحضر.
demo-caseworkers = موظفو الخدمات الاجتماعية
demo-about-caseworkers = إرسال الطلبات، وقراءة سجل الشهر.
demo-administrators = مسؤول النظام
demo-about-administrators = إعداد مواقع البلدية وأنشطتها وموظفيها.
demo-language = لغة التطبيق:
demo-level-very-easy = النصوص السويدية: سهلة جدًا
demo-level-easy = النصوص السويدية: سهلة
demo-level-ordinary = النصوص السويدية: عادية
demo-stage = المرحلة: { $name }
demo-more =
    { $count ->
        [zero] لا يوجد أشخاص آخرون.
        [one] يوجد شخص آخر لا يظهر هنا.
        [two] يوجد شخصان آخران لا يظهران هنا.
        [few] يوجد { $count } أشخاص آخرين لا يظهرون هنا.
        [many] يوجد { $count } شخصًا آخر لا يظهرون هنا.
       *[other] يوجد { $count } شخص آخر لا يظهرون هنا.
    }
