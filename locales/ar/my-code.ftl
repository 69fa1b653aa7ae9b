# Draft: not yet reviewed by a translator.
### My code: a participant's own code, for the staff to scan.

my-code-title = رمزي
my-code-show = عرض رمزي
my-code-what = اعرض الرمز على الموظفين. عندما يمسحونه يعرفون أنك هنا.
my-code-label = رمزك
my-code-left = الثواني حتى الرمز التالي:
my-code-changes = يتغيّر الرمز دائمًا، لذلك لا تعمل صورة قديمة له.
my-code-offline = يعمل الرمز أيضًا بدون إنترنت.
my-code-clock = يبدو أن الساعة في هاتفك غير صحيحة. اضبطها على الوقت التلقائي. وإلا فلن يعمل الرمز بدون إنترنت.
my-code-failed = لم نتمكن من عرض الرمز. افتح الصفحة مرة أخرى عند توفّر الإنترنت.

person-code-title = رمز شخص
person-code-what = هذا رمز يعرضه مشارك على الموظفين. الموظفون فقط يمسحونه.
person-code-nothing = لم يحدث شيء، ولا تظهر لك أي معلومات عن أحد.
person-code-check-in = هل تريد تسجيل حضورك؟ امسح الرمز على الشاشة حيث أنت.
