// What Whisper writes where nobody speaks, learnt from subtitles: published by those whom it
// happened to (openai/whisper, discussions 928 and 1606; SYSTRAN/faster-whisper#621;
// ufal/whisper_streaming#68; PocketShell#452), and put in other words that channels use as well.
// Case, accents, punctuation and spaces do not count; Traditional letters are like Simplified ones.

/** Credits, which nobody says; `*` is a name, at most a few words. */
export const CREDITS = `
amara.org | amara org community | www.amara.org | subtitles by * | subtitles created by *
subtitles by the amara.org community | subtitled by * | subs by * | captions by * | captioned by *
closed captioning by * | captioning by * | transcription by * | transcribed by * | transcript by *
translated by * | translation by * | subtitles translated by * | edited by *
transcription outsourcing llc | eso subtitles by * | for more information visit www.*
copyright wdr * | copyright australian broadcasting corporation all rights reserved | bf watch tv *
untertitel der amara.org community | untertitel von * | untertitel im auftrag des zdf *
untertitel im auftrag des zdf | untertitel im auftrag * | untertitel: * | untertitelung: *
untertitel im auftrag des zdf für funk * | untertitel im auftrag des zdf für funk
untertitelung im auftrag des zdf * | untertitelung im auftrag des zdf | untertitelung. br *
untertitelung aufgrund der amara.org community | untertitelung des * | untertitel durch * | untertitelt von *
swr 20* | wdr mediagroup gmbh im auftrag des wdr | ard text im auftrag von funk | ndr 20*
sous titres réalisés par la communauté d'amara.org | sous titres réalisés par *
sous titres réalisés para la communauté d'amara.org | sous titres par * | sous titres faits par *
sous titrage * | sous titrage société radio canada | sous titres : * | sous titrage st' 501
subtítulos por la comunidad de amara.org | subtítulos realizados por la comunidad de amara.org
subtítulos realizados por * | subtítulos creados por la comunidad de amara.org
subtítulos creados por * | subtítulos por * | subtítulos de * | subtítulos: * | subtitulado por *
subtitulado por la comunidad de amara.org | más información www.alimmenta.com
sottotitoli creati dalla comunità amara.org | sottotitoli creati da * | sottotitoli a cura di *
sottotitoli e revisione a cura di * | sottotitoli di * | sottotitoli revisionati da *
legendas pela comunidade amara.org | legendas por * | legendado por * | legendas: * | legenda: *
legendas pela comunidade das amara.org | transcrição e legendas * | legendas de *
subtitrarea realizată de * | subtitrarea * | subtitrare: * | traducerea și adaptarea: *
napisy stworzone przez społeczność amara.org | napisy stworzone przez * | napisy: * | napisy by *
napisy wykonane przez * | titulky vytvořil * | titulky vytvořila * | titulky: *
feliratok: * | felirat: * | a feliratot készítette: * | feliratozta: *
altyazı m.k. | altyazı: * | altyazılar: * | altyazı çeviri: * | çeviri ve altyazı *
ترجمة نانسي قنقر | المترجم للقناة | ترجمة قناة * | ترجمة وتدقيق * | تمت الترجمة بواسطة *
תורגם על ידי * | כתוביות: * | תרגום וכתוביות: *
ondertitels ingediend door de amara.org gemeenschap | ondertitels ingediend door *
ondertiteld door * | ondertiteling door * | ondertitels door * | tv gelderland *
textning * | textning: * | textad av * | undertexter från amara.org gemenskapen
undertexter av * | undertextning: * | tekstet av * | teksting av * | undertekster av *
undertekster av amara.org fellesskapet | norske undertekster ved * | danske tekster af *
tekstitys: * | suomennos: * | υπότιτλοι authorwave | υπότιτλοι * | απόδοση διαλόγων: *
субтитры сделал * | субтитры создавал * | субтитры создал * | субтитры подогнал *
субтитры подготовил * | субтитры делал * | субтитры: * | субтитры предоставлены *
субтитры сделаны сообществом amara.org | субтитры созданы сообществом amara.org | субтитры от *
субтитры добавил * | редактор субтитров * | корректор * | редактор субтитров а.семкин корректор *
спасибо за субтитры алексею дубровскому | субтитры и перевод: * | перевод субтитров: *
субтитрувальниця * | субтитри зроблені спільнотою amara.org | субтитри створив *
субтитри зробив * | субтитри: * | субтитри створені спільнотою amara.org
字幕by* | 字幕由*提供 | 本字幕由*提供 | 字幕提供* | 字幕提供者* | 字幕制作*
字幕志愿者* | 中文字幕志愿者* | 中文字幕提供* | 字幕组* | 由amara.org社区提供的字幕 | 字幕:*
请不吝点赞订阅转发打赏支持明镜与点点栏目 | 明镜与点点栏目 | 支持明镜与点点栏目
优优独播剧场yoyotelevisionseriesexclusive | 未经作者授权禁止转载 | 词曲李宗盛 | 作词作曲编曲*
明镜需要您的支持欢迎订阅明镜 | 字幕作成* | 字幕翻訳* | 作詞作曲編曲初音ミク | 字幕視聴ありがとうございました
자막 by * | 자막 제공 * | 자막 제작 * | 한글자막 by * | 한국어자막 by * | 자막: *
phụ đề: * | phụ đề bởi * | phụ đề được thực hiện bởi * | teks oleh * | subtitle oleh *
คำบรรยายโดย * | उपशीर्षक: * | زیرنویس: * | زیرنویس از *
`;

