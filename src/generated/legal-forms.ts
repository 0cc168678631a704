/** Generated from data/legal-forms.yml by `npm run data`. Change the table, not this file. */
export type LegalFormsRow = {
  readonly sort: string
  readonly forms: readonly string[]
}

export const legalForms: readonly LegalFormsRow[] = [
  {"sort":"any","forms":["Company","Co","Corporation","Corp","Incorporated","Inc","Enterprise","Firm","Compagnie","Cie","Compania","Empresa","Firma"]},
  {"sort":"shares","forms":["AG","Aktiengesellschaft","SA","S A","Société Anonyme","Sociedad Anónima","Sociedade Anônima","SpA","Società per Azioni","NV","Naamloze Vennootschap","Plc","Public Limited Company","JSC","Joint Stock Company","OJSC","Open Joint Stock Company","CJSC","Closed Joint Stock Company","PJSC","Public Joint Stock Company","АО","Акционерное общество","ОАО","Открытое акционерное общество","ЗАО","Закрытое акционерное общество","ПАО","Публичное акционерное общество","ПрАТ","АТ","OAO","ZAO","PAO","AO","AB","Aktiebolag","ASA","A/S","Oyj","Oy","OJ","AS","Anonim Şirketi","AŞ","Akciová společnost","Spółka Akcyjna","Nyrt","Zrt","Részvénytársaság","KK","Kabushiki Kaisha","Tbk","PSC","Public Shareholding Company","SAL","PJS","Aksiyadorlik jamiyati","SE","Societas Europaea"]},
  {"sort":"limited","forms":["Ltd","Limited","LLC","Limited Liability Company","GmbH","Gesellschaft mit beschränkter Haftung","OOO","ООО","Общество с ограниченной ответственностью","ТОО","TOO","Товарищество с ограниченной ответственностью","ТОВ","TOV","SRL","S r l","Società a responsabilità limitata","Societatea cu Răspundere Limitată","SARL","Société à responsabilité limitée","BV","Besloten Vennootschap","Sp z o o","Spółka z ograniczoną odpowiedzialnością","Pty Ltd","Pty Limited","Pvt Ltd","Private Limited","Pte Ltd","Co Ltd","Company Limited","Co LLC","Co Limited","DOO","d o o","Kft","s r o","Lda","Limitada","Ltda","Limited Şirketi","LTD ŞTİ","FZE","FZCO","FZ LLC","MChJ","SIA","UAB","OÜ","EOOD","OOD","WLL","Sdn Bhd","Bhd"]},
  {"sort":"partnership","forms":["LP","LLP","Limited Partnership","Limited Liability Partnership","KG","Kommanditgesellschaft","GmbH & Co KG","OHG","ИП"]},
  {"sort":"non-profit","forms":["e V","eingetragener Verein","ANO","АНО","Автономная некоммерческая организация","Autonomous Non-Profit Organization","NGO","ry","Non-Profit Partnership","Некоммерческое партнёрство"]},
  {"sort":"state","forms":["FGUP","ФГУП","Федеральное государственное унитарное предприятие","Federal State Unitary Enterprise","GUP","ГУП","State Unitary Enterprise","MUP","МУП","RGP","РГП"]},
]
