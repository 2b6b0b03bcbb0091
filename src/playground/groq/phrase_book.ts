/** The order of the columns below. */
export const PHRASE_LANGUAGES = [
  "en",
  "es",
  "fr",
  "de",
  "it",
  "pt",
  "ru",
  "zh",
  "ja",
  "ko",
  "ar",
  "hi",
] as const;

/** Everyday phrases, one a line, in the languages above, separated by bars. */
export const PHRASES = `
Hello|Hola|Bonjour|Hallo|Ciao|Olá|Привет|你好|こんにちは|안녕하세요|مرحبا|नमस्ते
Good morning|Buenos días|Bonjour|Guten Morgen|Buongiorno|Bom dia|Доброе утро|早上好|おはようございます|좋은 아침입니다|صباح الخير|सुप्रभात
Good night|Buenas noches|Bonne nuit|Gute Nacht|Buonanotte|Boa noite|Спокойной ночи|晚安|おやすみなさい|안녕히 주무세요|تصبح على خير|शुभ रात्रि
Goodbye|Adiós|Au revoir|Auf Wiedersehen|Arrivederci|Adeus|До свидания|再见|さようなら|안녕히 가세요|مع السلامة|अलविदा
Please|Por favor|S'il vous plaît|Bitte|Per favore|Por favor|Пожалуйста|请|お願いします|부탁합니다|من فضلك|कृपया
Thank you|Gracias|Merci|Danke|Grazie|Obrigado|Спасибо|谢谢|ありがとうございます|감사합니다|شكرا|धन्यवाद
Thank you very much|Muchas gracias|Merci beaucoup|Vielen Dank|Grazie mille|Muito obrigado|Большое спасибо|非常感谢|どうもありがとうございます|대단히 감사합니다|شكرا جزيلا|बहुत धन्यवाद
Yes|Sí|Oui|Ja|Sì|Sim|Да|是|はい|네|نعم|हाँ
No|No|Non|Nein|No|Não|Нет|不|いいえ|아니요|لا|नहीं
Help|Ayuda|À l'aide|Hilfe|Aiuto|Socorro|Помогите|救命|助けて|도와주세요|النجدة|बचाओ
Excuse me|Disculpe|Excusez-moi|Entschuldigung|Mi scusi|Com licença|Извините|对不起|すみません|실례합니다|عفوا|माफ़ कीजिए
How are you?|¿Cómo estás?|Comment ça va ?|Wie geht es dir?|Come stai?|Como vai?|Как дела?|你好吗？|お元気ですか？|어떻게 지내세요?|كيف حالك؟|आप कैसे हैं?
What is your name?|¿Cómo te llamas?|Comment vous appelez-vous ?|Wie heißen Sie?|Come si chiama?|Como você se chama?|Как вас зовут?|你叫什么名字？|お名前は何ですか？|이름이 무엇입니까?|ما اسمك؟|आपका नाम क्या है?
I don't understand|No entiendo|Je ne comprends pas|Ich verstehe nicht|Non capisco|Não entendo|Я не понимаю|我不明白|わかりません|이해하지 못합니다|لا أفهم|मैं नहीं समझा
Where is the pharmacy?|¿Dónde está la farmacia?|Où est la pharmacie ?|Wo ist die Apotheke?|Dov'è la farmacia?|Onde fica a farmácia?|Где аптека?|药店在哪里？|薬局はどこですか？|약국이 어디에 있습니까?|أين الصيدلية؟|दवा की दुकान कहाँ है?
Where is the toilet?|¿Dónde está el baño?|Où sont les toilettes ?|Wo ist die Toilette?|Dov'è il bagno?|Onde fica o banheiro?|Где туалет?|洗手间在哪里？|トイレはどこですか？|화장실이 어디에 있습니까?|أين الحمام؟|शौचालय कहाँ है?
Where is the station?|¿Dónde está la estación?|Où est la gare ?|Wo ist der Bahnhof?|Dov'è la stazione?|Onde fica a estação?|Где вокзал?|车站在哪里？|駅はどこですか？|역이 어디에 있습니까?|أين المحطة؟|स्टेशन कहाँ है?
How much does it cost?|¿Cuánto cuesta?|Combien ça coûte ?|Wie viel kostet das?|Quanto costa?|Quanto custa?|Сколько это стоит?|多少钱？|いくらですか？|얼마입니까?|كم يكلف هذا؟|इसकी कीमत कितनी है?
The bill, please|La cuenta, por favor|L'addition, s'il vous plaît|Die Rechnung, bitte|Il conto, per favore|A conta, por favor|Счёт, пожалуйста|请结账|お会計をお願いします|계산서 부탁합니다|الحساب من فضلك|बिल दीजिए
I need a doctor|Necesito un médico|J'ai besoin d'un médecin|Ich brauche einen Arzt|Ho bisogno di un medico|Preciso de um médico|Мне нужен врач|我需要医生|医者が必要です|의사가 필요합니다|أحتاج إلى طبيب|मुझे डॉक्टर चाहिए
It hurts here|Me duele aquí|J'ai mal ici|Es tut hier weh|Mi fa male qui|Dói aqui|Болит здесь|这里疼|ここが痛いです|여기가 아파요|يؤلمني هنا|यहाँ दर्द होता है
I am allergic to penicillin|Soy alérgico a la penicilina|Je suis allergique à la pénicilline|Ich bin allergisch gegen Penizillin|Sono allergico alla penicillina|Sou alérgico à penicilina|У меня аллергия на пенициллин|我对青霉素过敏|ペニシリンにアレルギーがあります|페니실린 알레르기가 있습니다|لدي حساسية من البنسلين|मुझे पेनिसिलिन से एलर्जी है
Call an ambulance|Llame a una ambulancia|Appelez une ambulance|Rufen Sie einen Krankenwagen|Chiami un'ambulanza|Chame uma ambulância|Вызовите скорую помощь|请叫救护车|救急車を呼んでください|구급차를 불러 주세요|اتصل بالإسعاف|एम्बुलेंस बुलाइए
Water|Agua|De l'eau|Wasser|Acqua|Água|Вода|水|お水|물|ماء|पानी
I love you|Te quiero|Je t'aime|Ich liebe dich|Ti amo|Eu te amo|Я тебя люблю|我爱你|愛しています|사랑해요|أحبك|मैं तुमसे प्यार करता हूँ
See you tomorrow|Hasta mañana|À demain|Bis morgen|A domani|Até amanhã|До завтра|明天见|また明日|내일 봐요|أراك غدا|कल मिलते हैं
`;