/** Ends and appeals of films on channels: hardly ever said to a translator. */
export const OUTROS = `
thanks for watching | thank you for watching | thanks a lot for watching | thank you all for watching
thank you very much for watching | thank you so much for watching | thanks so much for watching
thanks for watching this video | thank you for watching this video | thank you for watching my video
thanks for watching the video | thank you for watching the video | i hope you enjoyed this video
please subscribe | please subscribe to my channel | please subscribe to our channel
subscribe to my channel | subscribe to our channel | subscribe to the channel | subscribe
don't forget to subscribe | don't forget to like and subscribe | like and subscribe | please like
please like and subscribe | like share and subscribe | hit the bell | hit the bell icon
leave a comment | leave a like | leave a comment below | if you enjoyed this video
please like comment and subscribe | press the like button | see you next time | see you next week
i'll see you next time | we'll see you next time | see you in the next video | see you in the next one
i'll see you in the next video | i'll see you in the next one | see you guys in the next video
i'll see you guys in the next video | i'll see you guys in the next one | see you in another video
we'll be right back | to be continued | the end | thank you for listening | thanks for listening
ご視聴ありがとうございました | ご視聴ありがとうございます | ご清聴ありがとうございました
最後までご視聴いただきありがとうございました | 最後までご視聴いただきありがとうございます
ご覧いただきありがとうございました | ご覧いただきありがとうございます | 動画をご覧いただきありがとうございます
チャンネル登録お願いします | チャンネル登録をお願いします | チャンネル登録をお願いいたします
チャンネル登録よろしくお願いします | チャンネル登録をよろしくお願いします | チャンネル登録 | 高評価 | 高評価お願いします
チャンネル登録と高評価をお願いします | チャンネル登録高評価よろしくお願いします | 高評価とチャンネル登録をお願いします
次の動画でお会いしましょう | また次の動画でお会いしましょう | また次の動画で | 次回の動画でお会いしましょう
次回もお楽しみに | また次回お会いしましょう | それではまた次回 | それではまた次の動画で | つづく | 次回予告
谢谢观看 | 感谢观看 | 谢谢收看 | 感谢收看 | 感谢您的观看 | 感谢您的收看 | 多谢您的观看 | 多谢您收看
多谢您的收看 | 谢谢您的观看 | 谢谢您的收看 | 谢谢你的观看 | 谢谢大家观看 | 谢谢大家收看 | 谢谢大家的观看
感谢大家观看 | 感谢大家收看 | 感谢大家的观看 | 感谢你的观看 | 感谢您的收听 | 感谢收听 | 谢谢收听
谢谢大家收听 | 我们下期再见 | 下期再见 | 我们下次再见 | 我们下期视频再见 | 下期视频再见 | 下个视频见 | 下集再见
请不吝点赞 | 请订阅 | 请订阅我的频道 | 请订阅频道 | 欢迎订阅 | 欢迎订阅我的频道 | 欢迎订阅点赞 | 点赞 | 订阅
转发 | 打赏 | 打赏支持 | 请点赞订阅 | 记得点赞 | 记得订阅 | 未完待续 | 敬请期待 | 请点赞
시청해 주셔서 감사합니다 | 끝까지 시청해 주셔서 감사합니다 | 오늘도 시청해 주셔서 감사합니다
영상을 시청해 주셔서 감사합니다 | 영상 시청해 주셔서 감사합니다 | 지금까지 시청해 주셔서 감사합니다
시청해 주신 여러분 감사합니다 | 시청해 주셔서 고맙습니다 | 봐주셔서 감사합니다 | 영상 봐주셔서 감사합니다
끝까지 봐주셔서 감사합니다 | 들어주셔서 감사합니다 | 구독과 좋아요 | 구독 좋아요 | 구독과 좋아요 부탁드립니다
구독과 좋아요 부탁드려요 | 구독과 좋아요 눌러주세요 | 구독 좋아요 부탁드립니다 | 구독 부탁드립니다 | 구독과 알림설정
좋아요와 구독 부탁드립니다 | 구독과 좋아요는 큰 힘이 됩니다 | 알림설정까지 | 부탁드립니다 | 다음 영상에서 만나요
다음 영상에서 뵙겠습니다 | 다음 영상에서 봐요 | 다음 영상에서 또 만나요 | 다음 시간에 만나요
다음 시간에 뵙겠습니다 | 다음에 또 만나요 | 그럼 다음 영상에서 만나요 | mbc 뉴스 김성현입니다
mbc 뉴스 이덕영입니다 | mbc 뉴스 이준범입니다 | 다음 이야기에 계속
продолжение следует | спасибо за просмотр | всем спасибо за просмотр | благодарю за просмотр
спасибо за внимание и до новых встреч | спасибо за просмотр этого видео | до новых встреч
спасибо что смотрели | спасибо что досмотрели | подписывайтесь на канал | подписывайтесь на мой канал
подписывайтесь на наш канал | подпишитесь на канал | подпишись на канал | подписывайтесь
не забудьте подписаться на канал | не забывайте подписываться на канал | ставьте лайки | ставьте лайк
ставьте лайки и подписывайтесь на канал | до встречи в следующем видео | увидимся в следующем видео
до встречи в новых видео | до следующего видео | динамичная музыка | спокойная музыка
веселая музыка | интригующая музыка | напряженная музыка | тревожная музыка | конец фильма
дякую за перегляд | дякуємо за перегляд | дякую за увагу та до зустрічі | підписуйтесь на канал
підписуйтесь на мій канал | підписуйтесь на наш канал | підписуйтеся на канал | далі буде
ставте лайки | до зустрічі в наступному відео | до нових зустрічей | дякую що дивились
vielen dank fürs zuschauen | danke fürs zuschauen | danke für's zuschauen | danke für das zuschauen
vielen dank für's zuschauen | vielen dank für das zuschauen | vielen dank für ihre aufmerksamkeit
danke fürs zusehen | vielen dank fürs zusehen | vielen dank für das ansehen | abonniert den kanal
abonniert meinen kanal | abonniere meinen kanal | abonniert unseren kanal | bis zum nächsten video
bis zum nächsten mal | wir sehen uns im nächsten video | das war's für heute | lasst ein abo da
lasst einen daumen nach oben da | danke fürs zuhören | vielen dank fürs zuhören | fortsetzung folgt
merci d'avoir regardé | merci d'avoir regardé cette vidéo | merci d'avoir regardé la vidéo
merci d'avoir regardé ma vidéo | merci à tous d'avoir regardé | merci d'avoir suivi cette vidéo
merci d'avoir visionné cette vidéo | merci pour votre visionnage | merci de m'avoir regardé
abonnez vous | abonnez vous à la chaîne | abonnez vous à ma chaîne | n'oubliez pas de vous abonner
pensez à vous abonner | likez et abonnez vous | à la prochaine vidéo | à bientôt pour une nouvelle vidéo
on se retrouve dans la prochaine vidéo | on se retrouve pour une prochaine vidéo | à suivre
n'oubliez pas de liker et de vous abonner | merci de votre écoute | merci d'avoir écouté
gracias por ver | gracias por ver el video | gracias por ver este video | gracias por mirar
muchas gracias por ver | muchas gracias por ver el video | gracias por ver mi video | suscríbete
gracias por mirar el video | gracias por su atención y hasta la próxima | suscríbete al canal
suscríbete a mi canal | suscríbanse al canal | suscríbete y dale like | dale like y suscríbete | dale like
no olvides suscribirte | no olvides suscribirte al canal | nos vemos en el próximo video
hasta el próximo video | nos vemos en la próxima | continuará | gracias por escuchar | dale a me gusta
grazie per la visione | grazie per aver guardato | grazie per aver guardato il video | iscriviti
grazie per aver guardato questo video | grazie mille per la visione | iscriviti al canale
iscrivetevi al canale | iscriviti al mio canale | iscrivetevi al mio canale | lasciate un like
ci vediamo nel prossimo video | al prossimo video | grazie a tutti per la visione | continua
grazie per l'ascolto | mettete mi piace
obrigado por assistir | obrigada por assistir | muito obrigado por assistir | obrigado por assistirem
obrigado por assistir ao vídeo | obrigado por ver | obrigado por assistir este vídeo | inscreva se
obrigado por assistir até aqui | inscreva se no canal | se inscreva no canal | se inscrevam no canal
inscrevam se no canal | deixe seu like | deixe o seu like | até o próximo vídeo | até à próxima
nos vemos no próximo vídeo | até o próximo | obrigado por ouvir | continua no próximo episódio
dziękuję za oglądanie | dzięki za oglądanie | dziękujemy za oglądanie | dziękuję za obejrzenie
dziękuję wam za oglądanie | dziękuję bardzo za oglądanie | zapraszam do subskrypcji | subskrybuj
zapraszam do subskrybowania | zasubskrybuj kanał | subskrybujcie kanał | do zobaczenia w następnym
do zobaczenia w kolejnym odcinku | do zobaczenia w następnym odcinku | zostaw łapkę w górę
do zobaczenia w następnym filmie | ciąg dalszy nastąpi
izlediğiniz için teşekkürler | izlediğiniz için teşekkür ederim | izlediğiniz için teşekkür ederiz
beni izlediğiniz için teşekkür ederim | dinlediğiniz için teşekkürler | abone olmayı unutmayın
abone olmayı ve beğenmeyi unutmayın | kanalıma abone olmayı unutmayın | abone olmayı | beğenmeyi | beğenmeyi unutmayın
kanala abone olmayı unutmayın | lütfen abone olun | abone olun | like atmayı unutmayın
bir sonraki videoda görüşmek üzere | bir sonraki videoda görüşürüz | gelecek videoda görüşmek üzere
شكرا للمشاهدة | شكرا على المشاهدة | شكرا لكم على المشاهدة | شكرا لمشاهدتكم | شكرا لكم لمشاهدتكم
شكرا لمتابعتكم | شكرا على المتابعة | شكرا للمتابعة | شكرا لحسن المتابعة | شكرا لكم على حسن المتابعة
اشتركوا في القناة | اشترك في القناة | لا تنسوا الاشتراك في القناة | لا تنسى الاشتراك في القناة
لا تنسوا الاشتراك | لا تنسوا الاعجاب والاشتراك | اراكم في الفيديو القادم | نراكم في الفيديو القادم
الى اللقاء في فيديو اخر | شكرا لاستماعكم | شكرا لكم على الاستماع
תודה על הצפייה | תודה שצפיתם | תודה רבה על הצפייה | תודה שצפית | תודה רבה שצפיתם | הירשמו לערוץ
תודה על הצפיה | נתראה בסרטון הבא
देखने के लिए धन्यवाद | वीडियो देखने के लिए धन्यवाद | इस वीडियो को देखने के लिए धन्यवाद
हमारे चैनल को सब्सक्राइब करें | चैनल को सब्सक्राइब करें | सब्सक्राइब करें | चैनल को सब्सक्राइब कीजिए
लाइक और सब्सक्राइब करें | लाइक शेयर और सब्सक्राइब करें | मिलते हैं अगले वीडियो में | अगले वीडियो में मिलते हैं
cảm ơn các bạn đã theo dõi | cảm ơn các bạn đã xem | cảm ơn đã xem | cảm ơn các bạn đã xem video
cảm ơn các bạn đã lắng nghe | cảm ơn các bạn đã theo dõi video | hãy đăng ký kênh | đăng ký kênh
hẹn gặp lại các bạn | hẹn gặp lại các bạn trong những video tiếp theo | hãy like và đăng ký kênh
hẹn gặp lại các bạn trong video tiếp theo | hãy subscribe cho kênh | các bạn hãy đăng ký kênh
subscribe cho kênh ghiền mì gõ | để không bỏ lỡ những video hấp dẫn | hãy subscribe cho kênh la la school
hãy subscribe cho kênh ghiền mì gõ | ghiền mì gõ
terima kasih telah menonton | terima kasih sudah menonton | terima kasih kerana menonton
terima kasih telah menonton video ini | jangan lupa subscribe | jangan lupa like dan subscribe
jangan lupa untuk subscribe | sampai jumpa di video berikutnya | sampai jumpa di video selanjutnya
bedankt voor het kijken | bedankt voor het kijken naar deze video | tot de volgende keer
dank je wel voor het kijken | tot de volgende video | abonneer je op mijn kanaal | wordt vervolgd
tack för att ni tittade | tack för att du tittade | tack för att ni har tittat | tack för att du tittat
prenumerera på kanalen | takk for at du så på | takk for at dere så på | takk for at du så
takk for at du så på videoen | tak fordi du så med | tak fordi i så med | kiitos katsomisesta
kiitos että katsoit | kiitos kun katsoit | nähdään seuraavassa videossa | děkuji za sledování
děkujeme za sledování | děkuji za pozornost a nashledanou | pokračování příště | ďakujem za sledovanie
ďakujeme za pozretie | mulțumesc pentru vizionare | vă mulțumesc pentru vizionare | va urma
mulțumim pentru vizionare | nu uitați să vă abonați | nu uitați să dați like și să vă abonați
köszönöm hogy megnézted | köszönöm hogy megnéztétek | köszönjük hogy megnézte | iratkozz fel
ευχαριστώ που παρακολουθήσατε | ευχαριστούμε που παρακολουθήσατε | σας ευχαριστώ που παρακολουθήσατε
ขอบคุณที่รับชม | ขอบคุณสำหรับการรับชม | ขอบคุณที่ติดตาม | โปรดติดตามตอนต่อไป | ขอบคุณครับที่รับชม
ممنون که تماشا کردید | با تشکر از تماشای شما | ممنون از تماشای شما | از توجه شما متشکرم
দেখার জন্য ধন্যবাদ | ভিডিওটি দেখার জন্য ধন্যবাদ | благодаря за гледането | хвала на гледању
`;

