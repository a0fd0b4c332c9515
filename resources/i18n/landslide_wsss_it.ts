<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
  <context>
    <name>LandslideWsss</name>
    <message>
      <source> (left out)</source>
      <translation> (lasciato fuori)</translation>
    </message>
    <message>
      <source> ({} to {})</source>
      <translation> (da {} a {})</translation>
    </message>
    <message>
      <source> and </source>
      <translation> e </translation>
    </message>
    <message>
      <source> m²</source>
      <translation> m²</translation>
    </message>
    <message>
      <source> px</source>
      <translation> px</translation>
    </message>
    <message>
      <source> to </source>
      <translation> a </translation>
    </message>
    <message>
      <source> · about {} left</source>
      <translation> · restano circa {}</translation>
    </message>
    <message>
      <source>&amp;Area</source>
      <translation>&amp;Area</translation>
    </message>
    <message>
      <source>&amp;Bands</source>
      <translation>&amp;Bande</translation>
    </message>
    <message>
      <source>&amp;Catchments</source>
      <translation>&amp;Bacini</translation>
    </message>
    <message>
      <source>&amp;Class activation</source>
      <translation>Attivazione di &amp;classe</translation>
    </message>
    <message>
      <source>&amp;Comment</source>
      <translation>&amp;Commento</translation>
    </message>
    <message>
      <source>&amp;CycleGAN (research)</source>
      <translation>&amp;CycleGAN (ricerca)</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>&amp;Dispositivo</translation>
    </message>
    <message>
      <source>&amp;Difference from</source>
      <translation>&amp;Differenza da</translation>
    </message>
    <message>
      <source>&amp;Difference since then</source>
      <translation>&amp;Differenza da allora</translation>
    </message>
    <message>
      <source>&amp;Explain here</source>
      <translation>Spi&amp;ega qui</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>&amp;Cartella</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Formato</translation>
    </message>
    <message>
      <source>&amp;Heatmap from</source>
      <translation>&amp;Mappa di calore da</translation>
    </message>
    <message>
      <source>&amp;Inside</source>
      <translation>&amp;Dentro</translation>
    </message>
    <message>
      <source>&amp;Inventory</source>
      <translation>&amp;Inventario</translation>
    </message>
    <message>
      <source>&amp;Known landslides</source>
      <translation>Frane n&amp;ote</translation>
    </message>
    <message>
      <source>&amp;Licence</source>
      <translation>&amp;Licenza</translation>
    </message>
    <message>
      <source>&amp;Log</source>
      <translation>Re&amp;gistro</translation>
    </message>
    <message>
      <source>&amp;Method</source>
      <translation>&amp;Metodo</translation>
    </message>
    <message>
      <source>&amp;Minimum area</source>
      <translation>Area &amp;minima</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>&amp;Modello</translation>
    </message>
    <message>
      <source>&amp;Named by</source>
      <translation>&amp;Nominati da</translation>
    </message>
    <message>
      <source>&amp;New tiles</source>
      <translation>&amp;Nuovi tasselli</translation>
    </message>
    <message>
      <source>&amp;Only inside</source>
      <translation>S&amp;olo dentro</translation>
    </message>
    <message>
      <source>&amp;Outline model</source>
      <translation>Modello dei c&amp;ontorni</translation>
    </message>
    <message>
      <source>&amp;Over</source>
      <translation>S&amp;opra</translation>
    </message>
    <message>
      <source>&amp;Probability</source>
      <translation>&amp;Probabilità</translation>
    </message>
    <message>
      <source>&amp;Probability from</source>
      <translation>&amp;Probabilità da</translation>
    </message>
    <message>
      <source>&amp;PyTorch from</source>
      <translation>&amp;PyTorch da</translation>
    </message>
    <message>
      <source>&amp;Raster</source>
      <translation>&amp;Raster</translation>
    </message>
    <message>
      <source>&amp;Reference</source>
      <translation>&amp;Riferimento</translation>
    </message>
    <message>
      <source>&amp;Start from</source>
      <translation>Partire &amp;da</translation>
    </message>
    <message>
      <source>&amp;Taken on</source>
      <translation>Da&amp;ta di ripresa</translation>
    </message>
    <message>
      <source>&amp;Template</source>
      <translation>Mode&amp;llo di attributi</translation>
    </message>
    <message>
      <source>&amp;Test here again</source>
      <translation>Prova qui di &amp;nuovo</translation>
    </message>
    <message>
      <source>&amp;Tile side</source>
      <translation>Lato del &amp;tassello</translation>
    </message>
    <message>
      <source>&amp;Use these settings</source>
      <translation>&amp;Usa queste impostazioni</translation>
    </message>
    <message>
      <source>(none chosen)</source>
      <translation>(nessuna scelta)</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>(nessuno)</translation>
    </message>
    <message>
      <source>(not said)</source>
      <translation>(non indicato)</translation>
    </message>
    <message>
      <source>(yours to settle)</source>
      <translation>(da risolvere da lei)</translation>
    </message>
    <message>
      <source>, which was made from </source>
      <translation>, che è stato fatto da </translation>
    </message>
    <message>
      <source>1 adaptation waits</source>
      <translation>1 adattamento in attesa</translation>
    </message>
    <message>
      <source>1 checked view</source>
      <translation>1 vista controllata</translation>
    </message>
    <message>
      <source>1 decision</source>
      <translation>1 decisione</translation>
    </message>
    <message>
      <source>1 is usual. 0.2 is for a quick try, 3 for a model that you will use often.</source>
      <translation>Di solito 1; 0.2 è una prova rapida, 3 un modello da usare a lungo.</translation>
    </message>
    <message>
      <source>1 landslide</source>
      <translation>1 frana</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 riga</translation>
    </message>
    <message>
      <source>1 run waits</source>
      <translation>1 esecuzione attende</translation>
    </message>
    <message>
      <source>1 training waits</source>
      <translation>1 addestramento attende</translation>
    </message>
    <message>
      <source>1 view is checked.</source>
      <translation>1 vista è controllata.</translation>
    </message>
    <message>
      <source>; {} of {} landslides found.</source>
      <translation>; {} di {} frane trovate.</translation>
    </message>
    <message>
      <source>A Python of your own: {}</source>
      <translation>Un Python proprio: {}</translation>
    </message>
    <message>
      <source>A download arrived damaged.</source>
      <translation>Un file scaricato è arrivato danneggiato.</translation>
    </message>
    <message>
      <source>A filter hides polygons of this layer, which would be overlooked.</source>
      <translation>Un filtro nasconde poligoni di questo layer, che verrebbero trascurati.</translation>
    </message>
    <message>
      <source>A filter of the layer hides {} polygons: they are neither listed nor counted here.</source>
      <translation>Un filtro del layer nasconde {} poligoni: qui non sono né elencati né contati.</translation>
    </message>
    <message>
      <source>A folder, or the address after --index-url on PyTorch's page for installing: for a GPU on Windows, or for a small download without GPU on Linux.</source>
      <translation>Una cartella, o l'indirizzo dopo --index-url nella pagina di installazione di PyTorch: per una GPU su Windows, o per uno scaricamento piccolo senza GPU su Linux.</translation>
    </message>
    <message>
      <source>A layer to compare the map with, such as a hillshade. Empty: the earlier image of the run.</source>
      <translation>Un layer con cui confrontare la mappa, come un'ombreggiatura. Vuoto: l'immagine precedente dell'esecuzione.</translation>
    </message>
    <message>
      <source>A line has two ends: click the other one first.</source>
      <translation>Una linea ha due estremi: faccia prima clic sull'altro.</translation>
    </message>
    <message>
      <source>A little</source>
      <translation>Un poco</translation>
    </message>
    <message>
      <source>A map of proposals: landslides found by image-level learning. Review them before you rely on them.</source>
      <translation>Una mappa di proposte: frane trovate con apprendimento a livello di immagine. Le controlli prima di farvi affidamento.</translation>
    </message>
    <message>
      <source>A model for a sensor</source>
      <translation>Un modello per un sensore</translation>
    </message>
    <message>
      <source>A new run replaces them. Save the edits first? Saved ones are carried over.</source>
      <translation>Una nuova esecuzione le sostituisce. Salvare prima le modifiche? Quelle salvate vengono conservate.</translation>
    </message>
    <message>
      <source>A package differs from the one that this plugin was tested with, so it was not installed.</source>
      <translation>Un pacchetto è diverso da quello con cui il plugin è stato provato, perciò non è stato installato.</translation>
    </message>
    <message>
      <source>A place where the preview is least sure and the ground is unlike the checked views.</source>
      <translation>Dove l'anteprima è meno sicura, e il terreno è diverso dalle viste controllate.</translation>
    </message>
    <message>
      <source>A polygon of this step was changed later by another program, so it stays as it is.</source>
      <translation>Un poligono di questo passo è stato modificato dopo, e non in questa finestra: resta com'è.</translation>
    </message>
    <message>
      <source>A project for the field: polygons with their form, and the image if small.</source>
      <translation>Un progetto per il campo: i poligoni con il loro modulo, e l'immagine se è piccola.</translation>
    </message>
    <message>
      <source>A review of the polygons on top would teach the model most: it is unsure of them, and they are unlike the others.</source>
      <translation>La risposta ai poligoni in cima insegnerebbe di più al modello: incerti e diversi dagli altri.</translation>
    </message>
    <message>
      <source>A run already stands in the folder {}.</source>
      <translation>Nella cartella {} c'è già un'esecuzione.</translation>
    </message>
    <message>
      <source>A run that is under way or waits writes to this folder.</source>
      <translation>Un’esecuzione in corso o in attesa scrive in questa cartella.</translation>
    </message>
    <message>
      <source>A tile of {} pixels does not fit into the raster.</source>
      <translation>Un tassello di {} pixel non entra nel raster.</translation>
    </message>
    <message>
      <source>A zip of all packages, for a computer without internet.</source>
      <translation>Uno zip di tutti i pacchetti, per un computer senza internet.</translation>
    </message>
    <message>
      <source>AI runtime</source>
      <translation>Ambiente IA</translation>
    </message>
    <message>
      <source>AI runtime {} with PyTorch {}.</source>
      <translation>Ambiente IA {} con PyTorch {}.</translation>
    </message>
    <message>
      <source>AI runtime {}: {}.</source>
      <translation>Ambiente IA {}: {}.</translation>
    </message>
    <message>
      <source>About {} of the earlier image is cloud: there the scene alone decides.</source>
      <translation>Circa il {} dell’immagine precedente è nuvola: lì decide la sola scena.</translation>
    </message>
    <message>
      <source>About {} to download and {} on the disk, without the part for NVIDIA GPUs, which this computer does not use: on pytorch.org choose Linux, Pip and CPU, and put the address after --index-url into “PyTorch from” below.</source>
      <translation>Circa {} da scaricare e {} sul disco, senza la parte per le GPU NVIDIA, che questo computer non usa: su pytorch.org scelga Linux, Pip e CPU, e metta l'indirizzo dopo --index-url in «PyTorch da», qui sotto.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Accetta</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Accettata</translation>
    </message>
    <message>
      <source>Accepted and edited only</source>
      <translation>Solo accettate e modificate</translation>
    </message>
    <message>
      <source>Accepted, edited and drawn polygons of all runs are landslides, rejected ones are none. The runs must be made with one model, and hold eight decisions or more together.

&lt;b&gt;Runs.&lt;/b&gt; The file run.json of each run's folder, or the folders.

&lt;b&gt;Is it better?&lt;/b&gt; With three runs or more, whole scenes are held back in turn for a test; with fewer, neighboring decisions. A model that does not predict them better is not written. Before it is saved, it is measured on other scenes, and its description says how accurate it is there.

Add the file to the list of models in the panel with “Add a model file…”. Cancelled, the same output continues.</source>
      <translation>I poligoni accettati, modificati e disegnati di tutte le esecuzioni sono frane, quelli rifiutati no. Le esecuzioni devono essere fatte con un solo modello e avere insieme otto decisioni o più.

&lt;b&gt;Esecuzioni.&lt;/b&gt; Il file run.json della cartella di ogni esecuzione, o le cartelle.

&lt;b&gt;È migliore?&lt;/b&gt; Da tre esecuzioni in poi si tengono da parte a turno scene intere, altrimenti decisioni vicine. Un modello che non le distingue meglio non viene scritto. Prima di essere salvato è misurato su altre scene, e la sua descrizione dice come va lì.

Aggiunga il file alla lista dei modelli nel pannello con “Aggiungi un file di modello…”. Se annullato, lo stesso output continua.</translation>
    </message>
    <message>
      <source>Adapt a model to a scene</source>
      <translation>Adatta un modello a una scena</translation>
    </message>
    <message>
      <source>Adapt to this scene</source>
      <translation>Adatta a questa scena</translation>
    </message>
    <message>
      <source>Adaptation to {}</source>
      <translation>Adattamento a {}</translation>
    </message>
    <message>
      <source>Adaptations of this result that were stopped or cut off.</source>
      <translation>Adattamenti di questo risultato che sono stati fermati o interrotti.</translation>
    </message>
    <message>
      <source>Adapted to {} from the model's own confident predictions; nobody has decided.</source>
      <translation>Adattato a {} dalle proprie risposte sicure; senza decisioni di nessuno.</translation>
    </message>
    <message>
      <source>Add a model file…</source>
      <translation>Aggiungi un file di modello…</translation>
    </message>
    <message>
      <source>Add a template of attributes</source>
      <translation>Aggiungi un modello di attributi</translation>
    </message>
    <message>
      <source>Add a template of attributes from a file…</source>
      <translation>Aggiungi un modello di attributi da un file…</translation>
    </message>
    <message>
      <source>Add one, or look at the whole layer.</source>
      <translation>Ne aggiunga uno, o esamini l'intero layer.</translation>
    </message>
    <message>
      <source>Add the parts' areas to the inventory</source>
      <translation>Aggiungi le aree delle parti all'inventario</translation>
    </message>
    <message>
      <source>Add the results to the map</source>
      <translation>Aggiungi i risultati alla mappa</translation>
    </message>
    <message>
      <source>Add the tiles to the map</source>
      <translation>Aggiungi i tasselli alla mappa</translation>
    </message>
    <message>
      <source>Add views and outlines</source>
      <translation>Aggiungi viste e contorni</translation>
    </message>
    <message>
      <source>Add views and outlines…</source>
      <translation>Aggiungi viste e contorni…</translation>
    </message>
    <message>
      <source>Add your organisation's certificate in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates, or install from an offline bundle.</source>
      <translation>Aggiunga il certificato della sua organizzazione in QGIS, in Impostazioni &gt; Opzioni &gt; Autenticazione &gt; Gestisci certificati, o installi da un pacchetto offline.</translation>
    </message>
    <message>
      <source>Added.</source>
      <translation>Aggiunto.</translation>
    </message>
    <message>
      <source>After a run, the model can learn the scene that it has just mapped: from its own confident predictions, and from your decisions. The run stays as it is. The result is a second run in a folder of its own, with its model in it as model.lsmodel.

&lt;b&gt;Review.&lt;/b&gt; Accepted, edited and drawn polygons are landslides, rejected ones are none. Polygons without a decision are not used. Eight decisions are needed. Some are held back for a test, and the model stays as it was unless the new one predicts them better. Your decisions continue into the second run.

&lt;b&gt;Layer.&lt;/b&gt; Instead of the review, polygons of known landslides.

&lt;b&gt;Checked views.&lt;/b&gt; Where the imagery is new to the model: polygons around views in which every landslide is outlined, in the review or in the layer. What is not outlined in them counts as no landslide. Give three views or more: then the log says how accurate the model is on views that it was not taught.

If nothing changes, because too little is certain or the new model is no better, no second run is made: the log says so, and the outputs are those of the first run.</source>
      <translation>Dopo un'esecuzione, il modello può imparare la scena che ha appena mappato: da ciò di cui era sicuro e da ciò che lei ha deciso. L'esecuzione resta com'è. Il risultato è una seconda esecuzione in una cartella propria, con dentro il suo modello come model.lsmodel.

&lt;b&gt;Revisione.&lt;/b&gt; I poligoni accettati, modificati e disegnati sono frane, quelli rifiutati no. Ciò che nessuno ha guardato non insegna nulla. Servono otto decisioni; il modello resta com'era, a meno che il nuovo non distingua meglio le decisioni tenute da parte. Le sue decisioni proseguono nella seconda esecuzione.

&lt;b&gt;Layer.&lt;/b&gt; Al posto della revisione, poligoni di frane note.

&lt;b&gt;Viste controllate.&lt;/b&gt; Dove le immagini sono nuove per il modello: poligoni attorno a viste in cui ogni frana è contornata, nella revisione o nel layer. Ciò che non vi è contornato non è frana. Tre viste o più insegnano di più, e il registro dice quanto è buono su viste che non gli sono state insegnate.

