/** Generated from data/en/place-words.yml by `npm run data`. Change the table, not this file. */
export type PlaceWordsRow = {
  readonly kind: string
  readonly words: readonly string[]
}

export const placeWords: readonly PlaceWordsRow[] = [
  {"kind":"after","words":["street","avenue","road","boulevard","lane","highway","square","plaza","park","bridge","river","lake","sea","ocean","bay","gulf","strait","straits","canal","coast","island","islands","peninsula","mountain","mountains","hill","hills","valley","desert","forest","delta","basin","province","region","district","county","oblast","governorate","prefecture","state","city","town","village","municipality","suburb","quarter","neighbourhood","neighborhood","airport","port","harbour","harbor","station","stadium","tower","palace","castle","mosque","cathedral","cemetery","prison","jail","camp","base","border","crossing","strip","heights","plateau","canyon","creek","falls","beach","cape","territory","republic","kingdom","emirate","raion","atoll","glacier","volcano","reservoir","dam","hall","line","monument","plantation","gateway","junction","pass","ridge","wharf","docks","quay","marsh","swamp"]},
  {"kind":"before","words":["lake","mount","mt","mt.","cape","fort","ft.","port","san","santa","saint","st","st.","sankt","los","las","el","ras","bab","wadi","gulf","strait","sea","river","isle","republic","city","province","port-au","camp","ile","rio","rue","faubourg","rua","calle","avenida","villa","chateau","château","deir","kafr","beit","nizhny","north","south","east","west","northern","southern","eastern","western","central","new","upper","lower","greater"]},
]
