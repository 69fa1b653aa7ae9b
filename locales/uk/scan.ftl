# Draft: not yet reviewed by a translator.
### The scanner: reading a code with the camera or from a picture.

scan-open = Сканувати код
scan-close = Закрити
scan-torch = Світло
scan-type = Ввести цифри
scan-photo = Вибрати фото
scan-opening = Камера вмикається …
scan-aim = Наведіть камеру на код.
scan-found = Код прочитано.
scan-foreign = Цей код для чогось іншого. Знайдіть код Steg.
scan-denied = Steg не має дозволу на камеру, але нижче є інші способи.
scan-no-camera = Камера не працює, але нижче є інші способи.
scan-looking = Шукаємо код на фото …
scan-no-code = На фото немає коду. Зробіть нове фото, ближче до коду.
scan-unloaded = Зараз сканер не відкривається. Спробуйте ще раз або введіть цифри.