/** Thanks and farewells: said at least as often as invented. */
export const POLITE = `
thank you | thank you very much | thank you so much | thanks | thanks a lot | thank you all | thank you sir
thank you everyone | thank you guys | bye | bye bye | goodbye | good bye | you | so | see you | see you soon
good night | take care | have a nice day | have a great day | i'm sorry | okay bye | peace
谢谢 | 谢谢你 | 谢谢您 | 谢谢大家 | 感谢大家 | 多谢 | 再见 | 拜拜 | 感谢 | 谢谢大家再见
감사합니다 | 고맙습니다 | 안녕히 계세요 | 네 감사합니다 | 여러분 감사합니다 | 안녕
ありがとうございました | ありがとうございます | ありがとう | おやすみなさい | お疲れ様でした | バイバイ | さようなら
ではまた | それではまた | じゃあね | どうもありがとうございました
спасибо | большое спасибо | спасибо большое | всем спасибо | спасибо за внимание | пока | всем пока
до свидания | пока пока | до встречи | дякую | дуже дякую | дякую за увагу | до побачення | до зустрічі
danke | danke schön | dankeschön | vielen dank | danke sehr | tschüss | tschüs | auf wiedersehen
bis bald | bis dann | danke für die aufmerksamkeit | vielen dank für die aufmerksamkeit
merci | merci beaucoup | merci à tous | au revoir | à bientôt | à la prochaine | salut | bonne journée
gracias | muchas gracias | gracias por su atención | gracias a todos | adiós | hasta luego | hasta la próxima
chao | hasta pronto | grazie | grazie mille | grazie a tutti | grazie per l'attenzione | arrivederci | ciao
ciao a tutti | ciao ciao | alla prossima | a presto | obrigado | obrigada | muito obrigado | muito obrigada
tchau | tchau tchau | até logo | até a próxima | até mais | dziękuję | dziękuję bardzo | dzięki
dziękuję za uwagę | do widzenia | do zobaczenia | pa | teşekkürler | teşekkür ederim | teşekkür ederiz
çok teşekkürler | çok teşekkür ederim | görüşürüz | hoşça kalın | görüşmek üzere | hoşçakalın
شكرا | شكرا جزيلا | شكرا لك | شكرا لكم | مع السلامة | الى اللقاء | תודה | תודה רבה | להתראות
धन्यवाद | शुक्रिया | बहुत बहुत धन्यवाद | नमस्कार | cảm ơn | cảm ơn các bạn | xin cảm ơn | tạm biệt
terima kasih | terima kasih banyak | sampai jumpa | bedankt | dank u wel | dank je wel | dankjewel | doei
tot ziens | tack | tack så mycket | hej då | takk | tusen takk | takk skal du ha | ha det | tak | mange tak
farvel | kiitos | kiitos paljon | hei hei | děkuji | děkuju | na shledanou | ďakujem | dovidenia
ευχαριστώ | ευχαριστώ πολύ | mulțumesc | mulțumesc frumos | la revedere | köszönöm | köszönöm szépen
viszlát | ขอบคุณ | ขอบคุณครับ | ขอบคุณค่ะ | สวัสดีครับ | สวัสดีค่ะ | ممنون | متشکرم | ধন্যবাদ | хвала
`;

/** Words that stand between those, and nothing else. */
export const LINKS = `
and | so | guys | everyone | everybody | all | please | also | then | very much | to my channel | now
и | а | друзья | всем | та | und | also | et | donc | y | e | i | ve | و | ו | और | 그리고 | 여러분 | そして | それでは
では | 和 | 并 | 请 | 大家 | 我们 | och | og | ja | và | dan | en | los | amigos | leute | tous
`;

/** Letters that differ between Traditional and Simplified Chinese and Japanese, of the lists. */
export const SIMPLIFIED =
  "請请點点贊赞讚赞訂订閱阅轉转發发賞赏鏡镜與与欄栏觀观謝谢見见頻频視视聽听" +
  "來来歡欢個个們们這这為为譯译獨独製制語语願愿員员組组總总續续對对優优劇剧場场" +
  "經经權权禁禁載载詞词編编審审錄录贈赠會会還还記记動动畫画播播収收読读続续訳译専专" +
  "區区網网聲声電电台台臺台屆届";