Dove nulla cambia, perché troppo poco è sicuro o il nuovo modello non è migliore, non si fa una seconda esecuzione: il registro lo dice, e gli output sono quelli della prima.</translation>
    </message>
    <message>
      <source>After: {}</source>
      <translation>Dopo: {}</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>Concordanza</translation>
    </message>
    <message>
      <source>Agreement with {}</source>
      <translation>Concordanza con {}</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tutte</translation>
    </message>
    <message>
      <source>All but rejected</source>
      <translation>Tutte tranne le rifiutate</translation>
    </message>
    <message>
      <source>All its pixels are the same: there is nothing in it to map. Check the raster and the bands.</source>
      <translation>Tutti i suoi pixel sono uguali: non c'è nulla da mappare. Controlli il raster e le bande.</translation>
    </message>
    <message>
      <source>All landslides in this view are outlined</source>
      <translation>Tutte le frane in questa vista sono contornate</translation>
    </message>
    <message>
      <source>All other tiles have no landslide: they are labelled “No landslide”.</source>
      <translation>Tutti gli altri tasselli non hanno frane: sono etichettati «Nessuna frana».</translation>
    </message>
    <message>
      <source>All pixels that were looked at are the same ({}).</source>
      <translation>Tutti i pixel esaminati sono uguali ({}).</translation>
    </message>
    <message>
      <source>All pixels that were looked at are the same in {}.</source>
      <translation>Tutti i pixel esaminati sono uguali in {}.</translation>
    </message>
    <message>
      <source>All, rejected ones too</source>
      <translation>Tutte, anche quelle rifiutate</translation>
    </message>
    <message>
      <source>Also trains a CycleGAN, which the research methods need. Takes hours without a GPU.</source>
      <translation>Addestra anche un CycleGAN, che serve ai metodi di ricerca. Richiede ore senza una GPU.</translation>
    </message>
    <message>
      <source>An adaptation of this result is under way or waits.</source>
      <translation>Un adattamento di questo risultato è in corso o in attesa.</translation>
    </message>
    <message>
      <source>An elevation model of the place, for slope, aspect and drop of each landslide. Empty: none.</source>
      <translation>Un modello del terreno del luogo, per pendenza, esposizione e dislivello di ogni frana. Vuoto: nessuno.</translation>
    </message>
    <message>
      <source>An environment of your own with PyTorch and rasterio. It is tested first.</source>
      <translation>Un ambiente proprio con PyTorch e rasterio. Prima viene provato.</translation>
    </message>
    <message>
      <source>An image of the place from before the event. The polygons then say what is new. Empty: none.</source>
      <translation>Un'immagine del luogo precedente all'evento. I poligoni dicono allora che cosa è nuovo. Vuoto: nessuna.</translation>
    </message>
    <message>
      <source>An inventory that you trust, or another result of the scene.</source>
      <translation>Un inventario di cui si fida, o un altro risultato della scena.</translation>
    </message>
    <message>
      <source>An outline has three corners or more: click the others first.</source>
      <translation>Un contorno ha tre vertici o più: faccia prima clic sugli altri.</translation>
    </message>
    <message>
      <source>Another QGIS (process {}) is installing the AI runtime right now.</source>
      <translation>Un altro QGIS (processo {}) sta installando l'ambiente IA in questo momento.</translation>
    </message>
    <message>
      <source>Another program (process {}) has these polygons open for editing. Save and close them there first.</source>
      <translation>Un altro programma (processo {}) ha aperto questi poligoni per modificarli. Prima salvarli e chiuderli lì.</translation>
    </message>
    <message>
      <source>Another program has changed this polygon since the list was read: nothing was written.</source>
      <translation>Un altro programma ha modificato questo poligono da quando l'elenco è stato letto: non è stato scritto nulla.</translation>
    </message>
    <message>
      <source>Another program, most often a virus scanner, holds a file of the installation.</source>
      <translation>Un altro programma, per lo più un antivirus, trattiene un file dell'installazione.</translation>
    </message>
    <message>
      <source>Another result</source>
      <translation>Un altro risultato</translation>
    </message>
    <message>
      <source>Any CRS and pixel size. Fills elevation, drop, slope, aspect, H/L and travel angle.</source>
      <translation>Qualsiasi SR e dimensione del pixel. Riempie quota, dislivello, pendenza, esposizione, H/L e angolo di percorso.</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Area</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>Area (m²)</translation>
    </message>
    <message>
      <source>Area in all</source>
      <translation>Area totale</translation>
    </message>
    <message>
      <source>Area mapped</source>
      <translation>Area mappata</translation>
    </message>
    <message>
      <source>Area of all landslides, m²</source>
      <translation>Area di tutte le frane, m²</translation>
    </message>
    <message>
      <source>Areas of parts</source>
      <translation>Aree delle parti</translation>
    </message>
    <message>
      <source>As above with a simpler explanation: faster, often a little less sharp.</source>
      <translation>Come sopra con una spiegazione più semplice: più veloce, spesso un po' meno nitido.</translation>
    </message>
    <message>
      <source>Ask the administrator of your network for access to Python packages, or install from an offline bundle.</source>
      <translation>Chieda a chi gestisce la rete l'accesso ai pacchetti Python, o installi da un pacchetto offline.</translation>
    </message>
    <message>
      <source>Aspect (° from north)</source>
      <translation>Esposizione (° da nord)</translation>
    </message>
    <message>
      <source>Assign a CRS to it: right-click, Layer CRS.</source>
      <translation>Gli assegni un SR: clic destro, SR del layer.</translation>
    </message>
    <message>
      <source>Assign a CRS to the layer for areas in square metres.</source>
      <translation>Assegnare un SR al layer per avere aree in metri quadrati.</translation>
    </message>
    <message>
      <source>Assign the CRS that the scene was made in.</source>
      <translation>Assegnare il SR in cui è stata fatta la scena.</translation>
    </message>
    <message>
      <source>At least half of the earlier image is read almost black.</source>
      <translation>Almeno metà dell’immagine precedente viene letta quasi nera.</translation>
    </message>
    <message>
      <source>At least half of the image is read almost black.</source>
      <translation>Almeno metà dell’immagine viene letta quasi nera.</translation>
    </message>
    <message>
      <source>Attributes</source>
      <translation>Attributi</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Autore</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatico</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Indietro</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bande</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Prima e dopo</translation>
    </message>
    <message>
      <source>Before: {}</source>
      <translation>Prima: {}</translation>
    </message>
    <message>
      <source>Before: {}. Now: {}.</source>
      <translation>Prima: {}. Ora: {}.</translation>
    </message>
    <message>
      <source>Best for this reference: {}</source>
      <translation>Migliore per questo riferimento: {}</translation>
    </message>
    <message>
      <source>Best threshold</source>
      <translation>Soglia migliore</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>Alterna</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Blu</translation>
    </message>
    <message>
      <source>Both maps share {} % of the area that either of them shows.</source>
      <translation>Le due mappe condividono il {} % dell'area mostrata dall'una o dall'altra.</translation>
    </message>
    <message>
      <source>Boxes around landslides</source>
      <translation>Riquadri attorno alle frane</translation>
    </message>
    <message>
      <source>Build on another Python…</source>
      <translation>Costruisci su un altro Python…</translation>
    </message>
    <message>
      <source>By type and by zone</source>
      <translation>Per tipo e per zona</translation>
    </message>
    <message>
      <source>C&amp;hange</source>
      <translation>Ca&amp;mbiamento</translation>
    </message>
    <message>
      <source>CAM</source>
      <translation>CAM</translation>
    </message>
    <message>
      <source>CAM alone</source>
      <translation>Solo CAM</translation>
    </message>
    <message>
      <source>CAM threshold</source>
      <translation>Soglia CAM</translation>
    </message>
    <message>
      <source>CAM threshold (empty: the model's)</source>
      <translation>Soglia CAM (vuota: quella del modello)</translation>
    </message>
    <message>
      <source>CAM threshold (empty: the run's)</source>
      <translation>Soglia CAM (vuota: quella dell'esecuzione)</translation>
    </message>
    <message>
      <source>CRS</source>
      <translation>SR</translation>
    </message>
    <message>
      <source>CRS of its own</source>
      <translation>SR proprio</translation>
    </message>
    <message>
      <source>CSV table</source>
      <translation>Tabella CSV</translation>
    </message>
    <message>
      <source>CSV table (*.csv)</source>
      <translation>Tabella CSV (*.csv)</translation>
    </message>
    <message>
      <source>CSV with outlines</source>
      <translation>CSV con contorni</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>Annullato.</translation>
    </message>
    <message>
      <source>Cancelled. Files that were there before are as they were.</source>
      <translation>Annullato. I file che c'erano prima sono rimasti com'erano.</translation>
    </message>
    <message>
      <source>Cancelled. Run again with “Continue with an interrupted adaptation” to continue from here.</source>
      <translation>Annullato. Esegua di nuovo con «Continua un adattamento interrotto» per continuare da qui.</translation>
    </message>
    <message>
      <source>Cancelled. What is finished is kept; run again with “Resume” to continue.</source>
      <translation>Annullato. Ciò che è finito resta; esegua di nuovo con «Riprendi» per continuare.</translation>
    </message>
    <message>
      <source>Cancelled: {}</source>
      <translation>Annullato: {}</translation>
    </message>
    <message>
      <source>Cancelling; what is finished is kept…</source>
      <translation>Annullamento; ciò che è finito resta…</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiamento</translation>
    </message>
    <message>
      <source>Change its name or its settings.</source>
      <translation>Cambi il nome o le impostazioni.</translation>
    </message>
    <message>
      <source>Change since the earlier image</source>
      <translation>Cambiamento dall'immagine precedente</translation>
    </message>
    <message>
      <source>Change since the&amp;n</source>
      <translation>Cambiamento da allo&amp;ra</translation>
    </message>
    <message>
      <source>Change the outline with QGIS' own tools; press again to save</source>
      <translation>Cambi il contorno con gli strumenti di QGIS; prema di nuovo per salvare</translation>
    </message>
    <message>
      <source>Changed by you, for the next run.</source>
      <translation>Cambiate da lei, per la prossima esecuzione.</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Controlla</translation>
    </message>
    <message>
      <source>Check its CRS.</source>
      <translation>Controlli il suo SR.</translation>
    </message>
    <message>
      <source>Check one first.</source>
      <translation>Prima ne controlli una.</translation>
    </message>
    <message>
      <source>Check that the file is still there and can be written.</source>
      <translation>Controlli che il file ci sia ancora e si possa scrivere.</translation>
    </message>
    <message>
      <source>Check that the folder can be written, then add the model again.</source>
      <translation>Controlli che la cartella si possa scrivere, poi aggiunga di nuovo il modello.</translation>
    </message>
    <message>
      <source>Check the connection and the service, or try a smaller area.</source>
      <translation>Controlli la connessione e il servizio, o provi un'area più piccola.</translation>
    </message>
    <message>
      <source>Check the internet connection and install again: files that were downloaded completely are not downloaded again.</source>
      <translation>Controlli la connessione e installi di nuovo: ciò che è arrivato intero non si scarica due volte.</translation>
    </message>
    <message>
      <source>Check the internet connection, or download it in a browser and add the file.</source>
      <translation>Controlli la connessione, o lo scarichi con un browser e aggiunga il file.</translation>
    </message>
    <message>
      <source>Check the internet connection, then install again, or install from an offline bundle.</source>
      <translation>Controlli la connessione, poi installi di nuovo, o installi da un pacchetto offline.</translation>
    </message>
    <message>
      <source>Check the proxy in QGIS under Settings &gt; Options &gt; Network, then install again.</source>
      <translation>Controlli il proxy in QGIS, in Impostazioni &gt; Opzioni &gt; Rete, poi installi di nuovo.</translation>
    </message>
    <message>
      <source>Check the raster and the bands: it shows colors that the model never saw.</source>
      <translation>Controllare il raster e le bande: mostra colori che il modello non ha mai visto.</translation>
    </message>
    <message>
      <source>Check the raster and the bands: there is nothing in it to map.</source>
      <translation>Controllare il raster e le bande: non c’è nulla da mappare.</translation>
    </message>
    <message>
      <source>Check this computer's date and time, then install again.</source>
      <translation>Controlli la data e l'ora di questo computer, poi installi di nuovo.</translation>
    </message>
    <message>
      <source>Check topology</source>
      <translation>Controlla topologia</translation>
    </message>
    <message>
      <source>Checked views</source>
      <translation>Viste controllate</translation>
    </message>
    <message>
      <source>Checked views that it learned from</source>
      <translation>Viste controllate da cui ha imparato</translation>
    </message>
    <message>
      <source>Checked views, in which every landslide is outlined</source>
      <translation>Viste controllate, in cui ogni frana è contornata</translation>
    </message>
    <message>
      <source>Choose a 64-bit Python made for this computer, and install again.</source>
      <translation>Scelga un Python a 64 bit fatto per questo computer e installi di nuovo.</translation>
    </message>
    <message>
      <source>Choose a file and write it</source>
      <translation>Scegli un file e scrivilo</translation>
    </message>
    <message>
      <source>Choose a file that was made here, or make a new grid.</source>
      <translation>Scelga un file creato qui, o faccia una nuova griglia.</translation>
    </message>
    <message>
      <source>Choose a file that “Export views and outlines…” has written.</source>
      <translation>Scelga un file scritto da “Esporta viste e contorni…”.</translation>
    </message>
    <message>
      <source>Choose a file, such as a GeoPackage.</source>
      <translation>Scelga un file, per esempio un GeoPackage.</translation>
    </message>
    <message>
      <source>Choose a folder for the results.</source>
      <translation>Scelga una cartella per i risultati.</translation>
    </message>
    <message>
      <source>Choose a folder of your own and install again.</source>
      <translation>Scelga una cartella propria e installi di nuovo.</translation>
    </message>
    <message>
      <source>Choose a folder on another disk and install again.</source>
      <translation>Scelga una cartella su un altro disco e installi di nuovo.</translation>
    </message>
    <message>
      <source>Choose a folder on another disk: this one forbids it (noexec) or is for another kind of computer.</source>
      <translation>Scelga una cartella su un altro disco: questo lo vieta (noexec) o è per un altro tipo di computer.</translation>
    </message>
    <message>
      <source>Choose a folder outside of it, such as C:\landslides.</source>
      <translation>Scelga una cartella al di fuori, per esempio C:\landslides.</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to.</source>
      <translation>Scelga una cartella in cui può scrivere.</translation>
    </message>
    <message>
      <source>Choose a folder with a short path, such as C:\landslides, and install again.</source>
      <translation>Scelga una cartella con un percorso breve, come C:\landslides, e installi di nuovo.</translation>
    </message>
    <message>
      <source>Choose a folder with a short path, such as C:\landslides.</source>
      <translation>Scelga una cartella con un percorso breve, come C:\landslides.</translation>
    </message>
    <message>
      <source>Choose a folder with an ordinary name.</source>
      <translation>Scelga una cartella dal nome comune.</translation>
    </message>
    <message>
      <source>Choose a label, then click tiles on the map or drag over them. The arrow keys and 1, 2, 3, 0 do the same.</source>
      <translation>Scelga un'etichetta, poi faccia clic sui tasselli della mappa o trascini su di essi. Valgono anche le frecce e 1, 2, 3, 0.</translation>
    </message>
    <message>
      <source>Choose a layer of known landslides, other than the run's own.</source>
      <translation>Scelga un layer di frane note, diverso da quello dell’esecuzione.</translation>
    </message>
    <message>
      <source>Choose a layer of points or polygons.</source>
      <translation>Scelga un layer di punti o poligoni.</translation>
    </message>
    <message>
      <source>Choose a layer of the project, or a file such as a GeoPackage.</source>
      <translation>Scelga un layer del progetto, o un file come un GeoPackage.</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>Scegli un modello</translation>
    </message>
    <message>
      <source>Choose a polygon in the list first.</source>
      <translation>Scelga prima un poligono dell'elenco.</translation>
    </message>
    <message>
      <source>Choose a smaller extent or a larger pixel size, or get the imagery as a file.</source>
      <translation>Scelga un'estensione più piccola o un pixel più grande, o si procuri le immagini come file.</translation>
    </message>
    <message>
      <source>Choose a smaller one.</source>
      <translation>Ne scelga una minore.</translation>
    </message>
    <message>
      <source>Choose an existing Python that has PyTorch, or another computer.</source>
      <translation>Scelga un Python esistente che abbia PyTorch, o un altro computer.</translation>
    </message>
    <message>
      <source>Choose an extent that lies inside the layer.</source>
      <translation>Scelga un'estensione che stia dentro il layer.</translation>
    </message>
    <message>
      <source>Choose an image taken before.</source>
      <translation>Scegliere un’immagine ripresa prima.</translation>
    </message>
    <message>
      <source>Choose an image with fewer clouds.</source>
      <translation>Scegliere un’immagine con meno nuvole.</translation>
    </message>
    <message>
      <source>Choose an orthophoto or satellite scene, such as a GeoTIFF file.</source>
      <translation>Scelga un'ortofoto o una scena satellitare, per esempio un file GeoTIFF.</translation>
    </message>
    <message>
      <source>Choose an output folder that you may write to.</source>
      <translation>Scelga una cartella di uscita in cui può scrivere.</translation>
    </message>
    <message>
      <source>Choose another Python for the AI runtime.</source>
      <translation>Scelga un altro Python per l'ambiente IA.</translation>
    </message>
    <message>
      <source>Choose another Python, 3.10 to 3.13 and 64-bit, and install again.</source>
      <translation>Scelga un altro Python, da 3.10 a 3.13 e a 64 bit, e installi di nuovo.</translation>
    </message>
    <message>
      <source>Choose another Python.</source>
      <translation>Scelga un altro Python.</translation>
    </message>
    <message>
      <source>Choose another area, or draw a polygon first.</source>
      <translation>Scelga un'altra area, o disegni prima un poligono.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Scelga un altro file.</translation>
    </message>
    <message>
      <source>Choose another folder for the next run.</source>
      <translation>Scelga un’altra cartella per la prossima esecuzione.</translation>
    </message>
    <message>
      <source>Choose another folder or name.</source>
      <translation>Scelga un'altra cartella o un altro nome.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Scelga un'altra cartella.</translation>
    </message>
    <message>
      <source>Choose another layer of catchments.</source>
      <translation>Scelga un altro layer di bacini.</translation>
    </message>
    <message>
      <source>Choose another layer to compare the map with first, in the field “Swipe”.</source>
      <translation>Scelga prima, nel campo «Tendina», un altro layer con cui confrontare la mappa.</translation>
    </message>
    <message>
      <source>Choose another layer, or draw a polygon.</source>
      <translation>Scelga un altro layer o disegni un poligono.</translation>
    </message>
    <message>
      <source>Choose another one in the list.</source>
      <translation>Ne scelga un altro nell'elenco.</translation>
    </message>
    <message>
      <source>Choose another output folder, or overwrite it.</source>
      <translation>Scelga un'altra cartella di uscita, o la sovrascriva.</translation>
    </message>
    <message>
      <source>Choose another output folder.</source>
      <translation>Scelga un'altra cartella di uscita.</translation>
    </message>
    <message>
      <source>Choose below which band stands for red, green and blue, if it is an image.</source>
      <translation>Scelga qui sotto quale banda è rossa, verde e blu, se è un'immagine.</translation>
    </message>
    <message>
      <source>Choose it in the list: A accepts it, E corrects its outline.</source>
      <translation>La scelga nell'elenco: A la accetta, E ne corregge il contorno.</translation>
    </message>
    <message>
      <source>Choose one of the two and leave the other empty.</source>
      <translation>Scelga uno dei due e lasci vuoto l'altro.</translation>
    </message>
    <message>
      <source>Choose smaller tiles.</source>
      <translation>Scelga tasselli più piccoli.</translation>
    </message>
    <message>
      <source>Choose the Python of an environment of your own</source>
      <translation>Scelga il Python di un ambiente proprio</translation>
    </message>
    <message>
      <source>Choose the Python of the AI runtime's environment</source>
      <translation>Scelga il Python dell'ambiente IA</translation>
    </message>
    <message>
      <source>Choose the Python of the AI runtime's environment.</source>
      <translation>Scelga il Python dell'ambiente IA.</translation>
    </message>
    <message>
      <source>Choose the Python to build on</source>
      <translation>Scelga il Python su cui costruire</translation>
    </message>
    <message>
      <source>Choose the bands if the image is shown in wrong colors.</source>
      <translation>Scegliere le bande se l’immagine appare con colori sbagliati.</translation>
    </message>
    <message>
      <source>Choose the files run.json of reviewed runs.</source>
      <translation>Scelga i file run.json di esecuzioni controllate.</translation>
    </message>
    <message>
      <source>Choose the folder and press Resume.</source>
      <translation>Scelga la cartella e prema Riprendi.</translation>
    </message>
    <message>
      <source>Choose the folder of a finished run</source>
      <translation>Scelga la cartella di un'esecuzione finita</translation>
    </message>
    <message>
      <source>Choose the offline bundle</source>
      <translation>Scelga il pacchetto offline</translation>
    </message>
    <message>
      <source>Choose the output folder</source>
      <translation>Scelga la cartella di uscita</translation>
    </message>
    <message>
      <source>Choose the output folder of a finished run.</source>
      <translation>Scelga la cartella di uscita di un'esecuzione finita.</translation>
    </message>
    <message>
      <source>Choose the polygons of another result.</source>
      <translation>Scelga i poligoni di un altro risultato.</translation>
    </message>
    <message>
      <source>Choose them below if the colors look wrong.</source>
      <translation>Le scelga qui sotto se i colori sembrano sbagliati.</translation>
    </message>
    <message>
      <source>Choose them in the layer's style if the colors look wrong.</source>
      <translation>Le scelga nello stile del layer se i colori sembrano sbagliati.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Scegli…</translation>
    </message>
    <message>
      <source>Chosen at random, so that the two kinds are balanced.</source>
      <translation>Scelti a caso, in modo che i due tipi siano in equilibrio.</translation>
    </message>
    <message>
      <source>Click a line across the chosen polygon, from outside to outside; a right click ends it.</source>
      <translation>Clicchi una linea attraverso il poligono scelto, da fuori a fuori; un clic destro la termina.</translation>
    </message>
    <message>
      <source>Click a place of the scene on the map to see its scores and its mask.</source>
      <translation>Clicchi un punto della scena sulla mappa per vederne i punteggi e la maschera.</translation>
    </message>
    <message>
      <source>Click a title to order the list. The arrow keys go from one polygon to the next.</source>
      <translation>Clicchi un titolo per ordinare l'elenco. Le frecce vanno da un poligono al successivo.</translation>
    </message>
    <message>
      <source>Click on another polygon.</source>
      <translation>Clicchi un altro poligono.</translation>
    </message>
    <message>
      <source>Click on the polygon that is merged into the chosen one</source>
      <translation>Clicchi il poligono da fondere con quello scelto</translation>
    </message>
    <message>
      <source>Click on the polygon that is merged into the chosen one.</source>
      <translation>Clicchi il poligono da fondere con quello scelto.</translation>
    </message>
    <message>
      <source>Click or paint tiles that show a landslide. Key 1.</source>
      <translation>Clicchi o dipinga i tasselli che mostrano una frana. Tasto 1.</translation>
    </message>
    <message>
      <source>Click or paint tiles that you are unsure of; no training uses them. Key 3.</source>
      <translation>Clicchi o dipinga i tasselli dubbi; nessun addestramento li usa. Tasto 3.</translation>
    </message>
    <message>
      <source>Click or paint tiles without a landslide. Key 2, or the right mouse button.</source>
      <translation>Clicchi o dipinga i tasselli senza frana. Tasto 2, o il tasto destro del mouse.</translation>
    </message>
    <message>
      <source>Click the corners of the landslide; a right click ends it.</source>
      <translation>Clicchi i vertici della frana; un clic destro la termina.</translation>
    </message>
    <message>
      <source>Close other programs and install again.</source>
      <translation>Chiuda altri programmi e installi di nuovo.</translation>
    </message>
    <message>
      <source>Close other programs that hold the file, and look whether the disk is full.</source>
      <translation>Chiuda altri programmi che trattengono il file e guardi se il disco è pieno.</translation>
    </message>
    <message>
      <source>Close what uses it and try again.</source>
      <translation>Chiuda ciò che lo usa e riprovi.</translation>
    </message>
    <message>
      <source>Co&amp;mpare</source>
      <translation>&amp;Confronta</translation>
    </message>
    <message>
      <source>Color by change</source>
      <translation>Colora per cambiamento</translation>
    </message>
    <message>
      <source>Com&amp;pute</source>
      <translation>Calc&amp;ola</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Commento</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Confronta</translation>
    </message>
    <message>
      <source>Compare &amp;with</source>
      <translation>Confronta &amp;con</translation>
    </message>
    <message>
      <source>Compare two results</source>
      <translation>Confronta due risultati</translation>
    </message>
    <message>
      <source>Compare with a reference inventory</source>
      <translation>Confronta con un inventario di riferimento</translation>
    </message>
    <message>
      <source>Compare with known landslides, write a report, export.</source>
      <translation>Confronti con frane note, scriva un rapporto, esporti.</translation>
    </message>
    <message>
      <source>Compared</source>
      <translation>Confrontato</translation>
    </message>
    <message>
      <source>Compared with {}</source>
      <translation>Confrontato con {}</translation>
    </message>
    <message>
      <source>Compares a mask or polygons with an inventory that you trust. The result is a map: green where both say landslide, orange where only the map does (false alarm), blue where only the reference does (missed).

&lt;b&gt;Precision&lt;/b&gt; is the share of the mapped area that is right, &lt;b&gt;recall&lt;/b&gt; the share of the reference that was found, &lt;b&gt;IoU&lt;/b&gt; the common area over the area of both. Landslides are also counted one by one.

&lt;b&gt;Area.&lt;/b&gt; If the reference covers only a part of the scene, give that part as polygons; else landslides outside of it count as false alarms.

Polygons with the status “rejected” are no landslides.</source>
      <translation>Confronta una maschera o dei poligoni con un inventario di cui si fida. Il risultato è una mappa: verde dove entrambi dicono frana, arancione dove lo dice solo la mappa (falso allarme), blu dove lo dice solo il riferimento (mancata).

La &lt;b&gt;precisione&lt;/b&gt; è la parte dell'area cartografata che è giusta, il &lt;b&gt;richiamo&lt;/b&gt; la parte del riferimento che è stata trovata, l'&lt;b&gt;IoU&lt;/b&gt; l'area comune sull'area di entrambi. Le frane sono contate anche una per una.

&lt;b&gt;Area.&lt;/b&gt; Se il riferimento copre solo una parte della scena, indichi quella parte come poligoni; altrimenti le frane al di fuori contano come falsi allarmi.

I poligoni con stato «rejected» non sono frane.</translation>
    </message>
    <message>
      <source>Compares two layers of landslides of one place: two results of a scene, or results of two dates. Each polygon says what became of it in &lt;i&gt;change&lt;/i&gt;: new, grown, old (kept), gone, or unknown where the other run does not show the place.

Two outlines are one landslide at an IoU above 0.1, or where half of the smaller lies in the larger.

&lt;b&gt;area_m2&lt;/b&gt; is the polygon's area, &lt;b&gt;before_m2&lt;/b&gt; that of the same landslide in the first layer, &lt;b&gt;added_m2&lt;/b&gt; what the first layer does not cover. Polygons with the status “rejected” are no landslides.</source>
      <translation>Confronta due layer di frane di un luogo: due risultati di una scena, o risultati di due date. Ogni poligono dice in &lt;i&gt;change&lt;/i&gt; che cosa ne è stato: new (nuova), grown (cresciuta), old (conservata), gone (scomparsa), o unknown (ignoto) dove l'altra esecuzione non mostra il luogo.

Due contorni sono una sola frana con un IoU sopra 0.1, o se metà del minore sta dentro il maggiore.

&lt;b&gt;area_m2&lt;/b&gt; è l'area del poligono, &lt;b&gt;before_m2&lt;/b&gt; quella della stessa frana nel primo layer, &lt;b&gt;added_m2&lt;/b&gt; ciò che il primo layer non copre. I poligoni con lo stato “rejected” non sono frane.</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Confronto</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>Confronto in corso…</translation>
    </message>
    <message>
      <source>Completeness</source>
      <translation>Completezza</translation>
    </message>
    <message>
      <source>Completeness: proposals of a confidence below {} left out</source>
      <translation>Completezza: senza le proposte di confidenza inferiore a {}</translation>
    </message>
    <message>
      <source>Completeness: smallest mapped size {}</source>
      <translation>Completezza: dimensione minima mappata {}</translation>
    </message>
    <message>
      <source>Compute again at the center of the map, with the current bands and model.</source>
      <translation>Calcola di nuovo al centro della mappa, con le bande e il modello attuali.</translation>
    </message>
    <message>
      <source>Compute one tile at the center of the map: the scores of each network, and the mask.</source>
      <translation>Calcola un tassello al centro della mappa: i punteggi di ogni rete e la maschera.</translation>
    </message>
    <message>
      <source>Computing scores</source>
      <translation>Calcolo dei punteggi</translation>
    </message>
    <message>
      <source>Computing statistics</source>
      <translation>Calcolo delle statistiche</translation>
    </message>
    <message>
      <source>Computing statistics…</source>
      <translation>Calcolo delle statistiche…</translation>
    </message>
    <message>
      <source>Conf.</source>
      <translation>Conf.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confidenza</translation>
    </message>
    <message>
      <source>Confidence: of polygons with 0.8 about eight in ten are landslides, as measured on the model's test tiles. Where a model or an older run has no such measurement it is the mean score, which only ranks polygons.</source>
      <translation>Confidenza: dei poligoni con 0,8 circa otto su dieci sono frane, per quanto dicono i tasselli di prova del modello. Dove un modello o un'esecuzione precedente non ha tale misura, è il punteggio medio, che ordina soltanto i poligoni.</translation>
    </message>
    <message>
      <source>Connect its drive, or restore its folder: your earlier decisions are in it.</source>
      <translation>Colleghi la sua unità o riporti la sua cartella; ciò che ha detto prima vi è contenuto.</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continua</translation>
    </message>
    <message>
      <source>Continue from the last finished row.</source>
      <translation>Continua dall'ultima riga finita.</translation>
    </message>
    <message>
      <source>Continue with an interrupted adaptation</source>
      <translation>Continua un adattamento interrotto</translation>
    </message>
    <message>
      <source>Continue with labels of an earlier session.</source>
      <translation>Continua con le etichette di una sessione precedente.</translation>
    </message>
    <message>
      <source>Continue with this adaptation</source>
      <translation>Continua questo adattamento</translation>
    </message>
    <message>
      <source>Continue with this training</source>
      <translation>Continua questo addestramento</translation>
    </message>
    <message>
      <source>Continuing the training in {}, with the settings it began with.</source>
      <translation>Si continua l'addestramento in {}, con le impostazioni con cui è iniziato.</translation>
    </message>
    <message>
      <source>Copy it yourself from {}.</source>
      <translation>Lo copi lei stesso da {}.</translation>
    </message>
    <message>
      <source>Copy or download it again, or choose another.</source>
      <translation>Lo copi o lo scarichi di nuovo, o ne scelga un altro.</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Copia rapporto</translation>
    </message>
    <message>
      <source>Copy the run's folder to where you may write, and open it from there.</source>
      <translation>Copi la cartella dell'esecuzione dove può scrivere e la apra da lì.</translation>
    </message>
    <message>
      <source>Corners: {} before, {} now.</source>
      <translation>Vertici: {} prima, {} ora.</translation>
    </message>
    <message>
      <source>Correct it by hand.</source>
      <translation>Lo corregga a mano.</translation>
    </message>
    <message>
      <source>Count the last view as not checked; its outlines stay.</source>
      <translation>Considera l'ultima vista come non controllata; i suoi contorni restano.</translation>
    </message>
    <message>
      <source>Counted more than once</source>
      <translation>Contata più di una volta</translation>
    </message>
    <message>
      <source>Covers</source>
      <translation>Copre</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Ritaglia</translation>
    </message>
    <message>
      <source>Cut against neighbours</source>
      <translation>Ritaglia sui vicini</translation>
    </message>
    <message>
      <source>Cut each landslide into source, transport and deposit by the run's elevation model, as a new layer.</source>
      <translation>Taglia ogni frana in sorgente, trasporto e deposito con il modello di elevazione dell'esecuzione, come nuovo layer.</translation>
    </message>
    <message>
      <source>Cut off what of the chosen polygon lies on its neighbours</source>
      <translation>Ritaglia dal poligono scelto ciò che si sovrappone ai vicini</translation>
    </message>
    <message>
      <source>Cuts a raster into labelled tiles, sorted into the folders that a training reads.</source>
      <translation>Taglia un raster in tasselli etichettati, ordinati nelle cartelle che un addestramento legge.</translation>
    </message>
    <message>
      <source>Cuts each landslide across the line from its crown to its toe. The uppermost third of the drop is proposed as the source. Where the slope breaks clearly (10° gentler below), the deposit begins at the break, else with the lowest third of the drop. The field &lt;i&gt;parts_rule&lt;/i&gt; says which.

&lt;b&gt;These are proposals of a rule&lt;/b&gt; that knows the elevations alone. Nobody has mapped them; check them before you use them.

&lt;b&gt;Parts&lt;/b&gt; holds a polygon for each part. &lt;b&gt;Landslides with areas of parts&lt;/b&gt; is a copy of the layer with src_m2, trn_m2 and dep_m2. Where the elevation model does not reach, or is too coarse for a landslide, nothing is proposed.</source>
      <translation>Taglia ogni frana di traverso alla linea che va dalla corona al piede. Il terzo più alto del dislivello è proposto come sorgente. Dove il pendio si interrompe con chiarezza (10° più dolce in basso), il deposito comincia alla rottura; altrimenti con il terzo più basso del dislivello. Il campo &lt;i&gt;parts_rule&lt;/i&gt; dice quale dei due.

&lt;b&gt;Sono proposte di una regola&lt;/b&gt; che conosce solo le quote. Nessuno le ha mappate; le controlli prima di usarle.

&lt;b&gt;Parti&lt;/b&gt; contiene un poligono per ogni parte. &lt;b&gt;Frane con le aree delle parti&lt;/b&gt; è una copia del layer con src_m2, trn_m2 e dep_m2. Dove il modello di elevazione non arriva, o è troppo grossolano per una frana, non si propone nulla.</translation>
    </message>
    <message>
      <source>Cuts landslides across the slope into proposed source, transport and deposit.</source>
      <translation>Taglia le frane di traverso al pendio in sorgente, trasporto e deposito proposti.</translation>
    </message>
    <message>
      <source>Cuts overlaps from proposals, never from what you decided; cleans crossing outlines, slivers, gaps.</source>
      <translation>Ritaglia le sovrapposizioni dalle proposte, mai da ciò che lei ha deciso; ripulisce contorni che si incrociano, poligoni spuri e vuoti.</translation>
    </message>
    <message>
      <source>Cutting tiles</source>
      <translation>Ritaglio dei tasselli</translation>
    </message>
    <message>
      <source>Cycle&amp;GAN difference</source>
      <translation>Differenza Cycle&amp;GAN</translation>
    </message>
    <message>
      <source>CycleGAN difference</source>
      <translation>Differenza CycleGAN</translation>
    </message>
    <message>
      <source>CycleGAN difference alone</source>
      <translation>Solo differenza CycleGAN</translation>
    </message>
    <message>
      <source>CycleGAN threshold</source>
      <translation>Soglia CycleGAN</translation>
    </message>
    <message>
      <source>CycleGAN threshold (empty: the model's)</source>
      <translation>Soglia CycleGAN (vuota: quella del modello)</translation>
    </message>
    <message>
      <source>CycleGAN threshold (empty: the run's)</source>
      <translation>Soglia CycleGAN (vuota: quella dell'esecuzione)</translation>
    </message>
    <message>
      <source>Date of this page</source>
      <translation>Data di questa pagina</translation>
    </message>
    <message>
      <source>Day on which the earlier image was taken (empty: as the file says)</source>
      <translation>Giorno in cui fu ripresa l'immagine precedente (vuoto: come dice il file)</translation>
    </message>
    <message>
      <source>Day on which the image was taken, such as 2021-08-04 (empty: as the file says)</source>
      <translation>Giorno in cui l'immagine è stata ripresa, per esempio 2021-08-04 (vuoto: come dice il file)</translation>
    </message>
    <message>
      <source>Decisions that could not be tested: {}.</source>
      <translation>Decisioni che non è stato possibile verificare: {}.</translation>
    </message>
    <message>
      <source>Decisions that it learned from</source>
      <translation>Decisioni da cui ha imparato</translation>
    </message>
    <message>
      <source>Decisions that were made in it stay there, too: {}.</source>
      <translation>Anche le decisioni prese in esso restano lì: {}.</translation>
    </message>
    <message>
      <source>Delete it where it is.</source>
      <translation>Lo cancelli dove si trova.</translation>
    </message>
    <message>
      <source>Delete the chosen preset from this project</source>
      <translation>Elimina la preimpostazione scelta da questo progetto</translation>
    </message>
    <message>
      <source>Delete the installed AI runtime; models, settings and results stay.</source>
      <translation>Elimina l'ambiente IA installato; modelli, impostazioni e risultati restano.</translation>
    </message>
    <message>
      <source>Delete the run that stands there</source>
      <translation>Elimina l'esecuzione che c'è già</translation>
    </message>
    <message>
      <source>Deleting the AI runtime</source>
      <translation>Eliminazione dell'ambiente IA</translation>
    </message>
    <message>
      <source>Deposit (proposed)</source>
      <translation>Deposito (proposto)</translation>
    </message>
    <message>
      <source>Deposit, m²</source>
      <translation>Deposito, m²</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Dettagli</translation>
    </message>
    <message>
      <source>Details are in {}.</source>
      <translation>I dettagli sono in {}.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Device: auto, cpu, cuda or cuda:1</source>
      <translation>Dispositivo: auto, cpu, cuda o cuda:1</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Differenza</translation>
    </message>
    <message>
      <source>Difference from the earlier image</source>
      <translation>Differenza dall'immagine precedente</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Scarta</translation>
    </message>
    <message>
      <source>Do not rely on a map of this scene.</source>
      <translation>Non fidarsi di una mappa di questa scena.</translation>
    </message>
    <message>
      <source>Do not trust this map yet: check the view that would teach most, then teach again.</source>
      <translation>Non fidarsi ancora di questa mappa: controllare la vista che insegnerebbe di più, poi insegnare di nuovo.</translation>
    </message>
    <message>
      <source>Download or copy it again.</source>
      <translation>Lo scarichi o lo copi di nuovo.</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>Scaricamento</translation>
    </message>
    <message>
      <source>Downloading {}</source>
      <translation>Scaricamento di {}</translation>
    </message>
    <message>
      <source>Drag a box around a landslide that was missed: its outline is added to the polygons. Key: B</source>
      <translation>Trascini un riquadro attorno a una frana mancata: il suo contorno si aggiunge ai poligoni. Tasto: B</translation>
    </message>
    <message>
      <source>Drag a box around one landslide, so that it fills most of the box. Esc leaves.</source>
      <translation>Trascini un riquadro attorno a una sola frana, in modo che lo riempia quasi tutto. Esc esce.</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>Disegna</translation>
    </message>
    <message>
      <source>Draw a landslide by hand, corner by corner</source>
      <translation>Disegna una frana a mano, vertice per vertice</translation>
    </message>
    <message>
      <source>Draw a line across the chosen polygon</source>
      <translation>Disegna una linea attraverso il poligono scelto</translation>
    </message>
    <message>
      <source>Draw a polygon</source>
      <translation>Disegna un poligono</translation>
    </message>
    <message>
      <source>Draw a rectangle around each landslide that you see, so that the landslide fills most of it. Rectangles may stand at any angle; of any other polygon the smallest rectangle around it is taken.

The outline in a box combines three things: that the landslide lies in the middle, the probability of the outline model, and the colors that differ between inside and outside. The outlines are drafts to be corrected.

They have the fields of an inventory and the status “accepted”, since you have seen the landslide. A box in which nothing can be outlined is left out, and the log says so.</source>
      <translation>Disegni un rettangolo attorno a ogni frana che vede, in modo che la frana lo riempia quasi tutto. I rettangoli possono essere ruotati; di ogni altro poligono si prende il più piccolo rettangolo che lo contiene.

In un riquadro si uniscono tre cose: che al centro c'è una frana, ciò che vede il modello dei contorni e i colori che distinguono l'interno dall'esterno. I contorni sono bozze da correggere.

Hanno i campi di un inventario e lo stato «accepted», poiché lei ha visto la frana. Se un riquadro non contiene nulla da contornare, il registro lo dice e lo si salta.</translation>
    </message>
    <message>
      <source>Draw it from outside to outside.</source>
      <translation>La disegni da fuori a fuori.</translation>
    </message>
    <message>
      <source>Draw it larger.</source>
      <translation>Lo disegni più grande.</translation>
    </message>
    <message>
      <source>Draw the area nearer to the scene, or in the scene's CRS.</source>
      <translation>Disegni l'area più vicino alla scena, o nel SR della scena.</translation>
    </message>
    <message>
      <source>Draw the clouds in it, or leave out nothing.</source>
      <translation>Disegnatevi le nuvole, oppure non escludete nulla.</translation>
    </message>
    <message>
      <source>Draw the layer left of the pointer, over the map. Key: {}</source>
      <translation>Disegna il layer a sinistra del puntatore, sopra la mappa. Tasto: {}</translation>
    </message>
    <message>
      <source>Draw the polygons as outlines alone, so that the image inside them is seen.</source>
      <translation>Disegna i poligoni come soli contorni, così che si veda l'immagine al loro interno.</translation>
    </message>
    <message>
      <source>Draw the polygons by what is new, grown or old, in the place of their status.</source>
      <translation>Disegna i poligoni secondo che siano nuovi, cresciuti o vecchi, invece del loro stato.</translation>
    </message>
    <message>
      <source>Draw this result anew with the threshold above. Undo is on the tab Check.</source>
      <translation>Disegna di nuovo questo risultato con la soglia qui sopra. Annulla è nella scheda Controlla.</translation>
    </message>
    <message>
      <source>Draw what the model would find in the map view, anew after each change.</source>
      <translation>Disegna ciò che il modello troverebbe nella vista della mappa, di nuovo dopo ogni modifica.</translation>
    </message>
    <message>
      <source>Drawing the mask</source>
      <translation>Si disegna la maschera</translation>
    </message>
    <message>
      <source>Drawing the polygons</source>
      <translation>Si disegnano i poligoni</translation>
    </message>
    <message>
      <source>Drawn by {}.</source>
      <translation>Disegnata da {}.</translation>
    </message>
    <message>
      <source>Drop (m)</source>
      <translation>Dislivello (m)</translation>
    </message>
    <message>
      <source>E&amp;ffort</source>
      <translation>Im&amp;pegno</translation>
    </message>
    <message>
      <source>E&amp;levation</source>
      <translation>&amp;Quota</translation>
    </message>
    <message>
      <source>E&amp;xplanation</source>
      <translation>Spie&amp;gazione</translation>
    </message>
    <message>
      <source>Earlier i&amp;mage</source>
      <translation>I&amp;mmagine precedente</translation>
    </message>
    <message>
      <source>Earlier image</source>
      <translation>Immagine precedente</translation>
    </message>
    <message>
      <source>Earlier image (optional)</source>
      <translation>Immagine precedente (facoltativa)</translation>
    </message>
    <message>
      <source>Earlier image (says what is new)</source>
      <translation>Immagine precedente (dice che cosa è nuovo)</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Modifica</translation>
    </message>
    <message>
      <source>Edit outlines</source>
      <translation>Modifica contorni</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Modificata</translation>
    </message>
    <message>
      <source>Edits of the last session</source>
      <translation>Modifiche dell'ultima sessione</translation>
    </message>
    <message>
      <source>Edits that are not saved are only in the result before.</source>
      <translation>Le modifiche non salvate sono solo nel risultato precedente.</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>Impegno</translation>
    </message>
    <message>
      <source>Elevation model</source>
      <translation>Modello del terreno</translation>
    </message>
    <message>
      <source>Empty the fields with the areas of proposed parts. U takes it back.</source>
      <translation>Svuota i campi con le aree delle parti proposte. U lo annulla.</translation>
    </message>
    <message>
      <source>Enough for a first try; {} of each kind are better.</source>
      <translation>Basta per una prima prova; meglio {} di ogni tipo.</translation>
    </message>
    <message>
      <source>Enough for a model that is worth a try.</source>
      <translation>Basta per un modello che vale la pena di provare.</translation>
    </message>
    <message>
      <source>Enter an HTTP proxy in QGIS under Settings &gt; Options &gt; Network, or install from an offline bundle.</source>
      <translation>Indichi un proxy HTTP in QGIS, in Impostazioni &gt; Opzioni &gt; Rete, o installi da un pacchetto offline.</translation>
    </message>
    <message>
      <source>Enter them in QGIS under Settings &gt; Options &gt; Network, then install again.</source>
      <translation>Li indichi in QGIS, in Impostazioni &gt; Opzioni &gt; Rete, poi installi di nuovo.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Cancella</translation>
    </message>
    <message>
      <source>Events of</source>
      <translation>Eventi del</translation>
    </message>
    <message>
      <source>Every polygon of the list is reviewed.</source>
      <translation>Ogni poligono dell'elenco è controllato.</translation>
    </message>
    <message>
      <source>Every polygon was reviewed. Landslides are all polygons that are not rejected.</source>
      <translation>Ogni poligono è stato controllato. Sono frane tutti i poligoni non rifiutati.</translation>
    </message>
    <message>
      <source>Exact</source>
      <translation>Esatta</translation>
    </message>
    <message>
      <source>Exclude the AI runtime's folder in the virus scanner, or wait until it is done, and install again.</source>
      <translation>Escluda la cartella dell'ambiente IA nell'antivirus, o aspetti che abbia finito, e installi di nuovo.</translation>
    </message>
    <message>
      <source>Explanation, where the method is Score-CAM</source>
      <translation>Spiegazione, se il metodo è Score-CAM</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Esportazione</translation>
    </message>
    <message>
      <source>Export a landslide inventory</source>
      <translation>Esporta un inventario di frane</translation>
    </message>
    <message>
      <source>Export again, into an empty folder.</source>
      <translation>Esporti di nuovo, in una cartella vuota.</translation>
    </message>
    <message>
      <source>Export it again, from a scene with a CRS.</source>
      <translation>Lo esporti di nuovo, da una scena con un SR.</translation>
    </message>
    <message>
      <source>Export the model</source>
      <translation>Esporta il modello</translation>
    </message>
    <message>
      <source>Export the polygons to a new GeoPackage and review them there.</source>
      <translation>Esporti i poligoni in un nuovo GeoPackage e li controlli lì.</translation>
    </message>
    <message>
      <source>Export this model…</source>
      <translation>Esporta questo modello…</translation>
    </message>
    <message>
      <source>Export tiles for a training</source>
      <translation>Esporta tasselli per un addestramento</translation>
    </message>
    <message>
      <source>Export views and outlines</source>
      <translation>Esporta viste e contorni</translation>
    </message>
    <message>
      <source>Export views and outlines…</source>
      <translation>Esporta viste e contorni…</translation>
    </message>
    <message>
      <source>Exported to {}. Elsewhere it is added with “Add a model file…”.</source>
      <translation>Esportato in {}. Altrove si aggiunge con «Aggiungi un file di modello…».</translation>
    </message>
    <message>
      <source>Exported.</source>
      <translation>Esportato.</translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation>Esportazione</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Esporta…</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>Fast</source>
      <translation>Veloce</translation>
    </message>
    <message>
      <source>Fastest</source>
      <translation>La più veloce</translation>
    </message>
    <message>
      <source>Faults</source>
      <translation>Errori</translation>
    </message>
    <message>
      <source>Faults: {}. Yours to settle: {}.</source>
      <translation>Difetti: {}. Da risolvere a mano: {}.</translation>
    </message>
    <message>
      <source>Fetching {} of {} at {} m, up to {} MB. Check that the service's terms allow this.</source>
      <translation>Si scaricano {} di {} a {} m, fino a {} MB. Controlli che le condizioni del servizio lo permettano.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>Files run.json of reviewed runs</source>
      <translation>File run.json di esecuzioni controllate</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Riempi</translation>
    </message>
    <message>
      <source>Fill &amp;holes below</source>
      <translation>Riempi i buc&amp;hi sotto</translation>
    </message>
    <message>
      <source>Fill holes below, m²</source>
      <translation>Riempi i buchi sotto, m²</translation>
    </message>
    <message>
      <source>Fill holes below, m² (empty: the run's)</source>
      <translation>Riempi i buchi sotto, m² (vuoto: come nell'esecuzione)</translation>
    </message>
    <message>
      <source>Fill in an attribute, and accept polygons first.</source>
      <translation>Compili un attributo, e accetti prima dei poligoni.</translation>
    </message>
    <message>
      <source>Fill labels from an inventory layer</source>
      <translation>Riempi le etichette da un layer di inventario</translation>
    </message>
    <message>
      <source>Find landslides in the scene.</source>
      <translation>Cerca le frane nella scena.</translation>
    </message>
    <message>
      <source>Find the threshold that fits the reference best. Nothing changes until you say so.</source>
      <translation>Trova la soglia che meglio si adatta al riferimento. Nulla cambia finché non lo dice lei.</translation>
    </message>
    <message>
      <source>Finds landslides in a scene, measures them over an elevation model, and writes a Shapefile: three algorithms in one. The model designer opens it, to be changed or made longer: resources/models3/map_measure_export.model3 in the plugin's folder.</source>
      <translation>Trova le frane in una scena, le misura su un modello del terreno e scrive uno Shapefile: tre algoritmi in uno. Il modellatore grafico lo apre, per cambiarlo o estenderlo: resources/models3/map_measure_export.model3 nella cartella del plugin.</translation>
    </message>
    <message>
      <source>Finds landslides in an orthophoto or satellite scene and writes into the output folder: a &lt;b&gt;mask&lt;/b&gt; (1 is landslide), the continuous &lt;b&gt;scores&lt;/b&gt; and &lt;b&gt;polygons&lt;/b&gt; with area, length, width, orientation and confidence.

The networks were trained on labelled tiles alone (“shows a landslide” / “does not”). The &lt;b&gt;outline model&lt;/b&gt; learned outlines from the labels of whole tiles and needs one pass. The other methods explain each tile anew: a CycleGAN generates it without the landslide, a class activation map shows which parts the classifier used, and the mask is where both agree.

&lt;b&gt;Explanation.&lt;/b&gt; &lt;i&gt;exact&lt;/i&gt; asks every channel of the classifier, for results to publish; &lt;i&gt;fast&lt;/i&gt; only as many as the mask needs; &lt;i&gt;grad&lt;/i&gt; puts Grad-CAM in its place, for a first impression.

&lt;b&gt;Thresholds.&lt;/b&gt; Higher values give fewer and surer landslides. Left empty, the model's own are taken.

&lt;b&gt;Resume.&lt;/b&gt; Finished rows of tiles are kept when a run is cancelled or interrupted; run again into the same folder with “Resume” to continue.

&lt;b&gt;Earlier image.&lt;/b&gt; Optional: an image of the place from before the event, of any CRS. The polygons say what is new, grown or old; the method “student+change” keeps only what has changed.

&lt;b&gt;Elevation model.&lt;/b&gt; Optional. It fills elevation, drop, slope, aspect, H/L and travel angle, and leaves out what lies on flat ground.

&lt;b&gt;Many rasters.&lt;/b&gt; Use “Run as Batch Process”, or one virtual raster (VRT) over a mosaic. Of tiles and other web layers the chosen extent is fetched first.

The AI runtime runs in a Python of its own, on an NVIDIA GPU where there is one and on the processor otherwise.</source>
      <translation>Cerca frane in un'ortofoto o in una scena satellitare e scrive nella cartella di uscita: una &lt;b&gt;maschera&lt;/b&gt; (1 è frana), i &lt;b&gt;punteggi&lt;/b&gt; continui e i &lt;b&gt;poligoni&lt;/b&gt; con area, lunghezza, larghezza, orientamento e confidenza.

Le reti sono state addestrate solo su tasselli etichettati («mostra una frana» / «non la mostra»). Il &lt;b&gt;modello dei contorni&lt;/b&gt; ha imparato i contorni dalle etichette di tasselli interi e richiede un solo passaggio. Gli altri metodi spiegano ogni tassello da capo: un CycleGAN lo dipinge come se nulla fosse franato, una mappa di attivazione di classe mostra che cosa ha guardato il classificatore, e ciò su cui entrambi concordano diventa la maschera.

&lt;b&gt;Spiegazione.&lt;/b&gt; &lt;i&gt;exact&lt;/i&gt; interroga ogni canale del classificatore, per risultati da pubblicare; &lt;i&gt;fast&lt;/i&gt; solo quelli che servono alla maschera; &lt;i&gt;grad&lt;/i&gt; mette al suo posto Grad-CAM, per una prima impressione.

&lt;b&gt;Soglie.&lt;/b&gt; Valori più alti danno frane meno numerose e più sicure. Se lasciate vuote, valgono quelle del modello.

&lt;b&gt;Riprendi.&lt;/b&gt; Le righe di tasselli finite restano se un'esecuzione è annullata o interrotta; esegua di nuovo nella stessa cartella con «Riprendi» per continuare.

&lt;b&gt;Immagine precedente.&lt;/b&gt; Facoltativa: un'immagine del luogo precedente all'evento, in qualsiasi SR. I poligoni dicono che cosa è nuovo, cresciuto o vecchio; il metodo «student+change» conserva solo ciò che è cambiato.

&lt;b&gt;Modello del terreno.&lt;/b&gt; Facoltativo. Riempie quota, dislivello, pendenza, esposizione, H/L e angolo di percorso, e lascia fuori ciò che sta su terreno piano.

&lt;b&gt;Molti raster.&lt;/b&gt; Usi «Esegui come processo in serie», o un raster virtuale (VRT) su un mosaico. Di layer XYZ e altri layer web si scarica prima l'estensione scelta.

L'ambiente IA gira in un Python proprio, su una GPU NVIDIA dove c'è, altrimenti sul processore.</translation>
    </message>
    <message>
      <source>Finds landslides in an orthophoto or satellite scene: a mask, scores and measured polygons.</source>
      <translation>Cerca frane in un'ortofoto o scena satellitare: maschera, punteggi e poligoni misurati.</translation>
    </message>
    <message>
      <source>First result</source>
      <translation>Primo risultato</translation>
    </message>
    <message>
      <source>First the polygons without a review of which the model is least sure.</source>
      <translation>Quelle non controllate di cui il modello è meno sicuro.</translation>
    </message>
    <message>
      <source>First the polygons without a review of which the model is unsure and that are unlike the others.</source>
      <translation>Quelle non controllate di cui il modello è incerto e che sono diverse dalle altre.</translation>
    </message>
    <message>
      <source>Folder for mask, scores and polygons</source>
      <translation>Cartella per maschera, punteggi e poligoni</translation>
    </message>
    <message>
      <source>Folder of a run</source>
      <translation>Cartella di un'esecuzione</translation>
    </message>
    <message>
      <source>Folder of the run</source>
      <translation>Cartella dell'esecuzione</translation>
    </message>
    <message>
      <source>Folder of the second run</source>
      <translation>Cartella della seconda esecuzione</translation>
    </message>
    <message>
      <source>Folder of tiles</source>
      <translation>Cartella dei tasselli</translation>
    </message>
    <message>
      <source>For Google Earth.</source>
      <translation>Per Google Earth.</translation>
    </message>
    <message>
      <source>For QGIS and ArcGIS: one file, full names.</source>
      <translation>Per QGIS e ArcGIS: un solo file, nomi completi.</translation>
    </message>
    <message>
      <source>For a spreadsheet: the attributes with longitude and latitude.</source>
      <translation>Per un foglio di calcolo: gli attributi con longitudine e latitudine.</translation>
    </message>
    <message>
      <source>For every GIS. Field names of at most 10 characters, 2 GB at most.</source>
      <translation>Per ogni GIS. Nomi di campo di al massimo 10 caratteri, al massimo 2 GB.</translation>
    </message>
    <message>
      <source>For the web, in longitude and latitude.</source>
      <translation>Per il web, in longitudine e latitudine.</translation>
    </message>
    <message>
      <source>Forget the interrupted run and begin with what is chosen above.</source>
      <translation>Dimentica l'esecuzione interrotta e comincia con le scelte qui sopra.</translation>
    </message>
    <message>
      <source>Found {} in {}.</source>
      <translation>In {1} trovate: {0}.</translation>
    </message>
    <message>
      <source>Found {}, {} in all.</source>
      <translation>Trovate: {}, {} in tutto.</translation>
    </message>
    <message>
      <source>Found {}.</source>
      <translation>Trovate: {}.</translation>
    </message>
    <message>
      <source>Found: two outlines overlap by more than a tenth of what both cover (IoU above 0.1).</source>
      <translation>Trovata: due contorni condividono più di un decimo di ciò che coprono insieme (IoU sopra 0.1).</translation>
    </message>
    <message>
      <source>Free some space and press Resume; what is finished is kept.</source>
      <translation>Liberare spazio e premere Riprendi; ciò che è finito si conserva.</translation>
    </message>
    <message>
      <source>Free some space there and add the model again.</source>
      <translation>Liberi dello spazio lì e aggiunga di nuovo il modello.</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk, and install again.</source>
      <translation>Liberi spazio, o scelga una cartella su un altro disco, e installi di nuovo.</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk.</source>
      <translation>Liberi spazio, o scelga una cartella su un altro disco.</translation>
    </message>
    <message>
      <source>Frequency and area of the landslides</source>
      <translation>Frequenza e area delle frane</translation>
    </message>
    <message>
      <source>From scratch</source>
      <translation>Da zero</translation>
    </message>
    <message>
      <source>From scratch, without a model to start from</source>
      <translation>Da zero, senza un modello da cui partire</translation>
    </message>
    <message>
      <source>From this value on, a pixel counts as a landslide.</source>
      <translation>Da questo valore in su un pixel conta come frana.</translation>
    </message>
    <message>
      <source>From which probability on the preview draws a landslide.</source>
      <translation>Da quale probabilità in su l'anteprima disegna una frana.</translation>
    </message>
    <message>
      <source>Fused: CycleGAN difference and CAM</source>
      <translation>Fusione: differenza CycleGAN e CAM</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>Vuoto</translation>
    </message>
    <message>
      <source>Generated without landslides</source>
      <translation>Generato senza frane</translation>
    </message>
    <message>
      <source>GeoJSON</source>
      <translation>GeoJSON</translation>
    </message>
    <message>
      <source>GeoPackage</source>
      <translation>GeoPackage</translation>
    </message>
    <message>
      <source>GeoPackages (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>Get a model</source>
      <translation>Prendi un modello</translation>
    </message>
    <message>
      <source>Get more from the project's page…</source>
      <translation>Prendine altri dalla pagina del progetto…</translation>
    </message>
    <message>
      <source>Get the bundle made for this system and Python version.</source>
      <translation>Prenda il pacchetto fatto per questo sistema e questa versione di Python.</translation>
    </message>
    <message>
      <source>Get the bundle made for this system.</source>
      <translation>Prenda il pacchetto fatto per questo sistema.</translation>
    </message>
    <message>
      <source>Get the bundle of this version, or update the plugin to the bundle's.</source>
      <translation>Prenda il pacchetto di questa versione, o aggiorni il plugin a quella del pacchetto.</translation>
    </message>
    <message>
      <source>Give a folder, or an address that begins with https://.</source>
      <translation>Indichi una cartella, o un indirizzo che inizia con https://.</translation>
    </message>
    <message>
      <source>Give a number, such as 0.4.</source>
      <translation>Indichi un numero, per esempio 0.4.</translation>
    </message>
    <message>
      <source>Give either a mask or polygons to check.</source>
      <translation>Indichi una maschera o dei poligoni da controllare.</translation>
    </message>
    <message>
      <source>Give one, or choose another method and leave out its date.</source>
      <translation>Indicatene una, oppure scegliete un altro metodo e omettetene la data.</translation>
    </message>
    <message>
      <source>Give the red, green and blue band counted from 1, such as 3,2,1.</source>
      <translation>Indichi le bande rossa, verde e blu contate da 1, per esempio 3,2,1.</translation>
    </message>
    <message>
      <source>Gives the outline of each landslide that you have drawn a box around.</source>
      <translation>Dà il contorno di ogni frana attorno alla quale ha disegnato un riquadro.</translation>
    </message>
    <message>
      <source>Go to the one above</source>
      <translation>Vai a quello sopra</translation>
    </message>
    <message>
      <source>Go to the one below</source>
      <translation>Vai a quello sotto</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>Scomparsa</translation>
    </message>
    <message>
      <source>Grad-CAM + CycleGAN</source>
      <translation>Grad-CAM + CycleGAN</translation>
    </message>
    <message>
      <source>Grad-CAM alone</source>
      <translation>Solo Grad-CAM</translation>
    </message>
    <message>
      <source>Grad-CAM in its place: one pass for each tile. For a first look; outlines differ.</source>
      <translation>Grad-CAM al suo posto: un passaggio per ogni tassello. Per un primo sguardo; i contorni differiscono.</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Verde</translation>
    </message>
    <message>
      <source>Ground pixel size of the tiles, metres (empty: unknown)</source>
      <translation>Dimensione al suolo del pixel dei tasselli, metri (vuota: sconosciuta)</translation>
    </message>
    <message>
      <source>Grown</source>
      <translation>Cresciuto</translation>
    </message>
    <message>
      <source>H/L, crown to toe</source>
      <translation>H/L, dalla corona al piede</translation>
    </message>
    <message>
      <source>Heatmap</source>
      <translation>Mappa di calore</translation>
    </message>
    <message>
      <source>Here polygons that touch count as one, and only where both maps know something.</source>
      <translation>Qui i poligoni che si toccano contano come uno, e solo dove entrambe le mappe hanno dati.</translation>
    </message>
    <message>
      <source>Hide all results, and show them again. Key: {}</source>
      <translation>Nasconde tutti i risultati, e li mostra di nuovo. Tasto: {}</translation>
    </message>
    <message>
      <source>Hide results</source>
      <translation>Nascondi risultati</translation>
    </message>
    <message>
      <source>Highest confidence (0 to 1)</source>
      <translation>Confidenza massima (0 a 1)</translation>
    </message>
    <message>
      <source>Highest elevation (m)</source>
      <translation>Quota massima (m)</translation>
    </message>
    <message>
      <source>Hillshade</source>
      <translation>Ombreggiatura</translation>
    </message>
    <message>
      <source>Hillshade below</source>
      <translation>Ombreggiatura sotto</translation>
    </message>
    <message>
      <source>Holes smaller than this are filled.</source>
      <translation>I buchi più piccoli di così vengono riempiti.</translation>
    </message>
    <message>
      <source>How exactly Score-CAM is computed for each tile.</source>
      <translation>Con quale esattezza si calcola Score-CAM per ogni tassello.</translation>
    </message>
    <message>
      <source>How far an outline may move when it is simplified, in pixels.</source>
      <translation>Di quanto può spostarsi un contorno quando viene semplificato, in pixel.</translation>
    </message>
    <message>
      <source>How far the simplified outline may lie from the drawn one.</source>
      <translation>Quanto il contorno semplificato può scostarsi da quello disegnato.</translation>
    </message>
    <message>
      <source>How large they are</source>
      <translation>Quanto sono grandi</translation>
    </message>
    <message>
      <source>How long the networks learn.</source>
      <translation>Per quanto tempo imparano le reti.</translation>
    </message>
    <message>
      <source>How many polygons you have accepted, rejected or edited.</source>
      <translation>Quanti poligoni ha accettato, rifiutato o modificato.</translation>
    </message>
    <message>
      <source>How much the generator changed each pixel. Bright: much.</source>
      <translation>Quanto il generatore ha cambiato ogni pixel. Chiaro: molto.</translation>
    </message>
    <message>
      <source>How often each score occurs in the map's view; the height counts in powers of ten. Blue passes the threshold. Drag the line to move it. The triangle is Otsu's value for the whole scene.</source>
      <translation>Quanto spesso ricorre ogni punteggio nella vista della mappa; l'altezza conta in potenze di dieci. Il blu supera la soglia. Trascini la linea per spostarla. Il triangolo è il valore di Otsu per l'intera scena.</translation>
    </message>
    <message>
      <source>How the continuous scores become a mask.</source>
      <translation>Come i punteggi continui diventano una maschera.</translation>
    </message>
    <message>
      <source>However, it misses what it was sure of before.</source>
      <translation>Ma ha dimenticato ciò che prima era sicuro.</translation>
    </message>
    <message>
      <source>If that is ground, not water or shadow, export the layer in QGIS as a rendered image that shows it.</source>
      <translation>Se è terreno, non acqua né ombra, esportare il layer in QGIS come immagine renderizzata che lo mostri.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Immagine</translation>
    </message>
    <message>
      <source>Image taken on</source>
      <translation>Data dell'immagine</translation>
    </message>
    <message>
      <source>Image: {}</source>
      <translation>Immagine: {}</translation>
    </message>
    <message>
      <source>Images of</source>
      <translation>Immagini del</translation>
    </message>
    <message>
      <source>Improve</source>
      <translation>Migliora</translation>
    </message>
    <message>
      <source>Improve this result</source>
      <translation>Migliora questo risultato</translation>
    </message>
    <message>
      <source>Improve with these decisions</source>
      <translation>Migliora con queste decisioni</translation>
    </message>
    <message>
      <source>In no zone</source>
      <translation>In nessuna zona</translation>
    </message>
    <message>
      <source>In view</source>
      <translation>In vista</translation>
    </message>
    <message>
      <source>In which order the list and the keys go through the polygons.</source>
      <translation>In quale ordine l'elenco e i tasti scorrono i poligoni.</translation>
    </message>
    <message>
      <source>In {} on {}.</source>
      <translation>In {} su {}.</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>Installa</translation>
    </message>
    <message>
      <source>Install Python 3.12 (64-bit), or point to one: 3.10 to 3.14 and no environment of another program.</source>
      <translation>Installi Python 3.12 (64 bit), o ne indichi uno: da 3.10 a 3.14 e non l'ambiente di un altro programma.</translation>
    </message>
    <message>
      <source>Install Python {} (64-bit), or get the bundle for a Python that is here.</source>
      <translation>Installi Python {} (64 bit), o prenda il pacchetto per un Python che è qui.</translation>
    </message>
    <message>
      <source>Install again. If it happens again, something on your network changes files: ask its administrator.</source>
      <translation>Installi di nuovo. Se rimane così, qualcosa nella rete cambia i file: chieda a chi la gestisce.</translation>
    </message>
    <message>
      <source>Install again: files that were downloaded completely are not downloaded again.</source>
      <translation>Installi di nuovo: ciò che è arrivato intero non si scarica due volte.</translation>
    </message>
    <message>
      <source>Install again: it is fetched anew.</source>
      <translation>Installi di nuovo: viene preso da capo.</translation>
    </message>
    <message>
      <source>Install from an offline bundle…</source>
      <translation>Installa da un pacchetto offline…</translation>
    </message>
    <message>
      <source>Install the AI runtime</source>
      <translation>Installa l'ambiente IA</translation>
    </message>
    <message>
      <source>Install the AI runtime again, from a bundle, or use another Python.</source>
      <translation>Installi di nuovo l'ambiente IA, da un pacchetto, o usi un altro Python.</translation>
    </message>
    <message>
      <source>Install the newest one (x64) from Microsoft's site, then install again.</source>
      <translation>Installi il più recente (x64) dal sito di Microsoft, poi installi di nuovo.</translation>
    </message>
    <message>
      <source>Installed with Python {}, tested on: {}.</source>
      <translation>Installato con Python {}, provato su: {}.</translation>
    </message>
    <message>
      <source>Installing the AI runtime</source>
      <translation>Installazione dell'ambiente IA</translation>
    </message>
    <message>
      <source>Installing the packages</source>
      <translation>Installazione dei pacchetti</translation>
    </message>
    <message>
      <source>Instead of your decisions, learn from a layer of landslides that you trust, such as an inventory. Its polygons teach; they do not come into the result. Empty: your decisions.</source>
      <translation>Al posto delle sue decisioni, imparare da un layer di frane di cui si fida, come un inventario. I suoi poligoni insegnano; non entrano nel risultato. Vuoto: le sue decisioni.</translation>
    </message>
    <message>
      <source>Interrupted after {}. Resume continues with its own settings: {}. Start over takes what is above.</source>
      <translation>Interrotta dopo {}. Riprendi continua con le sue impostazioni: {}. Ricomincia prende ciò che è scelto sopra.</translation>
    </message>
    <message>
      <source>Inverse gamma</source>
      <translation>Gamma inversa</translation>
    </message>
    <message>
      <source>IoU</source>
      <translation>IoU</translation>
    </message>
    <message>
      <source>IoU {}.</source>
      <translation>IoU {}.</translation>
    </message>
    <message>
      <source>It also has 1 decision that was made meanwhile.</source>
      <translation>Contiene anche 1 decisione presa nel frattempo.</translation>
    </message>
    <message>
      <source>It also has {} decisions that were made meanwhile.</source>
      <translation>Contiene anche {} decisioni prese nel frattempo.</translation>
    </message>
    <message>
      <source>It begins when the current run has ended.</source>
      <translation>Comincia quando finisce l'esecuzione in corso.</translation>
    </message>
    <message>
      <source>It begins when the current run or training has ended.</source>
      <translation>Inizia quando l'esecuzione o l'addestramento in corso è finito.</translation>
    </message>
    <message>
      <source>It continues from here at any time, also after QGIS was closed.</source>
      <translation>Continua da qui in qualsiasi momento, anche dopo la chiusura di QGIS.</translation>
    </message>
    <message>
      <source>It has learned only from its own confident predictions.</source>
      <translation>Ha imparato solo dalle proprie risposte sicure.</translation>
    </message>
    <message>
      <source>It holds {}.</source>
      <translation>Contiene {}.</translation>
    </message>
    <message>
      <source>It is downloaded from the project's release page.</source>
      <translation>Si scarica dalla pagina dei rilasci del progetto.</translation>
    </message>
    <message>
      <source>It is in the list of models on the tab Map, and is offered for the next scene of this kind.</source>
      <translation>È nella lista dei modelli nella scheda Mappa, ed è proposto per la prossima scena di questo tipo.</translation>
    </message>
    <message>
      <source>It is in the list of models on the tab Map.</source>
      <translation>È nella lista dei modelli nella scheda Mappa.</translation>
    </message>
    <message>
      <source>It is in the list of results on the tab Check.</source>
      <translation>È nell'elenco dei risultati nella scheda Controlla.</translation>
    </message>
    <message>
      <source>It is still sure of only a small part of what it found.</source>
      <translation>È ancora sicuro di poco di ciò che ha trovato.</translation>
    </message>
    <message>
      <source>It is sure of too little here to learn from its own predictions. Accept, reject or outline some landslides, then improve it with these decisions.</source>
      <translation>Qui è sicuro di troppo poco per imparare dalle proprie risposte. Accetti, rifiuti o contorni alcune frane, poi lo migliori con queste decisioni.</translation>
    </message>
    <message>
      <source>It is sure of {} % of the landslide area that it sees.</source>
      <translation>È sicuro del {} % dell'area in frana che vede.</translation>
    </message>
    <message>
      <source>It replaces what was proposed there.</source>
      <translation>Sostituisce ciò che lì era proposto.</translation>
    </message>
    <message>
      <source>It was measured on this scene only.</source>
      <translation>È stato misurato solo su questa scena.</translation>
    </message>
    <message>
      <source>It was taught for this kind of image: {}.</source>
      <translation>Gli è stato insegnato questo tipo di immagine: {}.</translation>
    </message>
    <message>
      <source>It will use the processor: PyTorch for the {} comes from a source of its own (Other ways below).</source>
      <translation>Userà il processore: PyTorch per {} viene da una fonte propria (Altri modi, sotto).</translation>
    </message>
    <message>
      <source>It will use the processor: no NVIDIA GPU was found.</source>
      <translation>Userà il processore: nessuna GPU NVIDIA trovata.</translation>
    </message>
    <message>
      <source>It will use the processor: the driver {} of the {} is too old. Update it to 580 or newer.</source>
      <translation>Userà il processore: il driver {} di {} è troppo vecchio. Lo aggiorni a 580 o più recente.</translation>
    </message>
    <message>
      <source>It will use the processor: the {} is too old for PyTorch. (Driver {}.)</source>
      <translation>Userà il processore: {} è troppo vecchia per PyTorch. (Driver {}.)</translation>
    </message>
    <message>
      <source>It will use the processor: the {} needs a driver from 580, and this is {}. Update the driver.</source>
      <translation>Userà il processore: {} richiede un driver da 580, e questo è {}. Aggiorni il driver.</translation>
    </message>
    <message>
      <source>It will use the processor: with the driver {}, the {} cannot be used. Update it to 580 or newer.</source>
      <translation>Userà il processore: con il driver {} non si può usare {}. Lo aggiorni a 580 o più recente.</translation>
    </message>
    <message>
      <source>It will use the processor: with the driver {}, the {} needs Python {}.{} or older.</source>
      <translation>Userà il processore: con il driver {}, {} richiede Python {}.{} o precedente.</translation>
    </message>
    <message>
      <source>It will use the {}.</source>
      <translation>Userà {}.</translation>
    </message>
    <message>
      <source>It will use this Mac's GPU.</source>
      <translation>Userà la GPU di questo Mac.</translation>
    </message>
    <message>
      <source>Its polygons cannot be read, so nobody knows what was decided. They are kept under another name.</source>
      <translation>I suoi poligoni non si possono leggere, quindi nessuno sa che cosa è stato deciso. Sono conservati con un altro nome.</translation>
    </message>
    <message>
      <source>Its progress is shown below. The result stays as it is.</source>
      <translation>L'avanzamento è mostrato qui sotto. Il risultato resta com'è.</translation>
    </message>
    <message>
      <source>KML</source>
      <translation>KML</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Tieni entrambe</translation>
    </message>
    <message>
      <source>Keep the border</source>
      <translation>Tieni il bordo</translation>
    </message>
    <message>
      <source>Keep the thresholds</source>
      <translation>Tieni le soglie</translation>
    </message>
    <message>
      <source>Keep the thresholds under a name in this project</source>
      <translation>Tieni le soglie sotto un nome in questo progetto</translation>
    </message>
    <message>
      <source>Keep this model for other scenes</source>
      <translation>Tieni questo modello per altre scene</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Conservata</translation>
    </message>
    <message>
      <source>Kept, larger</source>
      <translation>Conservata, più grande</translation>
    </message>
    <message>
      <source>Known landslides</source>
      <translation>Frane note</translation>
    </message>
    <message>
      <source>La&amp;bels</source>
      <translation>&amp;Etichette</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etichetta</translation>
    </message>
    <message>
      <source>Label as</source>
      <translation>Etichetta come</translation>
    </message>
    <message>
      <source>Label at least {} tiles of each kind to train.</source>
      <translation>Etichetti almeno {} tasselli di ogni tipo per addestrare.</translation>
    </message>
    <message>
      <source>Label field</source>
      <translation>Campo dell'etichetta</translation>
    </message>
    <message>
      <source>Label more tiles with a landslide.</source>
      <translation>Etichetti altri tasselli con una frana.</translation>
    </message>
    <message>
      <source>Label more tiles without one.</source>
      <translation>Etichetti altri tasselli senza frane.</translation>
    </message>
    <message>
      <source>Label tiles</source>
      <translation>Etichetta tasselli</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Etichette</translation>
    </message>
    <message>
      <source>Labels (*.gpkg);;All files (*)</source>
      <translation>Etichette (*.gpkg);;Tutti i file (*)</translation>
    </message>
    <message>
      <source>Labels and training: a model for your own imagery.</source>
      <translation>Etichette e addestramento: un modello per le sue immagini.</translation>
    </message>
    <message>
      <source>Labels: polygons or points</source>
      <translation>Etichette: poligoni o punti</translation>
    </message>
    <message>
      <source>Landslide</source>
      <translation>Frana</translation>
    </message>
    <message>
      <source>Landslide WSSS</source>
      <translation>Landslide WSSS</translation>
    </message>
    <message>
      <source>Landslide WSSS: details</source>
      <translation>Landslide WSSS: dettagli</translation>
    </message>
    <message>
      <source>Landslide area</source>
      <translation>Area in frana</translation>
    </message>
    <message>
      <source>Landslide mask</source>
      <translation>Maschera delle frane</translation>
    </message>
    <message>
      <source>Landslide mask: {}</source>
      <translation>Maschera delle frane: {}</translation>
    </message>
    <message>
      <source>Landslide model</source>
      <translation>Modello per frane</translation>
    </message>
    <message>
      <source>Landslide models (*.lsmodel)</source>
      <translation>Modelli per frane (*.lsmodel)</translation>
    </message>
    <message>
      <source>Landslide models (*.lsmodel);;All files (*)</source>
      <translation>Modelli per frane (*.lsmodel);;Tutti i file (*)</translation>
    </message>
    <message>
      <source>Landslide polygons</source>
      <translation>Poligoni delle frane</translation>
    </message>
    <message>
      <source>Landslide polygons: {}</source>
      <translation>Poligoni delle frane: {}</translation>
    </message>
    <message>
      <source>Landslides</source>
      <translation>Frane</translation>
    </message>
    <message>
      <source>Landslides in {}</source>
      <translation>Frane in {}</translation>
    </message>
    <message>
      <source>Landslides of the reference</source>
      <translation>Frane del riferimento</translation>
    </message>
    <message>
      <source>Landslides smaller than this are left out of the polygons.</source>
      <translation>Le frane più piccole di così non entrano nei poligoni.</translation>
    </message>
    <message>
      <source>Landslides with areas of parts</source>
      <translation>Frane con le aree delle parti</translation>
    </message>
    <message>
      <source>Largest</source>
      <translation>La più grande</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>Prima le più grandi</translation>
    </message>
    <message>
      <source>Latitude (°)</source>
      <translation>Latitudine (°)</translation>
    </message>
    <message>
      <source>Layers of this result are not in the map: {}.</source>
      <translation>Layer di questo risultato che non sono nella mappa: {}.</translation>
    </message>
    <message>
      <source>Lea&amp;ve out</source>
      <translation>E&amp;scludi</translation>
    </message>
    <message>
      <source>Learn from the run's review, too</source>
      <translation>Impara anche dalla revisione dell'esecuzione</translation>
    </message>
    <message>
      <source>Learned from {} decisions in {}.</source>
      <translation>Ha imparato da {} decisioni in {}.</translation>
    </message>
    <message>
      <source>Learning the scene</source>
      <translation>Apprendimento della scena</translation>
    </message>
    <message>
      <source>Learning with a part of the decisions held back</source>
      <translation>Apprendimento con una parte delle decisioni tenuta da parte</translation>
    </message>
    <message>
      <source>Learns from the polygons of “{}” that lie on the scene, instead of from your decisions: all count as landslides except those whose status is rejected. {} are enough.</source>
      <translation>Impara dai poligoni di “{}” che stanno sulla scena, al posto delle sue decisioni: tutti sono frane, tranne quelli con stato rejected. {} bastano.</translation>
    </message>
    <message>
      <source>Least &amp;slope</source>
      <translation>Pendenza m&amp;inima</translation>
    </message>
    <message>
      <source>Least change of a pixel between the scene and its version without landslides. Higher: fewer, surer landslides.</source>
      <translation>Minima variazione di un pixel tra la scena e la sua versione senza frane. Più alta: frane meno numerose e più sicure.</translation>
    </message>
    <message>
      <source>Least change of a pixel since the earlier image. Higher: fewer, surer new landslides. Where the earlier image shows nothing, the scene alone decides.</source>
      <translation>Cambiamento minimo di un pixel dall'immagine precedente. Più alto: frane nuove meno numerose e più sicure. Dove l'immagine precedente non mostra nulla, decide la sola scena.</translation>
    </message>
    <message>
      <source>Least class activation (CAM) of a pixel. Higher: fewer, surer and smaller landslides.</source>
      <translation>Minima attivazione di classe (CAM) di un pixel. Più alta: frane meno numerose, più sicure e più piccole.</translation>
    </message>
    <message>
      <source>Least difference of a pixel from the earlier image. Higher: fewer, surer landslides.</source>
      <translation>Differenza minima di un pixel rispetto all'immagine precedente. Più alto: frane meno numerose e più sicure.</translation>
    </message>
    <message>
      <source>Least probability of a landslide at a pixel, by the outline model. Higher: fewer, surer landslides.</source>
      <translation>Minima probabilità di una frana in un pixel, secondo il modello dei contorni. Più alta: frane meno numerose e più sicure.</translation>
    </message>
    <message>
      <source>Least share that landslides must cover</source>
      <translation>Parte minima che le frane devono coprire</translation>
    </message>
    <message>
      <source>Leave out corners of the chosen polygon</source>
      <translation>Togli vertici dal poligono scelto</translation>
    </message>
    <message>
      <source>Leave out proposals on flatter ground, such as roads, fields and gravel banks. Needs an elevation model.</source>
      <translation>Esclude le proposte su terreno più piatto, come strade, campi e banchi di ghiaia. Richiede un modello di elevazione.</translation>
    </message>
    <message>
      <source>Leave out proposals on ground flatter than, degrees</source>
      <translation>Lascia fuori le proposte su terreno più piano di, gradi</translation>
    </message>
    <message>
      <source>Left of the pointer is {}. Esc leaves.</source>
      <translation>A sinistra del puntatore c'è {}. Esc esce.</translation>
    </message>
    <message>
      <source>Length (m)</source>
      <translation>Lunghezza (m)</translation>
    </message>
    <message>
      <source>Let it end with one of {}.</source>
      <translation>Lo faccia terminare con uno di {}.</translation>
    </message>
    <message>
      <source>Let its name end with .csv.</source>
      <translation>Il suo nome deve finire con .csv.</translation>
    </message>
    <message>
      <source>Let the model learn this scene from what it is sure of, and map the scene again with it.</source>
      <translation>Fa imparare al modello questa scena da ciò di cui è sicuro, e con esso mappa di nuovo la scena.</translation>
    </message>
    <message>
      <source>Loading tiles</source>
      <translation>Caricamento dei tasselli</translation>
    </message>
    <message>
      <source>Longitude (°)</source>
      <translation>Longitudine (°)</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Guarda di nuovo</translation>
    </message>
    <message>
      <source>Look at its map closely, or teach it by views of this scene.</source>
      <translation>Guardare bene la sua mappa, o insegnargli con viste di questa scena.</translation>
    </message>
    <message>
      <source>Look at the details.</source>
      <translation>Guardi i dettagli.</translation>
    </message>
    <message>
      <source>Look at the details; Copy report gathers what a bug report needs.</source>
      <translation>Guardi i dettagli; Copia rapporto raccoglie ciò che serve a una segnalazione.</translation>
    </message>
    <message>
      <source>Look at the log, or choose another Python for the AI runtime: one with PyTorch and rasterio.</source>
      <translation>Guardi il registro, o scelga un altro Python per l'ambiente IA: uno con PyTorch e rasterio.</translation>
    </message>
    <message>
      <source>Look at the log.</source>
      <translation>Guardi il registro.</translation>
    </message>
    <message>
      <source>Look for overlaps, gaps, slivers and outlines that cross themselves.</source>
      <translation>Cerca sovrapposizioni, vuoti, poligoni spuri e contorni che si incrociano da soli.</translation>
    </message>
    <message>
      <source>Look whether the disk is full, choose a folder that you may write to, and close other programs.</source>
      <translation>Guardi se il disco è pieno, scelga una cartella in cui può scrivere e chiuda altri programmi.</translation>
    </message>
    <message>
      <source>Looked at</source>
      <translation>Osservato</translation>
    </message>
    <message>
      <source>Looking at the disk</source>
      <translation>Controllo del disco</translation>
    </message>
    <message>
      <source>Looking at this computer</source>
      <translation>Controllo di questo computer</translation>
    </message>
    <message>
      <source>Looking at this computer…</source>
      <translation>Controllo di questo computer…</translation>
    </message>
    <message>
      <source>Looking at what the model is sure of</source>
      <translation>Si guarda di che cosa il modello è sicuro</translation>
    </message>
    <message>
      <source>Looking for the polygons whose review would teach the model most…</source>
      <translation>Ricerca dei poligoni la cui risposta insegnerebbe di più…</translation>
    </message>
    <message>
      <source>Loss curves</source>
      <translation>Curve di perdita</translation>
    </message>
    <message>
      <source>Lowest elevation (m)</source>
      <translation>Quota minima (m)</translation>
    </message>
    <message>
      <source>Made from {}.</source>
      <translation>Fatto da {}.</translation>
    </message>
    <message>
      <source>Magenta where it is least sure.</source>
      <translation>Magenta dove è meno sicuro.</translation>
    </message>
    <message>
      <source>Make a model for this sensor…</source>
      <translation>Fai un modello per questo sensore…</translation>
    </message>
    <message>
      <source>Make a model that knows this imagery, and map the whole scene with it. This result stays as it is.</source>
      <translation>Fa un modello che conosce queste immagini, e con esso mappa l'intera scena. Questo risultato resta com'è.</translation>
    </message>
    <message>
      <source>Make one model from several results…</source>
      <translation>Crea un modello da più risultati…</translation>
    </message>
    <message>
      <source>Make one model from several reviews</source>
      <translation>Fai un solo modello da più revisioni</translation>
    </message>
    <message>
      <source>Make tiles over the raster, then label each: does it show a landslide?</source>
      <translation>Crei tasselli sul raster, poi etichetti ciascuno: mostra una frana?</translation>
    </message>
    <message>
      <source>Make tiles without labels over the raster. They are saved in a GeoPackage beside it, and so is each label.</source>
      <translation>Crea tasselli senza etichetta sul raster. Sono salvati in un GeoPackage accanto ad esso, e così ogni etichetta.</translation>
    </message>
    <message>
      <source>Makes a model file from pictures that are labelled “landslide” or “none”.</source>
      <translation>Fa un file di modello da immagini etichettate «frana» o «nessuna».</translation>
    </message>
    <message>
      <source>Makes mask and polygons from the scores of a finished run, in seconds.</source>
      <translation>Fa maschera e poligoni dai punteggi di un'esecuzione finita, in pochi secondi.</translation>
    </message>
    <message>
      <source>Making pseudo-labels</source>
      <translation>Creazione delle pseudo-etichette</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Creazione dell'ambiente</translation>
    </message>
    <message>
      <source>Manual: the values below</source>
      <translation>Manuale: i valori qui sotto</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Mappa</translation>
    </message>
    <message>
      <source>Map again what you have not decided on, with a model that has learned from your decisions.</source>
      <translation>Mappa di nuovo ciò che lei non ha deciso, con un modello che ha imparato da ciò che ha deciso.</translation>
    </message>
    <message>
      <source>Map landslides in a raster</source>
      <translation>Cartografa le frane in un raster</translation>
    </message>
    <message>
      <source>Map the whole raster, or only a part of it.</source>
      <translation>Cartografa tutto il raster, o solo una parte.</translation>
    </message>
    <message>
      <source>Map view</source>
      <translation>Vista della mappa</translation>
    </message>
    <message>
      <source>Map, check, improve, share</source>
      <translation>Mappa, controlla, migliora, condividi</translation>
    </message>
    <message>
      <source>Map, figures, sizes, settings; once computed, statistics on a second page.</source>
      <translation>Mappa, cifre, dimensioni, impostazioni; una volta calcolate, le statistiche su una seconda pagina.</translation>
    </message>
    <message>
      <source>Map, measure and export landslides</source>
      <translation>Mappa, misura ed esporta frane</translation>
    </message>
    <message>
      <source>Mapped on</source>
      <translation>Data di cartografia</translation>
    </message>
    <message>
      <source>Maps landslides, measures them over an elevation model, and writes a Shapefile.</source>
      <translation>Mappa le frane, le misura su un modello del terreno e scrive uno Shapefile.</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>Maschera</translation>
    </message>
    <message>
      <source>Mask as GeoTIFF</source>
      <translation>Maschera come GeoTIFF</translation>
    </message>
    <message>
      <source>Mask to check</source>
      <translation>Maschera da controllare</translation>
    </message>
    <message>
      <source>Mask, final (of the polygons)</source>
      <translation>Maschera, finale (dei poligoni)</translation>
    </message>
    <message>
      <source>Mask, raw (of the thresholds)</source>
      <translation>Maschera, grezza (delle soglie)</translation>
    </message>
    <message>
      <source>Mask, scores and polygons are written here. A run that was interrupted continues from this folder.</source>
      <translation>Qui si scrivono maschera, punteggi e poligoni. Un'esecuzione interrotta continua da questa cartella.</translation>
    </message>
    <message>
      <source>Mask: {} % of the tile</source>
      <translation>Maschera: {} % del tassello</translation>
    </message>
    <message>
      <source>Me&amp;thod</source>
      <translation>Me&amp;todo</translation>
    </message>
    <message>
      <source>Mean change (0 to 1)</source>
      <translation>Cambiamento medio (da 0 a 1)</translation>
    </message>
    <message>
      <source>Mean confidence (0 to 1)</source>
      <translation>Confidenza media (0 a 1)</translation>
    </message>
    <message>
      <source>Mean slope (°)</source>
      <translation>Pendenza media (°)</translation>
    </message>
    <message>
      <source>Measure landslides</source>
      <translation>Misura le frane</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>Misurata</translation>
    </message>
    <message>
      <source>Measured {}, {} in all.</source>
      <translation>Misurate {}, {} in tutto.</translation>
    </message>
    <message>
      <source>Measures each polygon of a layer and keeps every other attribute: area, perimeter, length, width, orientation and place. Run it after editing outlines.

&lt;b&gt;Elevation model.&lt;/b&gt; A raster of elevations, in any CRS and pixel size, metres or feet. It fills:
elev_min, elev_max, drop_m: elevations and their difference, metres.
slope_deg, aspect_deg: mean slope, and the direction in which it falls, clockwise from north.
h_over_l, travel_deg: fall over horizontal distance from crown to toe, and its angle.

&lt;b&gt;Flat ground.&lt;/b&gt; Roads, fields and gravel banks look like landslides. Proposals flatter than the given slope are left out; what a person accepted, rejected or edited stays.

Where the elevation model does not reach, these fields stay empty. Invalid outlines are repaired.</source>
      <translation>Misura ogni poligono di un layer e conserva tutti gli altri attributi: area, perimetro, lunghezza, larghezza, orientamento e luogo. Da eseguire dopo aver modificato i contorni.

&lt;b&gt;Modello del terreno.&lt;/b&gt; Un raster di quote, in qualsiasi SR e dimensione del pixel, in metri o piedi. Riempie:
elev_min, elev_max, drop_m: quote e loro differenza, metri.
slope_deg, aspect_deg: pendenza media e direzione in cui scende, in senso orario da nord.
h_over_l, travel_deg: caduta su distanza orizzontale dalla corona al piede, e il suo angolo.

&lt;b&gt;Terreno piano.&lt;/b&gt; Strade, campi e banchi di ghiaia somigliano a frane. Le proposte più piane della pendenza data sono lasciate fuori; ciò che una persona ha accettato, rifiutato o modificato resta.

Dove il modello del terreno non arriva, questi campi restano vuoti. I contorni non validi vengono riparati.</translation>
    </message>
    <message>
      <source>Measures polygons on the ellipsoid, and over an elevation model their slope, drop and travel angle.</source>
      <translation>Misura poligoni sull'ellissoide e, con un modello del terreno, pendenza, dislivello e angolo di percorso.</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>Misura in corso</translation>
    </message>
    <message>
      <source>Median</source>
      <translation>Mediana</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Fondi</translation>
    </message>
    <message>
      <source>Merge polygons</source>
      <translation>Fondi poligoni</translation>
    </message>
    <message>
      <source>Messages of the run appear here.</source>
      <translation>Qui compaiono i messaggi dell'esecuzione.</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Metodo</translation>
    </message>
    <message>
      <source>Method (empty: the run's)</source>
      <translation>Metodo (vuoto: quello dell'esecuzione)</translation>
    </message>
    <message>
      <source>Method: {}; thresholds: {}</source>
      <translation>Metodo: {}; soglie: {}</translation>
    </message>
    <message>
      <source>Minimum area</source>
      <translation>Area minima</translation>
    </message>
    <message>
      <source>Minimum area, m²</source>
      <translation>Area minima, m²</translation>
    </message>
    <message>
      <source>Minimum area, m² (empty: the run's)</source>
      <translation>Area minima, m² (vuota: quella dell'esecuzione)</translation>
    </message>
    <message>
      <source>Minimum confidence</source>
      <translation>Confidenza minima</translation>
    </message>
    <message>
      <source>Minimum confidence (empty: the run's)</source>
      <translation>Confidenza minima (vuota: quella dell'esecuzione)</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modello</translation>
    </message>
    <message>
      <source>Model file</source>
      <translation>File del modello</translation>
    </message>
    <message>
      <source>Model file (empty: the shipped one)</source>
      <translation>File del modello (vuoto: quello incluso)</translation>
    </message>
    <message>
      <source>Model file's hash</source>
      <translation>Hash del file del modello</translation>
    </message>
    <message>
      <source>Model for {}</source>
      <translation>Modello per {}</translation>
    </message>
    <message>
      <source>Model to start from (empty: the shipped one)</source>
      <translation>Modello da cui partire (vuoto: quello fornito)</translation>
    </message>
    <message>
      <source>Model: {} {}</source>
      <translation>Modello: {} {}</translation>
    </message>
    <message>
      <source>Models, settings and results stay. It can be installed again at any time.</source>
      <translation>Modelli, impostazioni e risultati restano. Si può installare di nuovo in qualsiasi momento.</translation>
    </message>
    <message>
      <source>More settings</source>
      <translation>Altre impostazioni</translation>
    </message>
    <message>
      <source>Most confident first</source>
      <translation>Prima le più sicure</translation>
    </message>
    <message>
      <source>Most tiles without a landslide for each with one (0: all)</source>
      <translation>Massimo di tasselli senza frana per ciascuno con frana (0: tutti)</translation>
    </message>
    <message>
      <source>Most uncertain first</source>
      <translation>Prima le più incerte</translation>
    </message>
    <message>
      <source>Move a threshold: then the polygons are drawn again, with these fields.</source>
      <translation>Sposti una soglia: allora saranno disegnati con essa.</translation>
    </message>
    <message>
      <source>Move the map over the raster.</source>
      <translation>Sposti la mappa sul raster.</translation>
    </message>
    <message>
      <source>Move the map over the scene.</source>
      <translation>Sposti la mappa sulla scena.</translation>
    </message>
    <message>
      <source>Move the map, or zoom out.</source>
      <translation>Sposti la mappa, o riduca lo zoom.</translation>
    </message>
    <message>
      <source>Move the outline's corners on the map. Press E again to save.</source>
      <translation>Sposti i vertici del contorno sulla mappa. Prema di nuovo E per salvare.</translation>
    </message>
    <message>
      <source>My landslides</source>
      <translation>Le mie frane</translation>
    </message>
    <message>
      <source>My region</source>
      <translation>La mia regione</translation>
    </message>
    <message>
      <source>NVIDIA GPU (CUDA)</source>
      <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>Na&amp;me</source>
      <translation>No&amp;me</translation>
    </message>
    <message>
      <source>Name it {}.lsmodel.</source>
      <translation>Lo chiami {}.lsmodel.</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>Nome del modello</translation>
    </message>
    <message>
      <source>Name of the preset:</source>
      <translation>Nome della preimpostazione:</translation>
    </message>
    <message>
      <source>Name of the sensor, to teach by checked views</source>
      <translation>Nome del sensore, per insegnare con viste controllate</translation>
    </message>
    <message>
      <source>Needs few labels: they adapt the model to your scene.</source>
      <translation>Bastano poche etichette: adattano il modello alla sua scena.</translation>
    </message>
    <message>
      <source>Needs many labels. For imagery that is unlike what any model was trained on.</source>
      <translation>Servono molte etichette. Per immagini diverse da quelle con cui è stato addestrato qualsiasi modello.</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>Reti</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuovo</translation>
    </message>
    <message>
      <source>New area</source>
      <translation>Area nuova</translation>
    </message>
    <message>
      <source>New area (m²)</source>
      <translation>Area nuova (m²)</translation>
    </message>
    <message>
      <source>New since the earlier image</source>
      <translation>Nuovo dall'immagine precedente</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Successivo</translation>
    </message>
    <message>
      <source>Niblack: a value for each pixel</source>
      <translation>Niblack: un valore per ogni pixel</translation>
    </message>
    <message>
      <source>No AI runtime is installed.</source>
      <translation>Nessun ambiente IA è installato.</translation>
    </message>
    <message>
      <source>No CRS: lengths are pixels</source>
      <translation>Nessun SR: le lunghezze sono in pixel</translation>
    </message>
    <message>
      <source>No Python was found that the AI runtime can be built on.</source>
      <translation>Non è stato trovato alcun Python su cui costruire l'ambiente IA.</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>Nessun dato</translation>
    </message>
    <message>
      <source>No decisions yet: accept (A) and reject (R) polygons in Check. {} are enough to learn from.</source>
      <translation>Ancora nessuna decisione: accetti (A) e rifiuti (R) poligoni in Controlla. Ne bastano {} per imparare.</translation>
    </message>
    <message>
      <source>No fit</source>
      <translation>Nessun adattamento della curva</translation>
    </message>
    <message>
      <source>No label</source>
      <translation>Nessuna etichetta</translation>
    </message>
    <message>
      <source>No landslide</source>
      <translation>Nessuna frana</translation>
    </message>
    <message>
      <source>No landslide passes. Lower the thresholds or the smallest area.</source>
      <translation>Nessuna frana passa. Abbassi le soglie o l'area minima.</translation>
    </message>
    <message>
      <source>No landslides</source>
      <translation>Nessuna frana</translation>
    </message>
    <message>
      <source>No overlap, gap, sliver or crossing outline was found.</source>
      <translation>Non si è trovata nessuna sovrapposizione, nessun vuoto, poligono spurio o contorno che si incrocia.</translation>
    </message>
    <message>
      <source>No polygon is selected in “{}”.</source>
      <translation>In «{}» non è selezionato alcun poligono.</translation>
    </message>
    <message>
      <source>No run is chosen.</source>
      <translation>Nessuna esecuzione è scelta.</translation>
    </message>
    <message>
      <source>No view is checked yet.</source>
      <translation>Ancora nessuna vista è controllata.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N.</translation>
    </message>
    <message>
      <source>Nobody has checked this: look at what changed before you keep it.</source>
      <translation>Nessuno l'ha controllato: guardi che cosa è cambiato prima di tenerlo.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Nessuna</translation>
    </message>
    <message>
      <source>Not chosen</source>
      <translation>Non scelto</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Non noto</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>Da controllare</translation>
    </message>
    <message>
      <source>Nothing has happened for {} minutes.</source>
      <translation>Da {} minuti non succede nulla.</translation>
    </message>
    <message>
      <source>Nothing of the outline is left at this tolerance.</source>
      <translation>Con questa tolleranza non resta nulla del contorno.</translation>
    </message>
    <message>
      <source>Nothing of the outline is left.</source>
      <translation>Non resta nulla del contorno.</translation>
    </message>
    <message>
      <source>Nothing says when both images were taken, so that their order cannot be checked.</source>
      <translation>Nulla dice quando sono state riprese le due immagini, perciò il loro ordine non si può controllare.</translation>
    </message>
    <message>
      <source>Nothing says which bands are red, green and blue: check them below.</source>
      <translation>Nulla dice quali bande sono rossa, verde e blu: le controlli qui sotto.</translation>
    </message>
    <message>
      <source>Nothing says which bands are red, green and blue: {} are taken.</source>
      <translation>Nulla dice quali bande sono rossa, verde e blu: si prendono {}.</translation>
    </message>
    <message>
      <source>Nothing says which bands of the scene are red, green and blue: the bands {} are taken.</source>
      <translation>Nulla dice quali bande della scena sono rosso, verde e blu: si prendono le bande {}.</translation>
    </message>
    <message>
      <source>Nothing was changed. Files that were downloaded completely are kept for the next time.</source>
      <translation>Nulla è stato cambiato. Ciò che è arrivato intero resta per la prossima volta.</translation>
    </message>
    <message>
      <source>Now: {}</source>
      <translation>Ora: {}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Numero</translation>
    </message>
    <message>
      <source>Number of landslides</source>
      <translation>Numero di frane</translation>
    </message>
    <message>
      <source>O&amp;rder</source>
      <translation>O&amp;rdine</translation>
    </message>
    <message>
      <source>Of the preview.</source>
      <translation>Dell'anteprima.</translation>
    </message>
    <message>
      <source>Of {} decisions that were held back, the new model predicts {} correctly; the model before, {}.</source>
      <translation>Di {} decisioni tenute da parte, il nuovo modello ne indovina {}; il modello precedente, {}.</translation>
    </message>
    <message>
      <source>Offline bundles (*.zip)</source>
      <translation>Pacchetti offline (*.zip)</translation>
    </message>
    <message>
      <source>Old</source>
      <translation>Vecchio</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu install python3-venv, elsewhere Python from python.org, and install again.</source>
      <translation>Su Debian e Ubuntu installi python3-venv, altrove Python da python.org, e installi di nuovo.</translation>
    </message>
    <message>
      <source>On the map: green is in both, orange is mapped only, blue is known only.</source>
      <translation>Sulla mappa: il verde è in entrambi, l’arancione solo nel risultato, il blu solo tra le frane note.</translation>
    </message>
    <message>
      <source>One kind is more than five times as frequent.</source>
      <translation>Un tipo è oltre cinque volte più frequente.</translation>
    </message>
    <message>
      <source>One model from several results</source>
      <translation>Un modello da più risultati</translation>
    </message>
    <message>
      <source>One model takes the decisions of several results.</source>
      <translation>Un solo modello prende le decisioni di più risultati.</translation>
    </message>
    <message>
      <source>One tile of {}</source>
      <translation>Un tassello di {}</translation>
    </message>
    <message>
      <source>One value for the whole scene, where its scores split best.</source>
      <translation>Un valore per tutta la scena, dove i suoi punteggi si separano meglio.</translation>
    </message>
    <message>
      <source>Only inside the polygons of a layer.</source>
      <translation>Solo dentro i poligoni di un layer.</translation>
    </message>
    <message>
      <source>Only inside the polygons selected in a layer.</source>
      <translation>Solo dentro i poligoni selezionati in un layer.</translation>
    </message>
    <message>
      <source>Only inside these polygons</source>
      <translation>Solo dentro questi poligoni</translation>
    </message>
    <message>
      <source>Only polygons of this status (empty: all except rejected)</source>
      <translation>Solo di questo stato (vuoto: tutti tranne i rifiutati)</translation>
    </message>
    <message>
      <source>Only polygons that the map shows</source>
      <translation>Solo i poligoni che la mappa mostra</translation>
    </message>
    <message>
      <source>Only results of the outline model can be adapted.</source>
      <translation>Si possono adattare solo i risultati del modello dei contorni.</translation>
    </message>
    <message>
      <source>Only results of the outline model can be taught.</source>
      <translation>Si può insegnare solo con risultati del modello dei contorni.</translation>
    </message>
    <message>
      <source>Only this extent</source>
      <translation>Solo questa estensione</translation>
    </message>
    <message>
      <source>Only what is new: outlines that an earlier image does not show. Needs an earlier image.</source>
      <translation>Solo ciò che è nuovo: contorni che un'immagine precedente non mostra. Richiede un'immagine precedente.</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>Opacità</translation>
    </message>
    <message>
      <source>Open a raster</source>
      <translation>Apri un raster</translation>
    </message>
    <message>
      <source>Open a raster file</source>
      <translation>Apri un file raster</translation>
    </message>
    <message>
      <source>Open an orthophoto or satellite scene to begin.</source>
      <translation>Apra un'ortofoto o una scena satellitare per cominciare.</translation>
    </message>
    <message>
      <source>Open labels</source>
      <translation>Apri etichette</translation>
    </message>
    <message>
      <source>Open labels…</source>
      <translation>Apri etichette…</translation>
    </message>
    <message>
      <source>Open the folder of a finished run</source>
      <translation>Apri la cartella di un'esecuzione finita</translation>
    </message>
    <message>
      <source>Open the panel under Raster &gt; Landslide WSSS and press Install.</source>
      <translation>Apra il pannello in Raster &gt; Landslide WSSS e prema Installa.</translation>
    </message>
    <message>
      <source>Open two results or more of other scenes in the map, and decide in each.</source>
      <translation>Apri sulla mappa due o più risultati di altre scene e decidi in ciascuno.</translation>
    </message>
    <message>
      <source>Or from a layer of known landslides</source>
      <translation>O da un layer di frane note</translation>
    </message>
    <message>
      <source>Orientation (° from north)</source>
      <translation>Orientamento (° da nord)</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Origine</translation>
    </message>
    <message>
      <source>Other res&amp;ult</source>
      <translation>Altro ris&amp;ultato</translation>
    </message>
    <message>
      <source>Other ways</source>
      <translation>Altri modi</translation>
    </message>
    <message>
      <source>Otsu: found from the scene</source>
      <translation>Otsu: trovata dalla scena</translation>
    </message>
    <message>
      <source>Outline a landslide</source>
      <translation>Contornare una frana</translation>
    </message>
    <message>
      <source>Outline crosses itself</source>
      <translation>Il contorno si incrocia da solo</translation>
    </message>
    <message>
      <source>Outline every landslide that the map shows (B draws a box), then press this. What is not outlined in this view counts as no landslide.</source>
      <translation>Contorni ogni frana che la mappa mostra (B disegna un riquadro), poi prema qui. Ciò che non è contornato in questa vista non è frana.</translation>
    </message>
    <message>
      <source>Outline from a box</source>
      <translation>Contorno da un riquadro</translation>
    </message>
    <message>
      <source>Outline landslides from boxes</source>
      <translation>Contorna frane da riquadri</translation>
    </message>
    <message>
      <source>Outline model</source>
      <translation>Modello dei contorni</translation>
    </message>
    <message>
      <source>Outline model + change</source>
      <translation>Modello dei contorni + cambiamento</translation>
    </message>
    <message>
      <source>Outline model's probability</source>
      <translation>Probabilità del modello dei contorni</translation>
    </message>
    <message>
      <source>Outline model's probability and change</source>
      <translation>Probabilità del modello dei contorni e cambiamento</translation>
    </message>
    <message>
      <source>Outline model's threshold (empty: the model's)</source>
      <translation>Soglia del modello dei contorni (vuota: quella del modello)</translation>
    </message>
    <message>
      <source>Outline model's threshold (empty: the run's)</source>
      <translation>Soglia del modello dei contorni (vuota: quella dell'esecuzione)</translation>
    </message>
    <message>
      <source>Outline three views</source>
      <translation>Contorni tre viste</translation>
    </message>
    <message>
      <source>Outlined and accepted. Press E to correct it, U to undo.</source>
      <translation>Contornata e accettata. E la corregge, U la annulla.</translation>
    </message>
    <message>
      <source>Outlined and proposed, because a part of it was cut off. Press A to accept it.</source>
      <translation>Delineato e proposto, perché una parte è stata tagliata. A lo accetta.</translation>
    </message>
    <message>
      <source>Outlined and proposed: its mean score is below the run's threshold (confidence {}). Press A to accept it.</source>
      <translation>Delineato e proposto: il suo punteggio medio è sotto la soglia dell'esecuzione (confidenza {}). A lo accetta.</translation>
    </message>
    <message>
      <source>Outlines without fill</source>
      <translation>Contorni senza riempimento</translation>
    </message>
    <message>
      <source>Outlining</source>
      <translation>Contorno in corso</translation>
    </message>
    <message>
      <source>Outlining: {} boxes wait.</source>
      <translation>Contorno in corso: {} riquadri in attesa.</translation>
    </message>
    <message>
      <source>Outlining…</source>
      <translation>Contorno in corso…</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Uscita</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>Cartella di uscita</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>Sovrapposizione</translation>
    </message>
    <message>
      <source>Overlap of tiles in the grid, pixels</source>
      <translation>Sovrapposizione dei tasselli nella griglia, pixel</translation>
    </message>
    <message>
      <source>Overlap of tiles, pixels</source>
      <translation>Sovrapposizione dei tasselli, pixel</translation>
    </message>
    <message>
      <source>Overwrite</source>
      <translation>Sovrascrivi</translation>
    </message>
    <message>
      <source>Overwrite a run in the folder</source>
      <translation>Sovrascrivi un'esecuzione nella cartella</translation>
    </message>
    <message>
      <source>Overwrite it, or keep it and write to {} instead?</source>
      <translation>Sovrascriverla, o tenerla e scrivere in {}?</translation>
    </message>
    <message>
      <source>Pa&amp;use</source>
      <translation>Pa&amp;usa</translation>
    </message>
    <message>
      <source>Paused.</source>
      <translation>In pausa.</translation>
    </message>
    <message>
      <source>Paused. Run again with the same output to continue.</source>
      <translation>In pausa. Esegua di nuovo con lo stesso output per continuare.</translation>
    </message>
    <message>
      <source>Paused. Run again with the same working folder to continue.</source>
      <translation>In pausa. Esegua di nuovo con la stessa cartella di lavoro per continuare.</translation>
    </message>
    <message>
      <source>Pausing; what is learned is kept…</source>
      <translation>Messa in pausa; ciò che è stato imparato resta…</translation>
    </message>
    <message>
      <source>Perimeter (m)</source>
      <translation>Perimetro (m)</translation>
    </message>
    <message>
      <source>Pixel of {}: on test tiles the model kept {} of its accuracy at this pixel.</source>
      <translation>Pixel di {}: sui tasselli di prova il modello ha mantenuto il {} della sua accuratezza con questo pixel.</translation>
    </message>
    <message>
      <source>Pixel of {}: on test tiles the model kept {} of its accuracy at {}, and no coarser pixel was tried.</source>
      <translation>Pixel di {}: sui tasselli di prova il modello ha mantenuto il {} della sua accuratezza a {}, e nessun pixel più grossolano è stato provato.</translation>
    </message>
    <message>
      <source>Pixel size for web layers, metres</source>
      <translation>Dimensione del pixel per i layer web, metri</translation>
    </message>
    <message>
      <source>Pixel size of the tiles, metres (empty: the raster's)</source>
      <translation>Dimensione del pixel dei tasselli, metri (vuota: quella del raster)</translation>
    </message>
    <message>
      <source>Pixel size under polygons, metres (empty: by their size)</source>
      <translation>Dimensione del pixel sotto i poligoni, metri (vuota: secondo la loro grandezza)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Posizione</translation>
    </message>
    <message>
      <source>Po&amp;lygons</source>
      <translation>&amp;Poligoni</translation>
    </message>
    <message>
      <source>Points or polygons of known landslides. Tiles that they touch are labelled “Landslide”; labels by hand stay.</source>
      <translation>Punti o poligoni di frane note. I tasselli che toccano sono etichettati «Frana»; le etichette messe a mano restano.</translation>
    </message>
    <message>
      <source>Pol&amp;ygons</source>
      <translation>Poli&amp;goni</translation>
    </message>
    <message>
      <source>Polygon layer</source>
      <translation>Layer di poligoni</translation>
    </message>
    <message>
      <source>Polygon tools</source>
      <translation>Strumenti per i poligoni</translation>
    </message>
    <message>
      <source>Polygons</source>
      <translation>Poligoni</translation>
    </message>
    <message>
      <source>Polygons are compared on pixels of this size.</source>
      <translation>I poligoni si confrontano su pixel di questa dimensione.</translation>
    </message>
    <message>
      <source>Polygons for which sums are computed, such as catchments. Empty: none.</source>
      <translation>Poligoni per i quali si somma anche. Vuoto: nessuno.</translation>
    </message>
    <message>
      <source>Polygons of landslides that you trust, such as an inventory.</source>
      <translation>Poligoni di frane affidabili, come un inventario.</translation>
    </message>
    <message>
      <source>Polygons of landslides, mapped from {} with {}. Areas are geodesic on WGS 84.</source>
      <translation>Poligoni di frane, mappati da {} con {}. Le aree sono geodetiche su WGS 84.</translation>
    </message>
    <message>
      <source>Polygons of the earlier image that are left out, such as clouds. There the scene alone decides.</source>
      <translation>Poligoni dell'immagine precedente che vengono esclusi, come le nuvole. Lì decide la sola scena.</translation>
    </message>
    <message>
      <source>Polygons of the part that the reference covers; landslides outside of it do not count. Empty: all.</source>
      <translation>Poligoni della parte coperta dal riferimento; le frane fuori non contano. Vuoto: tutto.</translation>
    </message>
    <message>
      <source>Polygons of the run</source>
      <translation>Poligoni dell'esecuzione</translation>
    </message>
    <message>
      <source>Polygons that are no known landslide: {} of {}.</source>
      <translation>Poligoni che non sono una frana nota: {} di {}.</translation>
    </message>
    <message>
      <source>Polygons that are no landslide</source>
      <translation>Poligoni che non sono frane</translation>
    </message>
    <message>
      <source>Polygons to leave out of the earlier image, such as clouds</source>
      <translation>Poligoni da escludere dall'immagine precedente, come le nuvole</translation>
    </message>
    <message>
      <source>Positional accuracy: no better than the image's pixel, {} m</source>
      <translation>Accuratezza di posizione: non migliore del pixel dell'immagine, {} m</translation>
    </message>
    <message>
      <source>Power law</source>
      <translation>Legge di potenza</translation>
    </message>
    <message>
      <source>Pr&amp;eset</source>
      <translation>Pr&amp;eimpostazione</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisione</translation>
    </message>
    <message>
      <source>Press E to save the edits first.</source>
      <translation>Prema prima E per salvare le modifiche.</translation>
    </message>
    <message>
      <source>Press Enter to keep it</source>
      <translation>Prema Invio per tenerlo</translation>
    </message>
    <message>
      <source>Press “Repair or change…” under AI runtime.</source>
      <translation>Prema «Ripara o cambia…» in Ambiente IA.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Anteprima</translation>
    </message>
    <message>
      <source>Preview of what is taught</source>
      <translation>Anteprima di ciò che è insegnato</translation>
    </message>
    <message>
      <source>Preview on the map</source>
      <translation>Anteprima sulla mappa</translation>
    </message>
    <message>
      <source>Preview. The polygons change when you release the slider.</source>
      <translation>Anteprima. I poligoni seguono quando lascia andare.</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Precedente</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>Probabilità</translation>
    </message>
    <message>
      <source>Probability density (1/m²)</source>
      <translation>Densità di probabilità (1/m²)</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Processore (CPU)</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>Programma</translation>
    </message>
    <message>
      <source>Program: {}</source>
      <translation>Programma: {}</translation>
    </message>
    <message>
      <source>Programs may not be started from the AI runtime's folder.</source>
      <translation>Dalla cartella dell'ambiente IA non è permesso avviare programmi.</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Avanzamento</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>Avanzamento dell'addestramento</translation>
    </message>
    <message>
      <source>Proposals like those that you rejected are left out.</source>
      <translation>Le proposte simili a quelle che lei ha rifiutato sono omesse.</translation>
    </message>
    <message>
      <source>Proposals of a lower mean confidence are left out of the polygons. What you decided or drew stays.</source>
      <translation>Le proposte di confidenza media inferiore non entrano nei poligoni. Ciò che avete deciso o disegnato resta.</translation>
    </message>
    <message>
      <source>Propose parts</source>
      <translation>Proponi le parti</translation>
    </message>
    <message>
      <source>Propose source, transport and deposit</source>
      <translation>Proponi sorgente, trasporto e deposito</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>Proposta</translation>
    </message>
    <message>
      <source>Proposed parts</source>
      <translation>Parti proposte</translation>
    </message>
    <message>
      <source>Proposed parts (not mapped)</source>
      <translation>Parti proposte (non mappate)</translation>
    </message>
    <message>
      <source>Proposing parts…</source>
      <translation>Proposta delle parti in corso…</translation>
    </message>
    <message>
      <source>Put scores.tif back into the folder, or run the scene again.</source>
      <translation>Rimetta scores.tif nella cartella, o esegua di nuovo la scena.</translation>
    </message>
    <message>
      <source>Put the adapted model into the list of models. It was measured on this scene only.</source>
      <translation>Mette il modello adattato nell'elenco dei modelli. È stato misurato solo su questa scena.</translation>
    </message>
    <message>
      <source>Put the run chosen above into the queue. It begins when the current run has ended.</source>
      <translation>Mette in attesa ciò che è scelto sopra; inizia quando termina l’esecuzione in corso.</translation>
    </message>
    <message>
      <source>Put the thresholds back to the model's own values</source>
      <translation>Riporta le soglie ai valori del modello</translation>
    </message>
    <message>
      <source>Put this training into the queue. It begins when the current run or training has ended, and uses the labels of that moment.</source>
      <translation>Mette questo addestramento in coda. Inizia quando l'esecuzione o l'addestramento in corso è finito, e usa le etichette di quel momento.</translation>
    </message>
    <message>
      <source>PyTorch from {}</source>
      <translation>PyTorch da {}</translation>
    </message>
    <message>
      <source>PyTorch is not taken from {}.</source>
      <translation>PyTorch non viene preso da {}.</translation>
    </message>
    <message>
      <source>PyTorch needs the Microsoft Visual C++ Redistributable, which is missing or too old.</source>
      <translation>PyTorch richiede Microsoft Visual C++ Redistributable, che manca o è troppo vecchio.</translation>
    </message>
    <message>
      <source>PyTorch, rasterio and what they need, built on {}</source>
      <translation>PyTorch, rasterio e ciò che serve loro, su {}</translation>
    </message>
    <message>
      <source>QField folder</source>
      <translation>Cartella QField</translation>
    </message>
    <message>
      <source>QField opens {}.</source>
      <translation>QField apre {}.</translation>
    </message>
    <message>
      <source>QGIS cannot open {}.</source>
      <translation>QGIS non può aprire {}.</translation>
    </message>
    <message>
      <source>QGIS cannot read the scores in {}.</source>
      <translation>QGIS non può leggere i punteggi in {}.</translation>
    </message>
    <message>
      <source>QGIS could not save the edits: {}</source>
      <translation>QGIS non ha potuto salvare le modifiche: {}</translation>
    </message>
    <message>
      <source>QGIS ended before the edits of {} polygons were saved.</source>
      <translation>QGIS si è chiuso prima che le modifiche di {} poligoni fossero salvate.</translation>
    </message>
    <message>
      <source>QGIS was closed before this was finished.</source>
      <translation>QGIS è stato chiuso prima che questo finisse.</translation>
    </message>
    <message>
      <source>Quick</source>
      <translation>Rapido</translation>
    </message>
    <message>
      <source>Raster with red, green and blue</source>
      <translation>Raster con rosso, verde e blu</translation>
    </message>
    <message>
      <source>Rasters (*.tif *.tiff *.vrt *.jp2 *.img);;All files (*)</source>
      <translation>Raster (*.tif *.tiff *.vrt *.jp2 *.img);;Tutti i file (*)</translation>
    </message>
    <message>
      <source>Raw mask as GeoTIFF</source>
      <translation>Maschera grezza come GeoTIFF</translation>
    </message>
    <message>
      <source>Re&amp;viewer</source>
      <translation>Re&amp;visore</translation>
    </message>
    <message>
      <source>Reading the earlier image…</source>
      <translation>Lettura dell'immagine precedente…</translation>
    </message>
    <message>
      <source>Reading the elevation model</source>
      <translation>Lettura del modello del terreno</translation>
    </message>
    <message>
      <source>Reading the model…</source>
      <translation>Lettura del modello…</translation>
    </message>
    <message>
      <source>Reading the scene…</source>
      <translation>Lettura della scena…</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Pronto</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>Richiamo</translation>
    </message>
    <message>
      <source>Recommended: outlines learned from the labels of whole tiles. By far the fastest.</source>
      <translation>Consigliato: contorni imparati dalle etichette di tasselli interi. Di gran lunga il più veloce.</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rosso</translation>
    </message>
    <message>
      <source>Red, green and blue band, such as 3,2,1 (empty: as the file says)</source>
      <translation>Bande rossa, verde e blu, per esempio 3,2,1 (vuoto: come dice il file)</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rifai</translation>
    </message>
    <message>
      <source>Reference polygons</source>
      <translation>Poligoni di riferimento</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Rifiuta</translation>
    </message>
    <message>
      <source>Reject it, or merge it with one of them.</source>
      <translation>Lo rifiuti, o lo fonda con una di esse.</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rifiutata</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Rimuovi</translation>
    </message>
    <message>
      <source>Remove a model</source>
      <translation>Rimuovi un modello</translation>
    </message>
    <message>
      <source>Remove one of your models…</source>
      <translation>Rimuovi uno dei suoi modelli…</translation>
    </message>
    <message>
      <source>Remove the AI runtime?</source>
      <translation>Rimuovere l'ambiente IA?</translation>
    </message>
    <message>
      <source>Remove the filter</source>
      <translation>Rimuovi il filtro</translation>
    </message>
    <message>
      <source>Remove the layer's filter first.</source>
      <translation>Prima rimuova il filtro del layer.</translation>
    </message>
    <message>
      <source>Remove the parts' areas from the inventory</source>
      <translation>Rimuovi le aree delle parti dall'inventario</translation>
    </message>
    <message>
      <source>Removed the areas of the parts. U takes it back.</source>
      <translation>Aree delle parti rimosse. U lo annulla.</translation>
    </message>
    <message>
      <source>Removing the AI runtime</source>
      <translation>Rimozione dell'ambiente IA</translation>
    </message>
    <message>
      <source>Repair or change…</source>
      <translation>Ripara o cambia…</translation>
    </message>
    <message>
      <source>Repair the topology</source>
      <translation>Ripara la topologia</translation>
    </message>
    <message>
      <source>Repair what is safe</source>
      <translation>Ripara ciò che è sicuro</translation>
    </message>
    <message>
      <source>Replace the file that stands there</source>
      <translation>Sostituisci il file che c'è già</translation>
    </message>
    <message>
      <source>Report as PDF</source>
      <translation>Rapporto come PDF</translation>
    </message>
    <message>
      <source>Report as picture</source>
      <translation>Rapporto come immagine</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Ripristina</translation>
    </message>
    <message>
      <source>Resul&amp;t</source>
      <translation>Risulta&amp;to</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Riprendi</translation>
    </message>
    <message>
      <source>Resume an interrupted run in the folder</source>
      <translation>Riprendi un'esecuzione interrotta nella cartella</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisione</translation>
    </message>
    <message>
      <source>Review a landslide</source>
      <translation>Controllare una frana</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Controllate</translation>
    </message>
    <message>
      <source>Reviewed by people: see the fields status, reviewer and reviewed.</source>
      <translation>Controllati da persone come dicono i campi status, reviewer e reviewed.</translation>
    </message>
    <message>
      <source>Reviewer</source>
      <translation>Revisore</translation>
    </message>
    <message>
      <source>Roads, fields and gravel banks are flat. What a person accepted, rejected or edited stays.</source>
      <translation>Strade, campi e banchi di ghiaia sono piani. Ciò che una persona ha accettato, rifiutato o modificato resta.</translation>
    </message>
    <message>
      <source>Roll-over</source>
      <translation>Rollover</translation>
    </message>
    <message>
      <source>Round the corners of the chosen polygon</source>
      <translation>Arrotonda i vertici del poligono scelto</translation>
    </message>
    <message>
      <source>Rule of the parts</source>
      <translation>Regola delle parti</translation>
    </message>
    <message>
      <source>Rule, holes, smoothing and presets.</source>
      <translation>Regola, buchi, lisciatura e preimpostazioni.</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Esegui</translation>
    </message>
    <message>
      <source>Run a scene on the tab Map first.</source>
      <translation>Esegua prima una scena nella scheda Mappa.</translation>
    </message>
    <message>
      <source>Run a scene on the tab Map, or open the folder of a finished run.</source>
      <translation>Esegua una scena nella scheda Mappa, o apra la cartella di un'esecuzione finita.</translation>
    </message>
    <message>
      <source>Run again, or look at the log.</source>
      <translation>Esegua di nuovo, o guardi il registro.</translation>
    </message>
    <message>
      <source>Run again: finished rows are kept. If it happens again, look at the log.</source>
      <translation>Esegua di nuovo: le righe finite restano. Se succede ancora, guardi il registro.</translation>
    </message>
    <message>
      <source>Run continues from the last finished row.</source>
      <translation>Esegui continua dall'ultima riga finita.</translation>
    </message>
    <message>
      <source>Run next</source>
      <translation>Esegui dopo</translation>
    </message>
    <message>
      <source>Run the scene again with this version; the old files stay as they are.</source>
      <translation>Esegua di nuovo la scena con questa versione; i vecchi file restano come sono.</translation>
    </message>
    <message>
      <source>Run the scene again.</source>
      <translation>Esegua di nuovo la scena.</translation>
    </message>
    <message>
      <source>Runs and trainings in the queue begin one after the other. The queue is kept when QGIS closes.</source>
      <translation>Le esecuzioni e gli addestramenti in coda iniziano uno dopo l'altro. La coda resta quando QGIS si chiude.</translation>
    </message>
    <message>
      <source>S&amp;implify by</source>
      <translation>Sempl&amp;ifica di</translation>
    </message>
    <message>
      <source>S&amp;wipe</source>
      <translation>&amp;Tendina</translation>
    </message>
    <message>
      <source>Sauvola: as Niblack, calmer</source>
      <translation>Sauvola: come Niblack, più calma</translation>
    </message>
    <message>
      <source>Save it as a file, without a filter and without unsaved edits.</source>
      <translation>Lo salvi come file, senza filtro e senza modifiche non salvate.</translation>
    </message>
    <message>
      <source>Save it first: right-click the layer, Export, Save As… GeoTIFF, and choose that file.</source>
      <translation>Prima lo salvi: clic destro sul layer, Esporta, Salva con nome… GeoTIFF, e scelga quel file.</translation>
    </message>
    <message>
      <source>Save or undo the changes of the layer of checked views first.</source>
      <translation>Salvi o annulli prima le modifiche del layer delle viste controllate.</translation>
    </message>
    <message>
      <source>Save or undo the edits first: QGIS keeps a filter while it edits.</source>
      <translation>Prima salvi o annulli le modifiche: QGIS mantiene il filtro mentre modifica.</translation>
    </message>
    <message>
      <source>Save or undo the edits, then press Run.</source>
      <translation>Salvi o annulli le modifiche, poi prema Esegui.</translation>
    </message>
    <message>
      <source>Save or undo them first.</source>
      <translation>Le salvi o le annulli prima.</translation>
    </message>
    <message>
      <source>Save or undo your edits of the polygons first, so that the export has them.</source>
      <translation>Prima salvi o annulli le modifiche dei poligoni, così l'esportazione le contiene.</translation>
    </message>
    <message>
      <source>Save or undo your edits of the polygons first.</source>
      <translation>Prima salvi o annulli le modifiche dei poligoni.</translation>
    </message>
    <message>
      <source>Save or undo your edits of the polygons: then they are drawn anew.</source>
      <translation>Salvi o annulli le modifiche dei poligoni: poi saranno disegnati di nuovo.</translation>
    </message>
    <message>
      <source>Save table…</source>
      <translation>Salva tabella…</translation>
    </message>
    <message>
      <source>Save the figures as a table (CSV) or as JSON.</source>
      <translation>Salva le cifre come tabella (CSV) o come JSON.</translation>
    </message>
    <message>
      <source>Save the figures as a table (CSV).</source>
      <translation>Salva le cifre come tabella (CSV).</translation>
    </message>
    <message>
      <source>Save the statistics</source>
      <translation>Salva le statistiche</translation>
    </message>
    <message>
      <source>Save the table</source>
      <translation>Salva la tabella</translation>
    </message>
    <message>
      <source>Save them first (E): edits count as decisions.</source>
      <translation>Le salvi prima (E): sono decisioni anch'esse.</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Salva…</translation>
    </message>
    <message>
      <source>Say how well the run's polygons agree with the other layer, and show where.</source>
      <translation>Dice quanto i poligoni dell'esecuzione concordano con l'altro layer, e mostra dove.</translation>
    </message>
    <message>
      <source>Says how well a mask or polygons agree with reference polygons, and shows where.</source>
      <translation>Dice quanto una maschera o dei poligoni concordano con poligoni di riferimento, e mostra dove.</translation>
    </message>
    <message>
      <source>Says which landslides are new, gone, grown or kept between two layers, and by how much.</source>
      <translation>Dice quali frane sono nuove, scomparse, cresciute o conservate tra due layer, e di quanto.</translation>
    </message>
    <message>
      <source>Scale 1 : {}</source>
      <translation>Scala 1 : {}</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Scena</translation>
    </message>
    <message>
      <source>Scene (a raster with red, green and blue)</source>
      <translation>Scena (un raster con rosso, verde e blu)</translation>
    </message>
    <message>
      <source>Scene, model and output: map the landslides of a scene.</source>
      <translation>Scena, modello e uscita: cartografa le frane di una scena.</translation>
    </message>
    <message>
      <source>Sco&amp;res</source>
      <translation>Punte&amp;ggi</translation>
    </message>
    <message>
      <source>Score-CAM + CycleGAN</source>
      <translation>Score-CAM + CycleGAN</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Punteggi</translation>
    </message>
    <message>
      <source>Scores as GeoTIFF</source>
      <translation>Punteggi come GeoTIFF</translation>
    </message>
    <message>
      <source>Scores of the run (fill the confidence)</source>
      <translation>Punteggi dell'esecuzione (riempiono la confidenza)</translation>
    </message>
    <message>
      <source>Second result</source>
      <translation>Secondo risultato</translation>
    </message>
    <message>
      <source>See the ground</source>
      <translation>Vedere il terreno</translation>
    </message>
    <message>
      <source>See the page on the review for how one is written.</source>
      <translation>Veda nella pagina sulla revisione come se ne scrive uno.</translation>
    </message>
    <message>
      <source>Select the polygons to look inside, or choose another area.</source>
      <translation>Selezioni i poligoni da esaminare, o scelga un'altra area.</translation>
    </message>
    <message>
      <source>Selected polygons</source>
      <translation>Poligoni selezionati</translation>
    </message>
    <message>
      <source>Set for all accepted</source>
      <translation>Imposta per tutte le accettate</translation>
    </message>
    <message>
      <source>Set for {} polygons. U takes it back.</source>
      <translation>Impostato per {} poligoni. U lo annulla.</translation>
    </message>
    <message>
      <source>Set it with a right-click on the layer, Layer CRS.</source>
      <translation>Lo imposti con un clic destro sul layer, SR del layer.</translation>
    </message>
    <message>
      <source>Set this threshold</source>
      <translation>Usa questa soglia</translation>
    </message>
    <message>
      <source>Shapefile</source>
      <translation>Shapefile</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Condividi</translation>
    </message>
    <message>
      <source>Share that was there before (0 to 1)</source>
      <translation>Parte che c'era già prima (da 0 a 1)</translation>
    </message>
    <message>
      <source>Shipped model</source>
      <translation>Modello incluso</translation>
    </message>
    <message>
      <source>Sho&amp;w</source>
      <translation>Mos&amp;tra</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostra</translation>
    </message>
    <message>
      <source>Show after</source>
      <translation>Mostra il dopo</translation>
    </message>
    <message>
      <source>Show before</source>
      <translation>Mostra il prima</translation>
    </message>
    <message>
      <source>Show it again</source>
      <translation>Mostralo di nuovo</translation>
    </message>
    <message>
      <source>Show me the view that would teach most</source>
      <translation>Mostrami la vista che insegnerebbe di più</translation>
    </message>
    <message>
      <source>Show the elevation model of the run as a hillshade below its result.</source>
      <translation>Mostra il modello di elevazione dell'esecuzione come ombreggiatura sotto il risultato.</translation>
    </message>
    <message>
      <source>Show the layer and the map in turns. Key: {}</source>
      <translation>Mostra il layer e la mappa a turno. Tasto: {}</translation>
    </message>
    <message>
      <source>Show the mask over the map while the thresholds move. The polygons change when you release the slider.</source>
      <translation>Mostra la maschera sulla mappa mentre le soglie si muovono. I poligoni seguono quando lascia andare.</translation>
    </message>
    <message>
      <source>Show the result before again and take the adapted one off the map. Its folder stays.</source>
      <translation>Mostra di nuovo il risultato precedente e toglie dalla mappa quello adattato. La sua cartella resta.</translation>
    </message>
    <message>
      <source>Show the whole card of the model: training, figures, limits, how to cite it</source>
      <translation>Mostra la scheda completa del modello: addestramento, cifre, limiti, come citarlo</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Mostrali</translation>
    </message>
    <message>
      <source>Shown near enough in the map</source>
      <translation>Mostrato abbastanza da vicino nella mappa</translation>
    </message>
    <message>
      <source>Side of a tile in pixels of the raster. A landslide should fill a good part of one tile.</source>
      <translation>Lato di un tassello in pixel del raster. Una frana dovrebbe riempire buona parte di un tassello.</translation>
    </message>
    <message>
      <source>Side of a tile, pixels</source>
      <translation>Lato di un tassello, pixel</translation>
    </message>
    <message>
      <source>Simplify</source>
      <translation>Semplifica</translation>
    </message>
    <message>
      <source>Simplify an outline</source>
      <translation>Semplifica un contorno</translation>
    </message>
    <message>
      <source>Simplify by, pixels</source>
      <translation>Semplifica di, pixel</translation>
    </message>
    <message>
      <source>Simplify by, pixels (empty: the run's)</source>
      <translation>Semplifica di, pixel (vuoto: come nell'esecuzione)</translation>
    </message>
    <message>
      <source>Simplify it in place of that.</source>
      <translation>Lo semplifichi, invece.</translation>
    </message>
    <message>
      <source>Since the earlier image</source>
      <translation>Dall'immagine precedente</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Dimensione</translation>
    </message>
    <message>
      <source>Sizes, volumes, frequency of areas, sums by type and by catchment.</source>
      <translation>Dimensioni, volumi, frequenza delle aree, somme per tipo e per bacino.</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Saltati</translation>
    </message>
    <message>
      <source>Sliver</source>
      <translation>Poligono spurio</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Più piccolo</translation>
    </message>
    <message>
      <source>Smaller ones</source>
      <translation>Quelle più piccole</translation>
    </message>
    <message>
      <source>Smallest</source>
      <translation>La più piccola</translation>
    </message>
    <message>
      <source>Smallest first</source>
      <translation>Prima le più piccole</translation>
    </message>
    <message>
      <source>Smallest mapped size</source>
      <translation>Dimensione minima mappata</translation>
    </message>
    <message>
      <source>Smooth</source>
      <translation>Smussa</translation>
    </message>
    <message>
      <source>Smooth an outline</source>
      <translation>Smussa un contorno</translation>
    </message>
    <message>
      <source>Source (proposed)</source>
      <translation>Sorgente (proposta)</translation>
    </message>
    <message>
      <source>Source, m²</source>
      <translation>Sorgente, m²</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Dividi</translation>
    </message>
    <message>
      <source>Split a polygon</source>
      <translation>Dividi un poligono</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Inizia</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>Ricomincia</translation>
    </message>
    <message>
      <source>Starting the AI runtime</source>
      <translation>Avvio dell'ambiente IA</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistiche</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Stato</translation>
    </message>
    <message>
      <source>Stop for now; it continues from here at any time, also after QGIS was closed.</source>
      <translation>Ferma per ora; continua da qui in qualsiasi momento, anche dopo la chiusura di QGIS.</translation>
    </message>
    <message>
      <source>Stop; what is finished is kept, and Resume continues from there.</source>
      <translation>Ferma; ciò che è finito resta, e Riprendi continua da lì.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Fermato.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Arresto in corso…</translation>
    </message>
    <message>
      <source>Style and metadata could not be written into it.</source>
      <translation>Non è stato possibile scrivervi lo stile e i metadati.</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>Tendina</translation>
    </message>
    <message>
      <source>Switch the map between the result before and after. Key: {}</source>
      <translation>Alterna la mappa tra il risultato di prima e quello di dopo. Tasto: {}</translation>
    </message>
    <message>
      <source>Ta&amp;ken before on</source>
      <translation>&amp;Ripresa prima il</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabella</translation>
    </message>
    <message>
      <source>Take at most {}.</source>
      <translation>Ne prenda al massimo {}.</translation>
    </message>
    <message>
      <source>Take back the last label. Ctrl+Z on the map.</source>
      <translation>Ritira l'ultima etichetta. Ctrl+Z sulla mappa.</translation>
    </message>
    <message>
      <source>Take back the last view</source>
      <translation>Ritira l'ultima vista</translation>
    </message>
    <message>
      <source>Take labels away. Key 0.</source>
      <translation>Togli etichette. Tasto 0.</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Togli</translation>
    </message>
    <message>
      <source>Take the border as a part of the image, not as a place without data.</source>
      <translation>Prende il bordo come parte dell'immagine, non come luogo senza dati.</translation>
    </message>
    <message>
      <source>Take the last decision back</source>
      <translation>Ritira l'ultima decisione</translation>
    </message>
    <message>
      <source>Take them from a GeoPackage that a colleague has exported.</source>
      <translation>Li prende da un GeoPackage esportato da un collega.</translation>
    </message>
    <message>
      <source>Take this out of the queue</source>
      <translation>Togli dalla coda</translation>
    </message>
    <message>
      <source>Taken on</source>
      <translation>Ripresa il</translation>
    </message>
    <message>
      <source>Takes about {}. This result stays as it is; you can go on checking it.</source>
      <translation>Richiede circa {}. Questo risultato resta com'è; può continuare a controllarlo.</translation>
    </message>
    <message>
      <source>Takes the scores that a run left in its folder and makes mask and polygons anew. No network runs, so it takes seconds.

&lt;b&gt;Higher thresholds&lt;/b&gt; give fewer and surer landslides. What is left empty stays as in the run.

&lt;b&gt;Method.&lt;/b&gt; Another one can be chosen where the run kept its scores.

The results replace those in the run's folder.</source>
      <translation>Prende i punteggi che un'esecuzione ha lasciato nella sua cartella e rifà maschera e poligoni. Nessuna rete viene eseguita, perciò bastano secondi.

&lt;b&gt;Soglie più alte&lt;/b&gt; danno frane meno numerose e più sicure. Ciò che è lasciato vuoto resta come nell'esecuzione.

&lt;b&gt;Metodo.&lt;/b&gt; Se ne può scegliere un altro se l'esecuzione ne ha conservato i punteggi.

I risultati sostituiscono quelli nella cartella dell'esecuzione.</translation>
    </message>
    <message>
      <source>Takes three times as long; worth it with many labels.</source>
      <translation>Il triplo del tempo; con molte etichette conviene.</translation>
    </message>
    <message>
      <source>Teach</source>
      <translation>Insegna</translation>
    </message>
    <message>
      <source>Teach new imagery</source>
      <translation>Insegna nuove immagini</translation>
    </message>
    <message>
      <source>Teaches a model by what was decided in several runs, and writes it as a file for other scenes.</source>
      <translation>Insegna a un modello ciò che è stato deciso in più esecuzioni e lo scrive come file per altre scene.</translation>
    </message>
    <message>
      <source>Teaches a run's model its scene, and maps the scene again with it.</source>
      <translation>Insegna al modello di un'esecuzione la sua scena, e con esso la cartografa di nuovo.</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Modelli di attributi</translation>
    </message>
    <message>
      <source>Terrain</source>
      <translation>Terreno</translation>
    </message>
    <message>
      <source>Test first</source>
      <translation>Prova prima</translation>
    </message>
    <message>
      <source>Test on this &amp;view</source>
      <translation>Prova su questa &amp;vista</translation>
    </message>
    <message>
      <source>Testing a Python for the AI runtime</source>
      <translation>Prova di un Python per l'ambiente IA</translation>
    </message>
    <message>
      <source>Testing the AI runtime</source>
      <translation>Prova dell'ambiente IA</translation>
    </message>
    <message>
      <source>That is below the model's minimum, so a run computes no heatmap here.</source>
      <translation>È sotto il minimo del modello, quindi un'esecuzione non calcola qui alcuna mappa di calore.</translation>
    </message>
    <message>
      <source>That is no improvement beyond chance.</source>
      <translation>Non è un miglioramento oltre il caso.</translation>
    </message>
    <message>
      <source>That is too few to tell: {} are needed.</source>
      <translation>Sono troppo poche per dirlo: ne servono {}.</translation>
    </message>
    <message>
      <source>That would be {} tiles.</source>
      <translation>Sarebbero {} tasselli.</translation>
    </message>
    <message>
      <source>The AI runtime cannot be installed in {}: programs cannot handle this path.</source>
      <translation>L'ambiente IA non si può installare in {}: i programmi non sanno gestire questo percorso.</translation>
    </message>
    <message>
      <source>The AI runtime could not start in {}.</source>
      <translation>L'ambiente IA non è riuscito ad avviarsi in {}.</translation>
    </message>
    <message>
      <source>The AI runtime did not start within {} seconds.</source>
      <translation>L'ambiente IA non si è avviato entro {} secondi.</translation>
    </message>
    <message>
      <source>The AI runtime has ended unexpectedly ({}).</source>
      <translation>L'ambiente IA è terminato in modo imprevisto ({}).</translation>
    </message>
    <message>
      <source>The AI runtime has not answered for {} seconds.</source>
      <translation>L'ambiente IA non risponde da {} secondi.</translation>
    </message>
    <message>
      <source>The AI runtime has written no log.</source>
      <translation>L'ambiente IA non ha scritto alcun registro.</translation>
    </message>
    <message>
      <source>The AI runtime is newer than the plugin (protocol {} in place of {}).</source>
      <translation>L'ambiente IA è più recente del plugin (protocollo {} invece di {}).</translation>
    </message>
    <message>
      <source>The AI runtime is not installed yet.</source>
      <translation>L'ambiente IA non è ancora installato.</translation>
    </message>
    <message>
      <source>The AI runtime is older than the plugin (protocol {} in place of {}).</source>
      <translation>L'ambiente IA è più vecchio del plugin (protocollo {} invece di {}).</translation>
    </message>
    <message>
      <source>The AI runtime starts and computes one tile…</source>
      <translation>L'ambiente IA si avvia e calcola un tassello…</translation>
    </message>
    <message>
      <source>The AI runtime starts…</source>
      <translation>L'ambiente IA si avvia…</translation>
    </message>
    <message>
      <source>The AI runtime's Python {} cannot be started: {}.</source>
      <translation>Il Python dell'ambiente IA {} non si può avviare: {}.</translation>
    </message>
    <message>
      <source>The AI runtime's Python {} does not exist or cannot be started.</source>
      <translation>Il Python dell'ambiente IA {} non esiste o non si può avviare.</translation>
    </message>
    <message>
      <source>The AI runtime's folder cannot be written.</source>
      <translation>La cartella dell'ambiente IA non si può scrivere.</translation>
    </message>
    <message>
      <source>The AI runtime's folder cannot be written: the disk is read-only.</source>
      <translation>La cartella dell'ambiente IA non si può scrivere: il disco è in sola lettura.</translation>
    </message>
    <message>
      <source>The AI runtime's test</source>
      <translation>La prova dell'ambiente IA</translation>
    </message>
    <message>
      <source>The CycleGAN's difference with a real earlier image in the place of the generated one.</source>
      <translation>La differenza del CycleGAN con una vera immagine precedente al posto di quella generata.</translation>
    </message>
    <message>
      <source>The Python that the new environment is made with: 3.10 to 3.14, 64-bit.</source>
      <translation>Il Python con cui si fa il nuovo ambiente: da 3.10 a 3.14, 64 bit.</translation>
    </message>
    <message>
      <source>The Python that was chosen is for another kind of processor.</source>
      <translation>Il Python scelto è per un altro tipo di processore.</translation>
    </message>
    <message>
      <source>The adapted result has edits that are not saved.</source>
      <translation>Il risultato adattato ha modifiche non salvate.</translation>
    </message>
    <message>
      <source>The adapted result in {} cannot be read.</source>
      <translation>Non si può leggere il risultato adattato in {}.</translation>
    </message>
    <message>
      <source>The area cannot be brought into the CRS of the scene, {}.</source>
      <translation>L'area non si può portare nel SR della scena, {}.</translation>
    </message>
    <message>
      <source>The area cannot be written to {}: {}.</source>
      <translation>L'area non si può scrivere in {}: {}.</translation>
    </message>
    <message>
      <source>The area holds no polygons.</source>
      <translation>L'area non contiene poligoni.</translation>
    </message>
    <message>
      <source>The area would be {} of the web layer, too much to fetch.</source>
      <translation>L'area sarebbe {} del layer web, troppo da scaricare.</translation>
    </message>
    <message>
      <source>The bands “{}” are not three band numbers.</source>
      <translation>Le bande «{}» non sono tre numeri di banda.</translation>
    </message>
    <message>
      <source>The bundle is for Python {}, and this computer has none.</source>
      <translation>Il pacchetto è per Python {}, e questo computer non ne ha.</translation>
    </message>
    <message>
      <source>The bundle is for {}, and this computer is {}.</source>
      <translation>Il pacchetto è per {}, e questo computer è {}.</translation>
    </message>
    <message>
      <source>The bundle lacks a package for this computer or this Python.</source>
      <translation>Al pacchetto manca qualcosa per questo computer o questo Python.</translation>
    </message>
    <message>
      <source>The bundle was made for another version of this plugin.</source>
      <translation>Il pacchetto è stato fatto per un'altra versione di questo plugin.</translation>
    </message>
    <message>
      <source>The checked views of all results in the map teach one model, which is offered for the next scene of this kind. Whole scenes are held back to say how good it is.</source>
      <translation>Le viste controllate di tutti i risultati nella mappa insegnano un solo modello, proposto per la prossima scena di questo tipo. Scene intere sono tenute da parte per dire quanto è buono.</translation>
    </message>
    <message>
      <source>The checked views of all results in the map teach one model. What is the name of the sensor that took the images?</source>
      <translation>Le viste controllate di tutti i risultati nella mappa insegnano un solo modello. Come chiama il sensore che ha preso le immagini?</translation>
    </message>
    <message>
      <source>The chosen model (fine-tune)</source>
      <translation>Il modello scelto (fine-tuning)</translation>
    </message>
    <message>
      <source>The class activation map times the probability of a landslide. Bright: high.</source>
      <translation>La mappa di attivazione di classe per la probabilità di una frana. Chiaro: alta.</translation>
    </message>
    <message>
      <source>The class activation of the classifier. Fastest; outlines are coarse. Good for a first look.</source>
      <translation>L'attivazione di classe del classificatore. Il più veloce; i contorni sono grossolani. Buono per un primo sguardo.</translation>
    </message>
    <message>
      <source>The classifier's probability that this tile shows a landslide is {} %.</source>
      <translation>La probabilità del classificatore che questo tassello mostri una frana è {} %.</translation>
    </message>
    <message>
      <source>The connection broke while packages were being downloaded.</source>
      <translation>La connessione si è interrotta durante lo scaricamento dei pacchetti.</translation>
    </message>
    <message>
      <source>The continuous scores, one band each. Cloud-optimized.</source>
      <translation>I punteggi continui, una banda ciascuno. Ottimizzato per il cloud.</translation>
    </message>
    <message>
      <source>The day on which the earlier image was taken, such as 2020-06-30.</source>
      <translation>Il giorno in cui fu ripresa l'immagine precedente, come 2020-06-30.</translation>
    </message>
    <message>
      <source>The day on which the image was taken, such as 2021-08-04. It is kept with every polygon.</source>
      <translation>Il giorno in cui l'immagine è stata ripresa, per esempio 2021-08-04. È conservato con ogni poligono.</translation>
    </message>
    <message>
      <source>The decisions of all results in the map teach one model for other scenes. Whole scenes are held back to say whether it is better, and it is measured on other scenes before it is saved.</source>
      <translation>Le decisioni di tutti i risultati sulla mappa insegnano a un solo modello per altre scene. Scene intere vengono tenute da parte per dire se è migliore, e viene misurato su altre scene prima di essere salvato.</translation>
    </message>
    <message>
      <source>The decisions of {} results in the map teach one model. What is the name of the new model?</source>
      <translation>Le decisioni di {} risultati sulla mappa insegnano a un solo modello. Come si chiama?</translation>
    </message>
    <message>
      <source>The difference from a generated scene without landslides. Finds small ones, with more false alarms.</source>
      <translation>La differenza da una scena generata senza frane. Trova quelle piccole, con più falsi allarmi.</translation>
    </message>
    <message>
      <source>The disk became full.</source>
      <translation>Il disco si è riempito.</translation>
    </message>
    <message>
      <source>The disk is full: {} could not be written.</source>
      <translation>Il disco è pieno: non è stato possibile scrivere {}.</translation>
    </message>
    <message>
      <source>The disk of {} has {} free, and the installation takes {} while it runs.</source>
      <translation>Il disco di {} ha {} liberi, e l'installazione ne occupa {} mentre è in corso.</translation>
    </message>
    <message>
      <source>The disk of {} is full: the model needs {} MB.</source>
      <translation>Il disco di {} è pieno: il modello richiede {} MB.</translation>
    </message>
    <message>
      <source>The dissertation's method: the pixels on which two independent scores agree. Slow without a GPU.</source>
      <translation>Il metodo della tesi: ciò su cui due viste indipendenti concordano. Lento senza GPU.</translation>
    </message>
    <message>
      <source>The earlier image covers {} of the scene: elsewhere the scene alone decides.</source>
      <translation>L’immagine precedente copre il {} della scena: altrove decide la sola scena.</translation>
    </message>
    <message>
      <source>The earlier image does not lie over {} of the scene as over the rest; nothing is called new there.</source>
      <translation>L’immagine precedente non si sovrappone al {} della scena come al resto; lì nulla è detto nuovo.</translation>
    </message>
    <message>
      <source>The earlier image has one band: grey levels alone are compared.</source>
      <translation>L’immagine precedente ha una banda: si confrontano i soli livelli di grigio.</translation>
    </message>
    <message>
      <source>The earlier image is a copy of the scene: nothing can be new.</source>
      <translation>L’immagine precedente è una copia della scena: nulla può essere nuovo.</translation>
    </message>
    <message>
      <source>The earlier image of this run is not where it was: it cannot be shown.</source>
      <translation>L'immagine precedente di questa esecuzione non è più dov'era: non si può mostrare.</translation>
    </message>
    <message>
      <source>The earlier image shows nothing of {} of the scene (its edge, clouds or mask): there the result is that of the scene alone.</source>
      <translation>L’immagine precedente non mostra nulla del {} della scena (il suo bordo, nuvole o maschera): lì il risultato è quello della sola scena.</translation>
    </message>
    <message>
      <source>The edits are back. Press E to save them.</source>
      <translation>Le modifiche sono ripristinate. Prema E per salvarle.</translation>
    </message>
    <message>
      <source>The field that names the catchments. Empty: their numbers.</source>
      <translation>Il campo che dà il nome ai bacini. Vuoto: i loro numeri.</translation>
    </message>
    <message>
      <source>The figures are for the thresholds alone, without your review. At another place another threshold may be better.</source>
      <translation>Le cifre sono delle sole soglie, senza la sua revisione. Un altro luogo può richiedere un'altra soglia.</translation>
    </message>
    <message>
      <source>The file has nothing.</source>
      <translation>Il file non contiene nulla.</translation>
    </message>
    <message>
      <source>The file of these polygons holds triggers that somebody put into it, which would run at each change.</source>
      <translation>Il file di questi poligoni contiene trigger che qualcuno vi ha messo e che verrebbero eseguiti a ogni modifica.</translation>
    </message>
    <message>
      <source>The file of these polygons is a link to {}: what you say would be written there.</source>
      <translation>Il file di questi poligoni è un collegamento a {}: ciò che si decide verrebbe scritto lì.</translation>
    </message>
    <message>
      <source>The file {} cannot be opened.</source>
      <translation>Non si può aprire il file {}.</translation>
    </message>
    <message>
      <source>The file {} does not end with .lsmodel.</source>
      <translation>Il file {} non termina con .lsmodel.</translation>
    </message>
    <message>
      <source>The file {} exists already.</source>
      <translation>Il file {} esiste già.</translation>
    </message>
    <message>
      <source>The file {} exists already. Choose another name.</source>
      <translation>Il file {} esiste già. Scelga un altro nome.</translation>
    </message>
    <message>
      <source>The file {} has no ending of a format that can be written.</source>
      <translation>Il file {} non ha l'estensione di un formato che si possa scrivere.</translation>
    </message>
    <message>
      <source>The file {} is not an area of this plugin.</source>
      <translation>Il file {} non è un'area di questo plugin.</translation>
    </message>
    <message>
      <source>The file {} is not there now. Connect its drive, or restore its folder.</source>
      <translation>Il file {} ora non c'è. Colleghi la sua unità o riporti la sua cartella.</translation>
    </message>
    <message>
      <source>The file {} is not there now: nothing was written.</source>
      <translation>Il file {} ora non c'è: non è stato scritto nulla.</translation>
    </message>
    <message>
      <source>The folder {} cannot be made: {}.</source>
      <translation>La cartella {} non si può creare: {}.</translation>
    </message>
    <message>
      <source>The folder {} lies in OneDrive ({}), which would upload the AI runtime and hold its files.</source>
      <translation>La cartella {} si trova in OneDrive ({}), che caricherebbe l'ambiente IA e ne bloccherebbe i file.</translation>
    </message>
    <message>
      <source>The image is not in the map, too large or no GeoTIFF, and was left out.</source>
      <translation>L'immagine non è nella mappa, è troppo grande o non è un GeoTIFF, ed è stata omessa.</translation>
    </message>
    <message>
      <source>The installation</source>
      <translation>L'installazione</translation>
    </message>
    <message>
      <source>The installation of {} was interrupted. Install begins again; files that were downloaded completely are not downloaded again.</source>
      <translation>L'installazione di {} è stata interrotta. Installa ricomincia; nulla di intero si scarica due volte.</translation>
    </message>
    <message>
      <source>The installer cannot use a SOCKS proxy.</source>
      <translation>Il programma di installazione non può usare un proxy SOCKS.</translation>
    </message>
    <message>
      <source>The installer ran out of memory or was stopped by the system.</source>
      <translation>Il programma di installazione ha esaurito la memoria o è stato fermato dal sistema.</translation>
    </message>
    <message>
      <source>The inventory is complete</source>
      <translation>L'inventario è completo</translation>
    </message>
    <message>
      <source>The label cannot be saved in {}.</source>
      <translation>L'etichetta non si può salvare in {}.</translation>
    </message>
    <message>
      <source>The labels cannot be written to {}: {}.</source>
      <translation>Le etichette non si possono scrivere in {}: {}.</translation>
    </message>
    <message>
      <source>The layer of tiles that you are labelling.</source>
      <translation>Il layer dei tasselli che sta etichettando.</translation>
    </message>
    <message>
      <source>The layer whose polygons are the area to map.</source>
      <translation>Il layer i cui poligoni sono l'area da cartografare.</translation>
    </message>
    <message>
      <source>The layer {} cannot be read.</source>
      <translation>Il layer {} non si può leggere.</translation>
    </message>
    <message>
      <source>The layer {} holds no polygons.</source>
      <translation>Il layer {} non contiene poligoni.</translation>
    </message>
    <message>
      <source>The layer “{}” cannot be brought into the CRS of the tiles.</source>
      <translation>Il layer «{}» non si può portare nel SR dei tasselli.</translation>
    </message>
    <message>
      <source>The layer “{}” cannot be learned from as it is.</source>
      <translation>Dal layer “{}” così com'è non si può imparare.</translation>
    </message>
    <message>
      <source>The layer “{}” comes from a web service, not from a file.</source>
      <translation>Il layer «{}» viene da un servizio web, non da un file.</translation>
    </message>
    <message>
      <source>The layer “{}” holds neither points nor polygons.</source>
      <translation>Il layer «{}» non contiene né punti né poligoni.</translation>
    </message>
    <message>
      <source>The layer “{}” holds no polygon.</source>
      <translation>Il layer «{}» non contiene poligoni.</translation>
    </message>
    <message>
      <source>The layer “{}” is a web layer, so its area must be given.</source>
      <translation>Il layer «{}» è un layer web, perciò va indicata la sua area.</translation>
    </message>
    <message>
      <source>The layer “{}” is not a plain file on this computer.</source>
      <translation>Il layer «{}» non è un normale file di questo computer.</translation>
    </message>
    <message>
      <source>The line does not cross the chosen polygon from one side to the other.</source>
      <translation>La linea non attraversa il poligono scelto da un lato all'altro.</translation>
    </message>
    <message>
      <source>The list shows it as it is now: look at it, and choose again.</source>
      <translation>L'elenco lo mostra com'è ora: lo guardi e scelga di nuovo.</translation>
    </message>
    <message>
      <source>The map cannot be brought into the CRS of the polygons.</source>
      <translation>Non si può portare la mappa nel SR dei poligoni.</translation>
    </message>
    <message>
      <source>The map shows no part of the raster.</source>
      <translation>La mappa non mostra alcuna parte del raster.</translation>
    </message>
    <message>
      <source>The map shows no whole tile of the raster.</source>
      <translation>La mappa non mostra alcun tassello intero del raster.</translation>
    </message>
    <message>
      <source>The map shows nothing: zoom to the scene first.</source>
      <translation>La mappa non mostra nulla: prima zoomate sulla scena.</translation>
    </message>
    <message>
      <source>The map's place cannot be brought into the CRS of the scene.</source>
      <translation>Il punto della mappa non si può portare nel SR della scena.</translation>
    </message>
    <message>
      <source>The mask of the method below with these thresholds.</source>
      <translation>La maschera del metodo qui sotto con queste soglie.</translation>
    </message>
    <message>
      <source>The mask of the polygons as they are: 1 is landslide, 0 is none, 255 is no data.</source>
      <translation>Dei poligoni come sono: 1 è frana, 0 nessuna, 255 nessun dato.</translation>
    </message>
    <message>
      <source>The mask of the polygons is older than your decisions: it could not be drawn anew.</source>
      <translation>La maschera dei poligoni è più vecchia delle sue decisioni: non è stato possibile ridisegnarla.</translation>
    </message>
    <message>
      <source>The mask of the thresholds alone, without minimum area or review.</source>
      <translation>Delle sole soglie, senza area minima né revisione.</translation>
    </message>
    <message>
      <source>The method that computes the scores.</source>
      <translation>Il metodo che calcola i punteggi.</translation>
    </message>
    <message>
      <source>The model cannot be copied to {}: {}.</source>
      <translation>Il modello non si può copiare in {}: {}.</translation>
    </message>
    <message>
      <source>The model could not be downloaded: {}.</source>
      <translation>Il modello non si è potuto scaricare: {}.</translation>
    </message>
    <message>
      <source>The model does not know this kind of imagery: do not trust this map. Outline the landslides of three views.</source>
      <translation>Il modello non conosce questo tipo di immagini: non si fidi di questa mappa. Contorni le frane di tre viste.</translation>
    </message>
    <message>
      <source>The model has adapted to this scene.</source>
      <translation>Il modello si è adattato a questa scena.</translation>
    </message>
    <message>
      <source>The model has learned from {} decisions.</source>
      <translation>Il modello ha imparato da {} decisioni.</translation>
    </message>
    <message>
      <source>The model has learned this imagery from checked views. Check the new map.</source>
      <translation>Al modello sono state insegnate immagini con viste controllate. Controlli ciò che ha disegnato.</translation>
    </message>
    <message>
      <source>The model is already there.</source>
      <translation>Il modello c'è già.</translation>
    </message>
    <message>
      <source>The model is in the list of models on the tab Map.</source>
      <translation>Il modello è nell'elenco dei modelli nella scheda Mappa.</translation>
    </message>
    <message>
      <source>The model is made, but {} could not be written: {}.</source>
      <translation>Il modello è pronto, ma {} non si è potuto scrivere: {}.</translation>
    </message>
    <message>
      <source>The model is sure of only a small part of what it found: the scene is unlike its training images. Check some polygons, then let it learn from your decisions.</source>
      <translation>Il modello è sicuro di poco di ciò che ha trovato: la scena è diversa da ciò che conosce. Controlli alcuni poligoni, poi lo faccia imparare dalle sue decisioni.</translation>
    </message>
    <message>
      <source>The model is unsure of this scene; it can adapt to it.</source>
      <translation>Il modello è incerto su questa scena; può adattarsi a essa.</translation>
    </message>
    <message>
      <source>The model stays as it was: nothing on the map changes.</source>
      <translation>Il modello resta com'era: nulla cambia sulla mappa.</translation>
    </message>
    <message>
      <source>The model stays; its threshold is {} now.</source>
      <translation>Il modello resta; la sua soglia ora è {}.</translation>
    </message>
    <message>
      <source>The model stays; proposals like those that you rejected are left out.</source>
      <translation>Il modello resta; le proposte simili a quelle che lei ha rifiutato sono omesse.</translation>
    </message>
    <message>
      <source>The model that the training starts from.</source>
      <translation>Il modello da cui parte l'addestramento.</translation>
    </message>
    <message>
      <source>The model was taught by {}.</source>
      <translation>Al modello si è insegnato con {}.</translation>
    </message>
    <message>
      <source>The model “{}” is made and chosen.</source>
      <translation>Il modello «{}» è pronto e scelto.</translation>
    </message>
    <message>
      <source>The model “{}” is made, but not chosen.</source>
      <translation>Il modello «{}» è pronto, ma non è stato scelto.</translation>
    </message>
    <message>
      <source>The model's own thresholds.</source>
      <translation>Le soglie proprie del modello.</translation>
    </message>
    <message>
      <source>The network that gives the outlines; it learns from the classifier.</source>
      <translation>La rete che dà i contorni; impara dal classificatore.</translation>
    </message>
    <message>
      <source>The networks are running</source>
      <translation>Le reti sono in esecuzione</translation>
    </message>
    <message>
      <source>The networks that find landslides run in a separate Python. It is installed once, beside QGIS: QGIS and your other plugins stay as they are.</source>
      <translation>Le reti che trovano le frane girano in un Python separato. Si installa una sola volta, accanto a QGIS: QGIS e gli altri plugin restano come sono.</translation>
    </message>
    <message>
      <source>The new model is surer of them.</source>
      <translation>Il nuovo modello ne è più sicuro.</translation>
    </message>
    <message>
      <source>The orthophoto or satellite scene to map.</source>
      <translation>L'ortofoto o la scena satellitare da cartografare.</translation>
    </message>
    <message>
      <source>The outline has no area.</source>
      <translation>Il contorno non ha area.</translation>
    </message>
    <message>
      <source>The outline lies on decided polygons.</source>
      <translation>Il contorno si sovrappone a poligoni decisi.</translation>
    </message>
    <message>
      <source>The outline lies on polygon {}, on which somebody has decided.</source>
      <translation>Il contorno sta sul poligono {}, su cui qualcuno ha già deciso.</translation>
    </message>
    <message>
      <source>The outline model's probability of a landslide.</source>
      <translation>La probabilità di una frana secondo il modello dei contorni.</translation>
    </message>
    <message>
      <source>The output {} is not a file.</source>
      <translation>L'uscita {} non è un file.</translation>
    </message>
    <message>
      <source>The package server cannot be reached.</source>
      <translation>Il server dei pacchetti non è raggiungibile.</translation>
    </message>
    <message>
      <source>The package server has a problem at the moment.</source>
      <translation>Il server dei pacchetti ha un problema in questo momento.</translation>
    </message>
    <message>
      <source>The package server refuses this computer.</source>
      <translation>Il server dei pacchetti rifiuta questo computer.</translation>
    </message>
    <message>
      <source>The path of the AI runtime's folder is too long for this system.</source>
      <translation>Il percorso della cartella dell'ambiente IA è troppo lungo per questo sistema.</translation>
    </message>
    <message>
      <source>The path {} is too long for Windows.</source>
      <translation>Il percorso {} è troppo lungo per Windows.</translation>
    </message>
    <message>
      <source>The picture {} cannot be read.</source>
      <translation>L'immagine {} non si può leggere.</translation>
    </message>
    <message>
      <source>The pixel of {} is far from the model's {}: expect poor results, or check the scene's CRS.</source>
      <translation>Il pixel di {} è lontano da quello del modello, {}: si aspetti risultati scarsi, o controlli il SR della scena.</translation>
    </message>
    <message>
      <source>The pixel of {} is far from the model's {}: expect poor results.</source>
      <translation>Il pixel di {} è lontano da quello del modello, {}: si aspetti risultati scarsi.</translation>
    </message>
    <message>
      <source>The plugin failed: {}.</source>
      <translation>Errore del plugin: {}.</translation>
    </message>
    <message>
      <source>The polygon lies wholly on other landslides.</source>
      <translation>Il poligono è interamente su altre frane.</translation>
    </message>
    <message>
      <source>The polygon overlaps no other landslide.</source>
      <translation>Il poligono non si sovrappone a nessun'altra frana.</translation>
    </message>
    <message>
      <source>The polygons are being drawn anew.</source>
      <translation>I poligoni vengono disegnati di nuovo.</translation>
    </message>
    <message>
      <source>The polygons are being edited and lack the field “{}”.</source>
      <translation>I poligoni sono in modifica e non hanno il campo «{}».</translation>
    </message>
    <message>
      <source>The polygons are being edited.</source>
      <translation>I poligoni sono in modifica.</translation>
    </message>
    <message>
      <source>The polygons cannot be edited now. Choose one, and wait a moment.</source>
      <translation>Ora i poligoni non si possono modificare. Ne scelga uno e aspetti un momento.</translation>
    </message>
    <message>
      <source>The polygons cannot be written: their folder or file is read-only.</source>
      <translation>I poligoni non si possono scrivere: la cartella o il file è in sola lettura.</translation>
    </message>
    <message>
      <source>The polygons cannot have the field “{}”.</source>
      <translation>I poligoni non possono avere il campo «{}».</translation>
    </message>
    <message>
      <source>The polygons have changed. Compute the statistics again.</source>
      <translation>I poligoni sono cambiati. Calcoli di nuovo le statistiche.</translation>
    </message>
    <message>
      <source>The polygons have changed. Propose the parts again.</source>
      <translation>I poligoni sono cambiati. Proponga di nuovo le parti.</translation>
    </message>
    <message>
      <source>The polygons have no fields for a review.</source>
      <translation>I poligoni non hanno campi per una revisione.</translation>
    </message>
    <message>
      <source>The polygons in the folder {} are being edited.</source>
      <translation>I poligoni nella cartella {} sono in modifica.</translation>
    </message>
    <message>
      <source>The polygons of the result that came before this one.</source>
      <translation>I poligoni del risultato precedente a questo.</translation>
    </message>
    <message>
      <source>The polygons of the run are not in the project. Open the run's folder again.</source>
      <translation>I poligoni dell'esecuzione non sono nel progetto. Apra di nuovo la cartella dell'esecuzione.</translation>
    </message>
    <message>
      <source>The polygons of this result are not in the map; their file is complete.</source>
      <translation>I poligoni di questo risultato non sono nella mappa; il loro file è intatto.</translation>
    </message>
    <message>
      <source>The polygons of this run are not in the map. Open the run again.</source>
      <translation>I poligoni di questa esecuzione non sono nella mappa. Apra di nuovo l'esecuzione.</translation>
    </message>
    <message>
      <source>The polygons of {} cannot be written.</source>
      <translation>I poligoni di {} non si possono scrivere.</translation>
    </message>
    <message>
      <source>The project {} cannot be written.</source>
      <translation>Non si può scrivere il progetto {}.</translation>
    </message>
    <message>
      <source>The proxy does not answer or does not let the installer through.</source>
      <translation>Il proxy non risponde o non lascia passare il programma di installazione.</translation>
    </message>
    <message>
      <source>The proxy wants a user name and password.</source>
      <translation>Il proxy vuole nome utente e password.</translation>
    </message>
    <message>
      <source>The raster has no CRS, so its labels would lie nowhere.</source>
      <translation>Il raster non ha un SR, perciò le sue etichette non starebbero da nessuna parte.</translation>
    </message>
    <message>
      <source>The report is on the clipboard: paste it into your message.</source>
      <translation>Il rapporto è negli appunti: lo incolli nel suo messaggio.</translation>
    </message>
    <message>
      <source>The report {} could not be written.</source>
      <translation>Il rapporto {} non si è potuto scrivere.</translation>
    </message>
    <message>
      <source>The result before is shown again; the adapted one stays in the folder {}.</source>
      <translation>Il risultato precedente è mostrato di nuovo; quello adattato resta nella cartella {}.</translation>
    </message>
    <message>
      <source>The rule in the panel computes its thresholds from the whole scene; here they are fixed.</source>
      <translation>La regola del pannello trova le soglie dall'intera scena; queste sono fisse.</translation>
    </message>
    <message>
      <source>The run in {} is damaged.</source>
      <translation>L'esecuzione in {} è danneggiata.</translation>
    </message>
    <message>
      <source>The run in {} is not finished.</source>
      <translation>L'esecuzione in {} non è finita.</translation>
    </message>
    <message>
      <source>The run in {} was made by another version of the plugin.</source>
      <translation>L'esecuzione in {} è stata fatta da un'altra versione del plugin.</translation>
    </message>
    <message>
      <source>The same adaptation is under way or waits.</source>
      <translation>Lo stesso adattamento è in corso o in attesa.</translation>
    </message>
    <message>
      <source>The same model is being made or waits.</source>
      <translation>Lo stesso modello è in preparazione o in attesa.</translation>
    </message>
    <message>
      <source>The same page as PNG.</source>
      <translation>La stessa pagina come PNG.</translation>
    </message>
    <message>
      <source>The same training is under way or waits.</source>
      <translation>Lo stesso addestramento è in corso o in attesa.</translation>
    </message>
    <message>
      <source>The same with the outlines as WKT, in the CRS of the run.</source>
      <translation>Lo stesso con i contorni come WKT, nel SR dell'esecuzione.</translation>
    </message>
    <message>
      <source>The scene has no CRS: areas would be in pixels.</source>
      <translation>La scena non ha un SR: le aree sarebbero in pixel.</translation>
    </message>
    <message>
      <source>The scene has no CRS: assign one to the layer for areas in square metres.</source>
      <translation>La scena non ha un SR: ne assegni uno al layer per avere le aree in metri quadrati.</translation>
    </message>
    <message>
      <source>The scene has no CRS: masks and polygons lie on its pixel grid, and areas are in pixels.</source>
      <translation>La scena non ha SR: maschere e poligoni stanno sulla sua griglia di pixel, e le aree sono in pixel.</translation>
    </message>
    <message>
      <source>The scene {} is not a raster that QGIS can read.</source>
      <translation>La scena {} non è un raster che QGIS sappia leggere.</translation>
    </message>
    <message>
      <source>The scene's CRS does not lead to places on the ground: its pixel size is unknown.</source>
      <translation>Il SR della scena non porta a luoghi sul terreno: la dimensione del suo pixel è ignota.</translation>
    </message>
    <message>
      <source>The scene's pixel of {} is far from the {} that the model was trained on; expect poor results.</source>
      <translation>Il pixel di {} della scena è lontano da {} su cui il modello è stato addestrato; attendersi risultati scarsi.</translation>
    </message>
    <message>
      <source>The scores of the run in {} are gone.</source>
      <translation>I punteggi dell'esecuzione in {} non ci sono più.</translation>
    </message>
    <message>
      <source>The secure connection to the package server is intercepted or not trusted.</source>
      <translation>La connessione sicura al server dei pacchetti è intercettata o non attendibile.</translation>
    </message>
    <message>
      <source>The secure connection was refused because a certificate is out of date.</source>
      <translation>La connessione sicura è stata rifiutata perché un certificato è scaduto.</translation>
    </message>
    <message>
      <source>The share of the scene that the map has shown near enough to see its pixels.</source>
      <translation>La parte della scena che la mappa ha mostrato abbastanza da vicino da vederne i pixel.</translation>
    </message>
    <message>
      <source>The shipped model, or a model file (.lsmodel) of your own.</source>
      <translation>Il modello incluso, o un file di modello (.lsmodel) proprio.</translation>
    </message>
    <message>
      <source>The table could not be saved.</source>
      <translation>Non è stato possibile salvare la tabella.</translation>
    </message>
    <message>
      <source>The table is no CSV file.</source>
      <translation>La tabella non è un file CSV.</translation>
    </message>
    <message>
      <source>The template cannot be kept: {}.</source>
      <translation>Non si può tenere il modello di attributi: {}.</translation>
    </message>
    <message>
      <source>The text is too long for a Shapefile.</source>
      <translation>Il testo è troppo lungo per uno Shapefile.</translation>
    </message>
    <message>
      <source>The tile as the CycleGAN generates it without a landslide.</source>
      <translation>Il tassello come il CycleGAN lo genera senza frana.</translation>
    </message>
    <message>
      <source>The tile as the networks read it: bands, stretch and pixel size.</source>
      <translation>Il tassello come lo leggono le reti: bande, contrasto e dimensione del pixel.</translation>
    </message>
    <message>
      <source>The training error at each step. A falling line means that the network learns.</source>
      <translation>L'errore di addestramento a ogni passo. Una linea che scende significa che la rete impara.</translation>
    </message>
    <message>
      <source>The usual place</source>
      <translation>Il posto consueto</translation>
    </message>
    <message>
      <source>The value follows each pixel's neighborhood; sensitive to noise.</source>
      <translation>Il valore segue l'intorno di ogni pixel; sensibile al rumore.</translation>
    </message>
    <message>
      <source>The value follows the neighborhood; steadier where there is little contrast.</source>
      <translation>Il valore segue l'intorno; più stabile dove c'è poco contrasto.</translation>
    </message>
    <message>
      <source>The views cannot be written into {}.</source>
      <translation>Non si possono scrivere le viste in {}.</translation>
    </message>
    <message>
      <source>The web layer “{}” could not be fetched ({}).</source>
      <translation>Il layer web «{}» non si è potuto scaricare ({}).</translation>
    </message>
    <message>
      <source>The {} is not a finite number.</source>
      <translation>Il {} non è un numero finito.</translation>
    </message>
    <message>
      <source>The {} “{}” is not a number.</source>
      <translation>Il {} «{}» non è un numero.</translation>
    </message>
    <message>
      <source>There are edits that are not saved.</source>
      <translation>Ci sono modifiche non salvate.</translation>
    </message>
    <message>
      <source>There are no packages for this computer or this Python.</source>
      <translation>Non ci sono pacchetti per questo computer o questo Python.</translation>
    </message>
    <message>
      <source>There are {} decisions; at least {} are needed.</source>
      <translation>Ci sono {} decisioni; impara a partire da {}.</translation>
    </message>
    <message>
      <source>There is no PyTorch for this kind of computer ({}).</source>
      <translation>Non c'è PyTorch per questo tipo di computer ({}).</translation>
    </message>
    <message>
      <source>There is no earlier image.</source>
      <translation>Non c'è un'immagine precedente.</translation>
    </message>
    <message>
      <source>There is no file {}.</source>
      <translation>Non c'è alcun file {}.</translation>
    </message>
    <message>
      <source>There is no layer to take labels from.</source>
      <translation>Non c'è un layer da cui prendere etichette.</translation>
    </message>
    <message>
      <source>There is no other view to show.</source>
      <translation>Non c'è un'altra vista da mostrare.</translation>
    </message>
    <message>
      <source>There is no output folder.</source>
      <translation>Non c'è una cartella di uscita.</translation>
    </message>
    <message>
      <source>There is no polygon layer.</source>
      <translation>Non c'è un layer di poligoni.</translation>
    </message>
    <message>
      <source>There is no polygon. Click into one.</source>
      <translation>Non c'è nessun poligono. Clicchi dentro uno.</translation>
    </message>
    <message>
      <source>There is no run in {}.</source>
      <translation>In {} non c'è alcuna esecuzione.</translation>
    </message>
    <message>
      <source>There is nothing to cut.</source>
      <translation>Non c'è nulla da ritagliare.</translation>
    </message>
    <message>
      <source>There is nothing to merge.</source>
      <translation>Non c'è nulla da fondere.</translation>
    </message>
    <message>
      <source>These are only in the result before, because other polygons lie there: {}.</source>
      <translation>Solo nel risultato precedente, perché lì ce ne sono altre: {}.</translation>
    </message>
    <message>
      <source>They are carried over to the new run and stay as they are.</source>
      <translation>Passano alla nuova esecuzione e restano come sono.</translation>
    </message>
    <message>
      <source>They are of another scene: their file stays in the folder under the scene's name.</source>
      <translation>Sono di un'altra scena: il loro file resta nella cartella con il nome della scena.</translation>
    </message>
    <message>
      <source>They follow from the elevations alone; check them before you use them.</source>
      <translation>Derivano dalle sole quote; le controlli prima di usarle.</translation>
    </message>
    <message>
      <source>This Linux is too old for PyTorch: it needs glibc 2.28 or newer.</source>
      <translation>Questo Linux è troppo vecchio per PyTorch: serve glibc 2.28 o più recente.</translation>
    </message>
    <message>
      <source>This Linux is too old for PyTorch: it needs glibc {}.{} or newer.</source>
      <translation>Questo Linux è troppo vecchio per PyTorch: serve glibc {}.{} o più recente.</translation>
    </message>
    <message>
      <source>This Python cannot make environments: its venv package is missing.</source>
      <translation>Questo Python non può creare ambienti: manca il suo pacchetto venv.</translation>
    </message>
    <message>
      <source>This computer's processor is too old for PyTorch.</source>
      <translation>Il processore di questo computer è troppo vecchio per PyTorch.</translation>
    </message>
    <message>
      <source>This folder holds a run. You will be asked before it is overwritten.</source>
      <translation>Qui c'è un'esecuzione. Prima di sovrascriverla le verrà chiesto.</translation>
    </message>
    <message>
      <source>This is a landslide</source>
      <translation>Questa è una frana</translation>
    </message>
    <message>
      <source>This is none</source>
      <translation>Questa non lo è</translation>
    </message>
    <message>
      <source>This plugin brings newer packages: press Repair or change to get them.</source>
      <translation>Questo plugin porta pacchetti più recenti: prema Ripara o cambia per averli.</translation>
    </message>
    <message>
      <source>This polygon is no longer there.</source>
      <translation>Questo poligono non c'è più.</translation>
    </message>
    <message>
      <source>This result: {}.</source>
      <translation>Questo risultato: {}.</translation>
    </message>
    <message>
      <source>This rule looks at each pixel's neighborhood: the map changes when the polygons are drawn.</source>
      <translation>Questa regola guarda l'intorno di ogni pixel: la mappa segue quando i poligoni sono disegnati.</translation>
    </message>
    <message>
      <source>Thorough</source>
      <translation>Accurato</translation>
    </message>
    <message>
      <source>Three or more teach most.</source>
      <translation>Tre o più insegnano di più.</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Soglia</translation>
    </message>
    <message>
      <source>Threshold a run again</source>
      <translation>Applica di nuovo le soglie a un'esecuzione</translation>
    </message>
    <message>
      <source>Threshold meth&amp;od</source>
      <translation>Met&amp;odo di soglia</translation>
    </message>
    <message>
      <source>Threshold method</source>
      <translation>Metodo di soglia</translation>
    </message>
    <message>
      <source>Threshold method (empty: the run's)</source>
      <translation>Metodo di soglia (vuoto: quello dell'esecuzione)</translation>
    </message>
    <message>
      <source>Threshold of the change (empty: the run's)</source>
      <translation>Soglia del cambiamento (vuoto: quella dell'esecuzione)</translation>
    </message>
    <message>
      <source>Threshold of the change since then (empty: the model's)</source>
      <translation>Soglia del cambiamento da allora (vuoto: quella del modello)</translation>
    </message>
    <message>
      <source>Threshold of the difference since then (empty: the model's)</source>
      <translation>Soglia della differenza da allora (vuoto: quella del modello)</translation>
    </message>
    <message>
      <source>Threshold of the difference since then (empty: the run's)</source>
      <translation>Soglia della differenza da allora (vuoto: quella dell'esecuzione)</translation>
    </message>
    <message>
      <source>Thresholds</source>
      <translation>Soglie</translation>
    </message>
    <message>
      <source>Thresholds and review: look at every polygon of a result.</source>
      <translation>Soglie e revisione: esamini ogni poligono di un risultato.</translation>
    </message>
    <message>
      <source>Thresholds of the next run</source>
      <translation>Soglie della prossima esecuzione</translation>
    </message>
    <message>
      <source>Thresholds of this result</source>
      <translation>Soglie di questo risultato</translation>
    </message>
    <message>
      <source>Thresholds under a name, kept in the QGIS project.</source>
      <translation>Soglie sotto un nome, conservate nel progetto QGIS.</translation>
    </message>
    <message>
      <source>Tick “Keep the border” if it is part of the image.</source>
      <translation>Spunti «Tieni il bordo» se fa parte dell'immagine.</translation>
    </message>
    <message>
      <source>Tile size, pixels</source>
      <translation>Dimensione del tassello, pixel</translation>
    </message>
    <message>
      <source>Tile, generated without landslides, difference</source>
      <translation>Tassello, generato senza frane, differenza</translation>
    </message>
    <message>
      <source>Tiles</source>
      <translation>Tasselli</translation>
    </message>
    <message>
      <source>Tiles that the training has not seen: three with a landslide above, three without below.</source>
      <translation>Tasselli che l'addestramento non ha visto: sopra tre con una frana, sotto tre senza.</translation>
    </message>
    <message>
      <source>Tiles with a landslide</source>
      <translation>Tasselli con una frana</translation>
    </message>
    <message>
      <source>Tiles with less, but some, are skipped.</source>
      <translation>I tasselli che ne hanno meno, ma un po', sono saltati.</translation>
    </message>
    <message>
      <source>Tiles without</source>
      <translation>Tasselli senza</translation>
    </message>
    <message>
      <source>Tiles: {}</source>
      <translation>Tasselli: {}</translation>
    </message>
    <message>
      <source>To see whether it works.</source>
      <translation>Per vedere se funziona.</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>Tolleranza</translation>
    </message>
    <message>
      <source>Trace a mask into polygons</source>
      <translation>Traccia una maschera in poligoni</translation>
    </message>
    <message>
      <source>Traces a mask (1 is landslide, 0 is none, 255 is no data) into polygons and measures each: area, perimeter, length, width, orientation and place, on the ellipsoid.

&lt;b&gt;Scores.&lt;/b&gt; The scores of a run fill the confidence. &lt;b&gt;Elevation model.&lt;/b&gt; It fills elevation, drop, slope, aspect, H/L and travel angle, and leaves out what lies on flat ground.

The polygons have fields for a review: status, reviewer and comment.</source>
      <translation>Traccia una maschera (1 è frana, 0 nessuna, 255 nessun dato) in poligoni e misura ciascuno sull'ellissoide: area, perimetro, lunghezza, larghezza, orientamento e luogo.

&lt;b&gt;Punteggi.&lt;/b&gt; Quelli di un'esecuzione riempiono la confidenza. &lt;b&gt;Modello del terreno.&lt;/b&gt; Riempie quota, dislivello, pendenza, esposizione, H/L e angolo di percorso, e lascia fuori ciò che sta su terreno piano.

I poligoni hanno campi per una revisione: stato, revisore e commento.</translation>
    </message>
    <message>
      <source>Tracing polygons</source>
      <translation>Si tracciano i poligoni</translation>
    </message>
    <message>
      <source>Trai&amp;n</source>
      <translation>Adde&amp;stra</translation>
    </message>
    <message>
      <source>Trai&amp;n next</source>
      <translation>Adde&amp;stra dopo</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Addestra un modello</translation>
    </message>
    <message>
      <source>Train a model from tiles</source>
      <translation>Addestra un modello da tasselli</translation>
    </message>
    <message>
      <source>Train with the labelled tiles. QGIS stays free for other work.</source>
      <translation>Addestra con i tasselli etichettati. QGIS resta libero per altro lavoro.</translation>
    </message>
    <message>
      <source>Training of {}</source>
      <translation>Addestramento di {}</translation>
    </message>
    <message>
      <source>Training the CycleGAN</source>
      <translation>Addestramento del CycleGAN</translation>
    </message>
    <message>
      <source>Training the classifier</source>
      <translation>Addestramento del classificatore</translation>
    </message>
    <message>
      <source>Training the outline model</source>
      <translation>Addestramento del modello dei contorni</translation>
    </message>
    <message>
      <source>Trainings that were paused, or cut off when QGIS closed.</source>
      <translation>Addestramenti in pausa, o interrotti alla chiusura di QGIS.</translation>
    </message>
    <message>
      <source>Trains networks on the tiles of a folder that holds &lt;i&gt;landslide&lt;/i&gt; and &lt;i&gt;non-landslide&lt;/i&gt;, and writes one model file, with what was measured on tiles that were held out.

&lt;b&gt;Networks.&lt;/b&gt; The classifier says whether a tile shows a landslide. The outline model learns outlines from its explanations and maps a scene in one pass: recommended. The CycleGAN generates tiles without their landslides: slow, for the dissertation's methods.

&lt;b&gt;Start.&lt;/b&gt; Going on from a model, fifty tiles of each kind are worth a try. From scratch, hundreds are needed.

It takes minutes on a GPU and up to hours without. Cancel pauses it: run again with the same working folder to continue.</source>
      <translation>Addestra reti sui tasselli di una cartella che contiene &lt;i&gt;landslide&lt;/i&gt; e &lt;i&gt;non-landslide&lt;/i&gt;, e scrive un file di modello, con ciò che è stato misurato su tasselli tenuti da parte.

&lt;b&gt;Reti.&lt;/b&gt; Il classificatore dice se un tassello mostra una frana. Il modello dei contorni impara i contorni dalle sue spiegazioni e cartografa una scena in un passaggio: consigliato. Il CycleGAN dipinge i tasselli senza le loro frane: lento, per i metodi della tesi.

&lt;b&gt;Partenza.&lt;/b&gt; Partendo da un modello, cinquanta tasselli di ogni tipo valgono una prova. Da zero ne servono centinaia.

Richiede minuti su una GPU e fino a ore senza. Annullare mette in pausa: esegua di nuovo con la stessa cartella di lavoro per continuare.</translation>
    </message>
    <message>
      <source>Transport (proposed)</source>
      <translation>Trasporto (proposto)</translation>
    </message>
    <message>
      <source>Transport, m²</source>
      <translation>Trasporto, m²</translation>
    </message>
    <message>
      <source>Travel angle (°)</source>
      <translation>Angolo di percorso (°)</translation>
    </message>
    <message>
      <source>Try again later; if it stays, tell the project.</source>
      <translation>Riprovi più tardi; se rimane così, avvisi il progetto.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Riprovi.</translation>
    </message>
    <message>
      <source>Try again; if it happens again, look at the log or choose another Python for the AI runtime.</source>
      <translation>Riprovi; se succede ancora, guardi il registro o scelga un altro Python per l'ambiente IA.</translation>
    </message>
    <message>
      <source>Trying every threshold…</source>
      <translation>Prova di tutte le soglie…</translation>
    </message>
    <message>
      <source>Turns any landslide mask into an inventory of measured polygons.</source>
      <translation>Trasforma qualsiasi maschera di frane in un inventario di poligoni misurati.</translation>
    </message>
    <message>
      <source>Two outlines are one landslide at an IoU above 0.1, or where half of the smaller lies in the larger.</source>
      <translation>Due contorni sono una sola frana con un IoU sopra 0.1, o se metà del minore sta dentro il maggiore.</translation>
    </message>
    <message>
      <source>Type the day of each.</source>
      <translation>Scrivere il giorno di ciascuna.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <source>Undo the last change of thresholds</source>
      <translation>Annulla l'ultima modifica delle soglie</translation>
    </message>
    <message>
      <source>Undo: {}</source>
      <translation>Annulla: {}</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>Annullato.</translation>
    </message>
    <message>
      <source>Unfinished</source>
      <translation>Non finiti</translation>
    </message>
    <message>
      <source>Unit of the elevations</source>
      <translation>Unità delle quote</translation>
    </message>
    <message>
      <source>Unpacking the bundle</source>
      <translation>Spacchettamento</translation>
    </message>
    <message>
      <source>Unpacking the packages</source>
      <translation>Spacchettamento dei pacchetti</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>Dubbio</translation>
    </message>
    <message>
      <source>Update the plugin, then start QGIS again.</source>
      <translation>Aggiorni il plugin, poi riavvii QGIS.</translation>
    </message>
    <message>
      <source>Update the plugin.</source>
      <translation>Aggiorni il plugin.</translation>
    </message>
    <message>
      <source>Use a computer whose processor has AVX2, made after about 2013.</source>
      <translation>Usi un computer il cui processore abbia AVX2, costruito dopo il 2013 circa.</translation>
    </message>
    <message>
      <source>Use a newer system, or choose an existing Python that has PyTorch.</source>
      <translation>Usi un sistema più recente, o scelga un Python esistente che abbia PyTorch.</translation>
    </message>
    <message>
      <source>Use an existing Python…</source>
      <translation>Usa un Python esistente…</translation>
    </message>
    <message>
      <source>Use imagery of {} to {}, or check the scene's CRS.</source>
      <translation>Usi immagini da {} a {}, o controlli il SR della scena.</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Usalo</translation>
    </message>
    <message>
      <source>Use this method and its thresholds in the panel.</source>
      <translation>Usa questo metodo e le sue soglie nel pannello.</translation>
    </message>
    <message>
      <source>Uses every channel of the classifier. For results to publish; slow without a GPU.</source>
      <translation>Usa ogni canale del classificatore. Per risultati da pubblicare; lento senza una GPU.</translation>
    </message>
    <message>
      <source>Uses only as many channels as the mask needs. Nearly the same mask in less than half the time.</source>
      <translation>Usa solo tanti canali quanti servono alla maschera. Quasi la stessa maschera in meno di metà tempo.</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>Normale</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Valori</translation>
    </message>
    <message>
      <source>Volume, {}</source>
      <translation>Volume, {}</translation>
    </message>
    <message>
      <source>Volumes are of published laws of area and volume; the interval is that of the law's coefficients, and a single landslide may differ from it by a factor of two to three. The laws of Larsen et al. are for source areas. Intervals of fits are of 95 %; a law holds where p is at least 0.1.</source>
      <translation>I volumi sono di leggi pubblicate di area e volume; l'intervallo è quello dei coefficienti della legge, e una singola frana se ne discosta di un fattore da due a tre. Le leggi di Larsen et al. valgono per le aree sorgente. Gli intervalli degli adattamenti sono del 95 %; una legge vale se p è almeno 0.1.</translation>
    </message>
    <message>
      <source>Wait a few minutes, then install again.</source>
      <translation>Aspetti qualche minuto, poi installi di nuovo.</translation>
    </message>
    <message>
      <source>Wait a moment: your decisions so far are kept.</source>
      <translation>Aspetti un momento: ciò che ha detto finora resta.</translation>
    </message>
    <message>
      <source>Wait until it has ended.</source>
      <translation>Attenda che sia finito.</translation>
    </message>
    <message>
      <source>Wait until it is done.</source>
      <translation>Aspetti che abbia finito.</translation>
    </message>
    <message>
      <source>Wait until it is done; then it is installed here, too.</source>
      <translation>Aspetti che abbia finito; allora sarà installato anche qui.</translation>
    </message>
    <message>
      <source>Wait until it is ready.</source>
      <translation>Attenda che sia pronto.</translation>
    </message>
    <message>
      <source>Waits.</source>
      <translation>In attesa.</translation>
    </message>
    <message>
      <source>Waits: {}.</source>
      <translation>In attesa: {}.</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Che cosa</translation>
    </message>
    <message>
      <source>What a bug report needs, without names, paths and passwords.</source>
      <translation>Ciò che serve a una segnalazione, senza nomi, percorsi e password.</translation>
    </message>
    <message>
      <source>What is finished is kept.</source>
      <translation>Ciò che è finito resta.</translation>
    </message>
    <message>
      <source>What is learned is kept: making a model of the same name goes on from there.</source>
      <translation>Ciò che è imparato resta: facendo un modello con lo stesso nome si continua da lì.</translation>
    </message>
    <message>
      <source>What is learned is kept; it continues in Improve. The result stays as it is.</source>
      <translation>Ciò che è imparato si conserva; continua in Migliora. Il risultato resta com'è.</translation>
    </message>
    <message>
      <source>What is written, and for which program.</source>
      <translation>Che cosa si scrive, e per quale programma.</translation>
    </message>
    <message>
      <source>What it would draw.</source>
      <translation>Ciò che disegnerebbe.</translation>
    </message>
    <message>
      <source>What lies on the decided polygon {} was cut off.</source>
      <translation>Ciò che sta sul poligono deciso {} è stato tagliato via.</translation>
    </message>
    <message>
      <source>What the installer has said.</source>
      <translation>Ciò che ha detto il programma di installazione.</translation>
    </message>
    <message>
      <source>What the map shows now.</source>
      <translation>Ciò che la mappa mostra adesso.</translation>
    </message>
    <message>
      <source>What the map shows when you press Run.</source>
      <translation>Ciò che la mappa mostra quando preme Esegui.</translation>
    </message>
    <message>
      <source>What the model computes here</source>
      <translation>Che cosa calcola qui il modello</translation>
    </message>
    <message>
      <source>What the new model is called in the list of models.</source>
      <translation>Come si chiama il nuovo modello nell'elenco dei modelli.</translation>
    </message>
    <message>
      <source>What the preview shows.</source>
      <translation>Ciò che l'anteprima mostra.</translation>
    </message>
    <message>
      <source>What waits</source>
      <translation>Ciò che attende</translation>
    </message>
    <message>
      <source>What was downloaded is not the model that this plugin knows, so it was not kept.</source>
      <translation>Ciò che è stato scaricato non è il modello che questo plugin conosce, perciò non è stato tenuto.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dove</translation>
    </message>
    <message>
      <source>Where it is unsure</source>
      <translation>Dove è incerto</translation>
    </message>
    <message>
      <source>Where the QField folder goes</source>
      <translation>Dove va la cartella QField</translation>
    </message>
    <message>
      <source>Where the networks run. Automatic takes an NVIDIA GPU where one is usable.</source>
      <translation>Dove girano le reti. Automatico prende una GPU NVIDIA dove ce n'è una utilizzabile.</translation>
    </message>
    <message>
      <source>Where tiles are made: in the map view, or over the whole raster.</source>
      <translation>Dove si creano i tasselli: nella vista mappa, o su tutto il raster.</translation>
    </message>
    <message>
      <source>Whether the model has learned something</source>
      <translation>Se il modello ha imparato qualcosa</translation>
    </message>
    <message>
      <source>Which attributes your inventory asks for.</source>
      <translation>Quali attributi chiede il suo inventario.</translation>
    </message>
    <message>
      <source>Which bands hold red, green and blue. Set from the file; change them for other band orders.</source>
      <translation>Quali bande contengono rosso, verde e blu. Prese dal file; le cambi per un altro ordine.</translation>
    </message>
    <message>
      <source>Which model is deleted?</source>
      <translation>Quale modello si elimina?</translation>
    </message>
    <message>
      <source>Which polygons are written, by their status in the review.</source>
      <translation>Quali poligoni si scrivono, secondo ciò che ha detto nella revisione.</translation>
    </message>
    <message>
      <source>Which polygons count, by their status in the review.</source>
      <translation>Quali poligoni contano, secondo ciò che ha detto nella revisione.</translation>
    </message>
    <message>
      <source>Which polygons the list shows, by their change since the earlier image.</source>
      <translation>Quali poligoni mostra l'elenco, secondo ciò che ne dice l'immagine precedente.</translation>
    </message>
    <message>
      <source>Which polygons the list shows.</source>
      <translation>Quali poligoni mostra l'elenco.</translation>
    </message>
    <message>
      <source>Which result is shown and checked.</source>
      <translation>Quale risultato è mostrato e controllato.</translation>
    </message>
    <message>
      <source>Which score</source>
      <translation>Quale punteggio</translation>
    </message>
    <message>
      <source>Which scores of the run make the mask.</source>
      <translation>Quali punteggi dell'esecuzione formano la maschera.</translation>
    </message>
    <message>
      <source>Whole layer</source>
      <translation>Intero layer</translation>
    </message>
    <message>
      <source>Width (m)</source>
      <translation>Larghezza (m)</translation>
    </message>
    <message>
      <source>Window of Niblack and Sauvola, odd, pixels (empty: the run's)</source>
      <translation>Finestra di Niblack e Sauvola, dispari, pixel (vuota: quella dell'esecuzione)</translation>
    </message>
    <message>
      <source>With a name here the checked views of the runs teach instead of single decisions: a model for new imagery, which the panel offers for the next scene of its kind.</source>
      <translation>Con un nome qui insegnano le viste controllate delle esecuzioni invece delle singole decisioni: un modello per immagini nuove, che il pannello propone per la prossima scena di questo tipo.</translation>
    </message>
    <message>
      <source>Working folder</source>
      <translation>Cartella di lavoro</translation>
    </message>
    <message>
      <source>Working folder (empty: beside the model file)</source>
      <translation>Cartella di lavoro (vuota: accanto al file del modello)</translation>
    </message>
    <message>
      <source>Would teach most first</source>
      <translation>Prima quelle che insegnerebbero di più</translation>
    </message>
    <message>
      <source>Write 2024-07-16, or 2024-07 or 2024 where no more is known.</source>
      <translation>Scriva 2024-07-16, o 2024-07 o 2024 se non si sa di più.</translation>
    </message>
    <message>
      <source>Write a few words on it</source>
      <translation>Scriva qualche parola in merito</translation>
    </message>
    <message>
      <source>Write at most 254 bytes.</source>
      <translation>Scriva al massimo 254 byte.</translation>
    </message>
    <message>
      <source>Write digits, such as 12.5.</source>
      <translation>Scriva cifre, come 12.5.</translation>
    </message>
    <message>
      <source>Write the area of each part into the inventory, with the rule that proposed it. Nobody has mapped them. U takes it back.</source>
      <translation>Scrive nell'inventario l'area di ogni parte, con la regola che l'ha proposta. Nessuno le ha mappate. U lo annulla.</translation>
    </message>
    <message>
      <source>Write them into a GeoPackage, so that a colleague can continue the teaching.</source>
      <translation>Li scrive in un GeoPackage, così che un collega possa continuare a insegnare.</translation>
    </message>
    <message>
      <source>Writes an inventory as Shapefile, GeoPackage, GeoJSON, KML or CSV.</source>
      <translation>Scrive un inventario come Shapefile, GeoPackage, GeoJSON, KML o CSV.</translation>
    </message>
    <message>
      <source>Writes the polygons with all attributes. The ending of the file says the format.

&lt;b&gt;Shapefile (.shp)&lt;/b&gt; with field names of at most 10 characters, .prj, and .cpg for letters of every script; longer names are shortened and told. It holds 2 GB at most.
&lt;b&gt;GeoPackage (.gpkg)&lt;/b&gt; loses nothing.
&lt;b&gt;GeoJSON (.geojson)&lt;/b&gt; and &lt;b&gt;KML (.kml)&lt;/b&gt; are in longitude and latitude.
&lt;b&gt;CSV (.csv)&lt;/b&gt; holds the attributes alone, the place as lon and lat.

&lt;b&gt;Status.&lt;/b&gt; Choose “accepted” and “edited” to export only what a person has confirmed.</source>
      <translation>Scrive i poligoni con tutti gli attributi. L'estensione del file dice il formato.

&lt;b&gt;Shapefile (.shp)&lt;/b&gt; con nomi di campo di al massimo 10 caratteri, .prj, e .cpg per le lettere di ogni scrittura; i nomi più lunghi sono accorciati e segnalati. Contiene al massimo 2 GB.
&lt;b&gt;GeoPackage (.gpkg)&lt;/b&gt; non perde nulla.
&lt;b&gt;GeoJSON (.geojson)&lt;/b&gt; e &lt;b&gt;KML (.kml)&lt;/b&gt; sono in longitudine e latitudine.
&lt;b&gt;CSV (.csv)&lt;/b&gt; contiene solo gli attributi, il luogo come lon e lat.

&lt;b&gt;Stato.&lt;/b&gt; Scelga «accepted» e «edited» per esportare solo ciò che una persona ha confermato.</translation>
    </message>
    <message>
      <source>Writes tile pictures into the folders &lt;i&gt;landslide&lt;/i&gt; and &lt;i&gt;non-landslide&lt;/i&gt;. A training learns from these two kinds; nobody has to draw outlines.

&lt;b&gt;grid&lt;/b&gt;: tiles side by side over the raster. Those that landslide polygons cover, or points mark, go to one folder, those that nothing touches to the other. What shows neither clearly is skipped.
&lt;b&gt;each&lt;/b&gt;: one tile around the middle of each feature.

&lt;b&gt;Label field.&lt;/b&gt; An attribute that says what a feature is: landslide (or 1), none (or 0), skip. Without one, every feature is a landslide, except those with the status “rejected”.

Several rasters may go into one folder, also as a batch. Tiles that were cut of the same raster before are replaced.</source>
      <translation>Scrive immagini dei tasselli nelle cartelle &lt;i&gt;landslide&lt;/i&gt; e &lt;i&gt;non-landslide&lt;/i&gt;. Un addestramento impara da questi due tipi; nessuno deve disegnare contorni.

&lt;b&gt;grid&lt;/b&gt;: tasselli affiancati sul raster. Quelli che i poligoni di frana coprono, o i punti segnano, vanno in una cartella, quelli che nulla tocca nell'altra. Ciò che non mostra chiaramente né l'uno né l'altro è saltato.
&lt;b&gt;each&lt;/b&gt;: un tassello attorno al centro di ogni elemento.

&lt;b&gt;Campo dell'etichetta.&lt;/b&gt; Un attributo che dice che cos'è un elemento: landslide (o 1), none (o 0), skip. Senza, ogni elemento è una frana, tranne quelli con stato «rejected».

Più raster possono andare in una cartella, anche in serie. I tasselli ritagliati prima dallo stesso raster vengono sostituiti.</translation>
    </message>
    <message>
      <source>Writes what is filled in here into every accepted and edited polygon; empty fields stay as they are.</source>
      <translation>Scrive ciò che è compilato qui in ogni poligono accettato e modificato; i campi vuoti restano come sono.</translation>
    </message>
    <message>
      <source>Writing the model</source>
      <translation>Scrittura del modello</translation>
    </message>
    <message>
      <source>Writing the scores</source>
      <translation>Scrittura dei punteggi</translation>
    </message>
    <message>
      <source>Writing to {}</source>
      <translation>Scrittura in {}</translation>
    </message>
    <message>
      <source>Writing {}…</source>
      <translation>Scrittura di {}…</translation>
    </message>
    <message>
      <source>Written into the metadata of a GeoPackage and of a QField folder. Empty: none.</source>
      <translation>Scritta nei metadati di un GeoPackage e di una cartella QField. Vuota: nessuna.</translation>
    </message>
    <message>
      <source>Wrote the areas of the parts of {} landslides. U takes it back.</source>
      <translation>Scritte le aree delle parti di {} frane. U lo annulla.</translation>
    </message>
    <message>
      <source>Wrote {}.</source>
      <translation>Scritto {}.</translation>
    </message>
    <message>
      <source>YYYY-MM-DD, or YYYY</source>
      <translation>AAAA-MM-GG, o AAAA</translation>
    </message>
    <message>
      <source>You decide; the model's own values are a good start.</source>
      <translation>Decide lei; i valori del modello sono un buon inizio.</translation>
    </message>
    <message>
      <source>You have the model “{}”.</source>
      <translation>Ha il modello “{}”.</translation>
    </message>
    <message>
      <source>Your comment on the chosen polygon. Press Enter to save it.</source>
      <translation>Le sue parole sul poligono scelto. Invio le tiene.</translation>
    </message>
    <message>
      <source>Your name, kept with every decision.</source>
      <translation>Il suo nome, conservato con ogni decisione.</translation>
    </message>
    <message>
      <source>Zoom in and take the map view, or choose larger tiles; a few hundred are plenty.</source>
      <translation>Ingrandisca e usi la vista mappa, o scelga tasselli più grandi; poche centinaia sono più che sufficienti.</translation>
    </message>
    <message>
      <source>a Python that uv fetches</source>
      <translation>un Python che uv scarica</translation>
    </message>
    <message>
      <source>a border of {} ({}), left out</source>
      <translation>un bordo di {} ({}), omesso</translation>
    </message>
    <message>
      <source>a guess</source>
      <translation>una supposizione</translation>
    </message>
    <message>
      <source>a mask in the file</source>
      <translation>una maschera nel file</translation>
    </message>
    <message>
      <source>adapted</source>
      <translation>adattato</translation>
    </message>
    <message>
      <source>alpha band {}</source>
      <translation>banda alfa {}</translation>
    </message>
    <message>
      <source>and {} more, see the table</source>
      <translation>e altre {}, vedi la tabella</translation>
    </message>
    <message>
      <source>any slope</source>
      <translation>qualsiasi pendenza</translation>
    </message>
    <message>
      <source>area not known without a CRS</source>
      <translation>area non nota senza SR</translation>
    </message>
    <message>
      <source>as QGIS shows the layer</source>
      <translation>come QGIS mostra il layer</translation>
    </message>
    <message>
      <source>as chosen below</source>
      <translation>come scelto qui sotto</translation>
    </message>
    <message>
      <source>as set on the layer</source>
      <translation>come impostato sul layer</translation>
    </message>
    <message>
      <source>as the file says</source>
      <translation>come dice il file</translation>
    </message>
    <message>
      <source>by the file's colors</source>
      <translation>dai colori del file</translation>
    </message>
    <message>
      <source>by the sensor's numbers</source>
      <translation>dai numeri del sensore</translation>
    </message>
    <message>
      <source>by their names</source>
      <translation>dai loro nomi</translation>
    </message>
    <message>
      <source>by their wavelengths</source>
      <translation>dalle loro lunghezze d'onda</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>annullato</translation>
    </message>
    <message>
      <source>chosen for its RPCs</source>
      <translation>scelto per i suoi RPC</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>data sconosciuta</translation>
    </message>
    <message>
      <source>depends on PyTorch's source</source>
      <translation>dipende dalla fonte di PyTorch</translation>
    </message>
    <message>
      <source>difference</source>
      <translation>differenza</translation>
    </message>
    <message>
      <source>does not hold, p = {}</source>
      <translation>non vale, p = {}</translation>
    </message>
    <message>
      <source>exit code {}</source>
      <translation>codice di uscita {}</translation>
    </message>
    <message>
      <source>exponent {} from {} on, {}; {}</source>
      <translation>esponente {} a partire da {}, {}; {}</translation>
    </message>
    <message>
      <source>exponent {}; {}</source>
      <translation>esponente {}; {}</translation>
    </message>
    <message>
      <source>from its ground control points</source>
      <translation>dai suoi punti di controllo a terra</translation>
    </message>
    <message>
      <source>from the .aux.xml beside the file</source>
      <translation>dal .aux.xml accanto al file</translation>
    </message>
    <message>
      <source>heatmap</source>
      <translation>mappa di calore</translation>
    </message>
    <message>
      <source>holds, p = {}</source>
      <translation>vale, p = {}</translation>
    </message>
    <message>
      <source>inside its area</source>
      <translation>dentro la sua area</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>non si può leggere</translation>
    </message>
    <message>
      <source>it does not say what it is for</source>
      <translation>non dice per che cosa è</translation>
    </message>
    <message>
      <source>it has no {}</source>
      <translation>non ha {}</translation>
    </message>
    <message>
      <source>it holds something that is no package</source>
      <translation>contiene qualcosa che non è un pacchetto</translation>
    </message>
    <message>
      <source>it holds something that is no part of a model</source>
      <translation>contiene qualcosa che non fa parte di un modello</translation>
    </message>
    <message>
      <source>it holds too many files</source>
      <translation>contiene troppi file</translation>
    </message>
    <message>
      <source>it holds too much</source>
      <translation>contiene troppo</translation>
    </message>
    <message>
      <source>it is compressed</source>
      <translation>è compresso</translation>
    </message>
    <message>
      <source>it is damaged or no model file</source>
      <translation>è danneggiato o non è un file di modello</translation>
    </message>
    <message>
      <source>it is damaged or no zip</source>
      <translation>è danneggiato o non è uno zip</translation>
    </message>
    <message>
      <source>it is larger than {} GB</source>
      <translation>supera {} GB</translation>
    </message>
    <message>
      <source>it is larger than {} kB</source>
      <translation>supera {} kB</translation>
    </message>
    <message>
      <source>it was made for another version of the plugin</source>
      <translation>è stato fatto per un'altra versione del plugin</translation>
    </message>
    <message>
      <source>its brackets are nested too deeply</source>
      <translation>le sue parentesi sono annidate troppo in profondità</translation>
    </message>
    <message>
      <source>its card cannot be read</source>
      <translation>la sua scheda non si può leggere</translation>
    </message>
    <message>
      <source>its card has no name</source>
      <translation>la sua scheda non ha nome</translation>
    </message>
    <message>
      <source>its card is too long</source>
      <translation>la sua scheda è troppo lunga</translation>
    </message>
    <message>
      <source>its provider cannot be copied</source>
      <translation>il suo fornitore non si può copiare</translation>
    </message>
    <message>
      <source>its {} is too long</source>
      <translation>il suo {} è troppo lungo</translation>
    </message>
    <message>
      <source>landslide,accuracy,validation,agreement,iou,precision,recall,reference</source>
      <translation>frana,accuratezza,validazione,concordanza,iou,precisione,richiamo,riferimento</translation>
    </message>
    <message>
      <source>landslide,adapt,improve,learn,review,fine-tune,model</source>
      <translation>frana,adattare,migliorare,imparare,revisione,fine-tuning,modello</translation>
    </message>
    <message>
      <source>landslide,adapt,improve,learn,review,regional,several,model</source>
      <translation>frana,adattare,migliorare,imparare,revisione,regionale,più,modello</translation>
    </message>
    <message>
      <source>landslide,area,length,width,slope,aspect,dem,elevation,travel angle,inventory</source>
      <translation>frana,area,lunghezza,larghezza,pendenza,esposizione,dem,quota,angolo di percorso,inventario</translation>
    </message>
    <message>
      <source>landslide,chips,tiles,patches,labels,training,dataset</source>
      <translation>frana,ritagli,tasselli,porzioni,etichette,addestramento,insieme di dati</translation>
    </message>
    <message>
      <source>landslide,compare,change,new,gone,difference,inventory,multitemporal</source>
      <translation>frana,confrontare,cambiamento,nuova,scomparsa,differenza,inventario,multitemporale</translation>
    </message>
    <message>
      <source>landslide,model,chain,segmentation,slope,inventory,shapefile</source>
      <translation>frana,modello,catena,segmentazione,pendenza,inventario,shapefile</translation>
    </message>
    <message>
      <source>landslide,outline,box,rectangle,draw,digitise,inventory</source>
      <translation>frana,contorno,riquadro,rettangolo,disegnare,digitalizzare,inventario</translation>
    </message>
    <message>
      <source>landslide,polygonize,vectorise,mask,inventory,outline</source>
      <translation>frana,poligonizzare,vettorializzare,maschera,inventario,contorno</translation>
    </message>
    <message>
      <source>landslide,segmentation,deep learning,mask,inventory,hazard</source>
      <translation>frana,segmentazione,apprendimento profondo,maschera,inventario,pericolo</translation>
    </message>
    <message>
      <source>landslide,shapefile,geojson,kml,csv,geopackage,save,inventory</source>
      <translation>frana,shapefile,geojson,kml,csv,geopackage,salvare,inventario</translation>
    </message>
    <message>
      <source>landslide,source,scar,transport,deposit,runout,dem,elevation</source>
      <translation>frana,sorgente,nicchia,trasporto,deposito,propagazione,dem,elevazione</translation>
    </message>
    <message>
      <source>landslide,threshold,otsu,scores,mask,fewer,more</source>
      <translation>frana,soglia,otsu,punteggi,maschera,meno,più</translation>
    </message>
    <message>
      <source>landslide,training,learning,classifier,cyclegan,student,model</source>
      <translation>frana,addestramento,apprendimento,classificatore,cyclegan,allievo,modello</translation>
    </message>
    <message>
      <source>least slope</source>
      <translation>pendenza minima</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>nessun dato</translation>
    </message>
    <message>
      <source>no file was written</source>
      <translation>nessun file è stato scritto</translation>
    </message>
    <message>
      <source>no landslides</source>
      <translation>nessuna frana</translation>
    </message>
    <message>
      <source>no value</source>
      <translation>nessun valore</translation>
    </message>
    <message>
      <source>none</source>
      <translation>nessuno</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>non indicato</translation>
    </message>
    <message>
      <source>not seen above the smallest mapped size</source>
      <translation>non visto sopra la dimensione minima mappata</translation>
    </message>
    <message>
      <source>nothing declared, none found</source>
      <translation>nulla dichiarato, nulla trovato</translation>
    </message>
    <message>
      <source>nothing to review yet</source>
      <translation>ancora nulla da controllare</translation>
    </message>
    <message>
      <source>of these found</source>
      <translation>di queste trovate</translation>
    </message>
    <message>
      <source>or polygons to check</source>
      <translation>o poligoni da controllare</translation>
    </message>
    <message>
      <source>outline model's threshold</source>
      <translation>soglia del modello dei contorni</translation>
    </message>
    <message>
      <source>pixel size</source>
      <translation>dimensione del pixel</translation>
    </message>
    <message>
      <source>pixels of {} m</source>
      <translation>pixel di {} m</translation>
    </message>
    <message>
      <source>probability</source>
      <translation>probabilità</translation>
    </message>
    <message>
      <source>same model as before</source>
      <translation>stesso modello di prima</translation>
    </message>
    <message>
      <source>size unknown</source>
      <translation>dimensione ignota</translation>
    </message>
    <message>
      <source>stopped from outside, or out of memory</source>
      <translation>fermato dall'esterno, o memoria esaurita</translation>
    </message>
    <message>
      <source>such as CC BY 4.0</source>
      <translation>come CC BY 4.0</translation>
    </message>
    <message>
      <source>the file does not say</source>
      <translation>il file non lo dice</translation>
    </message>
    <message>
      <source>the run's minimum area</source>
      <translation>l'area minima dell'esecuzione</translation>
    </message>
    <message>
      <source>the smallest landslide</source>
      <translation>la frana più piccola</translation>
    </message>
    <message>
      <source>the value {}</source>
      <translation>il valore {}</translation>
    </message>
    <message>
      <source>the writer failed with code {}</source>
      <translation>la scrittura è fallita con il codice {}</translation>
    </message>
    <message>
      <source>threshold of the change</source>
      <translation>soglia del cambiamento</translation>
    </message>
    <message>
      <source>threshold of the difference</source>
      <translation>soglia della differenza</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>sconosciuto</translation>
    </message>
    <message>
      <source>unknown dates</source>
      <translation>date sconosciute</translation>
    </message>
    <message>
      <source>{} %</source>
      <translation>{} %</translation>
    </message>
    <message>
      <source>{} % of the area looked at, {} % of the polygons decided</source>
      <translation>{} % dell'area osservata, {} % dei poligoni decisi</translation>
    </message>
    <message>
      <source>{} % of the scene</source>
      <translation>{} % della scena</translation>
    </message>
    <message>
      <source>{} (does not hold)</source>
      <translation>{} (non vale)</translation>
    </message>
    <message>
      <source>{} (failed)</source>
      <translation>{} (non riuscito)</translation>
    </message>
    <message>
      <source>{} (not in the map)</source>
      <translation>{} (non nella mappa)</translation>
    </message>
    <message>
      <source>{} (paused)</source>
      <translation>{} (in pausa)</translation>
    </message>
    <message>
      <source>{} (shipped)</source>
      <translation>{} (incluso)</translation>
    </message>
    <message>
      <source>{} ({} polygons overlap others)</source>
      <translation>{} ({} poligoni si sovrappongono ad altri)</translation>
    </message>
    <message>
      <source>{} ({} to {})</source>
      <translation>{} (da {} a {})</translation>
    </message>
    <message>
      <source>{} : {} pixels</source>
      <translation>{} : {} pixel</translation>
    </message>
    <message>
      <source>{} GB</source>
      <translation>{} GB</translation>
    </message>
    <message>
      <source>{} MB</source>
      <translation>{} MB</translation>
    </message>
    <message>
      <source>{} accepted</source>
      <translation>{} accettate</translation>
    </message>
    <message>
      <source>{} and the map in turns. {} ends it.</source>
      <translation>{} e la mappa a turno. {} termina.</translation>
    </message>
    <message>
      <source>{} as red, green, blue: {}</source>
      <translation>{} come rosso, verde, blu: {}</translation>
    </message>
    <message>
      <source>{} band</source>
      <translation>Banda {}</translation>
    </message>
    <message>
      <source>{} bands of {}</source>
      <translation>{} bande di {}</translation>
    </message>
    <message>
      <source>{} cannot be deleted: {}.</source>
      <translation>{} non si può cancellare: {}.</translation>
    </message>
    <message>
      <source>{} cannot be started: {}.</source>
      <translation>{} non si può avviare: {}.</translation>
    </message>
    <message>
      <source>{} cannot be used as a model: {}.</source>
      <translation>{} non si può usare come modello: {}.</translation>
    </message>
    <message>
      <source>{} cannot be used as an offline bundle: {}.</source>
      <translation>{} non si può usare come pacchetto offline: {}.</translation>
    </message>
    <message>
      <source>{} cannot be used.</source>
      <translation>{} non si può usare.</translation>
    </message>
    <message>
      <source>{} cannot make environments: its venv package is missing.</source>
      <translation>{} non può creare ambienti: manca il suo pacchetto venv.</translation>
    </message>
    <message>
      <source>{} checked views</source>
      <translation>{} viste controllate</translation>
    </message>
    <message>
      <source>{} cm pixels</source>
      <translation>pixel di {} cm</translation>
    </message>
    <message>
      <source>{} commented</source>
      <translation>{} commentate</translation>
    </message>
    <message>
      <source>{} decisions</source>
      <translation>{} decisioni</translation>
    </message>
    <message>
      <source>{} edited or drawn by hand</source>
      <translation>{} modificate o disegnate a mano</translation>
    </message>
    <message>
      <source>{} exists. Give its whole name to replace it.</source>
      <translation>{} esiste già. Scriva il suo nome intero per sostituirlo.</translation>
    </message>
    <message>
      <source>{} failed: {}</source>
      <translation>{} non è riuscito: {}</translation>
    </message>
    <message>
      <source>{} from {}</source>
      <translation>{} da {}</translation>
    </message>
    <message>
      <source>{} h {} min</source>
      <translation>{} h {} min</translation>
    </message>
    <message>
      <source>{} ha</source>
      <translation>{} ha</translation>
    </message>
    <message>
      <source>{} has no CRS.</source>
      <translation>{} non ha un SR.</translation>
    </message>
    <message>
      <source>{} has {} outlines.</source>
      <translation>{} ha {} contorni.</translation>
    </message>
    <message>
      <source>{} have other outlines now: propose the parts again.</source>
      <translation>{} hanno ora un altro contorno: proponga di nuovo le parti.</translation>
    </message>
    <message>
      <source>{} holds no checked views and outlines.</source>
      <translation>{} non contiene viste controllate né contorni.</translation>
    </message>
    <message>
      <source>{} holds no labels.</source>
      <translation>{} non contiene etichette.</translation>
    </message>
    <message>
      <source>{} in it is damaged</source>
      <translation>{} al suo interno è danneggiato</translation>
    </message>
    <message>
      <source>{} is no secure address.</source>
      <translation>{} non è un indirizzo sicuro.</translation>
    </message>
    <message>
      <source>{} is no template of attributes: {}.</source>
      <translation>{} non è un modello di attributi: {}.</translation>
    </message>
    <message>
      <source>{} is not of this program. Move it away.</source>
      <translation>{} non è di questo programma. Lo sposti altrove.</translation>
    </message>
    <message>
      <source>{} is not one of your models.</source>
      <translation>{} non è uno dei suoi modelli.</translation>
    </message>
    <message>
      <source>{} km²</source>
      <translation>{} km²</translation>
    </message>
    <message>
      <source>{} landslide · {} no landslide · {} unsure · {} without label</source>
      <translation>{} frana · {} nessuna frana · {} dubbi · {} senza etichetta</translation>
    </message>
    <message>
      <source>{} landslides</source>
      <translation>{} frane</translation>
    </message>
    <message>
      <source>{} landslides, {} none</source>
      <translation>{} frane, {} non lo sono</translation>
    </message>
    <message>
      <source>{} left out of the fits</source>
      <translation>{} escluse dagli adattamenti</translation>
    </message>
    <message>
      <source>{} looked at {} {} {} pixels on {} in {} s.</source>
      <translation>{} ha guardato {} {} {} pixel su {} in {} s.</translation>
    </message>
    <message>
      <source>{} m pixels</source>
      <translation>pixel di {} m</translation>
    </message>
    <message>
      <source>{} million m³</source>
      <translation>{} milioni di m³</translation>
    </message>
    <message>
      <source>{} min</source>
      <translation>{} min</translation>
    </message>
    <message>
      <source>{} m²</source>
      <translation>{} m²</translation>
    </message>
    <message>
      <source>{} m³</source>
      <translation>{} m³</translation>
    </message>
    <message>
      <source>{} of the known area was found (recall).</source>
      <translation>{} dell’area nota è stato trovato (richiamo).</translation>
    </message>
    <message>
      <source>{} of the mapped area is landslide (precision).</source>
      <translation>{} dell’area mappata è frana (precisione).</translation>
    </message>
    <message>
      <source>{} of the scene</source>
      <translation>{} della scena</translation>
    </message>
    <message>
      <source>{} of the scene is a border of {} that the file does not declare as no data: it is left out.</source>
      <translation>{} della scena è un bordo di {} che il file non dichiara come nessun dato: è omesso.</translation>
    </message>
    <message>
      <source>{} of the scene is undeclared fill of the value {}: it is left out.</source>
      <translation>Il {} della scena è riempimento non dichiarato con il valore {}: viene escluso.</translation>
    </message>
    <message>
      <source>{} of the scene is undeclared fill: it is left out.</source>
      <translation>Il {} della scena è riempimento non dichiarato: viene escluso.</translation>
    </message>
    <message>
      <source>{} of the scene lay in the shade in one of the two images alone: what was there before is unknown.</source>
      <translation>{} della scena era in ombra in una sola delle due immagini: che cosa c'era prima non è noto.</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} di {}</translation>
    </message>
    <message>
      <source>{} of {} known landslides were found.</source>
      <translation>Trovate {} di {} frane note.</translation>
    </message>
    <message>
      <source>{} of {} on the ground</source>
      <translation>{} di {} sul terreno</translation>
    </message>
    <message>
      <source>{} of {} polygons</source>
      <translation>{} di {} poligoni</translation>
    </message>
    <message>
      <source>{} of {} reviewed</source>
      <translation>{} di {} controllate</translation>
    </message>
    <message>
      <source>{} on the disk</source>
      <translation>{} sul disco</translation>
    </message>
    <message>
      <source>{} polygons were drawn again since then and stay as they are.</source>
      <translation>{} poligoni sono stati ridisegnati nel frattempo e restano come sono.</translation>
    </message>
    <message>
      <source>{} polygons, {} left out.</source>
      <translation>{} poligoni, {} lasciati fuori.</translation>
    </message>
    <message>
      <source>{} rejected</source>
      <translation>{} rifiutate</translation>
    </message>
    <message>
      <source>{} rows</source>
      <translation>{} righe</translation>
    </message>
    <message>
      <source>{} runs wait</source>
      <translation>{} esecuzioni attendono</translation>
    </message>
    <message>
      <source>{} s</source>
      <translation>{} s</translation>
    </message>
    <message>
      <source>{} so far. A right click ends it, Backspace takes a corner back.</source>
      <translation>{} finora. Un clic destro termina, Backspace toglie un vertice.</translation>
    </message>
    <message>
      <source>{} tiles with a landslide, {} without, {} skipped.</source>
      <translation>{} tasselli con una frana, {} senza, {} saltati.</translation>
    </message>
    <message>
      <source>{} to download</source>
      <translation>{} da scaricare</translation>
    </message>
    <message>
      <source>{} to {}</source>
      <translation>da {} a {}</translation>
    </message>
    <message>
      <source>{} views and {} of {} outlines.</source>
      <translation>{} viste e {} di {} contorni.</translation>
    </message>
    <message>
      <source>{} views and {} outlines are in {}.</source>
      <translation>{} viste e {} contorni sono in {}.</translation>
    </message>
    <message>
      <source>{} views are checked.</source>
      <translation>{} viste sono controllate.</translation>
    </message>
    <message>
      <source>{} wait</source>
      <translation>{} attendono</translation>
    </message>
    <message>
      <source>{} · no CRS: sizes will be in pixels</source>
      <translation>{} · senza SR: le dimensioni saranno in pixel</translation>
    </message>
    <message>
      <source>{}, a dark image; from dark to bright {}</source>
      <translation>{}, un'immagine scura; da scuro a chiaro {}</translation>
    </message>
    <message>
      <source>{}, as the file says</source>
      <translation>{}, come dice il file</translation>
    </message>
    <message>
      <source>{}, as typed below</source>
      <translation>{}, come scritto qui sotto</translation>
    </message>
    <message>
      <source>{}, nothing is downloaded</source>
      <translation>{}, non si scarica nulla</translation>
    </message>
    <message>
      <source>{}, pale as through haze; from dark to bright {}</source>
      <translation>{}, pallida come attraverso foschia; da scuro a chiaro {}</translation>
    </message>
    <message>
      <source>{}, used as stored</source>
      <translation>{}, usati come memorizzati</translation>
    </message>
    <message>
      <source>{}. Key: {}</source>
      <translation>{}. Tasto: {}</translation>
    </message>
    <message>
      <source>{}: IoU {}, precision {}, recall {}</source>
      <translation>{}: IoU {}, precisione {}, richiamo {}</translation>
    </message>
    <message>
      <source>{}: done. U takes it back.</source>
      <translation>{}: fatto. U lo annulla.</translation>
    </message>
    <message>
      <source>{}: from {} to {} in {} steps</source>
      <translation>{}: da {} a {} in {} passi</translation>
    </message>
    <message>
      <source>{}: {}. That is enough. A third of them at a time is held back for a test, and the new model is used only if it predicts those better.</source>
      <translation>{}: {}. Bastano. A turno un terzo di esse è tenuto da parte, e il nuovo modello si adotta solo se le distingue meglio.</translation>
    </message>
    <message>
      <source>{}: {}. With {} more the model can learn from them. Until then it can learn from its own confident predictions, if your decisions agree with them.</source>
      <translation>{}: {}. Ancora {} e il modello può imparare da esse; fino ad allora può imparare dalle proprie risposte sicure, se le Sue decisioni concordano con esse.</translation>
    </message>
    <message>
      <source>{}; from dark to bright {}</source>
      <translation>{}; da scuro a chiaro {}</translation>
    </message>
    <message>
      <source>“auto” takes what the file says, else metres.</source>
      <translation>«auto» prende ciò che dice il file, altrimenti metri.</translation>
    </message>
    <message>
      <source>“{}” is made.</source>
      <translation>“{}” è fatto.</translation>
    </message>
    <message>
      <source>“{}” is no date.</source>
      <translation>«{}» non è una data.</translation>
    </message>
    <message>
      <source>“{}” is no number.</source>
      <translation>«{}» non è un numero.</translation>
    </message>
  </context>
</TS>
