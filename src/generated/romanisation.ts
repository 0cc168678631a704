/** Generated from data/romanisation.yml by `npm run data`. Change the table, not this file. */
export type RomanisationRow = {
  readonly script: string
  readonly vowels: string
  readonly letters: readonly string[]
}

export const romanisation: readonly RomanisationRow[] = [
  {"script":"Cyrillic","vowels":"written","letters":["а a","б b","в v","г g","ґ g","д d","е e","ё yo","ж zh","з z","и i","й y","і i","ї yi","є ye","к k","л l","м m","н n","о o","п p","р r","с s","т t","у u","ў u","ф f","х kh","ц ts","ч ch","ш sh","щ shch","ъ \"\"","ы y","ь \"\"","э e","ю yu","я ya","ә a","ғ gh","қ q","ң ng","ө o","ұ u","ү u","һ h","ђ dj","ј j","љ lj","њ nj","ћ c","џ dz","ѓ gj","ќ kj","ѕ dz","ӣ i","ӯ u","ҳ h","ҷ j"]},
  {"script":"Greek","vowels":"written","letters":["ου ou","μπ b","ντ d","γκ g","α a","β v","γ g","δ d","ε e","ζ z","η i","θ th","ι i","κ k","λ l","μ m","ν n","ξ x","ο o","π p","ρ r","σ s","ς s","τ t","υ y","φ f","χ ch","ψ ps","ω o"]},
  {"script":"Armenian","vowels":"written","letters":["ու u","ա a","բ b","գ g","դ d","ե e","զ z","է e","ը y","թ t","ժ zh","ի i","լ l","խ kh","ծ ts","կ k","հ h","ձ dz","ղ gh","ճ ch","մ m","յ y","ն n","շ sh","ո o","չ ch","պ p","ջ j","ռ r","ս s","վ v","տ t","ր r","ց ts","ւ v","փ p","ք k","օ o","ֆ f","և ev"]},
  {"script":"Georgian","vowels":"written","letters":["ა a","ბ b","გ g","დ d","ე e","ვ v","ზ z","თ t","ი i","კ k","ლ l","მ m","ნ n","ო o","პ p","ჟ zh","რ r","ს s","ტ t","უ u","ფ p","ქ k","ღ gh","ყ q","შ sh","ჩ ch","ც ts","ძ dz","წ ts","ჭ ch","ხ kh","ჯ j","ჰ h"]},
  {"script":"Arabic","vowels":"left out","letters":["ا a","أ a","إ i","آ a","ب b","ت t","ث th","ج j","ح h","خ kh","د d","ذ dh","ر r","ز z","س s","ش sh","ص s","ض d","ط t","ظ z","ع a","غ gh","ف f","ق q","ك k","ل l","م m","ن n","ه h","و w","ي y","ى a","ة a","ء \"\"","ؤ w","ئ y","پ p","چ ch","ژ zh","گ g","ک k","ی y"]},
  {"script":"Hebrew","vowels":"left out","letters":["א a","ב b","ג g","ד d","ה h","ו v","ז z","ח h","ט t","י y","כ k","ך k","ל l","מ m","ם m","נ n","ן n","ס s","ע a","פ p","ף f","צ ts","ץ ts","ק k","ר r","ש sh","ת t"]},
  {"script":"Devanagari","vowels":"left out","letters":["अ a","आ a","इ i","ई i","उ u","ऊ u","ए e","ऐ ai","ओ o","औ au","क k","ख kh","ग g","घ gh","ङ n","च ch","छ chh","ज j","झ jh","ञ n","ट t","ठ th","ड d","ढ dh","ण n","त t","थ th","द d","ध dh","न n","प p","फ ph","ब b","भ bh","म m","य y","र r","ल l","व v","श sh","ष sh","स s","ह h","ा a","ि i","ी i","ु u","ू u","े e","ै ai","ो o","ौ au","ं n","् \"\""]},
  {"script":"Katakana","vowels":"left out","letters":["ア a","イ i","ウ u","エ e","オ o","カ ka","キ ki","ク ku","ケ ke","コ ko","サ sa","シ shi","ス su","セ se","ソ so","タ ta","チ chi","ツ tsu","テ te","ト to","ナ na","ニ ni","ヌ nu","ネ ne","ノ no","ハ ha","ヒ hi","フ fu","ヘ he","ホ ho","マ ma","ミ mi","ム mu","メ me","モ mo","ヤ ya","ユ yu","ヨ yo","ラ ra","リ ri","ル ru","レ re","ロ ro","ワ wa","ン n","ガ ga","ギ gi","グ gu","ゲ ge","ゴ go","ザ za","ジ ji","ズ zu","ゼ ze","ゾ zo","ダ da","デ de","ド do","バ ba","ビ bi","ブ bu","ベ be","ボ bo","パ pa","ピ pi","プ pu","ペ pe","ポ po","ヴ v","ァ a","ィ i","ゥ u","ェ e","ォ o","ャ ya","ュ yu","ョ yo","ッ \"\"","ー \"\"","・ \" \""]},
]
