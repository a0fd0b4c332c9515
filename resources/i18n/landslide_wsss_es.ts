<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>LandslideWsss</name>
    <message>
      <source> (left out)</source>
      <translation> (excluido)</translation>
    </message>
    <message>
      <source> ({} to {})</source>
      <translation> ({} a {})</translation>
    </message>
    <message>
      <source> and </source>
      <translation> y </translation>
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
      <translation> · quedan unos {}</translation>
    </message>
    <message>
      <source>&amp;Area</source>
      <translation>&amp;Área</translation>
    </message>
    <message>
      <source>&amp;Bands</source>
      <translation>&amp;Bandas</translation>
    </message>
    <message>
      <source>&amp;Catchments</source>
      <translation>&amp;Cuencas</translation>
    </message>
    <message>
      <source>&amp;Class activation</source>
      <translation>A&amp;ctivación de clase</translation>
    </message>
    <message>
      <source>&amp;Comment</source>
      <translation>&amp;Comentario</translation>
    </message>
    <message>
      <source>&amp;CycleGAN (research)</source>
      <translation>&amp;CycleGAN (investigación)</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>&amp;Dispositivo</translation>
    </message>
    <message>
      <source>&amp;Difference from</source>
      <translation>&amp;Diferencia desde</translation>
    </message>
    <message>
      <source>&amp;Difference since then</source>
      <translation>&amp;Diferencia desde entonces</translation>
    </message>
    <message>
      <source>&amp;Explain here</source>
      <translation>&amp;Explicar aquí</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>Car&amp;peta</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Formato</translation>
    </message>
    <message>
      <source>&amp;Heatmap from</source>
      <translation>&amp;Mapa de calor desde</translation>
    </message>
    <message>
      <source>&amp;Inside</source>
      <translation>&amp;Dentro de</translation>
    </message>
    <message>
      <source>&amp;Inventory</source>
      <translation>&amp;Inventario</translation>
    </message>
    <message>
      <source>&amp;Known landslides</source>
      <translation>&amp;Deslizamientos conocidos</translation>
    </message>
    <message>
      <source>&amp;Licence</source>
      <translation>&amp;Licencia</translation>
    </message>
    <message>
      <source>&amp;Log</source>
      <translation>Re&amp;gistro</translation>
    </message>
    <message>
      <source>&amp;Method</source>
      <translation>&amp;Método</translation>
    </message>
    <message>
      <source>&amp;Minimum area</source>
      <translation>Área &amp;mínima</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>&amp;Modelo</translation>
    </message>
    <message>
      <source>&amp;Named by</source>
      <translation>&amp;Nombradas por</translation>
    </message>
    <message>
      <source>&amp;New tiles</source>
      <translation>&amp;Nuevas teselas</translation>
    </message>
    <message>
      <source>&amp;Only inside</source>
      <translation>S&amp;olo dentro de</translation>
    </message>
    <message>
      <source>&amp;Outline model</source>
      <translation>M&amp;odelo de contornos</translation>
    </message>
    <message>
      <source>&amp;Over</source>
      <translation>S&amp;obre</translation>
    </message>
    <message>
      <source>&amp;Probability</source>
      <translation>&amp;Probabilidad</translation>
    </message>
    <message>
      <source>&amp;Probability from</source>
      <translation>&amp;Probabilidad desde</translation>
    </message>
    <message>
      <source>&amp;PyTorch from</source>
      <translation>&amp;PyTorch desde</translation>
    </message>
    <message>
      <source>&amp;Raster</source>
      <translation>&amp;Ráster</translation>
    </message>
    <message>
      <source>&amp;Reference</source>
      <translation>&amp;Referencia</translation>
    </message>
    <message>
      <source>&amp;Start from</source>
      <translation>&amp;Partir de</translation>
    </message>
    <message>
      <source>&amp;Taken on</source>
      <translation>&amp;Tomada el</translation>
    </message>
    <message>
      <source>&amp;Template</source>
      <translation>&amp;Plantilla</translation>
    </message>
    <message>
      <source>&amp;Test here again</source>
      <translation>Probar aquí de n&amp;uevo</translation>
    </message>
    <message>
      <source>&amp;Tile side</source>
      <translation>Lado de la &amp;tesela</translation>
    </message>
    <message>
      <source>&amp;Use these settings</source>
      <translation>&amp;Usar estos ajustes</translation>
    </message>
    <message>
      <source>(none chosen)</source>
      <translation>(ninguna elegida)</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>(ninguno)</translation>
    </message>
    <message>
      <source>(not said)</source>
      <translation>(no indicado)</translation>
    </message>
    <message>
      <source>(yours to settle)</source>
      <translation>(debe resolverlo usted)</translation>
    </message>
    <message>
      <source>, which was made from </source>
      <translation>, que se hizo a partir de </translation>
    </message>
    <message>
      <source>1 adaptation waits</source>
      <translation>1 adaptación en espera</translation>
    </message>
    <message>
      <source>1 checked view</source>
      <translation>1 vista comprobada</translation>
    </message>
    <message>
      <source>1 decision</source>
      <translation>1 decisión</translation>
    </message>
    <message>
      <source>1 is usual. 0.2 is for a quick try, 3 for a model that you will use often.</source>
      <translation>Lo normal es 1; 0.2 es una prueba rápida, 3 un modelo de uso prolongado.</translation>
    </message>
    <message>
      <source>1 landslide</source>
      <translation>1 deslizamiento</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 fila</translation>
    </message>
    <message>
      <source>1 run waits</source>
      <translation>1 ejecución espera</translation>
    </message>
    <message>
      <source>1 training waits</source>
      <translation>1 entrenamiento espera</translation>
    </message>
    <message>
      <source>1 view is checked.</source>
      <translation>1 vista está comprobada.</translation>
    </message>
    <message>
      <source>; {} of {} landslides found.</source>
      <translation>; {} de {} deslizamientos encontrados.</translation>
    </message>
    <message>
      <source>A Python of your own: {}</source>
      <translation>Un Python propio: {}</translation>
    </message>
    <message>
      <source>A download arrived damaged.</source>
      <translation>Una descarga llegó dañada.</translation>
    </message>
    <message>
      <source>A filter hides polygons of this layer, which would be overlooked.</source>
      <translation>Un filtro oculta polígonos de esta capa, que se pasarían por alto.</translation>
    </message>
    <message>
      <source>A filter of the layer hides {} polygons: they are neither listed nor counted here.</source>
      <translation>Un filtro de la capa oculta {} polígonos: aquí no se listan ni se cuentan.</translation>
    </message>
    <message>
      <source>A folder, or the address after --index-url on PyTorch's page for installing: for a GPU on Windows, or for a small download without GPU on Linux.</source>
      <translation>Una carpeta, o la dirección tras --index-url en la página de instalación de PyTorch: para una GPU en Windows, o para una descarga pequeña sin GPU en Linux.</translation>
    </message>
    <message>
      <source>A layer to compare the map with, such as a hillshade. Empty: the earlier image of the run.</source>
      <translation>Una capa con la que comparar el mapa, como un sombreado. Vacío: la imagen anterior de la ejecución.</translation>
    </message>
    <message>
      <source>A line has two ends: click the other one first.</source>
      <translation>Una línea tiene dos extremos: haga clic primero en el otro.</translation>
    </message>
    <message>
      <source>A little</source>
      <translation>Un poco</translation>
    </message>
    <message>
      <source>A map of proposals: landslides found by image-level learning. Review them before you rely on them.</source>
      <translation>Un mapa de propuestas: deslizamientos hallados por aprendizaje a nivel de imagen. Revíselos antes de confiar en ellos.</translation>
    </message>
    <message>
      <source>A model for a sensor</source>
      <translation>Un modelo para un sensor</translation>
    </message>
    <message>
      <source>A new run replaces them. Save the edits first? Saved ones are carried over.</source>
      <translation>Una nueva ejecución los reemplaza. ¿Guardar antes las ediciones? Las guardadas pasan a la nueva ejecución.</translation>
    </message>
    <message>
      <source>A package differs from the one that this plugin was tested with, so it was not installed.</source>
      <translation>Un paquete difiere de aquel con el que se probó este complemento, así que no se instaló.</translation>
    </message>
    <message>
      <source>A place where the preview is least sure and the ground is unlike the checked views.</source>
      <translation>Donde la vista previa está menos segura y el terreno no se parece a las vistas comprobadas.</translation>
    </message>
    <message>
      <source>A polygon of this step was changed later by another program, so it stays as it is.</source>
      <translation>Un polígono de este paso se cambió después, y no en esta ventana: queda como está.</translation>
    </message>
    <message>
      <source>A project for the field: polygons with their form, and the image if small.</source>
      <translation>Un proyecto para el campo: los polígonos con su formulario, y la imagen si es pequeña.</translation>
    </message>
    <message>
      <source>A review of the polygons on top would teach the model most: it is unsure of them, and they are unlike the others.</source>
      <translation>La respuesta a los polígonos de arriba enseñaría más al modelo: dudosos y distintos de los demás.</translation>
    </message>
    <message>
      <source>A run already stands in the folder {}.</source>
      <translation>Ya hay una ejecución en la carpeta {}.</translation>
    </message>
    <message>
      <source>A run that is under way or waits writes to this folder.</source>
      <translation>Una ejecución en curso o en espera escribe en esta carpeta.</translation>
    </message>
    <message>
      <source>A tile of {} pixels does not fit into the raster.</source>
      <translation>Una tesela de {} píxeles no cabe en el ráster.</translation>
    </message>
    <message>
      <source>A zip of all packages, for a computer without internet.</source>
      <translation>Un zip de todos los paquetes, para un equipo sin internet.</translation>
    </message>
    <message>
      <source>AI runtime</source>
      <translation>Entorno de IA</translation>
    </message>
    <message>
      <source>AI runtime {} with PyTorch {}.</source>
      <translation>Entorno de IA {} con PyTorch {}.</translation>
    </message>
    <message>
      <source>AI runtime {}: {}.</source>
      <translation>Entorno de IA {}: {}.</translation>
    </message>
    <message>
      <source>About {} of the earlier image is cloud: there the scene alone decides.</source>
      <translation>Cerca del {} de la imagen anterior son nubes: ahí decide solo la escena.</translation>
    </message>
    <message>
      <source>About {} to download and {} on the disk, without the part for NVIDIA GPUs, which this computer does not use: on pytorch.org choose Linux, Pip and CPU, and put the address after --index-url into “PyTorch from” below.</source>
      <translation>Unos {} de descarga y {} en el disco, sin la parte para GPU NVIDIA, que este equipo no usa: en pytorch.org elija Linux, Pip y CPU, y ponga la dirección que sigue a --index-url en «PyTorch desde», abajo.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Aceptado</translation>
    </message>
    <message>
      <source>Accepted and edited only</source>
      <translation>Solo aceptados y editados</translation>
    </message>
    <message>
      <source>Accepted, edited and drawn polygons of all runs are landslides, rejected ones are none. The runs must be made with one model, and hold eight decisions or more together.

&lt;b&gt;Runs.&lt;/b&gt; The file run.json of each run's folder, or the folders.

&lt;b&gt;Is it better?&lt;/b&gt; With three runs or more, whole scenes are held back in turn for a test; with fewer, neighboring decisions. A model that does not predict them better is not written. Before it is saved, it is measured on other scenes, and its description says how accurate it is there.

Add the file to the list of models in the panel with “Add a model file…”. Cancelled, the same output continues.</source>
      <translation>Los polígonos aceptados, editados y dibujados de todas las ejecuciones son deslizamientos; los rechazados no lo son. Las ejecuciones deben estar hechas con un mismo modelo y tener juntas ocho decisiones o más.

&lt;b&gt;Ejecuciones.&lt;/b&gt; El archivo run.json de la carpeta de cada ejecución, o las carpetas.

&lt;b&gt;¿Es mejor?&lt;/b&gt; A partir de tres ejecuciones se reservan por turno escenas enteras; si no, decisiones vecinas. Un modelo que no las distingue mejor no se escribe. Antes de guardarse se mide en otras escenas, y su descripción dice cómo le va allí.

Añada el archivo a la lista de modelos del panel con “Añadir un archivo de modelo…”. Si se cancela, la misma salida continúa.</translation>
    </message>
    <message>
      <source>Adapt a model to a scene</source>
      <translation>Adaptar un modelo a una escena</translation>
    </message>
    <message>
      <source>Adapt to this scene</source>
      <translation>Adaptar a esta escena</translation>
    </message>
    <message>
      <source>Adaptation to {}</source>
      <translation>Adaptación a {}</translation>
    </message>
    <message>
      <source>Adaptations of this result that were stopped or cut off.</source>
      <translation>Adaptaciones de este resultado que se detuvieron o se interrumpieron.</translation>
    </message>
    <message>
      <source>Adapted to {} from the model's own confident predictions; nobody has decided.</source>
      <translation>Adaptado a {} a partir de sus propias respuestas seguras; sin decisiones de nadie.</translation>
    </message>
    <message>
      <source>Add a model file…</source>
      <translation>Añadir un archivo de modelo…</translation>
    </message>
    <message>
      <source>Add a template of attributes</source>
      <translation>Añadir una plantilla de atributos</translation>
    </message>
    <message>
      <source>Add a template of attributes from a file…</source>
      <translation>Añadir una plantilla de atributos desde un archivo…</translation>
    </message>
    <message>
      <source>Add one, or look at the whole layer.</source>
      <translation>Añada una, o examine la capa entera.</translation>
    </message>
    <message>
      <source>Add the parts' areas to the inventory</source>
      <translation>Añadir al inventario las áreas de las partes</translation>
    </message>
    <message>
      <source>Add the results to the map</source>
      <translation>Añadir los resultados al mapa</translation>
    </message>
    <message>
      <source>Add the tiles to the map</source>
      <translation>Añadir las teselas al mapa</translation>
    </message>
    <message>
      <source>Add views and outlines</source>
      <translation>Añadir vistas y contornos</translation>
    </message>
    <message>
      <source>Add views and outlines…</source>
      <translation>Añadir vistas y contornos…</translation>
    </message>
    <message>
      <source>Add your organisation's certificate in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates, or install from an offline bundle.</source>
      <translation>Añada el certificado de su organización en QGIS, en Configuración &gt; Opciones &gt; Autenticación &gt; Gestionar certificados, o instale desde un paquete sin conexión.</translation>
    </message>
    <message>
      <source>Added.</source>
      <translation>Añadido.</translation>
    </message>
    <message>
      <source>After a run, the model can learn the scene that it has just mapped: from its own confident predictions, and from your decisions. The run stays as it is. The result is a second run in a folder of its own, with its model in it as model.lsmodel.

&lt;b&gt;Review.&lt;/b&gt; Accepted, edited and drawn polygons are landslides, rejected ones are none. Polygons without a decision are not used. Eight decisions are needed. Some are held back for a test, and the model stays as it was unless the new one predicts them better. Your decisions continue into the second run.

&lt;b&gt;Layer.&lt;/b&gt; Instead of the review, polygons of known landslides.

&lt;b&gt;Checked views.&lt;/b&gt; Where the imagery is new to the model: polygons around views in which every landslide is outlined, in the review or in the layer. What is not outlined in them counts as no landslide. Give three views or more: then the log says how accurate the model is on views that it was not taught.

If nothing changes, because too little is certain or the new model is no better, no second run is made: the log says so, and the outputs are those of the first run.</source>
      <translation>Después de una ejecución, el modelo puede aprender la escena que acaba de cartografiar: de aquello de lo que estaba seguro y de lo que usted ha decidido. La ejecución queda como está. El resultado es una segunda ejecución en una carpeta propia, con su modelo dentro como model.lsmodel.

&lt;b&gt;Revisión.&lt;/b&gt; Los polígonos aceptados, editados y dibujados son deslizamientos; los rechazados no lo son. Lo que nadie miró no enseña nada. Se necesitan ocho decisiones; el modelo se conserva como estaba salvo que el nuevo distinga mejor las decisiones reservadas. Sus decisiones pasan a la segunda ejecución.

&lt;b&gt;Capa.&lt;/b&gt; En lugar de la revisión, polígonos de deslizamientos conocidos.

&lt;b&gt;Vistas comprobadas.&lt;/b&gt; Cuando las imágenes son nuevas para el modelo: polígonos alrededor de vistas en las que todo deslizamiento está contorneado, en la revisión o en la capa. Lo que no está contorneado en ellas no es deslizamiento. Lo que más enseña son tres vistas o más, y el registro dice lo bueno que es en vistas que no se le enseñaron.

Si nada cambia, porque hay demasiado poco seguro o el modelo nuevo no es mejor, no se hace una segunda ejecución: el registro lo dice, y las salidas son las de la primera.</translation>
    </message>
    <message>
      <source>After: {}</source>
      <translation>Después: {}</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>Concordancia</translation>
    </message>
    <message>
      <source>Agreement with {}</source>
      <translation>Concordancia con {}</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>All but rejected</source>
      <translation>Todos menos los rechazados</translation>
    </message>
    <message>
      <source>All its pixels are the same: there is nothing in it to map. Check the raster and the bands.</source>
      <translation>Todos sus píxeles son iguales: no hay nada que cartografiar. Compruebe el ráster y las bandas.</translation>
    </message>
    <message>
      <source>All landslides in this view are outlined</source>
      <translation>Todos los deslizamientos de esta vista están contorneados</translation>
    </message>
    <message>
      <source>All other tiles have no landslide: they are labelled “No landslide”.</source>
      <translation>Todas las demás teselas no tienen deslizamiento: se etiquetan «Sin deslizamiento».</translation>
    </message>
    <message>
      <source>All pixels that were looked at are the same ({}).</source>
      <translation>Todos los píxeles examinados son iguales ({}).</translation>
    </message>
    <message>
      <source>All pixels that were looked at are the same in {}.</source>
      <translation>Todos los píxeles examinados son iguales en {}.</translation>
    </message>
    <message>
      <source>All, rejected ones too</source>
      <translation>Todos, también los rechazados</translation>
    </message>
    <message>
      <source>Also trains a CycleGAN, which the research methods need. Takes hours without a GPU.</source>
      <translation>Entrena además un CycleGAN, que los métodos de investigación necesitan. Tarda horas sin GPU.</translation>
    </message>
    <message>
      <source>An adaptation of this result is under way or waits.</source>
      <translation>Una adaptación de este resultado está en curso o en espera.</translation>
    </message>
    <message>
      <source>An elevation model of the place, for slope, aspect and drop of each landslide. Empty: none.</source>
      <translation>Un modelo de elevación del lugar, para la pendiente, la orientación y el desnivel de cada deslizamiento. Vacío: ninguno.</translation>
    </message>
    <message>
      <source>An environment of your own with PyTorch and rasterio. It is tested first.</source>
      <translation>Un entorno propio con PyTorch y rasterio. Antes se prueba.</translation>
    </message>
    <message>
      <source>An image of the place from before the event. The polygons then say what is new. Empty: none.</source>
      <translation>Una imagen del lugar anterior al suceso. Los polígonos dicen entonces qué es nuevo. Vacío: ninguna.</translation>
    </message>
    <message>
      <source>An inventory that you trust, or another result of the scene.</source>
      <translation>Un inventario en el que confía, u otro resultado de la escena.</translation>
    </message>
    <message>
      <source>An outline has three corners or more: click the others first.</source>
      <translation>Un contorno tiene tres esquinas o más: haga clic primero en las demás.</translation>
    </message>
    <message>
      <source>Another QGIS (process {}) is installing the AI runtime right now.</source>
      <translation>Otro QGIS (proceso {}) está instalando el entorno de IA ahora mismo.</translation>
    </message>
    <message>
      <source>Another program (process {}) has these polygons open for editing. Save and close them there first.</source>
      <translation>Otro programa (proceso {}) tiene estos polígonos abiertos para editarlos. Guárdelos y ciérrelos allí primero.</translation>
    </message>
    <message>
      <source>Another program has changed this polygon since the list was read: nothing was written.</source>
      <translation>Otro programa ha cambiado este polígono desde que se leyó la lista: no se escribió nada.</translation>
    </message>
    <message>
      <source>Another program, most often a virus scanner, holds a file of the installation.</source>
      <translation>Otro programa, casi siempre un antivirus, retiene un archivo de la instalación.</translation>
    </message>
    <message>
      <source>Another result</source>
      <translation>Otro resultado</translation>
    </message>
    <message>
      <source>Any CRS and pixel size. Fills elevation, drop, slope, aspect, H/L and travel angle.</source>
      <translation>Cualquier SRC y tamaño de píxel. Rellena elevación, desnivel, pendiente, orientación de la ladera, H/L y ángulo de recorrido.</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>Área (m²)</translation>
    </message>
    <message>
      <source>Area in all</source>
      <translation>Área total</translation>
    </message>
    <message>
      <source>Area mapped</source>
      <translation>Área cartografiada</translation>
    </message>
    <message>
      <source>Area of all landslides, m²</source>
      <translation>Área de todos los deslizamientos, m²</translation>
    </message>
    <message>
      <source>Areas of parts</source>
      <translation>Áreas de las partes</translation>
    </message>
    <message>
      <source>As above with a simpler explanation: faster, often a little less sharp.</source>
      <translation>Como el anterior con una explicación más simple: más rápido, a menudo algo menos nítido.</translation>
    </message>
    <message>
      <source>Ask the administrator of your network for access to Python packages, or install from an offline bundle.</source>
      <translation>Pida a quien lleva su red acceso a paquetes de Python, o instale desde un paquete sin conexión.</translation>
    </message>
    <message>
      <source>Aspect (° from north)</source>
      <translation>Orientación de la ladera (° desde el norte)</translation>
    </message>
    <message>
      <source>Assign a CRS to it: right-click, Layer CRS.</source>
      <translation>Asígnele un SRC: clic derecho, SRC de la capa.</translation>
    </message>
    <message>
      <source>Assign a CRS to the layer for areas in square metres.</source>
      <translation>Asigne un SRC a la capa para tener áreas en metros cuadrados.</translation>
    </message>
    <message>
      <source>Assign the CRS that the scene was made in.</source>
      <translation>Asigne el SRC en que se hizo la escena.</translation>
    </message>
    <message>
      <source>At least half of the earlier image is read almost black.</source>
      <translation>Al menos la mitad de la imagen anterior se lee casi negra.</translation>
    </message>
    <message>
      <source>At least half of the image is read almost black.</source>
      <translation>Al menos la mitad de la imagen se lee casi negra.</translation>
    </message>
    <message>
      <source>Attributes</source>
      <translation>Atributos</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>Antes y después</translation>
    </message>
    <message>
      <source>Before: {}</source>
      <translation>Antes: {}</translation>
    </message>
    <message>
      <source>Before: {}. Now: {}.</source>
      <translation>Antes: {}. Ahora: {}.</translation>
    </message>
    <message>
      <source>Best for this reference: {}</source>
      <translation>Mejor para esta referencia: {}</translation>
    </message>
    <message>
      <source>Best threshold</source>
      <translation>Mejor umbral</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>Alternar</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Azul</translation>
    </message>
    <message>
      <source>Both maps share {} % of the area that either of them shows.</source>
      <translation>Ambos mapas comparten el {} % del área que muestra cualquiera de los dos.</translation>
    </message>
    <message>
      <source>Boxes around landslides</source>
      <translation>Recuadros alrededor de deslizamientos</translation>
    </message>
    <message>
      <source>Build on another Python…</source>
      <translation>Construir sobre otro Python…</translation>
    </message>
    <message>
      <source>By type and by zone</source>
      <translation>Por tipo y por zona</translation>
    </message>
    <message>
      <source>C&amp;hange</source>
      <translation>Ca&amp;mbio</translation>
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
      <translation>Umbral CAM</translation>
    </message>
    <message>
      <source>CAM threshold (empty: the model's)</source>
      <translation>Umbral CAM (vacío: el del modelo)</translation>
    </message>
    <message>
      <source>CAM threshold (empty: the run's)</source>
      <translation>Umbral CAM (vacío: el de la ejecución)</translation>
    </message>
    <message>
      <source>CRS</source>
      <translation>SRC</translation>
    </message>
    <message>
      <source>CRS of its own</source>
      <translation>SRC propio</translation>
    </message>
    <message>
      <source>CSV table</source>
      <translation>Tabla CSV</translation>
    </message>
    <message>
      <source>CSV table (*.csv)</source>
      <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
      <source>CSV with outlines</source>
      <translation>CSV con contornos</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>Cancelado.</translation>
    </message>
    <message>
      <source>Cancelled. Files that were there before are as they were.</source>
      <translation>Cancelado. Los archivos que ya había quedan como estaban.</translation>
    </message>
    <message>
      <source>Cancelled. Run again with “Continue with an interrupted adaptation” to continue from here.</source>
      <translation>Cancelado. Ejecute de nuevo con «Continuar con una adaptación interrumpida» para continuar desde aquí.</translation>
    </message>
    <message>
      <source>Cancelled. What is finished is kept; run again with “Resume” to continue.</source>
      <translation>Cancelado. Lo terminado se conserva; ejecute de nuevo con «Reanudar» para continuar.</translation>
    </message>
    <message>
      <source>Cancelled: {}</source>
      <translation>Cancelado: {}</translation>
    </message>
    <message>
      <source>Cancelling; what is finished is kept…</source>
      <translation>Cancelando; lo terminado se conserva…</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <source>Change its name or its settings.</source>
      <translation>Cambie su nombre o su configuración.</translation>
    </message>
    <message>
      <source>Change since the earlier image</source>
      <translation>Cambio desde la imagen anterior</translation>
    </message>
    <message>
      <source>Change since the&amp;n</source>
      <translation>Cambio desde e&amp;ntonces</translation>
    </message>
    <message>
      <source>Change the outline with QGIS' own tools; press again to save</source>
      <translation>Cambie el contorno con las herramientas de QGIS; pulse otra vez para guardar</translation>
    </message>
    <message>
      <source>Changed by you, for the next run.</source>
      <translation>Cambiados por usted, para la próxima ejecución.</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Comprobar</translation>
    </message>
    <message>
      <source>Check its CRS.</source>
      <translation>Compruebe su SRC.</translation>
    </message>
    <message>
      <source>Check one first.</source>
      <translation>Compruebe antes una.</translation>
    </message>
    <message>
      <source>Check that the file is still there and can be written.</source>
      <translation>Compruebe que el archivo sigue ahí y se puede escribir.</translation>
    </message>
    <message>
      <source>Check that the folder can be written, then add the model again.</source>
      <translation>Compruebe que se puede escribir en la carpeta y añada el modelo de nuevo.</translation>
    </message>
    <message>
      <source>Check the connection and the service, or try a smaller area.</source>
      <translation>Compruebe la conexión y el servicio, o pruebe un área menor.</translation>
    </message>
    <message>
      <source>Check the internet connection and install again: files that were downloaded completely are not downloaded again.</source>
      <translation>Compruebe la conexión e instale de nuevo: lo que llegó entero no se descarga dos veces.</translation>
    </message>
    <message>
      <source>Check the internet connection, or download it in a browser and add the file.</source>
      <translation>Compruebe la conexión, o descárguelo con un navegador y añada el archivo.</translation>
    </message>
    <message>
      <source>Check the internet connection, then install again, or install from an offline bundle.</source>
      <translation>Compruebe la conexión e instale de nuevo, o instale desde un paquete sin conexión.</translation>
    </message>
    <message>
      <source>Check the proxy in QGIS under Settings &gt; Options &gt; Network, then install again.</source>
      <translation>Compruebe el proxy en QGIS, en Configuración &gt; Opciones &gt; Red, e instale de nuevo.</translation>
    </message>
    <message>
      <source>Check the raster and the bands: it shows colors that the model never saw.</source>
      <translation>Compruebe el ráster y las bandas: muestra colores que el modelo nunca vio.</translation>
    </message>
    <message>
      <source>Check the raster and the bands: there is nothing in it to map.</source>
      <translation>Compruebe el ráster y las bandas: no hay en él nada que cartografiar.</translation>
    </message>
    <message>
      <source>Check this computer's date and time, then install again.</source>
      <translation>Compruebe la fecha y la hora de este equipo e instale de nuevo.</translation>
    </message>
    <message>
      <source>Check topology</source>
      <translation>Comprobar topología</translation>
    </message>
    <message>
      <source>Checked views</source>
      <translation>Vistas comprobadas</translation>
    </message>
    <message>
      <source>Checked views that it learned from</source>
      <translation>Vistas revisadas de las que aprendió</translation>
    </message>
    <message>
      <source>Checked views, in which every landslide is outlined</source>
      <translation>Vistas comprobadas, en las que todo deslizamiento está contorneado</translation>
    </message>
    <message>
      <source>Choose a 64-bit Python made for this computer, and install again.</source>
      <translation>Elija un Python de 64 bits hecho para este equipo e instale de nuevo.</translation>
    </message>
    <message>
      <source>Choose a file and write it</source>
      <translation>Elegir un archivo y escribirlo</translation>
    </message>
    <message>
      <source>Choose a file that was made here, or make a new grid.</source>
      <translation>Elija un archivo creado aquí, o haga una cuadrícula nueva.</translation>
    </message>
    <message>
      <source>Choose a file that “Export views and outlines…” has written.</source>
      <translation>Elija un archivo escrito con “Exportar vistas y contornos…”.</translation>
    </message>
    <message>
      <source>Choose a file, such as a GeoPackage.</source>
      <translation>Elija un archivo, por ejemplo un GeoPackage.</translation>
    </message>
    <message>
      <source>Choose a folder for the results.</source>
      <translation>Elija una carpeta para los resultados.</translation>
    </message>
    <message>
      <source>Choose a folder of your own and install again.</source>
      <translation>Elija una carpeta propia e instale de nuevo.</translation>
    </message>
    <message>
      <source>Choose a folder on another disk and install again.</source>
      <translation>Elija una carpeta en otro disco e instale de nuevo.</translation>
    </message>
    <message>
      <source>Choose a folder on another disk: this one forbids it (noexec) or is for another kind of computer.</source>
      <translation>Elija una carpeta en otro disco: este lo prohíbe (noexec) o es para otro tipo de equipo.</translation>
    </message>
    <message>
      <source>Choose a folder outside of it, such as C:\landslides.</source>
      <translation>Elija una carpeta fuera de ella, por ejemplo C:\landslides.</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to.</source>
      <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
      <source>Choose a folder with a short path, such as C:\landslides, and install again.</source>
      <translation>Elija una carpeta de ruta corta, como C:\landslides, e instale de nuevo.</translation>
    </message>
    <message>
      <source>Choose a folder with a short path, such as C:\landslides.</source>
      <translation>Elija una carpeta de ruta corta, como C:\landslides.</translation>
    </message>
    <message>
      <source>Choose a folder with an ordinary name.</source>
      <translation>Elija una carpeta de nombre corriente.</translation>
    </message>
    <message>
      <source>Choose a label, then click tiles on the map or drag over them. The arrow keys and 1, 2, 3, 0 do the same.</source>
      <translation>Elija una etiqueta y luego haga clic en las teselas del mapa o arrastre sobre ellas. Las flechas y 1, 2, 3, 0 hacen lo mismo.</translation>
    </message>
    <message>
      <source>Choose a layer of known landslides, other than the run's own.</source>
      <translation>Elija una capa de deslizamientos conocidos, distinta de la de la ejecución.</translation>
    </message>
    <message>
      <source>Choose a layer of points or polygons.</source>
      <translation>Elija una capa de puntos o polígonos.</translation>
    </message>
    <message>
      <source>Choose a layer of the project, or a file such as a GeoPackage.</source>
      <translation>Elija una capa del proyecto, o un archivo como un GeoPackage.</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>Elegir un modelo</translation>
    </message>
    <message>
      <source>Choose a polygon in the list first.</source>
      <translation>Elija antes un polígono de la lista.</translation>
    </message>
    <message>
      <source>Choose a smaller extent or a larger pixel size, or get the imagery as a file.</source>
      <translation>Elija una extensión menor o un píxel mayor, o consiga las imágenes como archivo.</translation>
    </message>
    <message>
      <source>Choose a smaller one.</source>
      <translation>Elija una menor.</translation>
    </message>
    <message>
      <source>Choose an existing Python that has PyTorch, or another computer.</source>
      <translation>Elija un Python existente que tenga PyTorch, u otro equipo.</translation>
    </message>
    <message>
      <source>Choose an extent that lies inside the layer.</source>
      <translation>Elija una extensión que esté dentro de la capa.</translation>
    </message>
    <message>
      <source>Choose an image taken before.</source>
      <translation>Elija una imagen tomada antes.</translation>
    </message>
    <message>
      <source>Choose an image with fewer clouds.</source>
      <translation>Elija una imagen con menos nubes.</translation>
    </message>
    <message>
      <source>Choose an orthophoto or satellite scene, such as a GeoTIFF file.</source>
      <translation>Elija una ortofoto o una escena de satélite, por ejemplo un archivo GeoTIFF.</translation>
    </message>
    <message>
      <source>Choose an output folder that you may write to.</source>
      <translation>Elija una carpeta de salida en la que pueda escribir.</translation>
    </message>
    <message>
      <source>Choose another Python for the AI runtime.</source>
      <translation>Elija otro Python para el entorno de IA.</translation>
    </message>
    <message>
      <source>Choose another Python, 3.10 to 3.13 and 64-bit, and install again.</source>
      <translation>Elija otro Python, de 3.10 a 3.13 y de 64 bits, e instale de nuevo.</translation>
    </message>
    <message>
      <source>Choose another Python.</source>
      <translation>Elija otro Python.</translation>
    </message>
    <message>
      <source>Choose another area, or draw a polygon first.</source>
      <translation>Elija otra área, o dibuje antes un polígono.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Elija otro archivo.</translation>
    </message>
    <message>
      <source>Choose another folder for the next run.</source>
      <translation>Elija otra carpeta para la siguiente ejecución.</translation>
    </message>
    <message>
      <source>Choose another folder or name.</source>
      <translation>Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Elija otra carpeta.</translation>
    </message>
    <message>
      <source>Choose another layer of catchments.</source>
      <translation>Elija otra capa de cuencas.</translation>
    </message>
    <message>
      <source>Choose another layer to compare the map with first, in the field “Swipe”.</source>
      <translation>Elija primero, en el campo «Cortina», otra capa con la que comparar el mapa.</translation>
    </message>
    <message>
      <source>Choose another layer, or draw a polygon.</source>
      <translation>Elija otra capa o dibuje un polígono.</translation>
    </message>
    <message>
      <source>Choose another one in the list.</source>
      <translation>Elija otro en la lista.</translation>
    </message>
    <message>
      <source>Choose another output folder, or overwrite it.</source>
      <translation>Elija otra carpeta de salida, o sobrescríbalo.</translation>
    </message>
    <message>
      <source>Choose another output folder.</source>
      <translation>Elija otra carpeta de salida.</translation>
    </message>
    <message>
      <source>Choose below which band stands for red, green and blue, if it is an image.</source>
      <translation>Elija abajo qué banda es roja, verde y azul, si es una imagen.</translation>
    </message>
    <message>
      <source>Choose it in the list: A accepts it, E corrects its outline.</source>
      <translation>Elíjalo en la lista: A lo acepta, E corrige su contorno.</translation>
    </message>
    <message>
      <source>Choose one of the two and leave the other empty.</source>
      <translation>Elija uno de los dos y deje vacío el otro.</translation>
    </message>
    <message>
      <source>Choose smaller tiles.</source>
      <translation>Elija teselas más pequeñas.</translation>
    </message>
    <message>
      <source>Choose the Python of an environment of your own</source>
      <translation>Elija el Python de un entorno propio</translation>
    </message>
    <message>
      <source>Choose the Python of the AI runtime's environment</source>
      <translation>Elija el Python del entorno de IA</translation>
    </message>
    <message>
      <source>Choose the Python of the AI runtime's environment.</source>
      <translation>Elija el Python del entorno de IA.</translation>
    </message>
    <message>
      <source>Choose the Python to build on</source>
      <translation>Elija el Python sobre el que construir</translation>
    </message>
    <message>
      <source>Choose the bands if the image is shown in wrong colors.</source>
      <translation>Elija las bandas si la imagen se ve con colores equivocados.</translation>
    </message>
    <message>
      <source>Choose the files run.json of reviewed runs.</source>
      <translation>Elija los archivos run.json de ejecuciones revisadas.</translation>
    </message>
    <message>
      <source>Choose the folder and press Resume.</source>
      <translation>Elija la carpeta y pulse Reanudar.</translation>
    </message>
    <message>
      <source>Choose the folder of a finished run</source>
      <translation>Elija la carpeta de una ejecución terminada</translation>
    </message>
    <message>
      <source>Choose the offline bundle</source>
      <translation>Elija el paquete sin conexión</translation>
    </message>
    <message>
      <source>Choose the output folder</source>
      <translation>Elija la carpeta de salida</translation>
    </message>
    <message>
      <source>Choose the output folder of a finished run.</source>
      <translation>Elija la carpeta de salida de una ejecución terminada.</translation>
    </message>
    <message>
      <source>Choose the polygons of another result.</source>
      <translation>Elija los polígonos de otro resultado.</translation>
    </message>
    <message>
      <source>Choose them below if the colors look wrong.</source>
      <translation>Elíjalas abajo si los colores no parecen correctos.</translation>
    </message>
    <message>
      <source>Choose them in the layer's style if the colors look wrong.</source>
      <translation>Elíjalas en el estilo de la capa si los colores parecen incorrectos.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Chosen at random, so that the two kinds are balanced.</source>
      <translation>Elegidos al azar, para que ambas clases estén equilibradas.</translation>
    </message>
    <message>
      <source>Click a line across the chosen polygon, from outside to outside; a right click ends it.</source>
      <translation>Haga clic para trazar una línea que cruce el polígono elegido, de fuera a fuera; un clic derecho la termina.</translation>
    </message>
    <message>
      <source>Click a place of the scene on the map to see its scores and its mask.</source>
      <translation>Haga clic en un lugar de la escena en el mapa para ver sus puntuaciones y su máscara.</translation>
    </message>
    <message>
      <source>Click a title to order the list. The arrow keys go from one polygon to the next.</source>
      <translation>Haga clic en un título para ordenar la lista. Las flechas van de un polígono al siguiente.</translation>
    </message>
    <message>
      <source>Click on another polygon.</source>
      <translation>Haga clic en otro polígono.</translation>
    </message>
    <message>
      <source>Click on the polygon that is merged into the chosen one</source>
      <translation>Haga clic en el polígono que se combina con el elegido</translation>
    </message>
    <message>
      <source>Click on the polygon that is merged into the chosen one.</source>
      <translation>Haga clic en el polígono que se combina con el elegido.</translation>
    </message>
    <message>
      <source>Click or paint tiles that show a landslide. Key 1.</source>
      <translation>Haga clic en las teselas que muestran un deslizamiento, o píntelas. Tecla 1.</translation>
    </message>
    <message>
      <source>Click or paint tiles that you are unsure of; no training uses them. Key 3.</source>
      <translation>Haga clic en las teselas dudosas, o píntelas; ningún entrenamiento las usa. Tecla 3.</translation>
    </message>
    <message>
      <source>Click or paint tiles without a landslide. Key 2, or the right mouse button.</source>
      <translation>Haga clic en las teselas sin deslizamiento, o píntelas. Tecla 2, o el botón derecho del ratón.</translation>
    </message>
    <message>
      <source>Click the corners of the landslide; a right click ends it.</source>
      <translation>Haga clic en las esquinas del deslizamiento; un clic derecho lo termina.</translation>
    </message>
    <message>
      <source>Close other programs and install again.</source>
      <translation>Cierre otros programas e instale de nuevo.</translation>
    </message>
    <message>
      <source>Close other programs that hold the file, and look whether the disk is full.</source>
      <translation>Cierre otros programas que retengan el archivo y mire si el disco está lleno.</translation>
    </message>
    <message>
      <source>Close what uses it and try again.</source>
      <translation>Cierre lo que lo está usando e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Co&amp;mpare</source>
      <translation>Co&amp;mparar</translation>
    </message>
    <message>
      <source>Color by change</source>
      <translation>Colorear por cambio</translation>
    </message>
    <message>
      <source>Com&amp;pute</source>
      <translation>Calc&amp;ular</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Comentario</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Compare &amp;with</source>
      <translation>Comparar &amp;con</translation>
    </message>
    <message>
      <source>Compare two results</source>
      <translation>Comparar dos resultados</translation>
    </message>
    <message>
      <source>Compare with a reference inventory</source>
      <translation>Comparar con un inventario de referencia</translation>
    </message>
    <message>
      <source>Compare with known landslides, write a report, export.</source>
      <translation>Comparar con deslizamientos conocidos, escribir un informe, exportar.</translation>
    </message>
    <message>
      <source>Compared</source>
      <translation>Comparado</translation>
    </message>
    <message>
      <source>Compared with {}</source>
      <translation>Comparado con {}</translation>
    </message>
    <message>
      <source>Compares a mask or polygons with an inventory that you trust. The result is a map: green where both say landslide, orange where only the map does (false alarm), blue where only the reference does (missed).

&lt;b&gt;Precision&lt;/b&gt; is the share of the mapped area that is right, &lt;b&gt;recall&lt;/b&gt; the share of the reference that was found, &lt;b&gt;IoU&lt;/b&gt; the common area over the area of both. Landslides are also counted one by one.

&lt;b&gt;Area.&lt;/b&gt; If the reference covers only a part of the scene, give that part as polygons; else landslides outside of it count as false alarms.

Polygons with the status “rejected” are no landslides.</source>
      <translation>Compara una máscara o polígonos con un inventario en el que usted confía. El resultado es un mapa: verde donde ambos dicen deslizamiento, naranja donde solo el mapa lo dice (falsa alarma), azul donde solo la referencia lo dice (omitido).

La &lt;b&gt;precisión&lt;/b&gt; es la parte del área cartografiada que es correcta, la &lt;b&gt;exhaustividad&lt;/b&gt; la parte de la referencia que se halló, la &lt;b&gt;IoU&lt;/b&gt; el área común entre el área de ambos. Los deslizamientos también se cuentan uno a uno.

&lt;b&gt;Área.&lt;/b&gt; Si la referencia cubre solo una parte de la escena, indique esa parte como polígonos; si no, los deslizamientos de fuera cuentan como falsas alarmas.

Los polígonos con el estado «rejected» no son deslizamientos.</translation>
    </message>
    <message>
      <source>Compares two layers of landslides of one place: two results of a scene, or results of two dates. Each polygon says what became of it in &lt;i&gt;change&lt;/i&gt;: new, grown, old (kept), gone, or unknown where the other run does not show the place.

Two outlines are one landslide at an IoU above 0.1, or where half of the smaller lies in the larger.

&lt;b&gt;area_m2&lt;/b&gt; is the polygon's area, &lt;b&gt;before_m2&lt;/b&gt; that of the same landslide in the first layer, &lt;b&gt;added_m2&lt;/b&gt; what the first layer does not cover. Polygons with the status “rejected” are no landslides.</source>
      <translation>Compara dos capas de deslizamientos de un lugar: dos resultados de una escena, o resultados de dos fechas. Cada polígono dice en &lt;i&gt;change&lt;/i&gt; qué fue de él: new (nuevo), grown (crecido), old (conservado), gone (desaparecido) o unknown (desconocido) donde la otra ejecución no muestra el lugar.

Dos contornos son un mismo deslizamiento con un IoU mayor que 0.1, o si la mitad del menor está dentro del mayor.

&lt;b&gt;area_m2&lt;/b&gt; es el área del polígono, &lt;b&gt;before_m2&lt;/b&gt; la del mismo deslizamiento en la primera capa, &lt;b&gt;added_m2&lt;/b&gt; lo que la primera capa no cubre. Los polígonos con el estado “rejected” no son deslizamientos.</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Comparando</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>Comparando…</translation>
    </message>
    <message>
      <source>Completeness</source>
      <translation>Completitud</translation>
    </message>
    <message>
      <source>Completeness: proposals of a confidence below {} left out</source>
      <translation>Completitud: sin las propuestas de confianza inferior a {}</translation>
    </message>
    <message>
      <source>Completeness: smallest mapped size {}</source>
      <translation>Completitud: tamaño mínimo cartografiado {}</translation>
    </message>
    <message>
      <source>Compute again at the center of the map, with the current bands and model.</source>
      <translation>Calcular otra vez en el centro del mapa, con las bandas y el modelo actuales.</translation>
    </message>
    <message>
      <source>Compute one tile at the center of the map: the scores of each network, and the mask.</source>
      <translation>Calcular una tesela en el centro del mapa: las puntuaciones de cada red y la máscara.</translation>
    </message>
    <message>
      <source>Computing scores</source>
      <translation>Calculando puntuaciones</translation>
    </message>
    <message>
      <source>Computing statistics</source>
      <translation>Calculando estadísticas</translation>
    </message>
    <message>
      <source>Computing statistics…</source>
      <translation>Calculando estadísticas…</translation>
    </message>
    <message>
      <source>Conf.</source>
      <translation>Conf.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <source>Confidence: of polygons with 0.8 about eight in ten are landslides, as measured on the model's test tiles. Where a model or an older run has no such measurement it is the mean score, which only ranks polygons.</source>
      <translation>Confianza: de los polígonos con 0,8, unos ocho de cada diez son deslizamientos, según las teselas de prueba del modelo. Si un modelo o una ejecución anterior no tiene esa medición, es la puntuación media, que solo ordena los polígonos.</translation>
    </message>
    <message>
      <source>Connect its drive, or restore its folder: your earlier decisions are in it.</source>
      <translation>Conecte su unidad o recupere su carpeta; lo que usted dijo antes está en él.</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Continue from the last finished row.</source>
      <translation>Continuar desde la última fila terminada.</translation>
    </message>
    <message>
      <source>Continue with an interrupted adaptation</source>
      <translation>Continuar con una adaptación interrumpida</translation>
    </message>
    <message>
      <source>Continue with labels of an earlier session.</source>
      <translation>Continuar con las etiquetas de una sesión anterior.</translation>
    </message>
    <message>
      <source>Continue with this adaptation</source>
      <translation>Continuar con esta adaptación</translation>
    </message>
    <message>
      <source>Continue with this training</source>
      <translation>Continuar con este entrenamiento</translation>
    </message>
    <message>
      <source>Continuing the training in {}, with the settings it began with.</source>
      <translation>Continuando el entrenamiento en {}, con los ajustes con que empezó.</translation>
    </message>
    <message>
      <source>Copy it yourself from {}.</source>
      <translation>Cópielo usted mismo desde {}.</translation>
    </message>
    <message>
      <source>Copy or download it again, or choose another.</source>
      <translation>Cópielo o descárguelo de nuevo, o elija otro.</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Copiar informe</translation>
    </message>
    <message>
      <source>Copy the run's folder to where you may write, and open it from there.</source>
      <translation>Copie la carpeta de la ejecución a donde pueda escribir y ábrala desde allí.</translation>
    </message>
    <message>
      <source>Corners: {} before, {} now.</source>
      <translation>Esquinas: {} antes, {} ahora.</translation>
    </message>
    <message>
      <source>Correct it by hand.</source>
      <translation>Corríjalo a mano.</translation>
    </message>
    <message>
      <source>Count the last view as not checked; its outlines stay.</source>
      <translation>Contar la última vista como no comprobada; sus contornos se quedan.</translation>
    </message>
    <message>
      <source>Counted more than once</source>
      <translation>Contado más de una vez</translation>
    </message>
    <message>
      <source>Covers</source>
      <translation>Cubre</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Recortar</translation>
    </message>
    <message>
      <source>Cut against neighbours</source>
      <translation>Recortar con los vecinos</translation>
    </message>
    <message>
      <source>Cut each landslide into source, transport and deposit by the run's elevation model, as a new layer.</source>
      <translation>Cortar cada deslizamiento en origen, transporte y depósito con el modelo de elevación de la ejecución, como capa nueva.</translation>
    </message>
    <message>
      <source>Cut off what of the chosen polygon lies on its neighbours</source>
      <translation>Recortar del polígono elegido lo que se superpone a sus vecinos</translation>
    </message>
    <message>
      <source>Cuts a raster into labelled tiles, sorted into the folders that a training reads.</source>
      <translation>Corta un ráster en teselas etiquetadas, ordenadas en las carpetas que lee un entrenamiento.</translation>
    </message>
    <message>
      <source>Cuts each landslide across the line from its crown to its toe. The uppermost third of the drop is proposed as the source. Where the slope breaks clearly (10° gentler below), the deposit begins at the break, else with the lowest third of the drop. The field &lt;i&gt;parts_rule&lt;/i&gt; says which.

&lt;b&gt;These are proposals of a rule&lt;/b&gt; that knows the elevations alone. Nobody has mapped them; check them before you use them.

&lt;b&gt;Parts&lt;/b&gt; holds a polygon for each part. &lt;b&gt;Landslides with areas of parts&lt;/b&gt; is a copy of the layer with src_m2, trn_m2 and dep_m2. Where the elevation model does not reach, or is too coarse for a landslide, nothing is proposed.</source>
      <translation>Corta cada deslizamiento de través a la línea que va de su corona a su pie. El tercio más alto del desnivel se propone como origen. Donde la pendiente se quiebra con claridad (10° más suave por debajo), el depósito empieza en el quiebre; si no, con el tercio más bajo del desnivel. El campo &lt;i&gt;parts_rule&lt;/i&gt; dice cuál de los dos.

&lt;b&gt;Son propuestas de una regla&lt;/b&gt; que solo conoce las elevaciones. Nadie las ha cartografiado; compruébelas antes de usarlas.

&lt;b&gt;Partes&lt;/b&gt; tiene un polígono por cada parte. &lt;b&gt;Deslizamientos con áreas de las partes&lt;/b&gt; es una copia de la capa con src_m2, trn_m2 y dep_m2. Donde el modelo de elevación no alcanza, o es demasiado grueso para un deslizamiento, no se propone nada.</translation>
    </message>
    <message>
      <source>Cuts landslides across the slope into proposed source, transport and deposit.</source>
      <translation>Corta los deslizamientos a través de la ladera en origen, transporte y depósito propuestos.</translation>
    </message>
    <message>
      <source>Cuts overlaps from proposals, never from what you decided; cleans crossing outlines, slivers, gaps.</source>
      <translation>Recorta superposiciones de las propuestas, nunca de lo que usted decidió; limpia contornos que se cruzan, astillas y huecos.</translation>
    </message>
    <message>
      <source>Cutting tiles</source>
      <translation>Cortando teselas</translation>
    </message>
    <message>
      <source>Cycle&amp;GAN difference</source>
      <translation>Diferencia del Cycle&amp;GAN</translation>
    </message>
    <message>
      <source>CycleGAN difference</source>
      <translation>Diferencia del CycleGAN</translation>
    </message>
    <message>
      <source>CycleGAN difference alone</source>
      <translation>Solo diferencia CycleGAN</translation>
    </message>
    <message>
      <source>CycleGAN threshold</source>
      <translation>Umbral del CycleGAN</translation>
    </message>
    <message>
      <source>CycleGAN threshold (empty: the model's)</source>
      <translation>Umbral del CycleGAN (vacío: el del modelo)</translation>
    </message>
    <message>
      <source>CycleGAN threshold (empty: the run's)</source>
      <translation>Umbral del CycleGAN (vacío: el de la ejecución)</translation>
    </message>
    <message>
      <source>Date of this page</source>
      <translation>Fecha de esta página</translation>
    </message>
    <message>
      <source>Day on which the earlier image was taken (empty: as the file says)</source>
      <translation>Día en que se tomó la imagen anterior (vacío: como dice el archivo)</translation>
    </message>
    <message>
      <source>Day on which the image was taken, such as 2021-08-04 (empty: as the file says)</source>
      <translation>Día en que se tomó la imagen, por ejemplo 2021-08-04 (vacío: como dice el archivo)</translation>
    </message>
    <message>
      <source>Decisions that could not be tested: {}.</source>
      <translation>Decisiones que no se pudieron probar: {}.</translation>
    </message>
    <message>
      <source>Decisions that it learned from</source>
      <translation>Decisiones de las que aprendió</translation>
    </message>
    <message>
      <source>Decisions that were made in it stay there, too: {}.</source>
      <translation>Las decisiones tomadas en él también se quedan allí: {}.</translation>
    </message>
    <message>
      <source>Delete it where it is.</source>
      <translation>Bórrelo donde está.</translation>
    </message>
    <message>
      <source>Delete the chosen preset from this project</source>
      <translation>Borrar de este proyecto el ajuste elegido</translation>
    </message>
    <message>
      <source>Delete the installed AI runtime; models, settings and results stay.</source>
      <translation>Borrar el entorno de IA instalado; modelos, ajustes y resultados se conservan.</translation>
    </message>
    <message>
      <source>Delete the run that stands there</source>
      <translation>Borrar la ejecución que hay ahí</translation>
    </message>
    <message>
      <source>Deleting the AI runtime</source>
      <translation>Borrando el entorno de IA</translation>
    </message>
    <message>
      <source>Deposit (proposed)</source>
      <translation>Depósito (propuesto)</translation>
    </message>
    <message>
      <source>Deposit, m²</source>
      <translation>Depósito, m²</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Details are in {}.</source>
      <translation>Los detalles están en {}.</translation>
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
      <translation>Diferencia</translation>
    </message>
    <message>
      <source>Difference from the earlier image</source>
      <translation>Diferencia con la imagen anterior</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Do not rely on a map of this scene.</source>
      <translation>No confíe en un mapa de esta escena.</translation>
    </message>
    <message>
      <source>Do not trust this map yet: check the view that would teach most, then teach again.</source>
      <translation>No confíe todavía en este mapa: compruebe la vista que más enseñaría y enseñe de nuevo.</translation>
    </message>
    <message>
      <source>Download or copy it again.</source>
      <translation>Descárguelo o cópielo de nuevo.</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>Descargando</translation>
    </message>
    <message>
      <source>Downloading {}</source>
      <translation>Descargando {}</translation>
    </message>
    <message>
      <source>Drag a box around a landslide that was missed: its outline is added to the polygons. Key: B</source>
      <translation>Arrastre un recuadro alrededor de un deslizamiento omitido: su contorno se añade a los polígonos. Tecla: B</translation>
    </message>
    <message>
      <source>Drag a box around one landslide, so that it fills most of the box. Esc leaves.</source>
      <translation>Arrastre un recuadro alrededor de un solo deslizamiento, de modo que ocupe la mayor parte. Esc sale.</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>Dibujar</translation>
    </message>
    <message>
      <source>Draw a landslide by hand, corner by corner</source>
      <translation>Dibujar un deslizamiento a mano, esquina a esquina</translation>
    </message>
    <message>
      <source>Draw a line across the chosen polygon</source>
      <translation>Dibujar una línea a través del polígono elegido</translation>
    </message>
    <message>
      <source>Draw a polygon</source>
      <translation>Dibujar un polígono</translation>
    </message>
    <message>
      <source>Draw a rectangle around each landslide that you see, so that the landslide fills most of it. Rectangles may stand at any angle; of any other polygon the smallest rectangle around it is taken.

The outline in a box combines three things: that the landslide lies in the middle, the probability of the outline model, and the colors that differ between inside and outside. The outlines are drafts to be corrected.

They have the fields of an inventory and the status “accepted”, since you have seen the landslide. A box in which nothing can be outlined is left out, and the log says so.</source>
      <translation>Dibuje un rectángulo alrededor de cada deslizamiento que vea, de modo que el deslizamiento lo llene casi todo. Los rectángulos pueden tener cualquier ángulo; de cualquier otro polígono se toma el rectángulo mínimo que lo rodea.

Dentro de un recuadro se combinan tres cosas: que hay un deslizamiento en su centro, lo que ve el modelo de contornos, y los colores que distinguen el interior del exterior. Los contornos son borradores que hay que corregir.

Tienen los campos de un inventario y el estado «accepted», ya que usted ha visto el deslizamiento. Un recuadro que no contiene nada que contornear se indica en el registro y se deja fuera.</translation>
    </message>
    <message>
      <source>Draw it from outside to outside.</source>
      <translation>Dibújela de fuera a fuera.</translation>
    </message>
    <message>
      <source>Draw it larger.</source>
      <translation>Dibújelo más grande.</translation>
    </message>
    <message>
      <source>Draw the area nearer to the scene, or in the scene's CRS.</source>
      <translation>Dibuje el área más cerca de la escena, o en el SRC de la escena.</translation>
    </message>
    <message>
      <source>Draw the clouds in it, or leave out nothing.</source>
      <translation>Dibuje en ella las nubes, o no excluya nada.</translation>
    </message>
    <message>
      <source>Draw the layer left of the pointer, over the map. Key: {}</source>
      <translation>Dibujar la capa a la izquierda del puntero, sobre el mapa. Tecla: {}</translation>
    </message>
    <message>
      <source>Draw the polygons as outlines alone, so that the image inside them is seen.</source>
      <translation>Dibujar los polígonos solo como contornos, para que se vea la imagen que hay dentro.</translation>
    </message>
    <message>
      <source>Draw the polygons by what is new, grown or old, in the place of their status.</source>
      <translation>Dibujar los polígonos según sean nuevos, crecidos o antiguos, en lugar de su estado.</translation>
    </message>
    <message>
      <source>Draw this result anew with the threshold above. Undo is on the tab Check.</source>
      <translation>Dibujar este resultado de nuevo con el umbral de arriba. Deshacer está en la pestaña Comprobar.</translation>
    </message>
    <message>
      <source>Draw what the model would find in the map view, anew after each change.</source>
      <translation>Dibujar lo que el modelo encontraría en la vista del mapa, de nuevo tras cada cambio.</translation>
    </message>
    <message>
      <source>Drawing the mask</source>
      <translation>Dibujando la máscara</translation>
    </message>
    <message>
      <source>Drawing the polygons</source>
      <translation>Dibujando los polígonos</translation>
    </message>
    <message>
      <source>Drawn by {}.</source>
      <translation>Dibujado por {}.</translation>
    </message>
    <message>
      <source>Drop (m)</source>
      <translation>Desnivel (m)</translation>
    </message>
    <message>
      <source>E&amp;ffort</source>
      <translation>Es&amp;fuerzo</translation>
    </message>
    <message>
      <source>E&amp;levation</source>
      <translation>E&amp;levación</translation>
    </message>
    <message>
      <source>E&amp;xplanation</source>
      <translation>E&amp;xplicación</translation>
    </message>
    <message>
      <source>Earlier i&amp;mage</source>
      <translation>I&amp;magen anterior</translation>
    </message>
    <message>
      <source>Earlier image</source>
      <translation>Imagen anterior</translation>
    </message>
    <message>
      <source>Earlier image (optional)</source>
      <translation>Imagen anterior (opcional)</translation>
    </message>
    <message>
      <source>Earlier image (says what is new)</source>
      <translation>Imagen anterior (dice qué es nuevo)</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <source>Edit outlines</source>
      <translation>Editar contornos</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>Editado</translation>
    </message>
    <message>
      <source>Edits of the last session</source>
      <translation>Ediciones de la última sesión</translation>
    </message>
    <message>
      <source>Edits that are not saved are only in the result before.</source>
      <translation>Las ediciones sin guardar quedan solo en el resultado anterior.</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>Esfuerzo</translation>
    </message>
    <message>
      <source>Elevation model</source>
      <translation>Modelo de elevación</translation>
    </message>
    <message>
      <source>Empty the fields with the areas of proposed parts. U takes it back.</source>
      <translation>Vaciar los campos con las áreas de las partes propuestas. U lo deshace.</translation>
    </message>
    <message>
      <source>Enough for a first try; {} of each kind are better.</source>
      <translation>Basta para una primera prueba; mejor {} de cada clase.</translation>
    </message>
    <message>
      <source>Enough for a model that is worth a try.</source>
      <translation>Basta para un modelo que vale la pena probar.</translation>
    </message>
    <message>
      <source>Enter an HTTP proxy in QGIS under Settings &gt; Options &gt; Network, or install from an offline bundle.</source>
      <translation>Indique un proxy HTTP en QGIS, en Configuración &gt; Opciones &gt; Red, o instale desde un paquete sin conexión.</translation>
    </message>
    <message>
      <source>Enter them in QGIS under Settings &gt; Options &gt; Network, then install again.</source>
      <translation>Indíquelos en QGIS, en Configuración &gt; Opciones &gt; Red, e instale de nuevo.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Events of</source>
      <translation>Eventos de</translation>
    </message>
    <message>
      <source>Every polygon of the list is reviewed.</source>
      <translation>Todos los polígonos de la lista están revisados.</translation>
    </message>
    <message>
      <source>Every polygon was reviewed. Landslides are all polygons that are not rejected.</source>
      <translation>Se revisaron todos los polígonos. Son deslizamientos todos los polígonos no rechazados.</translation>
    </message>
    <message>
      <source>Exact</source>
      <translation>Exacta</translation>
    </message>
    <message>
      <source>Exclude the AI runtime's folder in the virus scanner, or wait until it is done, and install again.</source>
      <translation>Excluya la carpeta del entorno de IA en el antivirus, o espere a que termine, e instale de nuevo.</translation>
    </message>
    <message>
      <source>Explanation, where the method is Score-CAM</source>
      <translation>Explicación, cuando el método es Score-CAM</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportación</translation>
    </message>
    <message>
      <source>Export a landslide inventory</source>
      <translation>Exportar un inventario de deslizamientos</translation>
    </message>
    <message>
      <source>Export again, into an empty folder.</source>
      <translation>Exporte de nuevo, a una carpeta vacía.</translation>
    </message>
    <message>
      <source>Export it again, from a scene with a CRS.</source>
      <translation>Expórtelo de nuevo, desde una escena con SRC.</translation>
    </message>
    <message>
      <source>Export the model</source>
      <translation>Exportar el modelo</translation>
    </message>
    <message>
      <source>Export the polygons to a new GeoPackage and review them there.</source>
      <translation>Exporte los polígonos a un GeoPackage nuevo y revíselos allí.</translation>
    </message>
    <message>
      <source>Export this model…</source>
      <translation>Exportar este modelo…</translation>
    </message>
    <message>
      <source>Export tiles for a training</source>
      <translation>Exportar teselas para un entrenamiento</translation>
    </message>
    <message>
      <source>Export views and outlines</source>
      <translation>Exportar vistas y contornos</translation>
    </message>
    <message>
      <source>Export views and outlines…</source>
      <translation>Exportar vistas y contornos…</translation>
    </message>
    <message>
      <source>Exported to {}. Elsewhere it is added with “Add a model file…”.</source>
      <translation>Exportado a {}. En otro equipo se añade con «Añadir un archivo de modelo…».</translation>
    </message>
    <message>
      <source>Exported.</source>
      <translation>Exportado.</translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation>Exportando</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>Fast</source>
      <translation>Rápida</translation>
    </message>
    <message>
      <source>Fastest</source>
      <translation>La más rápida</translation>
    </message>
    <message>
      <source>Faults</source>
      <translation>Fallos</translation>
    </message>
    <message>
      <source>Faults: {}. Yours to settle: {}.</source>
      <translation>Fallos: {}. A resolver por usted: {}.</translation>
    </message>
    <message>
      <source>Fetching {} of {} at {} m, up to {} MB. Check that the service's terms allow this.</source>
      <translation>Obteniendo {} de {} a {} m, hasta {} MB. Compruebe que las condiciones del servicio lo permiten.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Files run.json of reviewed runs</source>
      <translation>Archivos run.json de ejecuciones revisadas</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>Rellenar</translation>
    </message>
    <message>
      <source>Fill &amp;holes below</source>
      <translation>Rellenar &amp;huecos menores de</translation>
    </message>
    <message>
      <source>Fill holes below, m²</source>
      <translation>Rellenar huecos menores de, m²</translation>
    </message>
    <message>
      <source>Fill holes below, m² (empty: the run's)</source>
      <translation>Rellenar huecos menores de, m² (vacío: lo de la ejecución)</translation>
    </message>
    <message>
      <source>Fill in an attribute, and accept polygons first.</source>
      <translation>Rellene un atributo y acepte antes algunos polígonos.</translation>
    </message>
    <message>
      <source>Fill labels from an inventory layer</source>
      <translation>Rellenar etiquetas a partir de una capa de inventario</translation>
    </message>
    <message>
      <source>Find landslides in the scene.</source>
      <translation>Buscar deslizamientos en la escena.</translation>
    </message>
    <message>
      <source>Find the threshold that fits the reference best. Nothing changes until you say so.</source>
      <translation>Buscar el umbral que mejor se ajusta a la referencia. Nada cambia hasta que usted lo indique.</translation>
    </message>
    <message>
      <source>Finds landslides in a scene, measures them over an elevation model, and writes a Shapefile: three algorithms in one. The model designer opens it, to be changed or made longer: resources/models3/map_measure_export.model3 in the plugin's folder.</source>
      <translation>Encuentra deslizamientos en una escena, los mide sobre un modelo de elevación y escribe un Shapefile: tres algoritmos en uno. El diseñador de modelos lo abre para cambiarlo o ampliarlo: resources/models3/map_measure_export.model3 en la carpeta del complemento.</translation>
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
      <translation>Busca deslizamientos en una ortofoto o escena de satélite y escribe en la carpeta de salida: una &lt;b&gt;máscara&lt;/b&gt; (1 es deslizamiento), las &lt;b&gt;puntuaciones&lt;/b&gt; continuas y &lt;b&gt;polígonos&lt;/b&gt; con área, longitud, anchura, orientación y confianza.

Las redes se entrenaron solo con teselas etiquetadas («muestra un deslizamiento» / «no lo muestra»). El &lt;b&gt;modelo de contornos&lt;/b&gt; aprendió los contornos de las etiquetas de teselas enteras y necesita una sola pasada. Los otros métodos explican cada tesela de nuevo: un CycleGAN la pinta como si nada se hubiera deslizado, un mapa de activación de clase muestra qué miró el clasificador, y aquello en lo que ambos coinciden es la máscara.

&lt;b&gt;Explicación.&lt;/b&gt; &lt;i&gt;exact&lt;/i&gt; usa cada canal del clasificador, para resultados que publicar; &lt;i&gt;fast&lt;/i&gt; solo los que la máscara necesita; &lt;i&gt;grad&lt;/i&gt; pone Grad-CAM en su lugar, para una primera impresión.

&lt;b&gt;Umbrales.&lt;/b&gt; Valores más altos dan menos deslizamientos y más seguros. Si se dejan vacíos, se toman los del modelo.

&lt;b&gt;Reanudar.&lt;/b&gt; Las filas de teselas terminadas se conservan si una ejecución se cancela o se interrumpe; ejecute de nuevo en la misma carpeta con «Reanudar» para continuar.

&lt;b&gt;Imagen anterior.&lt;/b&gt; Opcional: una imagen del lugar anterior al suceso, en cualquier SRC. Los polígonos dicen qué es nuevo, crecido o antiguo; el método «student+change» conserva solo lo que ha cambiado.

&lt;b&gt;Modelo de elevación.&lt;/b&gt; Opcional. Rellena elevación, desnivel, pendiente, orientación de la ladera, H/L y ángulo de recorrido, y deja fuera lo que está en terreno llano.

&lt;b&gt;Muchos rásteres.&lt;/b&gt; Use «Ejecutar como proceso por lotes», o un ráster virtual (VRT) sobre un mosaico. De teselas y otras capas web se obtiene antes la extensión elegida.

El entorno de IA funciona en un Python propio, en una GPU NVIDIA si la hay y en el procesador si no.</translation>
    </message>
    <message>
      <source>Finds landslides in an orthophoto or satellite scene: a mask, scores and measured polygons.</source>
      <translation>Busca deslizamientos en una ortofoto o escena de satélite: una máscara, puntuaciones y polígonos medidos.</translation>
    </message>
    <message>
      <source>First result</source>
      <translation>Primer resultado</translation>
    </message>
    <message>
      <source>First the polygons without a review of which the model is least sure.</source>
      <translation>Los no revisados de los que el modelo está menos seguro.</translation>
    </message>
    <message>
      <source>First the polygons without a review of which the model is unsure and that are unlike the others.</source>
      <translation>Los no revisados de los que el modelo duda y que no se parecen a los demás.</translation>
    </message>
    <message>
      <source>Folder for mask, scores and polygons</source>
      <translation>Carpeta para máscara, puntuaciones y polígonos</translation>
    </message>
    <message>
      <source>Folder of a run</source>
      <translation>Carpeta de una ejecución</translation>
    </message>
    <message>
      <source>Folder of the run</source>
      <translation>Carpeta de la ejecución</translation>
    </message>
    <message>
      <source>Folder of the second run</source>
      <translation>Carpeta de la segunda ejecución</translation>
    </message>
    <message>
      <source>Folder of tiles</source>
      <translation>Carpeta de teselas</translation>
    </message>
    <message>
      <source>For Google Earth.</source>
      <translation>Para Google Earth.</translation>
    </message>
    <message>
      <source>For QGIS and ArcGIS: one file, full names.</source>
      <translation>Para QGIS y ArcGIS: un archivo, nombres completos.</translation>
    </message>
    <message>
      <source>For a spreadsheet: the attributes with longitude and latitude.</source>
      <translation>Para una hoja de cálculo: los atributos con longitud y latitud.</translation>
    </message>
    <message>
      <source>For every GIS. Field names of at most 10 characters, 2 GB at most.</source>
      <translation>Para cualquier SIG. Nombres de campo de 10 caracteres como máximo, 2 GB como máximo.</translation>
    </message>
    <message>
      <source>For the web, in longitude and latitude.</source>
      <translation>Para la web, en longitud y latitud.</translation>
    </message>
    <message>
      <source>Forget the interrupted run and begin with what is chosen above.</source>
      <translation>Olvidar la ejecución interrumpida y empezar con lo elegido arriba.</translation>
    </message>
    <message>
      <source>Found {} in {}.</source>
      <translation>Encontrados en {1}: {0}.</translation>
    </message>
    <message>
      <source>Found {}, {} in all.</source>
      <translation>Encontrados: {}, {} en total.</translation>
    </message>
    <message>
      <source>Found {}.</source>
      <translation>Encontrados: {}.</translation>
    </message>
    <message>
      <source>Found: two outlines overlap by more than a tenth of what both cover (IoU above 0.1).</source>
      <translation>Encontrado: dos contornos comparten más de una décima parte de lo que ambos cubren (IoU mayor que 0.1).</translation>
    </message>
    <message>
      <source>Free some space and press Resume; what is finished is kept.</source>
      <translation>Libere espacio y pulse «Reanudar»; lo terminado se conserva.</translation>
    </message>
    <message>
      <source>Free some space there and add the model again.</source>
      <translation>Libere espacio allí y añada el modelo de nuevo.</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk, and install again.</source>
      <translation>Libere espacio, o elija una carpeta en otro disco, e instale de nuevo.</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk.</source>
      <translation>Libere espacio, o elija una carpeta en otro disco.</translation>
    </message>
    <message>
      <source>Frequency and area of the landslides</source>
      <translation>Frecuencia y área de los deslizamientos</translation>
    </message>
    <message>
      <source>From scratch</source>
      <translation>Desde cero</translation>
    </message>
    <message>
      <source>From scratch, without a model to start from</source>
      <translation>Desde cero, sin un modelo del que partir</translation>
    </message>
    <message>
      <source>From this value on, a pixel counts as a landslide.</source>
      <translation>Desde este valor, un píxel cuenta como deslizamiento.</translation>
    </message>
    <message>
      <source>From which probability on the preview draws a landslide.</source>
      <translation>Probabilidad a partir de la cual la vista previa dibuja un deslizamiento.</translation>
    </message>
    <message>
      <source>Fused: CycleGAN difference and CAM</source>
      <translation>Fusión: diferencia del CycleGAN y CAM</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>Hueco</translation>
    </message>
    <message>
      <source>Generated without landslides</source>
      <translation>Generada sin deslizamientos</translation>
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
      <translation>GeoPackages (*.gpkg)</translation>
    </message>
    <message>
      <source>Get a model</source>
      <translation>Obtener un modelo</translation>
    </message>
    <message>
      <source>Get more from the project's page…</source>
      <translation>Obtener más de la página del proyecto…</translation>
    </message>
    <message>
      <source>Get the bundle made for this system and Python version.</source>
      <translation>Consiga el paquete hecho para este sistema y esta versión de Python.</translation>
    </message>
    <message>
      <source>Get the bundle made for this system.</source>
      <translation>Consiga el paquete hecho para este sistema.</translation>
    </message>
    <message>
      <source>Get the bundle of this version, or update the plugin to the bundle's.</source>
      <translation>Consiga el paquete de esta versión, o actualice el complemento a la del paquete.</translation>
    </message>
    <message>
      <source>Give a folder, or an address that begins with https://.</source>
      <translation>Indique una carpeta, o una dirección que empiece por https://.</translation>
    </message>
    <message>
      <source>Give a number, such as 0.4.</source>
      <translation>Indique un número, por ejemplo 0.4.</translation>
    </message>
    <message>
      <source>Give either a mask or polygons to check.</source>
      <translation>Indique una máscara o unos polígonos que comprobar.</translation>
    </message>
    <message>
      <source>Give one, or choose another method and leave out its date.</source>
      <translation>Indique una, o elija otro método y omita su fecha.</translation>
    </message>
    <message>
      <source>Give the red, green and blue band counted from 1, such as 3,2,1.</source>
      <translation>Indique las bandas roja, verde y azul contadas desde 1, por ejemplo 3,2,1.</translation>
    </message>
    <message>
      <source>Gives the outline of each landslide that you have drawn a box around.</source>
      <translation>Da el contorno de cada deslizamiento alrededor del cual ha dibujado un recuadro.</translation>
    </message>
    <message>
      <source>Go to the one above</source>
      <translation>Ir al de arriba</translation>
    </message>
    <message>
      <source>Go to the one below</source>
      <translation>Ir al de abajo</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>Desaparecido</translation>
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
      <translation>Grad-CAM en su lugar: una pasada por tesela. Para un primer vistazo; los contornos difieren.</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Verde</translation>
    </message>
    <message>
      <source>Ground pixel size of the tiles, metres (empty: unknown)</source>
      <translation>Tamaño de píxel de las teselas en el terreno, metros (vacío: desconocido)</translation>
    </message>
    <message>
      <source>Grown</source>
      <translation>Crecido</translation>
    </message>
    <message>
      <source>H/L, crown to toe</source>
      <translation>H/L, de la corona al pie</translation>
    </message>
    <message>
      <source>Heatmap</source>
      <translation>Mapa de calor</translation>
    </message>
    <message>
      <source>Here polygons that touch count as one, and only where both maps know something.</source>
      <translation>Aquí los polígonos que se tocan cuentan como uno, y solo donde ambos mapas tienen datos.</translation>
    </message>
    <message>
      <source>Hide all results, and show them again. Key: {}</source>
      <translation>Ocultar todos los resultados y mostrarlos de nuevo. Tecla: {}</translation>
    </message>
    <message>
      <source>Hide results</source>
      <translation>Ocultar resultados</translation>
    </message>
    <message>
      <source>Highest confidence (0 to 1)</source>
      <translation>Confianza máxima (0 a 1)</translation>
    </message>
    <message>
      <source>Highest elevation (m)</source>
      <translation>Elevación máxima (m)</translation>
    </message>
    <message>
      <source>Hillshade</source>
      <translation>Sombreado</translation>
    </message>
    <message>
      <source>Hillshade below</source>
      <translation>Sombreado debajo</translation>
    </message>
    <message>
      <source>Holes smaller than this are filled.</source>
      <translation>Los huecos menores que esto se rellenan.</translation>
    </message>
    <message>
      <source>How exactly Score-CAM is computed for each tile.</source>
      <translation>Con qué exactitud se calcula Score-CAM para cada tesela.</translation>
    </message>
    <message>
      <source>How far an outline may move when it is simplified, in pixels.</source>
      <translation>Cuánto puede moverse un contorno al simplificarlo, en píxeles.</translation>
    </message>
    <message>
      <source>How far the simplified outline may lie from the drawn one.</source>
      <translation>Hasta dónde puede alejarse el contorno simplificado del dibujado.</translation>
    </message>
    <message>
      <source>How large they are</source>
      <translation>Cómo son de grandes</translation>
    </message>
    <message>
      <source>How long the networks learn.</source>
      <translation>Cuánto tiempo aprenden las redes.</translation>
    </message>
    <message>
      <source>How many polygons you have accepted, rejected or edited.</source>
      <translation>Cuántos polígonos ha aceptado, rechazado o editado.</translation>
    </message>
    <message>
      <source>How much the generator changed each pixel. Bright: much.</source>
      <translation>Cuánto cambió el generador cada píxel. Claro: mucho.</translation>
    </message>
    <message>
      <source>How often each score occurs in the map's view; the height counts in powers of ten. Blue passes the threshold. Drag the line to move it. The triangle is Otsu's value for the whole scene.</source>
      <translation>Con qué frecuencia aparece cada puntuación en la vista del mapa; la altura cuenta en potencias de diez. El azul supera el umbral. Arrastre la línea para moverlo. El triángulo es el valor de Otsu de toda la escena.</translation>
    </message>
    <message>
      <source>How the continuous scores become a mask.</source>
      <translation>Cómo las puntuaciones continuas se convierten en máscara.</translation>
    </message>
    <message>
      <source>However, it misses what it was sure of before.</source>
      <translation>Pero ha olvidado lo que antes era seguro.</translation>
    </message>
    <message>
      <source>If that is ground, not water or shadow, export the layer in QGIS as a rendered image that shows it.</source>
      <translation>Si eso es terreno, no agua ni sombra, exporte la capa en QGIS como imagen renderizada que lo muestre.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Image taken on</source>
      <translation>Fecha de la imagen</translation>
    </message>
    <message>
      <source>Image: {}</source>
      <translation>Imagen: {}</translation>
    </message>
    <message>
      <source>Images of</source>
      <translation>Imágenes de</translation>
    </message>
    <message>
      <source>Improve</source>
      <translation>Mejorar</translation>
    </message>
    <message>
      <source>Improve this result</source>
      <translation>Mejorar este resultado</translation>
    </message>
    <message>
      <source>Improve with these decisions</source>
      <translation>Mejorar con estas decisiones</translation>
    </message>
    <message>
      <source>In no zone</source>
      <translation>En ninguna zona</translation>
    </message>
    <message>
      <source>In view</source>
      <translation>En la vista</translation>
    </message>
    <message>
      <source>In which order the list and the keys go through the polygons.</source>
      <translation>En qué orden la lista y las teclas recorren los polígonos.</translation>
    </message>
    <message>
      <source>In {} on {}.</source>
      <translation>En {} en {}.</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>Instalar</translation>
    </message>
    <message>
      <source>Install Python 3.12 (64-bit), or point to one: 3.10 to 3.14 and no environment of another program.</source>
      <translation>Instale Python 3.12 (64 bits), o indique uno: de 3.10 a 3.14 y que no sea el entorno de otro programa.</translation>
    </message>
    <message>
      <source>Install Python {} (64-bit), or get the bundle for a Python that is here.</source>
      <translation>Instale Python {} (64 bits), o consiga el paquete para un Python que haya aquí.</translation>
    </message>
    <message>
      <source>Install again. If it happens again, something on your network changes files: ask its administrator.</source>
      <translation>Instale de nuevo. Si persiste, algo en su red cambia los archivos: pregunte a quien la lleva.</translation>
    </message>
    <message>
      <source>Install again: files that were downloaded completely are not downloaded again.</source>
      <translation>Instale de nuevo: lo que llegó entero no se descarga dos veces.</translation>
    </message>
    <message>
      <source>Install again: it is fetched anew.</source>
      <translation>Instale de nuevo: se obtiene otra vez.</translation>
    </message>
    <message>
      <source>Install from an offline bundle…</source>
      <translation>Instalar desde un paquete sin conexión…</translation>
    </message>
    <message>
      <source>Install the AI runtime</source>
      <translation>Instalar el entorno de IA</translation>
    </message>
    <message>
      <source>Install the AI runtime again, from a bundle, or use another Python.</source>
      <translation>Instalar de nuevo el entorno de IA, desde un paquete, o usar otro Python.</translation>
    </message>
    <message>
      <source>Install the newest one (x64) from Microsoft's site, then install again.</source>
      <translation>Instale el más reciente (x64) desde el sitio de Microsoft e instale de nuevo.</translation>
    </message>
    <message>
      <source>Installed with Python {}, tested on: {}.</source>
      <translation>Instalado con Python {}, probado en: {}.</translation>
    </message>
    <message>
      <source>Installing the AI runtime</source>
      <translation>Instalando el entorno de IA</translation>
    </message>
    <message>
      <source>Installing the packages</source>
      <translation>Instalando los paquetes</translation>
    </message>
    <message>
      <source>Instead of your decisions, learn from a layer of landslides that you trust, such as an inventory. Its polygons teach; they do not come into the result. Empty: your decisions.</source>
      <translation>En lugar de sus decisiones, aprender de una capa de deslizamientos en la que confía, como un inventario. Sus polígonos enseñan; no entran en el resultado. Vacío: sus decisiones.</translation>
    </message>
    <message>
      <source>Interrupted after {}. Resume continues with its own settings: {}. Start over takes what is above.</source>
      <translation>Interrumpida tras {}. «Reanudar» continúa con sus propios ajustes: {}. «Empezar de nuevo» toma lo elegido arriba.</translation>
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
      <translation>También incluye 1 decisión tomada mientras tanto.</translation>
    </message>
    <message>
      <source>It also has {} decisions that were made meanwhile.</source>
      <translation>También incluye {} decisiones tomadas mientras tanto.</translation>
    </message>
    <message>
      <source>It begins when the current run has ended.</source>
      <translation>Comienza cuando termine la ejecución actual.</translation>
    </message>
    <message>
      <source>It begins when the current run or training has ended.</source>
      <translation>Empieza cuando termine la ejecución o el entrenamiento en curso.</translation>
    </message>
    <message>
      <source>It continues from here at any time, also after QGIS was closed.</source>
      <translation>Continúa desde aquí en cualquier momento, también después de cerrar QGIS.</translation>
    </message>
    <message>
      <source>It has learned only from its own confident predictions.</source>
      <translation>Ha aprendido solo de sus propias respuestas seguras.</translation>
    </message>
    <message>
      <source>It holds {}.</source>
      <translation>Contiene {}.</translation>
    </message>
    <message>
      <source>It is downloaded from the project's release page.</source>
      <translation>Se descarga de la página de versiones del proyecto.</translation>
    </message>
    <message>
      <source>It is in the list of models on the tab Map, and is offered for the next scene of this kind.</source>
      <translation>Está en la lista de modelos de la pestaña Cartografiar, y se ofrece para la próxima escena de este tipo.</translation>
    </message>
    <message>
      <source>It is in the list of models on the tab Map.</source>
      <translation>Está en la lista de modelos de la pestaña Cartografiar.</translation>
    </message>
    <message>
      <source>It is in the list of results on the tab Check.</source>
      <translation>Está en la lista de resultados de la pestaña Comprobar.</translation>
    </message>
    <message>
      <source>It is still sure of only a small part of what it found.</source>
      <translation>Sigue estando seguro de poco de lo que encontró.</translation>
    </message>
    <message>
      <source>It is sure of too little here to learn from its own predictions. Accept, reject or outline some landslides, then improve it with these decisions.</source>
      <translation>Aquí está seguro de demasiado poco para aprender de sus propias respuestas. Acepte, rechace o contornee algunos deslizamientos y luego mejórelo con estas decisiones.</translation>
    </message>
    <message>
      <source>It is sure of {} % of the landslide area that it sees.</source>
      <translation>Está seguro del {} % del área de deslizamientos que ve.</translation>
    </message>
    <message>
      <source>It replaces what was proposed there.</source>
      <translation>Sustituye a lo que se había propuesto allí.</translation>
    </message>
    <message>
      <source>It was measured on this scene only.</source>
      <translation>Se midió solo en esta escena.</translation>
    </message>
    <message>
      <source>It was taught for this kind of image: {}.</source>
      <translation>Se le enseñó este tipo de imagen: {}.</translation>
    </message>
    <message>
      <source>It will use the processor: PyTorch for the {} comes from a source of its own (Other ways below).</source>
      <translation>Usará el procesador: PyTorch para {} viene de una fuente propia (Otras maneras, abajo).</translation>
    </message>
    <message>
      <source>It will use the processor: no NVIDIA GPU was found.</source>
      <translation>Usará el procesador: no se encontró ninguna GPU NVIDIA.</translation>
    </message>
    <message>
      <source>It will use the processor: the driver {} of the {} is too old. Update it to 580 or newer.</source>
      <translation>Usará el procesador: el controlador {} de {} es demasiado antiguo. Actualícelo a 580 o más reciente.</translation>
    </message>
    <message>
      <source>It will use the processor: the {} is too old for PyTorch. (Driver {}.)</source>
      <translation>Usará el procesador: {} es demasiado antigua para PyTorch. (Controlador {}.)</translation>
    </message>
    <message>
      <source>It will use the processor: the {} needs a driver from 580, and this is {}. Update the driver.</source>
      <translation>Usará el procesador: {} necesita un controlador desde 580, y este es {}. Actualice el controlador.</translation>
    </message>
    <message>
      <source>It will use the processor: with the driver {}, the {} cannot be used. Update it to 580 or newer.</source>
      <translation>Usará el procesador: con el controlador {} no se puede usar {}. Actualícelo a 580 o más reciente.</translation>
    </message>
    <message>
      <source>It will use the processor: with the driver {}, the {} needs Python {}.{} or older.</source>
      <translation>Usará el procesador: con el controlador {}, {} necesita Python {}.{} o anterior.</translation>
    </message>
    <message>
      <source>It will use the {}.</source>
      <translation>Usará {}.</translation>
    </message>
    <message>
      <source>It will use this Mac's GPU.</source>
      <translation>Usará la GPU de este Mac.</translation>
    </message>
    <message>
      <source>Its polygons cannot be read, so nobody knows what was decided. They are kept under another name.</source>
      <translation>Sus polígonos no se pueden leer, así que no se sabe qué se decidió. Se conservan con otro nombre.</translation>
    </message>
    <message>
      <source>Its progress is shown below. The result stays as it is.</source>
      <translation>Su progreso se muestra abajo. El resultado queda como está.</translation>
    </message>
    <message>
      <source>KML</source>
      <translation>KML</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Conservar ambas</translation>
    </message>
    <message>
      <source>Keep the border</source>
      <translation>Conservar el borde</translation>
    </message>
    <message>
      <source>Keep the thresholds</source>
      <translation>Guardar los umbrales</translation>
    </message>
    <message>
      <source>Keep the thresholds under a name in this project</source>
      <translation>Guardar los umbrales con un nombre en este proyecto</translation>
    </message>
    <message>
      <source>Keep this model for other scenes</source>
      <translation>Conservar este modelo para otras escenas</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Conservado</translation>
    </message>
    <message>
      <source>Kept, larger</source>
      <translation>Conservado, mayor</translation>
    </message>
    <message>
      <source>Known landslides</source>
      <translation>Deslizamientos conocidos</translation>
    </message>
    <message>
      <source>La&amp;bels</source>
      <translation>&amp;Etiquetas</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Label as</source>
      <translation>Etiquetar como</translation>
    </message>
    <message>
      <source>Label at least {} tiles of each kind to train.</source>
      <translation>Etiquete al menos {} teselas de cada clase para entrenar.</translation>
    </message>
    <message>
      <source>Label field</source>
      <translation>Campo de etiqueta</translation>
    </message>
    <message>
      <source>Label more tiles with a landslide.</source>
      <translation>Etiquete más teselas con deslizamiento.</translation>
    </message>
    <message>
      <source>Label more tiles without one.</source>
      <translation>Etiquete más teselas sin deslizamiento.</translation>
    </message>
    <message>
      <source>Label tiles</source>
      <translation>Etiquetar teselas</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>Labels (*.gpkg);;All files (*)</source>
      <translation>Etiquetas (*.gpkg);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Labels and training: a model for your own imagery.</source>
      <translation>Etiquetas y entrenamiento: un modelo para sus propias imágenes.</translation>
    </message>
    <message>
      <source>Labels: polygons or points</source>
      <translation>Etiquetas: polígonos o puntos</translation>
    </message>
    <message>
      <source>Landslide</source>
      <translation>Deslizamiento</translation>
    </message>
    <message>
      <source>Landslide WSSS</source>
      <translation>Landslide WSSS</translation>
    </message>
    <message>
      <source>Landslide WSSS: details</source>
      <translation>Landslide WSSS: detalles</translation>
    </message>
    <message>
      <source>Landslide area</source>
      <translation>Área de deslizamientos</translation>
    </message>
    <message>
      <source>Landslide mask</source>
      <translation>Máscara de deslizamientos</translation>
    </message>
    <message>
      <source>Landslide mask: {}</source>
      <translation>Máscara de deslizamientos: {}</translation>
    </message>
    <message>
      <source>Landslide model</source>
      <translation>Modelo de deslizamientos</translation>
    </message>
    <message>
      <source>Landslide models (*.lsmodel)</source>
      <translation>Modelos de deslizamientos (*.lsmodel)</translation>
    </message>
    <message>
      <source>Landslide models (*.lsmodel);;All files (*)</source>
      <translation>Modelos de deslizamientos (*.lsmodel);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Landslide polygons</source>
      <translation>Polígonos de deslizamientos</translation>
    </message>
    <message>
      <source>Landslide polygons: {}</source>
      <translation>Polígonos de deslizamientos: {}</translation>
    </message>
    <message>
      <source>Landslides</source>
      <translation>Deslizamientos</translation>
    </message>
    <message>
      <source>Landslides in {}</source>
      <translation>Deslizamientos en {}</translation>
    </message>
    <message>
      <source>Landslides of the reference</source>
      <translation>Deslizamientos de la referencia</translation>
    </message>
    <message>
      <source>Landslides smaller than this are left out of the polygons.</source>
      <translation>Los deslizamientos menores que esto no pasan a los polígonos.</translation>
    </message>
    <message>
      <source>Landslides with areas of parts</source>
      <translation>Deslizamientos con áreas de las partes</translation>
    </message>
    <message>
      <source>Largest</source>
      <translation>El mayor</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>Los mayores primero</translation>
    </message>
    <message>
      <source>Latitude (°)</source>
      <translation>Latitud (°)</translation>
    </message>
    <message>
      <source>Layers of this result are not in the map: {}.</source>
      <translation>Hay capas de este resultado que no están en el mapa: {}.</translation>
    </message>
    <message>
      <source>Lea&amp;ve out</source>
      <translation>E&amp;xcluir</translation>
    </message>
    <message>
      <source>Learn from the run's review, too</source>
      <translation>Aprender también de la revisión de la ejecución</translation>
    </message>
    <message>
      <source>Learned from {} decisions in {}.</source>
      <translation>Aprendido de {} decisiones en {}.</translation>
    </message>
    <message>
      <source>Learning the scene</source>
      <translation>Aprendiendo la escena</translation>
    </message>
    <message>
      <source>Learning with a part of the decisions held back</source>
      <translation>Aprendiendo con una parte de las decisiones reservada</translation>
    </message>
    <message>
      <source>Learns from the polygons of “{}” that lie on the scene, instead of from your decisions: all count as landslides except those whose status is rejected. {} are enough.</source>
      <translation>Aprende de los polígonos de “{}” que están sobre la escena, en lugar de sus decisiones: todos son deslizamientos, salvo los que tienen el estado rejected. {} bastan.</translation>
    </message>
    <message>
      <source>Least &amp;slope</source>
      <translation>Pendiente &amp;mínima</translation>
    </message>
    <message>
      <source>Least change of a pixel between the scene and its version without landslides. Higher: fewer, surer landslides.</source>
      <translation>Cambio mínimo de un píxel entre la escena y su versión sin deslizamientos. Más alto: menos deslizamientos y más seguros.</translation>
    </message>
    <message>
      <source>Least change of a pixel since the earlier image. Higher: fewer, surer new landslides. Where the earlier image shows nothing, the scene alone decides.</source>
      <translation>Cambio mínimo de un píxel desde la imagen anterior. Más alto: menos deslizamientos nuevos y más seguros. Donde la imagen anterior no muestra nada, decide solo la escena.</translation>
    </message>
    <message>
      <source>Least class activation (CAM) of a pixel. Higher: fewer, surer and smaller landslides.</source>
      <translation>Activación de clase (CAM) mínima de un píxel. Más alta: menos deslizamientos, más seguros y más pequeños.</translation>
    </message>
    <message>
      <source>Least difference of a pixel from the earlier image. Higher: fewer, surer landslides.</source>
      <translation>Diferencia mínima de un píxel respecto a la imagen anterior. Más alto: menos deslizamientos y más seguros.</translation>
    </message>
    <message>
      <source>Least probability of a landslide at a pixel, by the outline model. Higher: fewer, surer landslides.</source>
      <translation>Probabilidad mínima de deslizamiento en un píxel, según el modelo de contornos. Más alta: menos deslizamientos y más seguros.</translation>
    </message>
    <message>
      <source>Least share that landslides must cover</source>
      <translation>Parte mínima que deben cubrir los deslizamientos</translation>
    </message>
    <message>
      <source>Leave out corners of the chosen polygon</source>
      <translation>Quitar esquinas del polígono elegido</translation>
    </message>
    <message>
      <source>Leave out proposals on flatter ground, such as roads, fields and gravel banks. Needs an elevation model.</source>
      <translation>Omitir propuestas en terreno más llano, como carreteras, campos y bancos de grava. Requiere un modelo de elevación.</translation>
    </message>
    <message>
      <source>Leave out proposals on ground flatter than, degrees</source>
      <translation>Dejar fuera propuestas en terreno más llano que, grados</translation>
    </message>
    <message>
      <source>Left of the pointer is {}. Esc leaves.</source>
      <translation>A la izquierda del puntero está {}. Esc sale.</translation>
    </message>
    <message>
      <source>Length (m)</source>
      <translation>Longitud (m)</translation>
    </message>
    <message>
      <source>Let it end with one of {}.</source>
      <translation>Haga que termine en uno de {}.</translation>
    </message>
    <message>
      <source>Let its name end with .csv.</source>
      <translation>Haga que su nombre termine en .csv.</translation>
    </message>
    <message>
      <source>Let the model learn this scene from what it is sure of, and map the scene again with it.</source>
      <translation>Hacer que el modelo aprenda esta escena de aquello de lo que está seguro, y cartografiar la escena de nuevo con él.</translation>
    </message>
    <message>
      <source>Loading tiles</source>
      <translation>Cargando teselas</translation>
    </message>
    <message>
      <source>Longitude (°)</source>
      <translation>Longitud geográfica (°)</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Mirar de nuevo</translation>
    </message>
    <message>
      <source>Look at its map closely, or teach it by views of this scene.</source>
      <translation>Mire su mapa con detenimiento, o enséñele con vistas de esta escena.</translation>
    </message>
    <message>
      <source>Look at the details.</source>
      <translation>Mire los detalles.</translation>
    </message>
    <message>
      <source>Look at the details; Copy report gathers what a bug report needs.</source>
      <translation>Mire los detalles; Copiar informe reúne lo que necesita un aviso de error.</translation>
    </message>
    <message>
      <source>Look at the log, or choose another Python for the AI runtime: one with PyTorch and rasterio.</source>
      <translation>Consulte el registro, o elija otro Python para el entorno de IA: uno con PyTorch y rasterio.</translation>
    </message>
    <message>
      <source>Look at the log.</source>
      <translation>Mire el registro.</translation>
    </message>
    <message>
      <source>Look for overlaps, gaps, slivers and outlines that cross themselves.</source>
      <translation>Buscar superposiciones, huecos, astillas y contornos que se cruzan consigo mismos.</translation>
    </message>
    <message>
      <source>Look whether the disk is full, choose a folder that you may write to, and close other programs.</source>
      <translation>Mire si el disco está lleno, elija una carpeta en la que pueda escribir y cierre otros programas.</translation>
    </message>
    <message>
      <source>Looked at</source>
      <translation>Observado</translation>
    </message>
    <message>
      <source>Looking at the disk</source>
      <translation>Mirando el disco</translation>
    </message>
    <message>
      <source>Looking at this computer</source>
      <translation>Mirando este equipo</translation>
    </message>
    <message>
      <source>Looking at this computer…</source>
      <translation>Mirando este equipo…</translation>
    </message>
    <message>
      <source>Looking at what the model is sure of</source>
      <translation>Examinando aquello de lo que el modelo está seguro</translation>
    </message>
    <message>
      <source>Looking for the polygons whose review would teach the model most…</source>
      <translation>Buscando los polígonos cuya respuesta enseñaría más…</translation>
    </message>
    <message>
      <source>Loss curves</source>
      <translation>Curvas de pérdida</translation>
    </message>
    <message>
      <source>Lowest elevation (m)</source>
      <translation>Elevación mínima (m)</translation>
    </message>
    <message>
      <source>Made from {}.</source>
      <translation>Hecho a partir de {}.</translation>
    </message>
    <message>
      <source>Magenta where it is least sure.</source>
      <translation>Magenta donde está menos seguro.</translation>
    </message>
    <message>
      <source>Make a model for this sensor…</source>
      <translation>Hacer un modelo para este sensor…</translation>
    </message>
    <message>
      <source>Make a model that knows this imagery, and map the whole scene with it. This result stays as it is.</source>
      <translation>Hacer un modelo que conozca estas imágenes y cartografiar con él toda la escena. Este resultado queda como está.</translation>
    </message>
    <message>
      <source>Make one model from several results…</source>
      <translation>Crear un modelo a partir de varios resultados…</translation>
    </message>
    <message>
      <source>Make one model from several reviews</source>
      <translation>Hacer un modelo con varias revisiones</translation>
    </message>
    <message>
      <source>Make tiles over the raster, then label each: does it show a landslide?</source>
      <translation>Cree teselas sobre el ráster y etiquete cada una: ¿muestra un deslizamiento?</translation>
    </message>
    <message>
      <source>Make tiles without labels over the raster. They are saved in a GeoPackage beside it, and so is each label.</source>
      <translation>Crear teselas sin etiquetas sobre el ráster. Se guardan en un GeoPackage junto a él, igual que cada etiqueta.</translation>
    </message>
    <message>
      <source>Makes a model file from pictures that are labelled “landslide” or “none”.</source>
      <translation>Hace un archivo de modelo con imágenes etiquetadas «deslizamiento» o «ninguno».</translation>
    </message>
    <message>
      <source>Makes mask and polygons from the scores of a finished run, in seconds.</source>
      <translation>Hace máscara y polígonos con las puntuaciones de una ejecución terminada, en segundos.</translation>
    </message>
    <message>
      <source>Making pseudo-labels</source>
      <translation>Creando pseudoetiquetas</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Creando el entorno</translation>
    </message>
    <message>
      <source>Manual: the values below</source>
      <translation>Manual: los valores de abajo</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Cartografiar</translation>
    </message>
    <message>
      <source>Map again what you have not decided on, with a model that has learned from your decisions.</source>
      <translation>Cartografiar de nuevo lo que no ha decidido, con un modelo que ha aprendido de lo que decidió.</translation>
    </message>
    <message>
      <source>Map landslides in a raster</source>
      <translation>Cartografiar deslizamientos en un ráster</translation>
    </message>
    <message>
      <source>Map the whole raster, or only a part of it.</source>
      <translation>Cartografiar todo el ráster o solo una parte.</translation>
    </message>
    <message>
      <source>Map view</source>
      <translation>Vista del mapa</translation>
    </message>
    <message>
      <source>Map, check, improve, share</source>
      <translation>Cartografiar, comprobar, mejorar, compartir</translation>
    </message>
    <message>
      <source>Map, figures, sizes, settings; once computed, statistics on a second page.</source>
      <translation>Mapa, cifras, tamaños, ajustes; una vez calculadas, las estadísticas en una segunda página.</translation>
    </message>
    <message>
      <source>Map, measure and export landslides</source>
      <translation>Cartografiar, medir y exportar deslizamientos</translation>
    </message>
    <message>
      <source>Mapped on</source>
      <translation>Fecha de cartografía</translation>
    </message>
    <message>
      <source>Maps landslides, measures them over an elevation model, and writes a Shapefile.</source>
      <translation>Cartografía deslizamientos, los mide sobre un modelo de elevación y escribe un Shapefile.</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>Máscara</translation>
    </message>
    <message>
      <source>Mask as GeoTIFF</source>
      <translation>Máscara como GeoTIFF</translation>
    </message>
    <message>
      <source>Mask to check</source>
      <translation>Máscara que comprobar</translation>
    </message>
    <message>
      <source>Mask, final (of the polygons)</source>
      <translation>Máscara, final (de los polígonos)</translation>
    </message>
    <message>
      <source>Mask, raw (of the thresholds)</source>
      <translation>Máscara, en bruto (de los umbrales)</translation>
    </message>
    <message>
      <source>Mask, scores and polygons are written here. A run that was interrupted continues from this folder.</source>
      <translation>Aquí se escriben máscara, puntuaciones y polígonos. Una ejecución interrumpida continúa desde esta carpeta.</translation>
    </message>
    <message>
      <source>Mask: {} % of the tile</source>
      <translation>Máscara: {} % de la tesela</translation>
    </message>
    <message>
      <source>Me&amp;thod</source>
      <translation>Mé&amp;todo</translation>
    </message>
    <message>
      <source>Mean change (0 to 1)</source>
      <translation>Cambio medio (0 a 1)</translation>
    </message>
    <message>
      <source>Mean confidence (0 to 1)</source>
      <translation>Confianza media (0 a 1)</translation>
    </message>
    <message>
      <source>Mean slope (°)</source>
      <translation>Pendiente media (°)</translation>
    </message>
    <message>
      <source>Measure landslides</source>
      <translation>Medir deslizamientos</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>Medido</translation>
    </message>
    <message>
      <source>Measured {}, {} in all.</source>
      <translation>Medidos {}, {} en total.</translation>
    </message>
    <message>
      <source>Measures each polygon of a layer and keeps every other attribute: area, perimeter, length, width, orientation and place. Run it after editing outlines.

&lt;b&gt;Elevation model.&lt;/b&gt; A raster of elevations, in any CRS and pixel size, metres or feet. It fills:
elev_min, elev_max, drop_m: elevations and their difference, metres.
slope_deg, aspect_deg: mean slope, and the direction in which it falls, clockwise from north.
h_over_l, travel_deg: fall over horizontal distance from crown to toe, and its angle.

&lt;b&gt;Flat ground.&lt;/b&gt; Roads, fields and gravel banks look like landslides. Proposals flatter than the given slope are left out; what a person accepted, rejected or edited stays.

Where the elevation model does not reach, these fields stay empty. Invalid outlines are repaired.</source>
      <translation>Mide cada polígono de una capa y conserva todos los demás atributos: área, perímetro, longitud, anchura, orientación y lugar. Ejecútelo tras editar contornos.

&lt;b&gt;Modelo de elevación.&lt;/b&gt; Un ráster de elevaciones, en cualquier SRC y tamaño de píxel, en metros o pies. Rellena:
elev_min, elev_max, drop_m: elevaciones y su diferencia, metros.
slope_deg, aspect_deg: pendiente media y dirección en que cae, en sentido horario desde el norte.
h_over_l, travel_deg: caída entre distancia horizontal de la corona al pie, y su ángulo.

&lt;b&gt;Terreno llano.&lt;/b&gt; Caminos, campos y bancos de grava parecen deslizamientos. Las propuestas más llanas que la pendiente dada se dejan fuera; lo que una persona aceptó, rechazó o editó se queda.

Donde el modelo de elevación no llega, estos campos quedan vacíos. Los contornos no válidos se reparan.</translation>
    </message>
    <message>
      <source>Measures polygons on the ellipsoid, and over an elevation model their slope, drop and travel angle.</source>
      <translation>Mide polígonos sobre el elipsoide y, con un modelo de elevación, su pendiente, desnivel y ángulo de recorrido.</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>Midiendo</translation>
    </message>
    <message>
      <source>Median</source>
      <translation>Mediana</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Combinar</translation>
    </message>
    <message>
      <source>Merge polygons</source>
      <translation>Combinar polígonos</translation>
    </message>
    <message>
      <source>Messages of the run appear here.</source>
      <translation>Aquí aparecen los mensajes de la ejecución.</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <source>Method (empty: the run's)</source>
      <translation>Método (vacío: el de la ejecución)</translation>
    </message>
    <message>
      <source>Method: {}; thresholds: {}</source>
      <translation>Método: {}; umbrales: {}</translation>
    </message>
    <message>
      <source>Minimum area</source>
      <translation>Área mínima</translation>
    </message>
    <message>
      <source>Minimum area, m²</source>
      <translation>Área mínima, m²</translation>
    </message>
    <message>
      <source>Minimum area, m² (empty: the run's)</source>
      <translation>Área mínima, m² (vacío: la de la ejecución)</translation>
    </message>
    <message>
      <source>Minimum confidence</source>
      <translation>Confianza mínima</translation>
    </message>
    <message>
      <source>Minimum confidence (empty: the run's)</source>
      <translation>Confianza mínima (vacío: la de la ejecución)</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Model file</source>
      <translation>Archivo del modelo</translation>
    </message>
    <message>
      <source>Model file (empty: the shipped one)</source>
      <translation>Archivo del modelo (vacío: el incluido)</translation>
    </message>
    <message>
      <source>Model file's hash</source>
      <translation>Hash del archivo del modelo</translation>
    </message>
    <message>
      <source>Model for {}</source>
      <translation>Modelo para {}</translation>
    </message>
    <message>
      <source>Model to start from (empty: the shipped one)</source>
      <translation>Modelo del que partir (vacío: el incluido)</translation>
    </message>
    <message>
      <source>Model: {} {}</source>
      <translation>Modelo: {} {}</translation>
    </message>
    <message>
      <source>Models, settings and results stay. It can be installed again at any time.</source>
      <translation>Modelos, ajustes y resultados se quedan. Se puede instalar de nuevo en cualquier momento.</translation>
    </message>
    <message>
      <source>More settings</source>
      <translation>Más ajustes</translation>
    </message>
    <message>
      <source>Most confident first</source>
      <translation>Los más seguros primero</translation>
    </message>
    <message>
      <source>Most tiles without a landslide for each with one (0: all)</source>
      <translation>Máximo de teselas sin deslizamiento por cada una con él (0: todas)</translation>
    </message>
    <message>
      <source>Most uncertain first</source>
      <translation>Los más dudosos primero</translation>
    </message>
    <message>
      <source>Move a threshold: then the polygons are drawn again, with these fields.</source>
      <translation>Mueva un umbral: entonces se dibujan con él.</translation>
    </message>
    <message>
      <source>Move the map over the raster.</source>
      <translation>Mueva el mapa sobre el ráster.</translation>
    </message>
    <message>
      <source>Move the map over the scene.</source>
      <translation>Mueva el mapa sobre la escena.</translation>
    </message>
    <message>
      <source>Move the map, or zoom out.</source>
      <translation>Mueva el mapa, o aleje el zoom.</translation>
    </message>
    <message>
      <source>Move the outline's corners on the map. Press E again to save.</source>
      <translation>Mueva los vértices del contorno en el mapa. Pulse E otra vez para guardar.</translation>
    </message>
    <message>
      <source>My landslides</source>
      <translation>Mis deslizamientos</translation>
    </message>
    <message>
      <source>My region</source>
      <translation>Mi región</translation>
    </message>
    <message>
      <source>NVIDIA GPU (CUDA)</source>
      <translation>GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>Na&amp;me</source>
      <translation>No&amp;mbre</translation>
    </message>
    <message>
      <source>Name it {}.lsmodel.</source>
      <translation>Llámelo {}.lsmodel.</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>Nombre del modelo</translation>
    </message>
    <message>
      <source>Name of the preset:</source>
      <translation>Nombre del ajuste:</translation>
    </message>
    <message>
      <source>Name of the sensor, to teach by checked views</source>
      <translation>Nombre del sensor, para enseñar con vistas revisadas</translation>
    </message>
    <message>
      <source>Needs few labels: they adapt the model to your scene.</source>
      <translation>Necesita pocas etiquetas: adaptan el modelo a su escena.</translation>
    </message>
    <message>
      <source>Needs many labels. For imagery that is unlike what any model was trained on.</source>
      <translation>Necesita muchas etiquetas. Para imágenes distintas de aquellas con las que se entrenó cualquier modelo.</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>Redes</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <source>New area</source>
      <translation>Área nueva</translation>
    </message>
    <message>
      <source>New area (m²)</source>
      <translation>Área nueva (m²)</translation>
    </message>
    <message>
      <source>New since the earlier image</source>
      <translation>Nuevo desde la imagen anterior</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Niblack: a value for each pixel</source>
      <translation>Niblack: un valor por píxel</translation>
    </message>
    <message>
      <source>No AI runtime is installed.</source>
      <translation>No hay ningún entorno de IA instalado.</translation>
    </message>
    <message>
      <source>No CRS: lengths are pixels</source>
      <translation>Sin SRC: las longitudes están en píxeles</translation>
    </message>
    <message>
      <source>No Python was found that the AI runtime can be built on.</source>
      <translation>No se encontró ningún Python sobre el que construir el entorno de IA.</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>Sin datos</translation>
    </message>
    <message>
      <source>No decisions yet: accept (A) and reject (R) polygons in Check. {} are enough to learn from.</source>
      <translation>Aún no hay decisiones: acepte (A) y rechace (R) polígonos en Comprobar. Bastan {} para aprender de ellas.</translation>
    </message>
    <message>
      <source>No fit</source>
      <translation>Sin ajuste</translation>
    </message>
    <message>
      <source>No label</source>
      <translation>Sin etiqueta</translation>
    </message>
    <message>
      <source>No landslide</source>
      <translation>Sin deslizamiento</translation>
    </message>
    <message>
      <source>No landslide passes. Lower the thresholds or the smallest area.</source>
      <translation>No pasa ningún deslizamiento. Baje los umbrales o el área mínima.</translation>
    </message>
    <message>
      <source>No landslides</source>
      <translation>Sin deslizamientos</translation>
    </message>
    <message>
      <source>No overlap, gap, sliver or crossing outline was found.</source>
      <translation>No se encontró ninguna superposición, hueco, astilla ni contorno que se cruce.</translation>
    </message>
    <message>
      <source>No polygon is selected in “{}”.</source>
      <translation>No hay ningún polígono seleccionado en «{}».</translation>
    </message>
    <message>
      <source>No run is chosen.</source>
      <translation>No se ha elegido ninguna ejecución.</translation>
    </message>
    <message>
      <source>No view is checked yet.</source>
      <translation>Aún no hay ninguna vista comprobada.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N.º</translation>
    </message>
    <message>
      <source>Nobody has checked this: look at what changed before you keep it.</source>
      <translation>Nadie ha comprobado esto: mire lo que cambió antes de conservarlo.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>Not chosen</source>
      <translation>No elegido</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>No se sabe</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>Sin revisar</translation>
    </message>
    <message>
      <source>Nothing has happened for {} minutes.</source>
      <translation>No ha pasado nada durante {} minutos.</translation>
    </message>
    <message>
      <source>Nothing of the outline is left at this tolerance.</source>
      <translation>Con esta tolerancia no queda nada del contorno.</translation>
    </message>
    <message>
      <source>Nothing of the outline is left.</source>
      <translation>No queda nada del contorno.</translation>
    </message>
    <message>
      <source>Nothing says when both images were taken, so that their order cannot be checked.</source>
      <translation>Nada dice cuándo se tomaron ambas imágenes, por lo que no se puede comprobar su orden.</translation>
    </message>
    <message>
      <source>Nothing says which bands are red, green and blue: check them below.</source>
      <translation>Nada indica qué bandas son rojo, verde y azul: compruébelas abajo.</translation>
    </message>
    <message>
      <source>Nothing says which bands are red, green and blue: {} are taken.</source>
      <translation>Nada dice qué bandas son roja, verde y azul: se toman {}.</translation>
    </message>
    <message>
      <source>Nothing says which bands of the scene are red, green and blue: the bands {} are taken.</source>
      <translation>Nada dice qué bandas de la escena son rojo, verde y azul: se toman las bandas {}.</translation>
    </message>
    <message>
      <source>Nothing was changed. Files that were downloaded completely are kept for the next time.</source>
      <translation>No se cambió nada. Lo que llegó entero se guarda para la próxima vez.</translation>
    </message>
    <message>
      <source>Now: {}</source>
      <translation>Ahora: {}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Number of landslides</source>
      <translation>Número de deslizamientos</translation>
    </message>
    <message>
      <source>O&amp;rder</source>
      <translation>O&amp;rden</translation>
    </message>
    <message>
      <source>Of the preview.</source>
      <translation>De la vista previa.</translation>
    </message>
    <message>
      <source>Of {} decisions that were held back, the new model predicts {} correctly; the model before, {}.</source>
      <translation>De {} decisiones que se le reservaron, el modelo nuevo acierta {}; el anterior, {}.</translation>
    </message>
    <message>
      <source>Offline bundles (*.zip)</source>
      <translation>Paquetes sin conexión (*.zip)</translation>
    </message>
    <message>
      <source>Old</source>
      <translation>Antiguo</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu install python3-venv, elsewhere Python from python.org, and install again.</source>
      <translation>En Debian y Ubuntu instale python3-venv, en otros Python de python.org, e instale de nuevo.</translation>
    </message>
    <message>
      <source>On the map: green is in both, orange is mapped only, blue is known only.</source>
      <translation>En el mapa: verde está en ambos, naranja solo en el resultado, azul solo en lo conocido.</translation>
    </message>
    <message>
      <source>One kind is more than five times as frequent.</source>
      <translation>Una clase es más de cinco veces más frecuente.</translation>
    </message>
    <message>
      <source>One model from several results</source>
      <translation>Un modelo a partir de varios resultados</translation>
    </message>
    <message>
      <source>One model takes the decisions of several results.</source>
      <translation>Un solo modelo toma las decisiones de varios resultados.</translation>
    </message>
    <message>
      <source>One tile of {}</source>
      <translation>Una tesela de {}</translation>
    </message>
    <message>
      <source>One value for the whole scene, where its scores split best.</source>
      <translation>Un valor para toda la escena, donde mejor se separan sus puntuaciones.</translation>
    </message>
    <message>
      <source>Only inside the polygons of a layer.</source>
      <translation>Solo dentro de los polígonos de una capa.</translation>
    </message>
    <message>
      <source>Only inside the polygons selected in a layer.</source>
      <translation>Solo dentro de los polígonos seleccionados en una capa.</translation>
    </message>
    <message>
      <source>Only inside these polygons</source>
      <translation>Solo dentro de estos polígonos</translation>
    </message>
    <message>
      <source>Only polygons of this status (empty: all except rejected)</source>
      <translation>Solo de este estado (vacío: todos menos rechazados)</translation>
    </message>
    <message>
      <source>Only polygons that the map shows</source>
      <translation>Solo los polígonos que el mapa muestra</translation>
    </message>
    <message>
      <source>Only results of the outline model can be adapted.</source>
      <translation>Solo se pueden adaptar los resultados del modelo de contornos.</translation>
    </message>
    <message>
      <source>Only results of the outline model can be taught.</source>
      <translation>Solo se puede enseñar con resultados del modelo de contornos.</translation>
    </message>
    <message>
      <source>Only this extent</source>
      <translation>Solo esta extensión</translation>
    </message>
    <message>
      <source>Only what is new: outlines that an earlier image does not show. Needs an earlier image.</source>
      <translation>Solo lo nuevo: contornos que una imagen anterior no muestra. Necesita una imagen anterior.</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>Opacidad</translation>
    </message>
    <message>
      <source>Open a raster</source>
      <translation>Abrir un ráster</translation>
    </message>
    <message>
      <source>Open a raster file</source>
      <translation>Abrir un archivo ráster</translation>
    </message>
    <message>
      <source>Open an orthophoto or satellite scene to begin.</source>
      <translation>Abra una ortofoto o escena de satélite para empezar.</translation>
    </message>
    <message>
      <source>Open labels</source>
      <translation>Abrir etiquetas</translation>
    </message>
    <message>
      <source>Open labels…</source>
      <translation>Abrir etiquetas…</translation>
    </message>
    <message>
      <source>Open the folder of a finished run</source>
      <translation>Abrir la carpeta de una ejecución terminada</translation>
    </message>
    <message>
      <source>Open the panel under Raster &gt; Landslide WSSS and press Install.</source>
      <translation>Abra el panel en Ráster &gt; Landslide WSSS y pulse Instalar.</translation>
    </message>
    <message>
      <source>Open two results or more of other scenes in the map, and decide in each.</source>
      <translation>Abra en el mapa dos o más resultados de otras escenas y decida en cada uno.</translation>
    </message>
    <message>
      <source>Or from a layer of known landslides</source>
      <translation>O de una capa de deslizamientos conocidos</translation>
    </message>
    <message>
      <source>Orientation (° from north)</source>
      <translation>Orientación (° desde el norte)</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>Origen</translation>
    </message>
    <message>
      <source>Other res&amp;ult</source>
      <translation>Otro res&amp;ultado</translation>
    </message>
    <message>
      <source>Other ways</source>
      <translation>Otras maneras</translation>
    </message>
    <message>
      <source>Otsu: found from the scene</source>
      <translation>Otsu: hallado en la escena</translation>
    </message>
    <message>
      <source>Outline a landslide</source>
      <translation>Contornear un deslizamiento</translation>
    </message>
    <message>
      <source>Outline crosses itself</source>
      <translation>El contorno se cruza consigo mismo</translation>
    </message>
    <message>
      <source>Outline every landslide that the map shows (B draws a box), then press this. What is not outlined in this view counts as no landslide.</source>
      <translation>Contornee todos los deslizamientos que muestra el mapa (B dibuja un recuadro) y luego pulse aquí. Lo que no está contorneado en esta vista no es deslizamiento.</translation>
    </message>
    <message>
      <source>Outline from a box</source>
      <translation>Contorno a partir de un recuadro</translation>
    </message>
    <message>
      <source>Outline landslides from boxes</source>
      <translation>Contornear deslizamientos a partir de recuadros</translation>
    </message>
    <message>
      <source>Outline model</source>
      <translation>Modelo de contornos</translation>
    </message>
    <message>
      <source>Outline model + change</source>
      <translation>Modelo de contornos + cambio</translation>
    </message>
    <message>
      <source>Outline model's probability</source>
      <translation>Probabilidad del modelo de contornos</translation>
    </message>
    <message>
      <source>Outline model's probability and change</source>
      <translation>Probabilidad del modelo de contornos y cambio</translation>
    </message>
    <message>
      <source>Outline model's threshold (empty: the model's)</source>
      <translation>Umbral del modelo de contornos (vacío: el del modelo)</translation>
    </message>
    <message>
      <source>Outline model's threshold (empty: the run's)</source>
      <translation>Umbral del modelo de contornos (vacío: el de la ejecución)</translation>
    </message>
    <message>
      <source>Outline three views</source>
      <translation>Contornee tres vistas</translation>
    </message>
    <message>
      <source>Outlined and accepted. Press E to correct it, U to undo.</source>
      <translation>Contorneado y aceptado. E lo corrige, U lo deshace.</translation>
    </message>
    <message>
      <source>Outlined and proposed, because a part of it was cut off. Press A to accept it.</source>
      <translation>Contorneado y propuesto, pues se cortó una parte. A lo acepta.</translation>
    </message>
    <message>
      <source>Outlined and proposed: its mean score is below the run's threshold (confidence {}). Press A to accept it.</source>
      <translation>Delineado y propuesto: su puntuación media está por debajo del umbral de la ejecución (confianza {}). A lo acepta.</translation>
    </message>
    <message>
      <source>Outlines without fill</source>
      <translation>Contornos sin relleno</translation>
    </message>
    <message>
      <source>Outlining</source>
      <translation>Contorneando</translation>
    </message>
    <message>
      <source>Outlining: {} boxes wait.</source>
      <translation>Contorneando: esperan {} recuadros.</translation>
    </message>
    <message>
      <source>Outlining…</source>
      <translation>Contorneando…</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Salida</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>Carpeta de salida</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>Superposición</translation>
    </message>
    <message>
      <source>Overlap of tiles in the grid, pixels</source>
      <translation>Solape de las teselas en la cuadrícula, píxeles</translation>
    </message>
    <message>
      <source>Overlap of tiles, pixels</source>
      <translation>Solape de las teselas, píxeles</translation>
    </message>
    <message>
      <source>Overwrite</source>
      <translation>Sobrescribir</translation>
    </message>
    <message>
      <source>Overwrite a run in the folder</source>
      <translation>Sobrescribir una ejecución en la carpeta</translation>
    </message>
    <message>
      <source>Overwrite it, or keep it and write to {} instead?</source>
      <translation>¿Sobrescribirla, o conservarla y escribir en {}?</translation>
    </message>
    <message>
      <source>Pa&amp;use</source>
      <translation>Pa&amp;usa</translation>
    </message>
    <message>
      <source>Paused.</source>
      <translation>En pausa.</translation>
    </message>
    <message>
      <source>Paused. Run again with the same output to continue.</source>
      <translation>En pausa. Ejecute de nuevo con la misma salida para continuar.</translation>
    </message>
    <message>
      <source>Paused. Run again with the same working folder to continue.</source>
      <translation>En pausa. Ejecute de nuevo con la misma carpeta de trabajo para continuar.</translation>
    </message>
    <message>
      <source>Pausing; what is learned is kept…</source>
      <translation>Pausando; lo aprendido se conserva…</translation>
    </message>
    <message>
      <source>Perimeter (m)</source>
      <translation>Perímetro (m)</translation>
    </message>
    <message>
      <source>Pixel of {}: on test tiles the model kept {} of its accuracy at this pixel.</source>
      <translation>Píxel de {}: en las teselas de prueba el modelo conservó el {} de su exactitud con este píxel.</translation>
    </message>
    <message>
      <source>Pixel of {}: on test tiles the model kept {} of its accuracy at {}, and no coarser pixel was tried.</source>
      <translation>Píxel de {}: en las teselas de prueba el modelo conservó el {} de su exactitud con {}, y no se probó ningún píxel más grueso.</translation>
    </message>
    <message>
      <source>Pixel size for web layers, metres</source>
      <translation>Tamaño de píxel para capas web, metros</translation>
    </message>
    <message>
      <source>Pixel size of the tiles, metres (empty: the raster's)</source>
      <translation>Tamaño de píxel de las teselas, metros (vacío: el del ráster)</translation>
    </message>
    <message>
      <source>Pixel size under polygons, metres (empty: by their size)</source>
      <translation>Tamaño de píxel bajo los polígonos, metros (vacío: según su tamaño)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Ubicación</translation>
    </message>
    <message>
      <source>Po&amp;lygons</source>
      <translation>Po&amp;lígonos</translation>
    </message>
    <message>
      <source>Points or polygons of known landslides. Tiles that they touch are labelled “Landslide”; labels by hand stay.</source>
      <translation>Puntos o polígonos de deslizamientos conocidos. Las teselas que tocan se etiquetan «Deslizamiento»; las etiquetas puestas a mano se conservan.</translation>
    </message>
    <message>
      <source>Pol&amp;ygons</source>
      <translation>Polí&amp;gonos</translation>
    </message>
    <message>
      <source>Polygon layer</source>
      <translation>Capa de polígonos</translation>
    </message>
    <message>
      <source>Polygon tools</source>
      <translation>Herramientas de polígonos</translation>
    </message>
    <message>
      <source>Polygons</source>
      <translation>Polígonos</translation>
    </message>
    <message>
      <source>Polygons are compared on pixels of this size.</source>
      <translation>Los polígonos se comparan en píxeles de este tamaño.</translation>
    </message>
    <message>
      <source>Polygons for which sums are computed, such as catchments. Empty: none.</source>
      <translation>Polígonos por los que también se suma. Vacío: ninguno.</translation>
    </message>
    <message>
      <source>Polygons of landslides that you trust, such as an inventory.</source>
      <translation>Polígonos de deslizamientos de confianza, como un inventario.</translation>
    </message>
    <message>
      <source>Polygons of landslides, mapped from {} with {}. Areas are geodesic on WGS 84.</source>
      <translation>Polígonos de deslizamientos, cartografiados a partir de {} con {}. Las áreas son geodésicas en WGS 84.</translation>
    </message>
    <message>
      <source>Polygons of the earlier image that are left out, such as clouds. There the scene alone decides.</source>
      <translation>Polígonos de la imagen anterior que se excluyen, como nubes. Allí decide solo la escena.</translation>
    </message>
    <message>
      <source>Polygons of the part that the reference covers; landslides outside of it do not count. Empty: all.</source>
      <translation>Polígonos de la parte que cubre la referencia; los deslizamientos de fuera no cuentan. Vacío: todo.</translation>
    </message>
    <message>
      <source>Polygons of the run</source>
      <translation>Polígonos de la ejecución</translation>
    </message>
    <message>
      <source>Polygons that are no known landslide: {} of {}.</source>
      <translation>Polígonos que no son ningún deslizamiento conocido: {} de {}.</translation>
    </message>
    <message>
      <source>Polygons that are no landslide</source>
      <translation>Polígonos que no son deslizamiento</translation>
    </message>
    <message>
      <source>Polygons to leave out of the earlier image, such as clouds</source>
      <translation>Polígonos que excluir de la imagen anterior, como nubes</translation>
    </message>
    <message>
      <source>Positional accuracy: no better than the image's pixel, {} m</source>
      <translation>Exactitud posicional: no mejor que el píxel de la imagen, {} m</translation>
    </message>
    <message>
      <source>Power law</source>
      <translation>Ley de potencia</translation>
    </message>
    <message>
      <source>Pr&amp;eset</source>
      <translation>Ajust&amp;e guardado</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <source>Press E to save the edits first.</source>
      <translation>Pulse antes E para guardar las ediciones.</translation>
    </message>
    <message>
      <source>Press Enter to keep it</source>
      <translation>Pulse Intro para guardarlo</translation>
    </message>
    <message>
      <source>Press “Repair or change…” under AI runtime.</source>
      <translation>Pulse «Reparar o cambiar…» en Entorno de IA.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <source>Preview of what is taught</source>
      <translation>Vista previa de lo enseñado</translation>
    </message>
    <message>
      <source>Preview on the map</source>
      <translation>Vista previa en el mapa</translation>
    </message>
    <message>
      <source>Preview. The polygons change when you release the slider.</source>
      <translation>Vista previa. Los polígonos siguen al soltar.</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>Probabilidad</translation>
    </message>
    <message>
      <source>Probability density (1/m²)</source>
      <translation>Densidad de probabilidad (1/m²)</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Procesador (CPU)</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>Programa</translation>
    </message>
    <message>
      <source>Program: {}</source>
      <translation>Programa: {}</translation>
    </message>
    <message>
      <source>Programs may not be started from the AI runtime's folder.</source>
      <translation>No se permite iniciar programas desde la carpeta del entorno de IA.</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
      <source>Proposals like those that you rejected are left out.</source>
      <translation>Se omiten las propuestas parecidas a las que usted rechazó.</translation>
    </message>
    <message>
      <source>Proposals of a lower mean confidence are left out of the polygons. What you decided or drew stays.</source>
      <translation>Las propuestas de confianza media inferior no pasan a los polígonos. Lo que usted decidió o dibujó se conserva.</translation>
    </message>
    <message>
      <source>Propose parts</source>
      <translation>Proponer partes</translation>
    </message>
    <message>
      <source>Propose source, transport and deposit</source>
      <translation>Proponer origen, transporte y depósito</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>Propuesto</translation>
    </message>
    <message>
      <source>Proposed parts</source>
      <translation>Partes propuestas</translation>
    </message>
    <message>
      <source>Proposed parts (not mapped)</source>
      <translation>Partes propuestas (no cartografiadas)</translation>
    </message>
    <message>
      <source>Proposing parts…</source>
      <translation>Proponiendo partes…</translation>
    </message>
    <message>
      <source>Put scores.tif back into the folder, or run the scene again.</source>
      <translation>Devuelva scores.tif a la carpeta, o ejecute la escena de nuevo.</translation>
    </message>
    <message>
      <source>Put the adapted model into the list of models. It was measured on this scene only.</source>
      <translation>Poner el modelo adaptado en la lista de modelos. Se midió solo en esta escena.</translation>
    </message>
    <message>
      <source>Put the run chosen above into the queue. It begins when the current run has ended.</source>
      <translation>Deja en espera lo elegido arriba; empieza cuando termine la ejecución en curso.</translation>
    </message>
    <message>
      <source>Put the thresholds back to the model's own values</source>
      <translation>Devolver los umbrales a los valores del modelo</translation>
    </message>
    <message>
      <source>Put this training into the queue. It begins when the current run or training has ended, and uses the labels of that moment.</source>
      <translation>Poner este entrenamiento en la cola. Empieza cuando termine la ejecución o el entrenamiento en curso, y usa las etiquetas de ese momento.</translation>
    </message>
    <message>
      <source>PyTorch from {}</source>
      <translation>PyTorch desde {}</translation>
    </message>
    <message>
      <source>PyTorch is not taken from {}.</source>
      <translation>PyTorch no se obtiene de {}.</translation>
    </message>
    <message>
      <source>PyTorch needs the Microsoft Visual C++ Redistributable, which is missing or too old.</source>
      <translation>PyTorch necesita Microsoft Visual C++ Redistributable, que falta o es demasiado antiguo.</translation>
    </message>
    <message>
      <source>PyTorch, rasterio and what they need, built on {}</source>
      <translation>PyTorch, rasterio y lo que necesitan, sobre {}</translation>
    </message>
    <message>
      <source>QField folder</source>
      <translation>Carpeta de QField</translation>
    </message>
    <message>
      <source>QField opens {}.</source>
      <translation>QField abre {}.</translation>
    </message>
    <message>
      <source>QGIS cannot open {}.</source>
      <translation>QGIS no puede abrir {}.</translation>
    </message>
    <message>
      <source>QGIS cannot read the scores in {}.</source>
      <translation>QGIS no puede leer las puntuaciones en {}.</translation>
    </message>
    <message>
      <source>QGIS could not save the edits: {}</source>
      <translation>QGIS no pudo guardar las ediciones: {}</translation>
    </message>
    <message>
      <source>QGIS ended before the edits of {} polygons were saved.</source>
      <translation>QGIS se cerró antes de guardar las ediciones de {} polígonos.</translation>
    </message>
    <message>
      <source>QGIS was closed before this was finished.</source>
      <translation>QGIS se cerró antes de que esto terminara.</translation>
    </message>
    <message>
      <source>Quick</source>
      <translation>Rápido</translation>
    </message>
    <message>
      <source>Raster with red, green and blue</source>
      <translation>Ráster con rojo, verde y azul</translation>
    </message>
    <message>
      <source>Rasters (*.tif *.tiff *.vrt *.jp2 *.img);;All files (*)</source>
      <translation>Rásteres (*.tif *.tiff *.vrt *.jp2 *.img);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Raw mask as GeoTIFF</source>
      <translation>Máscara en bruto como GeoTIFF</translation>
    </message>
    <message>
      <source>Re&amp;viewer</source>
      <translation>Re&amp;visor</translation>
    </message>
    <message>
      <source>Reading the earlier image…</source>
      <translation>Leyendo la imagen anterior…</translation>
    </message>
    <message>
      <source>Reading the elevation model</source>
      <translation>Leyendo el modelo de elevación</translation>
    </message>
    <message>
      <source>Reading the model…</source>
      <translation>Leyendo el modelo…</translation>
    </message>
    <message>
      <source>Reading the scene…</source>
      <translation>Leyendo la escena…</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>Exhaustividad</translation>
    </message>
    <message>
      <source>Recommended: outlines learned from the labels of whole tiles. By far the fastest.</source>
      <translation>Recomendado: contornos aprendidos de las etiquetas de teselas enteras. Con mucho, el más rápido.</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rojo</translation>
    </message>
    <message>
      <source>Red, green and blue band, such as 3,2,1 (empty: as the file says)</source>
      <translation>Bandas roja, verde y azul, por ejemplo 3,2,1 (vacío: según el archivo)</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>Reference polygons</source>
      <translation>Polígonos de referencia</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Reject it, or merge it with one of them.</source>
      <translation>Rechácelo o combínelo con uno de ellos.</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove a model</source>
      <translation>Quitar un modelo</translation>
    </message>
    <message>
      <source>Remove one of your models…</source>
      <translation>Quitar uno de sus modelos…</translation>
    </message>
    <message>
      <source>Remove the AI runtime?</source>
      <translation>¿Quitar el entorno de IA?</translation>
    </message>
    <message>
      <source>Remove the filter</source>
      <translation>Quitar el filtro</translation>
    </message>
    <message>
      <source>Remove the layer's filter first.</source>
      <translation>Quite antes el filtro de la capa.</translation>
    </message>
    <message>
      <source>Remove the parts' areas from the inventory</source>
      <translation>Quitar del inventario las áreas de las partes</translation>
    </message>
    <message>
      <source>Removed the areas of the parts. U takes it back.</source>
      <translation>Áreas de las partes quitadas. U lo deshace.</translation>
    </message>
    <message>
      <source>Removing the AI runtime</source>
      <translation>Quitando el entorno de IA</translation>
    </message>
    <message>
      <source>Repair or change…</source>
      <translation>Reparar o cambiar…</translation>
    </message>
    <message>
      <source>Repair the topology</source>
      <translation>Reparar la topología</translation>
    </message>
    <message>
      <source>Repair what is safe</source>
      <translation>Reparar lo que es seguro</translation>
    </message>
    <message>
      <source>Replace the file that stands there</source>
      <translation>Reemplazar el archivo que ya existe</translation>
    </message>
    <message>
      <source>Report as PDF</source>
      <translation>Informe en PDF</translation>
    </message>
    <message>
      <source>Report as picture</source>
      <translation>Informe como imagen</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <source>Resul&amp;t</source>
      <translation>Resul&amp;tado</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Resume an interrupted run in the folder</source>
      <translation>Reanudar una ejecución interrumpida en la carpeta</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>Review a landslide</source>
      <translation>Revisar un deslizamiento</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Revisados</translation>
    </message>
    <message>
      <source>Reviewed by people: see the fields status, reviewer and reviewed.</source>
      <translation>Revisado por personas según los campos status, reviewer y reviewed.</translation>
    </message>
    <message>
      <source>Reviewer</source>
      <translation>Revisor</translation>
    </message>
    <message>
      <source>Roads, fields and gravel banks are flat. What a person accepted, rejected or edited stays.</source>
      <translation>Caminos, campos y bancos de grava son llanos. Lo que una persona aceptó, rechazó o editó se queda.</translation>
    </message>
    <message>
      <source>Roll-over</source>
      <translation>Rollover</translation>
    </message>
    <message>
      <source>Round the corners of the chosen polygon</source>
      <translation>Redondear las esquinas del polígono elegido</translation>
    </message>
    <message>
      <source>Rule of the parts</source>
      <translation>Regla de las partes</translation>
    </message>
    <message>
      <source>Rule, holes, smoothing and presets.</source>
      <translation>Regla, huecos, suavizado y ajustes guardados.</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ejecutar</translation>
    </message>
    <message>
      <source>Run a scene on the tab Map first.</source>
      <translation>Ejecute antes una escena en la pestaña Cartografiar.</translation>
    </message>
    <message>
      <source>Run a scene on the tab Map, or open the folder of a finished run.</source>
      <translation>Ejecute una escena en la pestaña Cartografiar, o abra la carpeta de una ejecución terminada.</translation>
    </message>
    <message>
      <source>Run again, or look at the log.</source>
      <translation>Ejecute de nuevo, o mire el registro.</translation>
    </message>
    <message>
      <source>Run again: finished rows are kept. If it happens again, look at the log.</source>
      <translation>Ejecute de nuevo: las filas terminadas se conservan. Si vuelve a ocurrir, mire el registro.</translation>
    </message>
    <message>
      <source>Run continues from the last finished row.</source>
      <translation>«Ejecutar» continúa desde la última fila terminada.</translation>
    </message>
    <message>
      <source>Run next</source>
      <translation>Ejecutar después</translation>
    </message>
    <message>
      <source>Run the scene again with this version; the old files stay as they are.</source>
      <translation>Ejecute la escena de nuevo con esta versión; los archivos antiguos quedan como están.</translation>
    </message>
    <message>
      <source>Run the scene again.</source>
      <translation>Ejecute la escena de nuevo.</translation>
    </message>
    <message>
      <source>Runs and trainings in the queue begin one after the other. The queue is kept when QGIS closes.</source>
      <translation>Las ejecuciones y los entrenamientos de la cola empiezan uno tras otro. La cola se conserva al cerrar QGIS.</translation>
    </message>
    <message>
      <source>S&amp;implify by</source>
      <translation>S&amp;implificar</translation>
    </message>
    <message>
      <source>S&amp;wipe</source>
      <translation>C&amp;ortina</translation>
    </message>
    <message>
      <source>Sauvola: as Niblack, calmer</source>
      <translation>Sauvola: como Niblack, más estable</translation>
    </message>
    <message>
      <source>Save it as a file, without a filter and without unsaved edits.</source>
      <translation>Guárdela como archivo, sin filtro y sin ediciones sin guardar.</translation>
    </message>
    <message>
      <source>Save it first: right-click the layer, Export, Save As… GeoTIFF, and choose that file.</source>
      <translation>Guárdela antes: clic derecho en la capa, Exportar, Guardar como… GeoTIFF, y elija ese archivo.</translation>
    </message>
    <message>
      <source>Save or undo the changes of the layer of checked views first.</source>
      <translation>Guarde o deshaga antes los cambios de la capa de vistas comprobadas.</translation>
    </message>
    <message>
      <source>Save or undo the edits first: QGIS keeps a filter while it edits.</source>
      <translation>Guarde o deshaga antes las ediciones: QGIS mantiene el filtro mientras edita.</translation>
    </message>
    <message>
      <source>Save or undo the edits, then press Run.</source>
      <translation>Guarde o deshaga las ediciones y pulse Ejecutar.</translation>
    </message>
    <message>
      <source>Save or undo them first.</source>
      <translation>Guárdelas o deshágalas antes.</translation>
    </message>
    <message>
      <source>Save or undo your edits of the polygons first, so that the export has them.</source>
      <translation>Guarde o deshaga antes sus ediciones de los polígonos, para que la exportación las tenga.</translation>
    </message>
    <message>
      <source>Save or undo your edits of the polygons first.</source>
      <translation>Guarde o deshaga antes sus ediciones de los polígonos.</translation>
    </message>
    <message>
      <source>Save or undo your edits of the polygons: then they are drawn anew.</source>
      <translation>Guarde o deshaga sus ediciones de los polígonos: luego se dibujan de nuevo.</translation>
    </message>
    <message>
      <source>Save table…</source>
      <translation>Guardar tabla…</translation>
    </message>
    <message>
      <source>Save the figures as a table (CSV) or as JSON.</source>
      <translation>Guardar las cifras como tabla (CSV) o como JSON.</translation>
    </message>
    <message>
      <source>Save the figures as a table (CSV).</source>
      <translation>Guardar las cifras como tabla (CSV).</translation>
    </message>
    <message>
      <source>Save the statistics</source>
      <translation>Guardar las estadísticas</translation>
    </message>
    <message>
      <source>Save the table</source>
      <translation>Guardar la tabla</translation>
    </message>
    <message>
      <source>Save them first (E): edits count as decisions.</source>
      <translation>Guárdelas antes (E): también son decisiones.</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
    <message>
      <source>Say how well the run's polygons agree with the other layer, and show where.</source>
      <translation>Indicar cuánto coinciden los polígonos de la ejecución con la otra capa, y mostrar dónde.</translation>
    </message>
    <message>
      <source>Says how well a mask or polygons agree with reference polygons, and shows where.</source>
      <translation>Dice cuánto concuerdan una máscara o unos polígonos con polígonos de referencia, y muestra dónde.</translation>
    </message>
    <message>
      <source>Says which landslides are new, gone, grown or kept between two layers, and by how much.</source>
      <translation>Indica qué deslizamientos son nuevos, desaparecidos, crecidos o conservados entre dos capas, y en cuánto.</translation>
    </message>
    <message>
      <source>Scale 1 : {}</source>
      <translation>Escala 1 : {}</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Escena</translation>
    </message>
    <message>
      <source>Scene (a raster with red, green and blue)</source>
      <translation>Escena (un ráster con rojo, verde y azul)</translation>
    </message>
    <message>
      <source>Scene, model and output: map the landslides of a scene.</source>
      <translation>Escena, modelo y salida: cartografiar los deslizamientos de una escena.</translation>
    </message>
    <message>
      <source>Sco&amp;res</source>
      <translation>Pun&amp;tuaciones</translation>
    </message>
    <message>
      <source>Score-CAM + CycleGAN</source>
      <translation>Score-CAM + CycleGAN</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Puntuaciones</translation>
    </message>
    <message>
      <source>Scores as GeoTIFF</source>
      <translation>Puntuaciones como GeoTIFF</translation>
    </message>
    <message>
      <source>Scores of the run (fill the confidence)</source>
      <translation>Puntuaciones de la ejecución (rellenan la confianza)</translation>
    </message>
    <message>
      <source>Second result</source>
      <translation>Segundo resultado</translation>
    </message>
    <message>
      <source>See the ground</source>
      <translation>Ver el terreno</translation>
    </message>
    <message>
      <source>See the page on the review for how one is written.</source>
      <translation>Vea en la página sobre la revisión cómo se escribe una.</translation>
    </message>
    <message>
      <source>Select the polygons to look inside, or choose another area.</source>
      <translation>Seleccione los polígonos que examinar, o elija otra área.</translation>
    </message>
    <message>
      <source>Selected polygons</source>
      <translation>Polígonos seleccionados</translation>
    </message>
    <message>
      <source>Set for all accepted</source>
      <translation>Asignar a todos los aceptados</translation>
    </message>
    <message>
      <source>Set for {} polygons. U takes it back.</source>
      <translation>Asignado a {} polígonos. U lo deshace.</translation>
    </message>
    <message>
      <source>Set it with a right-click on the layer, Layer CRS.</source>
      <translation>Asígnelo con un clic derecho en la capa, SRC de la capa.</translation>
    </message>
    <message>
      <source>Set this threshold</source>
      <translation>Usar este umbral</translation>
    </message>
    <message>
      <source>Shapefile</source>
      <translation>Shapefile</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Compartir</translation>
    </message>
    <message>
      <source>Share that was there before (0 to 1)</source>
      <translation>Parte que ya estaba antes (0 a 1)</translation>
    </message>
    <message>
      <source>Shipped model</source>
      <translation>Modelo incluido</translation>
    </message>
    <message>
      <source>Sho&amp;w</source>
      <translation>Mos&amp;trar</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Show after</source>
      <translation>Mostrar el de después</translation>
    </message>
    <message>
      <source>Show before</source>
      <translation>Mostrar el de antes</translation>
    </message>
    <message>
      <source>Show it again</source>
      <translation>Mostrarlo de nuevo</translation>
    </message>
    <message>
      <source>Show me the view that would teach most</source>
      <translation>Mostrarme la vista que enseñaría más</translation>
    </message>
    <message>
      <source>Show the elevation model of the run as a hillshade below its result.</source>
      <translation>Mostrar el modelo de elevación de la ejecución como sombreado debajo de su resultado.</translation>
    </message>
    <message>
      <source>Show the layer and the map in turns. Key: {}</source>
      <translation>Mostrar la capa y el mapa por turnos. Tecla: {}</translation>
    </message>
    <message>
      <source>Show the mask over the map while the thresholds move. The polygons change when you release the slider.</source>
      <translation>Mostrar la máscara sobre el mapa mientras se mueven los umbrales. Los polígonos siguen al soltar.</translation>
    </message>
    <message>
      <source>Show the result before again and take the adapted one off the map. Its folder stays.</source>
      <translation>Mostrar de nuevo el resultado anterior y quitar el adaptado del mapa. Su carpeta se conserva.</translation>
    </message>
    <message>
      <source>Show the whole card of the model: training, figures, limits, how to cite it</source>
      <translation>Mostrar la ficha completa del modelo: entrenamiento, cifras, límites, cómo citarlo</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Mostrar en el mapa</translation>
    </message>
    <message>
      <source>Shown near enough in the map</source>
      <translation>Mostrado de cerca en el mapa</translation>
    </message>
    <message>
      <source>Side of a tile in pixels of the raster. A landslide should fill a good part of one tile.</source>
      <translation>Lado de una tesela en píxeles del ráster. Un deslizamiento debería llenar buena parte de una tesela.</translation>
    </message>
    <message>
      <source>Side of a tile, pixels</source>
      <translation>Lado de una tesela, píxeles</translation>
    </message>
    <message>
      <source>Simplify</source>
      <translation>Simplificar</translation>
    </message>
    <message>
      <source>Simplify an outline</source>
      <translation>Simplificar un contorno</translation>
    </message>
    <message>
      <source>Simplify by, pixels</source>
      <translation>Simplificar, píxeles</translation>
    </message>
    <message>
      <source>Simplify by, pixels (empty: the run's)</source>
      <translation>Simplificar, píxeles (vacío: lo de la ejecución)</translation>
    </message>
    <message>
      <source>Simplify it in place of that.</source>
      <translation>En su lugar, simplifíquelo.</translation>
    </message>
    <message>
      <source>Since the earlier image</source>
      <translation>Desde la imagen anterior</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Sizes, volumes, frequency of areas, sums by type and by catchment.</source>
      <translation>Tamaños, volúmenes, frecuencia de las áreas, sumas por tipo y por cuenca.</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Omitidos</translation>
    </message>
    <message>
      <source>Sliver</source>
      <translation>Astilla</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Más pequeño</translation>
    </message>
    <message>
      <source>Smaller ones</source>
      <translation>Los menores</translation>
    </message>
    <message>
      <source>Smallest</source>
      <translation>El menor</translation>
    </message>
    <message>
      <source>Smallest first</source>
      <translation>Los menores primero</translation>
    </message>
    <message>
      <source>Smallest mapped size</source>
      <translation>Tamaño mínimo cartografiado</translation>
    </message>
    <message>
      <source>Smooth</source>
      <translation>Suavizar</translation>
    </message>
    <message>
      <source>Smooth an outline</source>
      <translation>Suavizar un contorno</translation>
    </message>
    <message>
      <source>Source (proposed)</source>
      <translation>Origen (propuesto)</translation>
    </message>
    <message>
      <source>Source, m²</source>
      <translation>Origen, m²</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Dividir</translation>
    </message>
    <message>
      <source>Split a polygon</source>
      <translation>Dividir un polígono</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>Empezar de nuevo</translation>
    </message>
    <message>
      <source>Starting the AI runtime</source>
      <translation>Iniciando el entorno de IA</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Estadísticas</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Stop for now; it continues from here at any time, also after QGIS was closed.</source>
      <translation>Detener por ahora; continúa desde aquí en cualquier momento, también después de cerrar QGIS.</translation>
    </message>
    <message>
      <source>Stop; what is finished is kept, and Resume continues from there.</source>
      <translation>Detener; lo terminado se conserva, y «Reanudar» continúa desde ahí.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Detenido.</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <source>Style and metadata could not be written into it.</source>
      <translation>No se pudieron escribir en él el estilo y los metadatos.</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>Cortina</translation>
    </message>
    <message>
      <source>Switch the map between the result before and after. Key: {}</source>
      <translation>Alternar el mapa entre el resultado de antes y el de después. Tecla: {}</translation>
    </message>
    <message>
      <source>Ta&amp;ken before on</source>
      <translation>To&amp;mada antes el</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <source>Take at most {}.</source>
      <translation>Tome como máximo {}.</translation>
    </message>
    <message>
      <source>Take back the last label. Ctrl+Z on the map.</source>
      <translation>Deshacer la última etiqueta. Ctrl+Z en el mapa.</translation>
    </message>
    <message>
      <source>Take back the last view</source>
      <translation>Deshacer la última vista</translation>
    </message>
    <message>
      <source>Take labels away. Key 0.</source>
      <translation>Quitar etiquetas. Tecla 0.</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Take the border as a part of the image, not as a place without data.</source>
      <translation>Tomar el borde como parte de la imagen, no como lugar sin datos.</translation>
    </message>
    <message>
      <source>Take the last decision back</source>
      <translation>Deshacer la última decisión</translation>
    </message>
    <message>
      <source>Take them from a GeoPackage that a colleague has exported.</source>
      <translation>Tomarlos de un GeoPackage que exportó un colega.</translation>
    </message>
    <message>
      <source>Take this out of the queue</source>
      <translation>Quitar esto de la cola</translation>
    </message>
    <message>
      <source>Taken on</source>
      <translation>Tomada el</translation>
    </message>
    <message>
      <source>Takes about {}. This result stays as it is; you can go on checking it.</source>
      <translation>Tarda unos {}. Este resultado queda como está; puede seguir comprobándolo.</translation>
    </message>
    <message>
      <source>Takes the scores that a run left in its folder and makes mask and polygons anew. No network runs, so it takes seconds.

&lt;b&gt;Higher thresholds&lt;/b&gt; give fewer and surer landslides. What is left empty stays as in the run.

&lt;b&gt;Method.&lt;/b&gt; Another one can be chosen where the run kept its scores.

The results replace those in the run's folder.</source>
      <translation>Toma las puntuaciones que una ejecución dejó en su carpeta y hace de nuevo máscara y polígonos. No se ejecuta ninguna red, así que tarda segundos.

&lt;b&gt;Umbrales más altos&lt;/b&gt; dan menos deslizamientos y más seguros. Lo que quede vacío sigue como en la ejecución.

&lt;b&gt;Método.&lt;/b&gt; Se puede elegir otro si la ejecución guardó sus puntuaciones.

Los resultados sustituyen a los de la carpeta de la ejecución.</translation>
    </message>
    <message>
      <source>Takes three times as long; worth it with many labels.</source>
      <translation>El triple de tiempo; con muchas etiquetas compensa.</translation>
    </message>
    <message>
      <source>Teach</source>
      <translation>Enseñar</translation>
    </message>
    <message>
      <source>Teach new imagery</source>
      <translation>Enseñar imágenes nuevas</translation>
    </message>
    <message>
      <source>Teaches a model by what was decided in several runs, and writes it as a file for other scenes.</source>
      <translation>Enseña a un modelo con lo decidido en varias ejecuciones y lo escribe como archivo para otras escenas.</translation>
    </message>
    <message>
      <source>Teaches a run's model its scene, and maps the scene again with it.</source>
      <translation>Enseña al modelo de una ejecución su escena, y cartografía la escena de nuevo con él.</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Plantillas</translation>
    </message>
    <message>
      <source>Terrain</source>
      <translation>Terreno</translation>
    </message>
    <message>
      <source>Test first</source>
      <translation>Probar primero</translation>
    </message>
    <message>
      <source>Test on this &amp;view</source>
      <translation>Probar en esta &amp;vista</translation>
    </message>
    <message>
      <source>Testing a Python for the AI runtime</source>
      <translation>Probando un Python para el entorno de IA</translation>
    </message>
    <message>
      <source>Testing the AI runtime</source>
      <translation>Probando el entorno de IA</translation>
    </message>
    <message>
      <source>That is below the model's minimum, so a run computes no heatmap here.</source>
      <translation>Está por debajo del mínimo del modelo, así que una ejecución no calcula aquí ningún mapa de calor.</translation>
    </message>
    <message>
      <source>That is no improvement beyond chance.</source>
      <translation>No es una mejora más allá del azar.</translation>
    </message>
    <message>
      <source>That is too few to tell: {} are needed.</source>
      <translation>Son demasiado pocas para saberlo: se necesitan {}.</translation>
    </message>
    <message>
      <source>That would be {} tiles.</source>
      <translation>Serían {} teselas.</translation>
    </message>
    <message>
      <source>The AI runtime cannot be installed in {}: programs cannot handle this path.</source>
      <translation>El entorno de IA no se puede instalar en {}: los programas no admiten esta ruta.</translation>
    </message>
    <message>
      <source>The AI runtime could not start in {}.</source>
      <translation>El entorno de IA no pudo iniciarse en {}.</translation>
    </message>
    <message>
      <source>The AI runtime did not start within {} seconds.</source>
      <translation>El entorno de IA no se inició en {} segundos.</translation>
    </message>
    <message>
      <source>The AI runtime has ended unexpectedly ({}).</source>
      <translation>El entorno de IA ha terminado inesperadamente ({}).</translation>
    </message>
    <message>
      <source>The AI runtime has not answered for {} seconds.</source>
      <translation>El entorno de IA lleva {} segundos sin responder.</translation>
    </message>
    <message>
      <source>The AI runtime has written no log.</source>
      <translation>El entorno de IA no ha escrito ningún registro.</translation>
    </message>
    <message>
      <source>The AI runtime is newer than the plugin (protocol {} in place of {}).</source>
      <translation>El entorno de IA es más nuevo que el complemento (protocolo {} en lugar de {}).</translation>
    </message>
    <message>
      <source>The AI runtime is not installed yet.</source>
      <translation>El entorno de IA aún no está instalado.</translation>
    </message>
    <message>
      <source>The AI runtime is older than the plugin (protocol {} in place of {}).</source>
      <translation>El entorno de IA es más antiguo que el complemento (protocolo {} en lugar de {}).</translation>
    </message>
    <message>
      <source>The AI runtime starts and computes one tile…</source>
      <translation>El entorno de IA se inicia y calcula una tesela…</translation>
    </message>
    <message>
      <source>The AI runtime starts…</source>
      <translation>El entorno de IA se está iniciando…</translation>
    </message>
    <message>
      <source>The AI runtime's Python {} cannot be started: {}.</source>
      <translation>El Python {} del entorno de IA no se puede iniciar: {}.</translation>
    </message>
    <message>
      <source>The AI runtime's Python {} does not exist or cannot be started.</source>
      <translation>El Python {} del entorno de IA no existe o no se puede iniciar.</translation>
    </message>
    <message>
      <source>The AI runtime's folder cannot be written.</source>
      <translation>No se puede escribir en la carpeta del entorno de IA.</translation>
    </message>
    <message>
      <source>The AI runtime's folder cannot be written: the disk is read-only.</source>
      <translation>No se puede escribir en la carpeta del entorno de IA: el disco es de solo lectura.</translation>
    </message>
    <message>
      <source>The AI runtime's test</source>
      <translation>La prueba del entorno de IA</translation>
    </message>
    <message>
      <source>The CycleGAN's difference with a real earlier image in the place of the generated one.</source>
      <translation>La diferencia del CycleGAN con una imagen anterior real en lugar de la generada.</translation>
    </message>
    <message>
      <source>The Python that the new environment is made with: 3.10 to 3.14, 64-bit.</source>
      <translation>El Python con que se hace el nuevo entorno: de 3.10 a 3.14, 64 bits.</translation>
    </message>
    <message>
      <source>The Python that was chosen is for another kind of processor.</source>
      <translation>El Python elegido es para otro tipo de procesador.</translation>
    </message>
    <message>
      <source>The adapted result has edits that are not saved.</source>
      <translation>El resultado adaptado tiene ediciones sin guardar.</translation>
    </message>
    <message>
      <source>The adapted result in {} cannot be read.</source>
      <translation>No se puede leer el resultado adaptado en {}.</translation>
    </message>
    <message>
      <source>The area cannot be brought into the CRS of the scene, {}.</source>
      <translation>El área no se puede llevar al SRC de la escena, {}.</translation>
    </message>
    <message>
      <source>The area cannot be written to {}: {}.</source>
      <translation>El área no se puede escribir en {}: {}.</translation>
    </message>
    <message>
      <source>The area holds no polygons.</source>
      <translation>El área no contiene polígonos.</translation>
    </message>
    <message>
      <source>The area would be {} of the web layer, too much to fetch.</source>
      <translation>El área sería {} de la capa web, demasiado para obtenerla.</translation>
    </message>
    <message>
      <source>The bands “{}” are not three band numbers.</source>
      <translation>Las bandas «{}» no son tres números de banda.</translation>
    </message>
    <message>
      <source>The bundle is for Python {}, and this computer has none.</source>
      <translation>El paquete es para Python {}, y este equipo no tiene ninguno.</translation>
    </message>
    <message>
      <source>The bundle is for {}, and this computer is {}.</source>
      <translation>El paquete es para {}, y este equipo es {}.</translation>
    </message>
    <message>
      <source>The bundle lacks a package for this computer or this Python.</source>
      <translation>Al paquete le falta algo para este equipo o este Python.</translation>
    </message>
    <message>
      <source>The bundle was made for another version of this plugin.</source>
      <translation>El paquete se hizo para otra versión de este complemento.</translation>
    </message>
    <message>
      <source>The checked views of all results in the map teach one model, which is offered for the next scene of this kind. Whole scenes are held back to say how good it is.</source>
      <translation>Las vistas comprobadas de todos los resultados del mapa enseñan un modelo, que se ofrece para la próxima escena de este tipo. Se reservan escenas enteras para decir lo bueno que es.</translation>
    </message>
    <message>
      <source>The checked views of all results in the map teach one model. What is the name of the sensor that took the images?</source>
      <translation>Las vistas comprobadas de todos los resultados del mapa enseñan un modelo. ¿Cómo se llama el sensor que tomó las imágenes?</translation>
    </message>
    <message>
      <source>The chosen model (fine-tune)</source>
      <translation>El modelo elegido (ajuste fino)</translation>
    </message>
    <message>
      <source>The class activation map times the probability of a landslide. Bright: high.</source>
      <translation>El mapa de activación de clase multiplicado por la probabilidad de deslizamiento. Claro: alta.</translation>
    </message>
    <message>
      <source>The class activation of the classifier. Fastest; outlines are coarse. Good for a first look.</source>
      <translation>La activación de clase del clasificador. El más rápido; los contornos son toscos. Bueno para un primer vistazo.</translation>
    </message>
    <message>
      <source>The classifier's probability that this tile shows a landslide is {} %.</source>
      <translation>La probabilidad, según el clasificador, de que esta tesela muestre un deslizamiento es del {} %.</translation>
    </message>
    <message>
      <source>The connection broke while packages were being downloaded.</source>
      <translation>La conexión se cortó mientras se descargaban paquetes.</translation>
    </message>
    <message>
      <source>The continuous scores, one band each. Cloud-optimized.</source>
      <translation>Las puntuaciones continuas, una banda cada una. Optimizado para la nube.</translation>
    </message>
    <message>
      <source>The day on which the earlier image was taken, such as 2020-06-30.</source>
      <translation>El día en que se tomó la imagen anterior, como 2020-06-30.</translation>
    </message>
    <message>
      <source>The day on which the image was taken, such as 2021-08-04. It is kept with every polygon.</source>
      <translation>El día en que se tomó la imagen, por ejemplo 2021-08-04. Se guarda con cada polígono.</translation>
    </message>
    <message>
      <source>The decisions of all results in the map teach one model for other scenes. Whole scenes are held back to say whether it is better, and it is measured on other scenes before it is saved.</source>
      <translation>Las decisiones de todos los resultados del mapa enseñan un solo modelo para otras escenas. Se reservan escenas enteras para saber si es mejor, y se mide en otras escenas antes de guardarlo.</translation>
    </message>
    <message>
      <source>The decisions of {} results in the map teach one model. What is the name of the new model?</source>
      <translation>Las decisiones de {} resultados del mapa enseñan un solo modelo. ¿Cómo se llama?</translation>
    </message>
    <message>
      <source>The difference from a generated scene without landslides. Finds small ones, with more false alarms.</source>
      <translation>La diferencia con una escena generada sin deslizamientos. Encuentra los pequeños, con más falsas alarmas.</translation>
    </message>
    <message>
      <source>The disk became full.</source>
      <translation>El disco se llenó.</translation>
    </message>
    <message>
      <source>The disk is full: {} could not be written.</source>
      <translation>El disco está lleno: no se pudo escribir {}.</translation>
    </message>
    <message>
      <source>The disk of {} has {} free, and the installation takes {} while it runs.</source>
      <translation>El disco de {} tiene {} libres, y la instalación ocupa {} mientras dura.</translation>
    </message>
    <message>
      <source>The disk of {} is full: the model needs {} MB.</source>
      <translation>El disco de {} está lleno: el modelo necesita {} MB.</translation>
    </message>
    <message>
      <source>The dissertation's method: the pixels on which two independent scores agree. Slow without a GPU.</source>
      <translation>El método de la tesis: aquello en lo que coinciden dos vistas independientes. Lento sin GPU.</translation>
    </message>
    <message>
      <source>The earlier image covers {} of the scene: elsewhere the scene alone decides.</source>
      <translation>La imagen anterior cubre el {} de la escena: en el resto decide solo la escena.</translation>
    </message>
    <message>
      <source>The earlier image does not lie over {} of the scene as over the rest; nothing is called new there.</source>
      <translation>La imagen anterior no coincide en el {} de la escena como en el resto; ahí nada se llama nuevo.</translation>
    </message>
    <message>
      <source>The earlier image has one band: grey levels alone are compared.</source>
      <translation>La imagen anterior tiene una banda: solo se comparan niveles de gris.</translation>
    </message>
    <message>
      <source>The earlier image is a copy of the scene: nothing can be new.</source>
      <translation>La imagen anterior es una copia de la escena: nada puede ser nuevo.</translation>
    </message>
    <message>
      <source>The earlier image of this run is not where it was: it cannot be shown.</source>
      <translation>La imagen anterior de esta ejecución no está donde estaba: no se puede mostrar.</translation>
    </message>
    <message>
      <source>The earlier image shows nothing of {} of the scene (its edge, clouds or mask): there the result is that of the scene alone.</source>
      <translation>La imagen anterior no muestra nada del {} de la escena (su borde, nubes o máscara): ahí el resultado es el de la escena sola.</translation>
    </message>
    <message>
      <source>The edits are back. Press E to save them.</source>
      <translation>Las ediciones están de vuelta. Pulse E para guardarlas.</translation>
    </message>
    <message>
      <source>The field that names the catchments. Empty: their numbers.</source>
      <translation>El campo que da nombre a las cuencas. Vacío: sus números.</translation>
    </message>
    <message>
      <source>The figures are for the thresholds alone, without your review. At another place another threshold may be better.</source>
      <translation>Las cifras son solo de los umbrales, sin su revisión. Otro lugar puede pedir otro umbral.</translation>
    </message>
    <message>
      <source>The file has nothing.</source>
      <translation>El archivo no contiene nada.</translation>
    </message>
    <message>
      <source>The file of these polygons holds triggers that somebody put into it, which would run at each change.</source>
      <translation>El archivo de estos polígonos contiene disparadores que alguien puso en él y que se ejecutarían con cada cambio.</translation>
    </message>
    <message>
      <source>The file of these polygons is a link to {}: what you say would be written there.</source>
      <translation>El archivo de estos polígonos es un enlace a {}: lo que diga se escribiría allí.</translation>
    </message>
    <message>
      <source>The file {} cannot be opened.</source>
      <translation>No se puede abrir el archivo {}.</translation>
    </message>
    <message>
      <source>The file {} does not end with .lsmodel.</source>
      <translation>El archivo {} no termina en .lsmodel.</translation>
    </message>
    <message>
      <source>The file {} exists already.</source>
      <translation>El archivo {} ya existe.</translation>
    </message>
    <message>
      <source>The file {} exists already. Choose another name.</source>
      <translation>El archivo {} ya existe. Elija otro nombre.</translation>
    </message>
    <message>
      <source>The file {} has no ending of a format that can be written.</source>
      <translation>El archivo {} no tiene la extensión de un formato que se pueda escribir.</translation>
    </message>
    <message>
      <source>The file {} is not an area of this plugin.</source>
      <translation>El archivo {} no es un área de este complemento.</translation>
    </message>
    <message>
      <source>The file {} is not there now. Connect its drive, or restore its folder.</source>
      <translation>El archivo {} no está ahora. Conecte su unidad o recupere su carpeta.</translation>
    </message>
    <message>
      <source>The file {} is not there now: nothing was written.</source>
      <translation>El archivo {} no está ahora: no se escribió nada.</translation>
    </message>
    <message>
      <source>The folder {} cannot be made: {}.</source>
      <translation>No se puede crear la carpeta {}: {}.</translation>
    </message>
    <message>
      <source>The folder {} lies in OneDrive ({}), which would upload the AI runtime and hold its files.</source>
      <translation>La carpeta {} está en OneDrive ({}), que subiría el entorno de IA y retendría sus archivos.</translation>
    </message>
    <message>
      <source>The image is not in the map, too large or no GeoTIFF, and was left out.</source>
      <translation>La imagen no está en el mapa, es demasiado grande o no es un GeoTIFF, y se omitió.</translation>
    </message>
    <message>
      <source>The installation</source>
      <translation>La instalación</translation>
    </message>
    <message>
      <source>The installation of {} was interrupted. Install begins again; files that were downloaded completely are not downloaded again.</source>
      <translation>La instalación de {} se interrumpió. Instalar empieza de nuevo; nada entero se descarga dos veces.</translation>
    </message>
    <message>
      <source>The installer cannot use a SOCKS proxy.</source>
      <translation>El instalador no puede usar un proxy SOCKS.</translation>
    </message>
    <message>
      <source>The installer ran out of memory or was stopped by the system.</source>
      <translation>El instalador se quedó sin memoria o lo detuvo el sistema.</translation>
    </message>
    <message>
      <source>The inventory is complete</source>
      <translation>El inventario está completo</translation>
    </message>
    <message>
      <source>The label cannot be saved in {}.</source>
      <translation>La etiqueta no se puede guardar en {}.</translation>
    </message>
    <message>
      <source>The labels cannot be written to {}: {}.</source>
      <translation>Las etiquetas no se pueden escribir en {}: {}.</translation>
    </message>
    <message>
      <source>The layer of tiles that you are labelling.</source>
      <translation>La capa de teselas que está etiquetando.</translation>
    </message>
    <message>
      <source>The layer whose polygons are the area to map.</source>
      <translation>La capa cuyos polígonos son el área que se va a cartografiar.</translation>
    </message>
    <message>
      <source>The layer {} cannot be read.</source>
      <translation>La capa {} no se puede leer.</translation>
    </message>
    <message>
      <source>The layer {} holds no polygons.</source>
      <translation>La capa {} no contiene polígonos.</translation>
    </message>
    <message>
      <source>The layer “{}” cannot be brought into the CRS of the tiles.</source>
      <translation>La capa «{}» no se puede transformar al SRC de las teselas.</translation>
    </message>
    <message>
      <source>The layer “{}” cannot be learned from as it is.</source>
      <translation>No se puede aprender de la capa “{}” tal como está.</translation>
    </message>
    <message>
      <source>The layer “{}” comes from a web service, not from a file.</source>
      <translation>La capa «{}» viene de un servicio web, no de un archivo.</translation>
    </message>
    <message>
      <source>The layer “{}” holds neither points nor polygons.</source>
      <translation>La capa «{}» no contiene ni puntos ni polígonos.</translation>
    </message>
    <message>
      <source>The layer “{}” holds no polygon.</source>
      <translation>La capa «{}» no contiene ningún polígono.</translation>
    </message>
    <message>
      <source>The layer “{}” is a web layer, so its area must be given.</source>
      <translation>La capa «{}» es una capa web, así que hay que indicar su área.</translation>
    </message>
    <message>
      <source>The layer “{}” is not a plain file on this computer.</source>
      <translation>La capa «{}» no es un archivo normal de este equipo.</translation>
    </message>
    <message>
      <source>The line does not cross the chosen polygon from one side to the other.</source>
      <translation>La línea no cruza el polígono elegido de un lado al otro.</translation>
    </message>
    <message>
      <source>The list shows it as it is now: look at it, and choose again.</source>
      <translation>La lista lo muestra como está ahora: mírelo y elija de nuevo.</translation>
    </message>
    <message>
      <source>The map cannot be brought into the CRS of the polygons.</source>
      <translation>No se puede pasar el mapa al SRC de los polígonos.</translation>
    </message>
    <message>
      <source>The map shows no part of the raster.</source>
      <translation>El mapa no muestra ninguna parte del ráster.</translation>
    </message>
    <message>
      <source>The map shows no whole tile of the raster.</source>
      <translation>El mapa no muestra ninguna tesela entera del ráster.</translation>
    </message>
    <message>
      <source>The map shows nothing: zoom to the scene first.</source>
      <translation>El mapa no muestra nada: acérquese primero a la escena.</translation>
    </message>
    <message>
      <source>The map's place cannot be brought into the CRS of the scene.</source>
      <translation>El lugar del mapa no se puede llevar al SRC de la escena.</translation>
    </message>
    <message>
      <source>The mask of the method below with these thresholds.</source>
      <translation>La máscara del método de abajo con estos umbrales.</translation>
    </message>
    <message>
      <source>The mask of the polygons as they are: 1 is landslide, 0 is none, 255 is no data.</source>
      <translation>De los polígonos tal como están: 1 es deslizamiento, 0 ninguno, 255 sin datos.</translation>
    </message>
    <message>
      <source>The mask of the polygons is older than your decisions: it could not be drawn anew.</source>
      <translation>La máscara de los polígonos es más antigua que sus decisiones: no se pudo dibujar de nuevo.</translation>
    </message>
    <message>
      <source>The mask of the thresholds alone, without minimum area or review.</source>
      <translation>Solo de los umbrales, sin área mínima ni revisión.</translation>
    </message>
    <message>
      <source>The method that computes the scores.</source>
      <translation>El método que calcula las puntuaciones.</translation>
    </message>
    <message>
      <source>The model cannot be copied to {}: {}.</source>
      <translation>El modelo no se puede copiar a {}: {}.</translation>
    </message>
    <message>
      <source>The model could not be downloaded: {}.</source>
      <translation>El modelo no se pudo descargar: {}.</translation>
    </message>
    <message>
      <source>The model does not know this kind of imagery: do not trust this map. Outline the landslides of three views.</source>
      <translation>El modelo no conoce este tipo de imágenes: no confíe en este mapa. Contornee los deslizamientos de tres vistas.</translation>
    </message>
    <message>
      <source>The model has adapted to this scene.</source>
      <translation>El modelo se ha adaptado a esta escena.</translation>
    </message>
    <message>
      <source>The model has learned from {} decisions.</source>
      <translation>El modelo ha aprendido de {} decisiones.</translation>
    </message>
    <message>
      <source>The model has learned this imagery from checked views. Check the new map.</source>
      <translation>Se enseñaron imágenes al modelo con vistas comprobadas. Compruebe lo que dibujó.</translation>
    </message>
    <message>
      <source>The model is already there.</source>
      <translation>El modelo ya está ahí.</translation>
    </message>
    <message>
      <source>The model is in the list of models on the tab Map.</source>
      <translation>El modelo está en la lista de modelos de la pestaña Cartografiar.</translation>
    </message>
    <message>
      <source>The model is made, but {} could not be written: {}.</source>
      <translation>El modelo está hecho, pero {} no se pudo escribir: {}.</translation>
    </message>
    <message>
      <source>The model is sure of only a small part of what it found: the scene is unlike its training images. Check some polygons, then let it learn from your decisions.</source>
      <translation>El modelo está seguro de poco de lo que encontró: la escena no se parece a lo que conoce. Compruebe algunos polígonos y luego deje que aprenda de sus decisiones.</translation>
    </message>
    <message>
      <source>The model is unsure of this scene; it can adapt to it.</source>
      <translation>El modelo duda en esta escena; puede adaptarse a ella.</translation>
    </message>
    <message>
      <source>The model stays as it was: nothing on the map changes.</source>
      <translation>El modelo queda como estaba: nada cambia en el mapa.</translation>
    </message>
    <message>
      <source>The model stays; its threshold is {} now.</source>
      <translation>El modelo se mantiene; su umbral es ahora {}.</translation>
    </message>
    <message>
      <source>The model stays; proposals like those that you rejected are left out.</source>
      <translation>El modelo se mantiene; se omiten las propuestas parecidas a las que usted rechazó.</translation>
    </message>
    <message>
      <source>The model that the training starts from.</source>
      <translation>El modelo del que parte el entrenamiento.</translation>
    </message>
    <message>
      <source>The model was taught by {}.</source>
      <translation>Al modelo se le enseñó con {}.</translation>
    </message>
    <message>
      <source>The model “{}” is made and chosen.</source>
      <translation>El modelo «{}» está hecho y elegido.</translation>
    </message>
    <message>
      <source>The model “{}” is made, but not chosen.</source>
      <translation>El modelo «{}» está hecho, pero no elegido.</translation>
    </message>
    <message>
      <source>The model's own thresholds.</source>
      <translation>Los umbrales del propio modelo.</translation>
    </message>
    <message>
      <source>The network that gives the outlines; it learns from the classifier.</source>
      <translation>La red que da los contornos; aprende del clasificador.</translation>
    </message>
    <message>
      <source>The networks are running</source>
      <translation>Las redes están calculando</translation>
    </message>
    <message>
      <source>The networks that find landslides run in a separate Python. It is installed once, beside QGIS: QGIS and your other plugins stay as they are.</source>
      <translation>Las redes que buscan deslizamientos funcionan en un Python aparte. Se instala una sola vez, junto a QGIS: QGIS y sus demás complementos quedan como están.</translation>
    </message>
    <message>
      <source>The new model is surer of them.</source>
      <translation>El modelo nuevo está más seguro de ellas.</translation>
    </message>
    <message>
      <source>The orthophoto or satellite scene to map.</source>
      <translation>La ortofoto o escena de satélite que se va a cartografiar.</translation>
    </message>
    <message>
      <source>The outline has no area.</source>
      <translation>El contorno no tiene área.</translation>
    </message>
    <message>
      <source>The outline lies on decided polygons.</source>
      <translation>El contorno se superpone a polígonos decididos.</translation>
    </message>
    <message>
      <source>The outline lies on polygon {}, on which somebody has decided.</source>
      <translation>El contorno cae sobre el polígono {}, que alguien ya ha decidido.</translation>
    </message>
    <message>
      <source>The outline model's probability of a landslide.</source>
      <translation>La probabilidad de deslizamiento según el modelo de contornos.</translation>
    </message>
    <message>
      <source>The output {} is not a file.</source>
      <translation>La salida {} no es un archivo.</translation>
    </message>
    <message>
      <source>The package server cannot be reached.</source>
      <translation>No se puede llegar al servidor de paquetes.</translation>
    </message>
    <message>
      <source>The package server has a problem at the moment.</source>
      <translation>El servidor de paquetes tiene un problema en este momento.</translation>
    </message>
    <message>
      <source>The package server refuses this computer.</source>
      <translation>El servidor de paquetes rechaza este equipo.</translation>
    </message>
    <message>
      <source>The path of the AI runtime's folder is too long for this system.</source>
      <translation>La ruta de la carpeta del entorno de IA es demasiado larga para este sistema.</translation>
    </message>
    <message>
      <source>The path {} is too long for Windows.</source>
      <translation>La ruta {} es demasiado larga para Windows.</translation>
    </message>
    <message>
      <source>The picture {} cannot be read.</source>
      <translation>La imagen {} no se puede leer.</translation>
    </message>
    <message>
      <source>The pixel of {} is far from the model's {}: expect poor results, or check the scene's CRS.</source>
      <translation>El píxel de {} está lejos de los {} del modelo: espere malos resultados, o compruebe el SRC de la escena.</translation>
    </message>
    <message>
      <source>The pixel of {} is far from the model's {}: expect poor results.</source>
      <translation>El píxel de {} está lejos de los {} del modelo: espere malos resultados.</translation>
    </message>
    <message>
      <source>The plugin failed: {}.</source>
      <translation>El complemento falló: {}.</translation>
    </message>
    <message>
      <source>The polygon lies wholly on other landslides.</source>
      <translation>El polígono está por completo sobre otros deslizamientos.</translation>
    </message>
    <message>
      <source>The polygon overlaps no other landslide.</source>
      <translation>El polígono no se superpone a ningún otro deslizamiento.</translation>
    </message>
    <message>
      <source>The polygons are being drawn anew.</source>
      <translation>Los polígonos se están dibujando de nuevo.</translation>
    </message>
    <message>
      <source>The polygons are being edited and lack the field “{}”.</source>
      <translation>Los polígonos se están editando y no tienen el campo «{}».</translation>
    </message>
    <message>
      <source>The polygons are being edited.</source>
      <translation>Los polígonos se están editando.</translation>
    </message>
    <message>
      <source>The polygons cannot be edited now. Choose one, and wait a moment.</source>
      <translation>Ahora no se pueden editar los polígonos. Elija uno y espere un momento.</translation>
    </message>
    <message>
      <source>The polygons cannot be written: their folder or file is read-only.</source>
      <translation>Los polígonos no se pueden escribir: su carpeta o archivo es de solo lectura.</translation>
    </message>
    <message>
      <source>The polygons cannot have the field “{}”.</source>
      <translation>Los polígonos no pueden tener el campo «{}».</translation>
    </message>
    <message>
      <source>The polygons have changed. Compute the statistics again.</source>
      <translation>Los polígonos han cambiado. Calcule de nuevo las estadísticas.</translation>
    </message>
    <message>
      <source>The polygons have changed. Propose the parts again.</source>
      <translation>Los polígonos han cambiado. Proponga las partes de nuevo.</translation>
    </message>
    <message>
      <source>The polygons have no fields for a review.</source>
      <translation>Los polígonos no tienen campos para una revisión.</translation>
    </message>
    <message>
      <source>The polygons in the folder {} are being edited.</source>
      <translation>Los polígonos de la carpeta {} se están editando.</translation>
    </message>
    <message>
      <source>The polygons of the result that came before this one.</source>
      <translation>Los polígonos del resultado anterior a este.</translation>
    </message>
    <message>
      <source>The polygons of the run are not in the project. Open the run's folder again.</source>
      <translation>Los polígonos de la ejecución no están en el proyecto. Abra de nuevo la carpeta de la ejecución.</translation>
    </message>
    <message>
      <source>The polygons of this result are not in the map; their file is complete.</source>
      <translation>Los polígonos de este resultado no están en el mapa; su archivo está íntegro.</translation>
    </message>
    <message>
      <source>The polygons of this run are not in the map. Open the run again.</source>
      <translation>Los polígonos de esta ejecución no están en el mapa. Abra la ejecución otra vez.</translation>
    </message>
    <message>
      <source>The polygons of {} cannot be written.</source>
      <translation>Los polígonos de {} no se pueden escribir.</translation>
    </message>
    <message>
      <source>The project {} cannot be written.</source>
      <translation>No se puede escribir el proyecto {}.</translation>
    </message>
    <message>
      <source>The proxy does not answer or does not let the installer through.</source>
      <translation>El proxy no responde o no deja pasar al instalador.</translation>
    </message>
    <message>
      <source>The proxy wants a user name and password.</source>
      <translation>El proxy pide un usuario y una contraseña.</translation>
    </message>
    <message>
      <source>The raster has no CRS, so its labels would lie nowhere.</source>
      <translation>El ráster no tiene SRC, así que sus etiquetas no estarían en ningún sitio.</translation>
    </message>
    <message>
      <source>The report is on the clipboard: paste it into your message.</source>
      <translation>El informe está en el portapapeles: péguelo en su mensaje.</translation>
    </message>
    <message>
      <source>The report {} could not be written.</source>
      <translation>El informe {} no se pudo escribir.</translation>
    </message>
    <message>
      <source>The result before is shown again; the adapted one stays in the folder {}.</source>
      <translation>Se muestra de nuevo el resultado anterior; el adaptado se conserva en la carpeta {}.</translation>
    </message>
    <message>
      <source>The rule in the panel computes its thresholds from the whole scene; here they are fixed.</source>
      <translation>La regla del panel halla sus umbrales en toda la escena; estos son fijos.</translation>
    </message>
    <message>
      <source>The run in {} is damaged.</source>
      <translation>La ejecución en {} está dañada.</translation>
    </message>
    <message>
      <source>The run in {} is not finished.</source>
      <translation>La ejecución en {} no ha terminado.</translation>
    </message>
    <message>
      <source>The run in {} was made by another version of the plugin.</source>
      <translation>La ejecución en {} se hizo con otra versión del complemento.</translation>
    </message>
    <message>
      <source>The same adaptation is under way or waits.</source>
      <translation>La misma adaptación está en curso o en espera.</translation>
    </message>
    <message>
      <source>The same model is being made or waits.</source>
      <translation>El mismo modelo se está haciendo o espera.</translation>
    </message>
    <message>
      <source>The same page as PNG.</source>
      <translation>La misma página como PNG.</translation>
    </message>
    <message>
      <source>The same training is under way or waits.</source>
      <translation>El mismo entrenamiento está en curso o en espera.</translation>
    </message>
    <message>
      <source>The same with the outlines as WKT, in the CRS of the run.</source>
      <translation>Lo mismo con los contornos como WKT, en el SRC de la ejecución.</translation>
    </message>
    <message>
      <source>The scene has no CRS: areas would be in pixels.</source>
      <translation>La escena no tiene SRC: las áreas estarían en píxeles.</translation>
    </message>
    <message>
      <source>The scene has no CRS: assign one to the layer for areas in square metres.</source>
      <translation>La escena no tiene SRC: asigne uno a la capa para obtener áreas en metros cuadrados.</translation>
    </message>
    <message>
      <source>The scene has no CRS: masks and polygons lie on its pixel grid, and areas are in pixels.</source>
      <translation>La escena no tiene SRC: máscaras y polígonos quedan en su cuadrícula de píxeles, y las áreas están en píxeles.</translation>
    </message>
    <message>
      <source>The scene {} is not a raster that QGIS can read.</source>
      <translation>La escena {} no es un ráster que QGIS pueda leer.</translation>
    </message>
    <message>
      <source>The scene's CRS does not lead to places on the ground: its pixel size is unknown.</source>
      <translation>El SRC de la escena no lleva a lugares del terreno: el tamaño de su píxel es desconocido.</translation>
    </message>
    <message>
      <source>The scene's pixel of {} is far from the {} that the model was trained on; expect poor results.</source>
      <translation>El píxel de {} de la escena está lejos de los {} con que se entrenó el modelo; espere malos resultados.</translation>
    </message>
    <message>
      <source>The scores of the run in {} are gone.</source>
      <translation>Las puntuaciones de la ejecución en {} ya no están.</translation>
    </message>
    <message>
      <source>The secure connection to the package server is intercepted or not trusted.</source>
      <translation>La conexión segura con el servidor de paquetes está interceptada o no es de confianza.</translation>
    </message>
    <message>
      <source>The secure connection was refused because a certificate is out of date.</source>
      <translation>La conexión segura se rechazó porque un certificado ha caducado.</translation>
    </message>
    <message>
      <source>The share of the scene that the map has shown near enough to see its pixels.</source>
      <translation>La parte de la escena que el mapa ha mostrado lo bastante cerca para ver sus píxeles.</translation>
    </message>
    <message>
      <source>The shipped model, or a model file (.lsmodel) of your own.</source>
      <translation>El modelo incluido, o un archivo de modelo (.lsmodel) propio.</translation>
    </message>
    <message>
      <source>The table could not be saved.</source>
      <translation>No se pudo guardar la tabla.</translation>
    </message>
    <message>
      <source>The table is no CSV file.</source>
      <translation>La tabla no es un archivo CSV.</translation>
    </message>
    <message>
      <source>The template cannot be kept: {}.</source>
      <translation>No se puede conservar la plantilla: {}.</translation>
    </message>
    <message>
      <source>The text is too long for a Shapefile.</source>
      <translation>El texto es demasiado largo para un Shapefile.</translation>
    </message>
    <message>
      <source>The tile as the CycleGAN generates it without a landslide.</source>
      <translation>La tesela tal como el CycleGAN la genera sin deslizamiento.</translation>
    </message>
    <message>
      <source>The tile as the networks read it: bands, stretch and pixel size.</source>
      <translation>La tesela tal como la leen las redes: bandas, realce y tamaño de píxel.</translation>
    </message>
    <message>
      <source>The training error at each step. A falling line means that the network learns.</source>
      <translation>El error de entrenamiento en cada paso. Una línea descendente significa que la red aprende.</translation>
    </message>
    <message>
      <source>The usual place</source>
      <translation>El lugar habitual</translation>
    </message>
    <message>
      <source>The value follows each pixel's neighborhood; sensitive to noise.</source>
      <translation>El valor sigue el entorno de cada píxel; sensible al ruido.</translation>
    </message>
    <message>
      <source>The value follows the neighborhood; steadier where there is little contrast.</source>
      <translation>El valor sigue el entorno; más estable donde hay poco contraste.</translation>
    </message>
    <message>
      <source>The views cannot be written into {}.</source>
      <translation>No se pueden escribir las vistas en {}.</translation>
    </message>
    <message>
      <source>The web layer “{}” could not be fetched ({}).</source>
      <translation>La capa web «{}» no se pudo obtener ({}).</translation>
    </message>
    <message>
      <source>The {} is not a finite number.</source>
      <translation>El {} no es un número finito.</translation>
    </message>
    <message>
      <source>The {} “{}” is not a number.</source>
      <translation>El {} «{}» no es un número.</translation>
    </message>
    <message>
      <source>There are edits that are not saved.</source>
      <translation>Hay ediciones sin guardar.</translation>
    </message>
    <message>
      <source>There are no packages for this computer or this Python.</source>
      <translation>No hay paquetes para este equipo o este Python.</translation>
    </message>
    <message>
      <source>There are {} decisions; at least {} are needed.</source>
      <translation>Hay {} decisiones; aprende a partir de {}.</translation>
    </message>
    <message>
      <source>There is no PyTorch for this kind of computer ({}).</source>
      <translation>No hay PyTorch para este tipo de equipo ({}).</translation>
    </message>
    <message>
      <source>There is no earlier image.</source>
      <translation>No hay imagen anterior.</translation>
    </message>
    <message>
      <source>There is no file {}.</source>
      <translation>No existe el archivo {}.</translation>
    </message>
    <message>
      <source>There is no layer to take labels from.</source>
      <translation>No hay ninguna capa de la que tomar etiquetas.</translation>
    </message>
    <message>
      <source>There is no other view to show.</source>
      <translation>No hay otra vista que mostrar.</translation>
    </message>
    <message>
      <source>There is no output folder.</source>
      <translation>No hay carpeta de salida.</translation>
    </message>
    <message>
      <source>There is no polygon layer.</source>
      <translation>No hay ninguna capa de polígonos.</translation>
    </message>
    <message>
      <source>There is no polygon. Click into one.</source>
      <translation>No hay ningún polígono. Haga clic dentro de uno.</translation>
    </message>
    <message>
      <source>There is no run in {}.</source>
      <translation>No hay ninguna ejecución en {}.</translation>
    </message>
    <message>
      <source>There is nothing to cut.</source>
      <translation>No hay nada que recortar.</translation>
    </message>
    <message>
      <source>There is nothing to merge.</source>
      <translation>No hay nada que combinar.</translation>
    </message>
    <message>
      <source>These are only in the result before, because other polygons lie there: {}.</source>
      <translation>Solo en el resultado anterior, porque allí hay otros: {}.</translation>
    </message>
    <message>
      <source>They are carried over to the new run and stay as they are.</source>
      <translation>Pasan a la nueva ejecución y se quedan como están.</translation>
    </message>
    <message>
      <source>They are of another scene: their file stays in the folder under the scene's name.</source>
      <translation>Son de otra escena: su archivo se queda en la carpeta con el nombre de la escena.</translation>
    </message>
    <message>
      <source>They follow from the elevations alone; check them before you use them.</source>
      <translation>Se deducen solo de las elevaciones; compruébelos antes de usarlos.</translation>
    </message>
    <message>
      <source>This Linux is too old for PyTorch: it needs glibc 2.28 or newer.</source>
      <translation>Este Linux es demasiado antiguo para PyTorch: necesita glibc 2.28 o más reciente.</translation>
    </message>
    <message>
      <source>This Linux is too old for PyTorch: it needs glibc {}.{} or newer.</source>
      <translation>Este Linux es demasiado antiguo para PyTorch: necesita glibc {}.{} o más reciente.</translation>
    </message>
    <message>
      <source>This Python cannot make environments: its venv package is missing.</source>
      <translation>Este Python no puede crear entornos: falta su paquete venv.</translation>
    </message>
    <message>
      <source>This computer's processor is too old for PyTorch.</source>
      <translation>El procesador de este equipo es demasiado antiguo para PyTorch.</translation>
    </message>
    <message>
      <source>This folder holds a run. You will be asked before it is overwritten.</source>
      <translation>Aquí hay una ejecución. Se le preguntará antes de sobrescribirla.</translation>
    </message>
    <message>
      <source>This is a landslide</source>
      <translation>Esto es un deslizamiento</translation>
    </message>
    <message>
      <source>This is none</source>
      <translation>Esto no lo es</translation>
    </message>
    <message>
      <source>This plugin brings newer packages: press Repair or change to get them.</source>
      <translation>Este complemento trae paquetes más recientes: pulse Reparar o cambiar para tenerlos.</translation>
    </message>
    <message>
      <source>This polygon is no longer there.</source>
      <translation>Este polígono ya no está.</translation>
    </message>
    <message>
      <source>This result: {}.</source>
      <translation>Este resultado: {}.</translation>
    </message>
    <message>
      <source>This rule looks at each pixel's neighborhood: the map changes when the polygons are drawn.</source>
      <translation>Esta regla examina el entorno de cada píxel: el mapa se actualiza cuando se dibujan los polígonos.</translation>
    </message>
    <message>
      <source>Thorough</source>
      <translation>A fondo</translation>
    </message>
    <message>
      <source>Three or more teach most.</source>
      <translation>Tres o más son las que más enseñan.</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Umbral</translation>
    </message>
    <message>
      <source>Threshold a run again</source>
      <translation>Umbralizar de nuevo una ejecución</translation>
    </message>
    <message>
      <source>Threshold meth&amp;od</source>
      <translation>Mét&amp;odo de umbral</translation>
    </message>
    <message>
      <source>Threshold method</source>
      <translation>Método de umbral</translation>
    </message>
    <message>
      <source>Threshold method (empty: the run's)</source>
      <translation>Método de umbral (vacío: el de la ejecución)</translation>
    </message>
    <message>
      <source>Threshold of the change (empty: the run's)</source>
      <translation>Umbral del cambio (vacío: el de la ejecución)</translation>
    </message>
    <message>
      <source>Threshold of the change since then (empty: the model's)</source>
      <translation>Umbral del cambio desde entonces (vacío: el del modelo)</translation>
    </message>
    <message>
      <source>Threshold of the difference since then (empty: the model's)</source>
      <translation>Umbral de la diferencia desde entonces (vacío: el del modelo)</translation>
    </message>
    <message>
      <source>Threshold of the difference since then (empty: the run's)</source>
      <translation>Umbral de la diferencia desde entonces (vacío: el de la ejecución)</translation>
    </message>
    <message>
      <source>Thresholds</source>
      <translation>Umbrales</translation>
    </message>
    <message>
      <source>Thresholds and review: look at every polygon of a result.</source>
      <translation>Umbrales y revisión: examinar cada polígono de un resultado.</translation>
    </message>
    <message>
      <source>Thresholds of the next run</source>
      <translation>Umbrales de la próxima ejecución</translation>
    </message>
    <message>
      <source>Thresholds of this result</source>
      <translation>Umbrales de este resultado</translation>
    </message>
    <message>
      <source>Thresholds under a name, kept in the QGIS project.</source>
      <translation>Umbrales con un nombre, guardados en el proyecto de QGIS.</translation>
    </message>
    <message>
      <source>Tick “Keep the border” if it is part of the image.</source>
      <translation>Marque «Conservar el borde» si es parte de la imagen.</translation>
    </message>
    <message>
      <source>Tile size, pixels</source>
      <translation>Tamaño de la tesela, píxeles</translation>
    </message>
    <message>
      <source>Tile, generated without landslides, difference</source>
      <translation>Tesela, generada sin deslizamientos, diferencia</translation>
    </message>
    <message>
      <source>Tiles</source>
      <translation>Teselas</translation>
    </message>
    <message>
      <source>Tiles that the training has not seen: three with a landslide above, three without below.</source>
      <translation>Teselas que el entrenamiento no ha visto: arriba tres con deslizamiento, abajo tres sin él.</translation>
    </message>
    <message>
      <source>Tiles with a landslide</source>
      <translation>Teselas con deslizamiento</translation>
    </message>
    <message>
      <source>Tiles with less, but some, are skipped.</source>
      <translation>Las teselas con menos, pero algo, se omiten.</translation>
    </message>
    <message>
      <source>Tiles without</source>
      <translation>Teselas sin deslizamiento</translation>
    </message>
    <message>
      <source>Tiles: {}</source>
      <translation>Teselas: {}</translation>
    </message>
    <message>
      <source>To see whether it works.</source>
      <translation>Para ver si funciona.</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>Tolerancia</translation>
    </message>
    <message>
      <source>Trace a mask into polygons</source>
      <translation>Trazar una máscara en polígonos</translation>
    </message>
    <message>
      <source>Traces a mask (1 is landslide, 0 is none, 255 is no data) into polygons and measures each: area, perimeter, length, width, orientation and place, on the ellipsoid.

&lt;b&gt;Scores.&lt;/b&gt; The scores of a run fill the confidence. &lt;b&gt;Elevation model.&lt;/b&gt; It fills elevation, drop, slope, aspect, H/L and travel angle, and leaves out what lies on flat ground.

The polygons have fields for a review: status, reviewer and comment.</source>
      <translation>Traza una máscara (1 es deslizamiento, 0 ninguno, 255 sin datos) en polígonos y mide cada uno sobre el elipsoide: área, perímetro, longitud, anchura, orientación y lugar.

&lt;b&gt;Puntuaciones.&lt;/b&gt; Las de una ejecución rellenan la confianza. &lt;b&gt;Modelo de elevación.&lt;/b&gt; Rellena elevación, desnivel, pendiente, orientación de la ladera, H/L y ángulo de recorrido, y deja fuera lo que está en terreno llano.

Los polígonos tienen campos para una revisión: estado, revisor y comentario.</translation>
    </message>
    <message>
      <source>Tracing polygons</source>
      <translation>Trazando polígonos</translation>
    </message>
    <message>
      <source>Trai&amp;n</source>
      <translation>E&amp;ntrenar</translation>
    </message>
    <message>
      <source>Trai&amp;n next</source>
      <translation>E&amp;ntrenar después</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>Entrenar un modelo</translation>
    </message>
    <message>
      <source>Train a model from tiles</source>
      <translation>Entrenar un modelo con teselas</translation>
    </message>
    <message>
      <source>Train with the labelled tiles. QGIS stays free for other work.</source>
      <translation>Entrenar con las teselas etiquetadas. QGIS queda libre para otros trabajos.</translation>
    </message>
    <message>
      <source>Training of {}</source>
      <translation>Entrenamiento de {}</translation>
    </message>
    <message>
      <source>Training the CycleGAN</source>
      <translation>Entrenando el CycleGAN</translation>
    </message>
    <message>
      <source>Training the classifier</source>
      <translation>Entrenando el clasificador</translation>
    </message>
    <message>
      <source>Training the outline model</source>
      <translation>Entrenando el modelo de contornos</translation>
    </message>
    <message>
      <source>Trainings that were paused, or cut off when QGIS closed.</source>
      <translation>Entrenamientos en pausa, o cortados al cerrarse QGIS.</translation>
    </message>
    <message>
      <source>Trains networks on the tiles of a folder that holds &lt;i&gt;landslide&lt;/i&gt; and &lt;i&gt;non-landslide&lt;/i&gt;, and writes one model file, with what was measured on tiles that were held out.

&lt;b&gt;Networks.&lt;/b&gt; The classifier says whether a tile shows a landslide. The outline model learns outlines from its explanations and maps a scene in one pass: recommended. The CycleGAN generates tiles without their landslides: slow, for the dissertation's methods.

&lt;b&gt;Start.&lt;/b&gt; Going on from a model, fifty tiles of each kind are worth a try. From scratch, hundreds are needed.

It takes minutes on a GPU and up to hours without. Cancel pauses it: run again with the same working folder to continue.</source>
      <translation>Entrena redes con las teselas de una carpeta que contiene &lt;i&gt;landslide&lt;/i&gt; y &lt;i&gt;non-landslide&lt;/i&gt;, y escribe un archivo de modelo, con lo medido en teselas reservadas.

&lt;b&gt;Redes.&lt;/b&gt; El clasificador dice si una tesela muestra un deslizamiento. El modelo de contornos aprende contornos de sus explicaciones y cartografía una escena en una pasada: recomendado. El CycleGAN pinta teselas sin sus deslizamientos: lento, para los métodos de la tesis.

&lt;b&gt;Punto de partida.&lt;/b&gt; Partiendo de un modelo, con cincuenta teselas de cada clase vale la pena probar. Desde cero hacen falta cientos.

Tarda minutos en una GPU y hasta horas sin ella. Cancelar lo pone en pausa: ejecute de nuevo con la misma carpeta de trabajo para continuar.</translation>
    </message>
    <message>
      <source>Transport (proposed)</source>
      <translation>Transporte (propuesto)</translation>
    </message>
    <message>
      <source>Transport, m²</source>
      <translation>Transporte, m²</translation>
    </message>
    <message>
      <source>Travel angle (°)</source>
      <translation>Ángulo de recorrido (°)</translation>
    </message>
    <message>
      <source>Try again later; if it stays, tell the project.</source>
      <translation>Inténtelo más tarde; si persiste, avise al proyecto.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Try again; if it happens again, look at the log or choose another Python for the AI runtime.</source>
      <translation>Inténtelo de nuevo; si vuelve a ocurrir, consulte el registro o elija otro Python para el entorno de IA.</translation>
    </message>
    <message>
      <source>Trying every threshold…</source>
      <translation>Probando todos los umbrales…</translation>
    </message>
    <message>
      <source>Turns any landslide mask into an inventory of measured polygons.</source>
      <translation>Convierte cualquier máscara de deslizamientos en un inventario de polígonos medidos.</translation>
    </message>
    <message>
      <source>Two outlines are one landslide at an IoU above 0.1, or where half of the smaller lies in the larger.</source>
      <translation>Dos contornos son un mismo deslizamiento con un IoU mayor que 0.1, o si la mitad del menor está dentro del mayor.</translation>
    </message>
    <message>
      <source>Type the day of each.</source>
      <translation>Escriba el día de cada una.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undo the last change of thresholds</source>
      <translation>Deshacer el último cambio de umbrales</translation>
    </message>
    <message>
      <source>Undo: {}</source>
      <translation>Deshacer: {}</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>Deshecho.</translation>
    </message>
    <message>
      <source>Unfinished</source>
      <translation>Sin terminar</translation>
    </message>
    <message>
      <source>Unit of the elevations</source>
      <translation>Unidad de las elevaciones</translation>
    </message>
    <message>
      <source>Unpacking the bundle</source>
      <translation>Desempaquetando</translation>
    </message>
    <message>
      <source>Unpacking the packages</source>
      <translation>Desempaquetando los paquetes</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>Dudosa</translation>
    </message>
    <message>
      <source>Update the plugin, then start QGIS again.</source>
      <translation>Actualice el complemento y reinicie QGIS.</translation>
    </message>
    <message>
      <source>Update the plugin.</source>
      <translation>Actualice el complemento.</translation>
    </message>
    <message>
      <source>Use a computer whose processor has AVX2, made after about 2013.</source>
      <translation>Use un equipo cuyo procesador tenga AVX2, de después de 2013 aproximadamente.</translation>
    </message>
    <message>
      <source>Use a newer system, or choose an existing Python that has PyTorch.</source>
      <translation>Use un sistema más reciente, o elija un Python existente que tenga PyTorch.</translation>
    </message>
    <message>
      <source>Use an existing Python…</source>
      <translation>Usar un Python existente…</translation>
    </message>
    <message>
      <source>Use imagery of {} to {}, or check the scene's CRS.</source>
      <translation>Use imágenes de {} a {}, o compruebe el SRC de la escena.</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Usarlo</translation>
    </message>
    <message>
      <source>Use this method and its thresholds in the panel.</source>
      <translation>Usar este método y sus umbrales en el panel.</translation>
    </message>
    <message>
      <source>Uses every channel of the classifier. For results to publish; slow without a GPU.</source>
      <translation>Usa todos los canales del clasificador. Para resultados que publicar; lento sin GPU.</translation>
    </message>
    <message>
      <source>Uses only as many channels as the mask needs. Nearly the same mask in less than half the time.</source>
      <translation>Usa solo tantos canales como la máscara necesita. Casi la misma máscara en menos de la mitad del tiempo.</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Valores</translation>
    </message>
    <message>
      <source>Volume, {}</source>
      <translation>Volumen, {}</translation>
    </message>
    <message>
      <source>Volumes are of published laws of area and volume; the interval is that of the law's coefficients, and a single landslide may differ from it by a factor of two to three. The laws of Larsen et al. are for source areas. Intervals of fits are of 95 %; a law holds where p is at least 0.1.</source>
      <translation>Los volúmenes son de leyes publicadas de área y volumen; el intervalo es el de los coeficientes de la ley, y un deslizamiento individual se desvía en un factor de dos a tres. Las leyes de Larsen et al. son para áreas de origen. Los intervalos de los ajustes son del 95 %; una ley vale si p es al menos 0.1.</translation>
    </message>
    <message>
      <source>Wait a few minutes, then install again.</source>
      <translation>Espere unos minutos e instale de nuevo.</translation>
    </message>
    <message>
      <source>Wait a moment: your decisions so far are kept.</source>
      <translation>Espere un momento: lo que ha dicho hasta ahora se conserva.</translation>
    </message>
    <message>
      <source>Wait until it has ended.</source>
      <translation>Espere a que haya terminado.</translation>
    </message>
    <message>
      <source>Wait until it is done.</source>
      <translation>Espere a que acabe.</translation>
    </message>
    <message>
      <source>Wait until it is done; then it is installed here, too.</source>
      <translation>Espere a que acabe; entonces también estará instalado aquí.</translation>
    </message>
    <message>
      <source>Wait until it is ready.</source>
      <translation>Espere hasta que esté listo.</translation>
    </message>
    <message>
      <source>Waits.</source>
      <translation>En espera.</translation>
    </message>
    <message>
      <source>Waits: {}.</source>
      <translation>En espera: {}.</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What a bug report needs, without names, paths and passwords.</source>
      <translation>Lo que necesita un aviso de error, sin nombres, rutas ni contraseñas.</translation>
    </message>
    <message>
      <source>What is finished is kept.</source>
      <translation>Lo terminado se conserva.</translation>
    </message>
    <message>
      <source>What is learned is kept: making a model of the same name goes on from there.</source>
      <translation>Lo aprendido se conserva: hacer un modelo con el mismo nombre continúa desde ahí.</translation>
    </message>
    <message>
      <source>What is learned is kept; it continues in Improve. The result stays as it is.</source>
      <translation>Lo aprendido se conserva; continúa en Mejorar. El resultado queda como está.</translation>
    </message>
    <message>
      <source>What is written, and for which program.</source>
      <translation>Qué se escribe, y para qué programa.</translation>
    </message>
    <message>
      <source>What it would draw.</source>
      <translation>Lo que dibujaría.</translation>
    </message>
    <message>
      <source>What lies on the decided polygon {} was cut off.</source>
      <translation>Se recortó lo que cae sobre el polígono ya decidido {}.</translation>
    </message>
    <message>
      <source>What the installer has said.</source>
      <translation>Lo que ha dicho el instalador.</translation>
    </message>
    <message>
      <source>What the map shows now.</source>
      <translation>Lo que el mapa muestra ahora.</translation>
    </message>
    <message>
      <source>What the map shows when you press Run.</source>
      <translation>Lo que el mapa muestra al pulsar Ejecutar.</translation>
    </message>
    <message>
      <source>What the model computes here</source>
      <translation>Lo que el modelo calcula aquí</translation>
    </message>
    <message>
      <source>What the new model is called in the list of models.</source>
      <translation>Cómo se llama el nuevo modelo en la lista de modelos.</translation>
    </message>
    <message>
      <source>What the preview shows.</source>
      <translation>Lo que muestra la vista previa.</translation>
    </message>
    <message>
      <source>What waits</source>
      <translation>Lo que espera</translation>
    </message>
    <message>
      <source>What was downloaded is not the model that this plugin knows, so it was not kept.</source>
      <translation>Lo descargado no es el modelo que este complemento conoce, así que no se guardó.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <source>Where it is unsure</source>
      <translation>Donde duda</translation>
    </message>
    <message>
      <source>Where the QField folder goes</source>
      <translation>Dónde va la carpeta de QField</translation>
    </message>
    <message>
      <source>Where the networks run. Automatic takes an NVIDIA GPU where one is usable.</source>
      <translation>Dónde se calculan las redes. Automático toma una GPU NVIDIA si hay una utilizable.</translation>
    </message>
    <message>
      <source>Where tiles are made: in the map view, or over the whole raster.</source>
      <translation>Dónde se crean las teselas: en la vista del mapa o sobre todo el ráster.</translation>
    </message>
    <message>
      <source>Whether the model has learned something</source>
      <translation>Si el modelo ha aprendido algo</translation>
    </message>
    <message>
      <source>Which attributes your inventory asks for.</source>
      <translation>Qué atributos pide su inventario.</translation>
    </message>
    <message>
      <source>Which bands hold red, green and blue. Set from the file; change them for other band orders.</source>
      <translation>Qué bandas contienen rojo, verde y azul. Según el archivo; cámbielas para otro orden.</translation>
    </message>
    <message>
      <source>Which model is deleted?</source>
      <translation>¿Qué modelo se borra?</translation>
    </message>
    <message>
      <source>Which polygons are written, by their status in the review.</source>
      <translation>Qué polígonos se escriben, según lo que dijo en la revisión.</translation>
    </message>
    <message>
      <source>Which polygons count, by their status in the review.</source>
      <translation>Qué polígonos cuentan, según lo que usted dijo en la revisión.</translation>
    </message>
    <message>
      <source>Which polygons the list shows, by their change since the earlier image.</source>
      <translation>Qué polígonos muestra la lista, según lo que dice de ellos la imagen anterior.</translation>
    </message>
    <message>
      <source>Which polygons the list shows.</source>
      <translation>Qué polígonos muestra la lista.</translation>
    </message>
    <message>
      <source>Which result is shown and checked.</source>
      <translation>Qué resultado se muestra y se comprueba.</translation>
    </message>
    <message>
      <source>Which score</source>
      <translation>Qué puntuación</translation>
    </message>
    <message>
      <source>Which scores of the run make the mask.</source>
      <translation>Qué puntuaciones de la ejecución forman la máscara.</translation>
    </message>
    <message>
      <source>Whole layer</source>
      <translation>Capa entera</translation>
    </message>
    <message>
      <source>Width (m)</source>
      <translation>Anchura (m)</translation>
    </message>
    <message>
      <source>Window of Niblack and Sauvola, odd, pixels (empty: the run's)</source>
      <translation>Ventana de Niblack y Sauvola, impar, píxeles (vacía: la de la ejecución)</translation>
    </message>
    <message>
      <source>With a name here the checked views of the runs teach instead of single decisions: a model for new imagery, which the panel offers for the next scene of its kind.</source>
      <translation>Con un nombre aquí enseñan las vistas revisadas de los resultados en lugar de decisiones sueltas: un modelo para imágenes nuevas, que el panel ofrece para la próxima escena de su tipo.</translation>
    </message>
    <message>
      <source>Working folder</source>
      <translation>Carpeta de trabajo</translation>
    </message>
    <message>
      <source>Working folder (empty: beside the model file)</source>
      <translation>Carpeta de trabajo (vacía: junto al archivo del modelo)</translation>
    </message>
    <message>
      <source>Would teach most first</source>
      <translation>Los que más enseñarían primero</translation>
    </message>
    <message>
      <source>Write 2024-07-16, or 2024-07 or 2024 where no more is known.</source>
      <translation>Escriba 2024-07-16, o 2024-07 o 2024 si no se sabe más.</translation>
    </message>
    <message>
      <source>Write a few words on it</source>
      <translation>Escriba unas palabras al respecto</translation>
    </message>
    <message>
      <source>Write at most 254 bytes.</source>
      <translation>Escriba como máximo 254 bytes.</translation>
    </message>
    <message>
      <source>Write digits, such as 12.5.</source>
      <translation>Escriba cifras, como 12.5.</translation>
    </message>
    <message>
      <source>Write the area of each part into the inventory, with the rule that proposed it. Nobody has mapped them. U takes it back.</source>
      <translation>Escribir en el inventario el área de cada parte, con la regla que la propuso. Nadie las ha cartografiado. U lo deshace.</translation>
    </message>
    <message>
      <source>Write them into a GeoPackage, so that a colleague can continue the teaching.</source>
      <translation>Escribirlos en un GeoPackage, para que un colega pueda seguir enseñando.</translation>
    </message>
    <message>
      <source>Writes an inventory as Shapefile, GeoPackage, GeoJSON, KML or CSV.</source>
      <translation>Escribe un inventario como Shapefile, GeoPackage, GeoJSON, KML o CSV.</translation>
    </message>
    <message>
      <source>Writes the polygons with all attributes. The ending of the file says the format.

&lt;b&gt;Shapefile (.shp)&lt;/b&gt; with field names of at most 10 characters, .prj, and .cpg for letters of every script; longer names are shortened and told. It holds 2 GB at most.
&lt;b&gt;GeoPackage (.gpkg)&lt;/b&gt; loses nothing.
&lt;b&gt;GeoJSON (.geojson)&lt;/b&gt; and &lt;b&gt;KML (.kml)&lt;/b&gt; are in longitude and latitude.
&lt;b&gt;CSV (.csv)&lt;/b&gt; holds the attributes alone, the place as lon and lat.

&lt;b&gt;Status.&lt;/b&gt; Choose “accepted” and “edited” to export only what a person has confirmed.</source>
      <translation>Escribe los polígonos con todos los atributos. La extensión del archivo indica el formato.

&lt;b&gt;Shapefile (.shp)&lt;/b&gt; con nombres de campo de 10 caracteres como máximo, .prj, y .cpg para letras de cualquier escritura; los nombres más largos se acortan y se avisa. Admite 2 GB como máximo.
&lt;b&gt;GeoPackage (.gpkg)&lt;/b&gt; no pierde nada.
&lt;b&gt;GeoJSON (.geojson)&lt;/b&gt; y &lt;b&gt;KML (.kml)&lt;/b&gt; están en longitud y latitud.
&lt;b&gt;CSV (.csv)&lt;/b&gt; contiene solo los atributos, el lugar como lon y lat.

&lt;b&gt;Estado.&lt;/b&gt; Elija «accepted» y «edited» para exportar solo lo que una persona ha confirmado.</translation>
    </message>
    <message>
      <source>Writes tile pictures into the folders &lt;i&gt;landslide&lt;/i&gt; and &lt;i&gt;non-landslide&lt;/i&gt;. A training learns from these two kinds; nobody has to draw outlines.

&lt;b&gt;grid&lt;/b&gt;: tiles side by side over the raster. Those that landslide polygons cover, or points mark, go to one folder, those that nothing touches to the other. What shows neither clearly is skipped.
&lt;b&gt;each&lt;/b&gt;: one tile around the middle of each feature.

&lt;b&gt;Label field.&lt;/b&gt; An attribute that says what a feature is: landslide (or 1), none (or 0), skip. Without one, every feature is a landslide, except those with the status “rejected”.

Several rasters may go into one folder, also as a batch. Tiles that were cut of the same raster before are replaced.</source>
      <translation>Escribe imágenes de teselas en las carpetas &lt;i&gt;landslide&lt;/i&gt; y &lt;i&gt;non-landslide&lt;/i&gt;. Un entrenamiento aprende de estas dos clases; nadie tiene que dibujar contornos.

&lt;b&gt;grid&lt;/b&gt;: teselas contiguas sobre el ráster. Las que cubren polígonos de deslizamiento, o marcan puntos, van a una carpeta; las que nada toca, a la otra. Lo que no muestra claramente ni lo uno ni lo otro se omite.
&lt;b&gt;each&lt;/b&gt;: una tesela alrededor del centro de cada objeto.

&lt;b&gt;Campo de etiqueta.&lt;/b&gt; Un atributo que dice qué es un objeto: landslide (o 1), none (o 0), skip. Sin él, cada objeto es un deslizamiento, salvo los de estado «rejected».

Varios rásteres pueden ir a una carpeta, también por lotes. Las teselas cortadas antes del mismo ráster se sustituyen.</translation>
    </message>
    <message>
      <source>Writes what is filled in here into every accepted and edited polygon; empty fields stay as they are.</source>
      <translation>Escribe lo que se rellena aquí en todos los polígonos aceptados y editados; los campos vacíos quedan como están.</translation>
    </message>
    <message>
      <source>Writing the model</source>
      <translation>Escribiendo el modelo</translation>
    </message>
    <message>
      <source>Writing the scores</source>
      <translation>Escribiendo las puntuaciones</translation>
    </message>
    <message>
      <source>Writing to {}</source>
      <translation>Escribiendo en {}</translation>
    </message>
    <message>
      <source>Writing {}…</source>
      <translation>Escribiendo {}…</translation>
    </message>
    <message>
      <source>Written into the metadata of a GeoPackage and of a QField folder. Empty: none.</source>
      <translation>Se escribe en los metadatos de un GeoPackage y de una carpeta de QField. Vacío: ninguna.</translation>
    </message>
    <message>
      <source>Wrote the areas of the parts of {} landslides. U takes it back.</source>
      <translation>Escritas las áreas de las partes de {} deslizamientos. U lo deshace.</translation>
    </message>
    <message>
      <source>Wrote {}.</source>
      <translation>Escrito {}.</translation>
    </message>
    <message>
      <source>YYYY-MM-DD, or YYYY</source>
      <translation>AAAA-MM-DD o AAAA</translation>
    </message>
    <message>
      <source>You decide; the model's own values are a good start.</source>
      <translation>Usted decide; los valores del modelo son un buen comienzo.</translation>
    </message>
    <message>
      <source>You have the model “{}”.</source>
      <translation>Tiene el modelo “{}”.</translation>
    </message>
    <message>
      <source>Your comment on the chosen polygon. Press Enter to save it.</source>
      <translation>Sus palabras sobre el polígono elegido. Intro las guarda.</translation>
    </message>
    <message>
      <source>Your name, kept with every decision.</source>
      <translation>Su nombre, guardado con cada decisión.</translation>
    </message>
    <message>
      <source>Zoom in and take the map view, or choose larger tiles; a few hundred are plenty.</source>
      <translation>Acérquese y use la vista del mapa, o elija teselas más grandes; unos cientos bastan.</translation>
    </message>
    <message>
      <source>a Python that uv fetches</source>
      <translation>un Python que obtiene uv</translation>
    </message>
    <message>
      <source>a border of {} ({}), left out</source>
      <translation>un borde de {} ({}), omitido</translation>
    </message>
    <message>
      <source>a guess</source>
      <translation>una suposición</translation>
    </message>
    <message>
      <source>a mask in the file</source>
      <translation>una máscara en el archivo</translation>
    </message>
    <message>
      <source>adapted</source>
      <translation>adaptado</translation>
    </message>
    <message>
      <source>alpha band {}</source>
      <translation>banda alfa {}</translation>
    </message>
    <message>
      <source>and {} more, see the table</source>
      <translation>y {} más, vea la tabla</translation>
    </message>
    <message>
      <source>any slope</source>
      <translation>cualquier pendiente</translation>
    </message>
    <message>
      <source>area not known without a CRS</source>
      <translation>área desconocida sin SRC</translation>
    </message>
    <message>
      <source>as QGIS shows the layer</source>
      <translation>como QGIS muestra la capa</translation>
    </message>
    <message>
      <source>as chosen below</source>
      <translation>según lo elegido abajo</translation>
    </message>
    <message>
      <source>as set on the layer</source>
      <translation>según lo asignado a la capa</translation>
    </message>
    <message>
      <source>as the file says</source>
      <translation>como dice el archivo</translation>
    </message>
    <message>
      <source>by the file's colors</source>
      <translation>por los colores del archivo</translation>
    </message>
    <message>
      <source>by the sensor's numbers</source>
      <translation>por los números del sensor</translation>
    </message>
    <message>
      <source>by their names</source>
      <translation>por sus nombres</translation>
    </message>
    <message>
      <source>by their wavelengths</source>
      <translation>por sus longitudes de onda</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>cancelado</translation>
    </message>
    <message>
      <source>chosen for its RPCs</source>
      <translation>elegido por sus RPC</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>fecha desconocida</translation>
    </message>
    <message>
      <source>depends on PyTorch's source</source>
      <translation>depende de la fuente de PyTorch</translation>
    </message>
    <message>
      <source>difference</source>
      <translation>diferencia</translation>
    </message>
    <message>
      <source>does not hold, p = {}</source>
      <translation>no se cumple, p = {}</translation>
    </message>
    <message>
      <source>exit code {}</source>
      <translation>código de salida {}</translation>
    </message>
    <message>
      <source>exponent {} from {} on, {}; {}</source>
      <translation>exponente {} a partir de {}, {}; {}</translation>
    </message>
    <message>
      <source>exponent {}; {}</source>
      <translation>exponente {}; {}</translation>
    </message>
    <message>
      <source>from its ground control points</source>
      <translation>de sus puntos de control del terreno</translation>
    </message>
    <message>
      <source>from the .aux.xml beside the file</source>
      <translation>del .aux.xml junto al archivo</translation>
    </message>
    <message>
      <source>heatmap</source>
      <translation>mapa de calor</translation>
    </message>
    <message>
      <source>holds, p = {}</source>
      <translation>se cumple, p = {}</translation>
    </message>
    <message>
      <source>inside its area</source>
      <translation>dentro de su área</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <source>it does not say what it is for</source>
      <translation>no dice para qué es</translation>
    </message>
    <message>
      <source>it has no {}</source>
      <translation>no tiene {}</translation>
    </message>
    <message>
      <source>it holds something that is no package</source>
      <translation>contiene algo que no es un paquete</translation>
    </message>
    <message>
      <source>it holds something that is no part of a model</source>
      <translation>contiene algo que no es parte de un modelo</translation>
    </message>
    <message>
      <source>it holds too many files</source>
      <translation>contiene demasiados archivos</translation>
    </message>
    <message>
      <source>it holds too much</source>
      <translation>contiene demasiado</translation>
    </message>
    <message>
      <source>it is compressed</source>
      <translation>está comprimido</translation>
    </message>
    <message>
      <source>it is damaged or no model file</source>
      <translation>está dañado o no es un archivo de modelo</translation>
    </message>
    <message>
      <source>it is damaged or no zip</source>
      <translation>está dañado o no es un zip</translation>
    </message>
    <message>
      <source>it is larger than {} GB</source>
      <translation>es mayor que {} GB</translation>
    </message>
    <message>
      <source>it is larger than {} kB</source>
      <translation>supera {} kB</translation>
    </message>
    <message>
      <source>it was made for another version of the plugin</source>
      <translation>se hizo para otra versión del complemento</translation>
    </message>
    <message>
      <source>its brackets are nested too deeply</source>
      <translation>sus corchetes están anidados con demasiada profundidad</translation>
    </message>
    <message>
      <source>its card cannot be read</source>
      <translation>su ficha no se puede leer</translation>
    </message>
    <message>
      <source>its card has no name</source>
      <translation>su ficha no tiene nombre</translation>
    </message>
    <message>
      <source>its card is too long</source>
      <translation>su ficha es demasiado larga</translation>
    </message>
    <message>
      <source>its provider cannot be copied</source>
      <translation>su proveedor no se puede copiar</translation>
    </message>
    <message>
      <source>its {} is too long</source>
      <translation>su {} es demasiado largo</translation>
    </message>
    <message>
      <source>landslide,accuracy,validation,agreement,iou,precision,recall,reference</source>
      <translation>deslizamiento,exactitud,validación,concordancia,iou,precisión,exhaustividad,referencia</translation>
    </message>
    <message>
      <source>landslide,adapt,improve,learn,review,fine-tune,model</source>
      <translation>deslizamiento,adaptar,mejorar,aprender,revisión,ajuste fino,modelo</translation>
    </message>
    <message>
      <source>landslide,adapt,improve,learn,review,regional,several,model</source>
      <translation>deslizamiento,adaptar,mejorar,aprender,revisión,regional,varios,modelo</translation>
    </message>
    <message>
      <source>landslide,area,length,width,slope,aspect,dem,elevation,travel angle,inventory</source>
      <translation>deslizamiento,área,longitud,anchura,pendiente,orientación,dem,elevación,ángulo de recorrido,inventario</translation>
    </message>
    <message>
      <source>landslide,chips,tiles,patches,labels,training,dataset</source>
      <translation>deslizamiento,recortes,teselas,parches,etiquetas,entrenamiento,conjunto de datos</translation>
    </message>
    <message>
      <source>landslide,compare,change,new,gone,difference,inventory,multitemporal</source>
      <translation>deslizamiento,comparar,cambio,nuevo,desaparecido,diferencia,inventario,multitemporal</translation>
    </message>
    <message>
      <source>landslide,model,chain,segmentation,slope,inventory,shapefile</source>
      <translation>deslizamiento,modelo,cadena,segmentación,pendiente,inventario,shapefile</translation>
    </message>
    <message>
      <source>landslide,outline,box,rectangle,draw,digitise,inventory</source>
      <translation>deslizamiento,contorno,recuadro,rectángulo,dibujar,digitalizar,inventario</translation>
    </message>
    <message>
      <source>landslide,polygonize,vectorise,mask,inventory,outline</source>
      <translation>deslizamiento,poligonizar,vectorizar,máscara,inventario,contorno</translation>
    </message>
    <message>
      <source>landslide,segmentation,deep learning,mask,inventory,hazard</source>
      <translation>deslizamiento,segmentación,aprendizaje profundo,máscara,inventario,peligro</translation>
    </message>
    <message>
      <source>landslide,shapefile,geojson,kml,csv,geopackage,save,inventory</source>
      <translation>deslizamiento,shapefile,geojson,kml,csv,geopackage,guardar,inventario</translation>
    </message>
    <message>
      <source>landslide,source,scar,transport,deposit,runout,dem,elevation</source>
      <translation>deslizamiento,origen,cicatriz,transporte,depósito,alcance,mde,elevación</translation>
    </message>
    <message>
      <source>landslide,threshold,otsu,scores,mask,fewer,more</source>
      <translation>deslizamiento,umbral,otsu,puntuaciones,máscara,menos,más</translation>
    </message>
    <message>
      <source>landslide,training,learning,classifier,cyclegan,student,model</source>
      <translation>deslizamiento,entrenamiento,aprendizaje,clasificador,cyclegan,estudiante,modelo</translation>
    </message>
    <message>
      <source>least slope</source>
      <translation>pendiente mínima</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>sin datos</translation>
    </message>
    <message>
      <source>no file was written</source>
      <translation>no se escribió ningún archivo</translation>
    </message>
    <message>
      <source>no landslides</source>
      <translation>ningún deslizamiento</translation>
    </message>
    <message>
      <source>no value</source>
      <translation>sin valor</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>no indicado</translation>
    </message>
    <message>
      <source>not seen above the smallest mapped size</source>
      <translation>no visto por encima del tamaño mínimo cartografiado</translation>
    </message>
    <message>
      <source>nothing declared, none found</source>
      <translation>nada declarado, nada encontrado</translation>
    </message>
    <message>
      <source>nothing to review yet</source>
      <translation>aún nada que revisar</translation>
    </message>
    <message>
      <source>of these found</source>
      <translation>de ellos, hallados</translation>
    </message>
    <message>
      <source>or polygons to check</source>
      <translation>o polígonos que comprobar</translation>
    </message>
    <message>
      <source>outline model's threshold</source>
      <translation>umbral del modelo de contornos</translation>
    </message>
    <message>
      <source>pixel size</source>
      <translation>tamaño de píxel</translation>
    </message>
    <message>
      <source>pixels of {} m</source>
      <translation>píxeles de {} m</translation>
    </message>
    <message>
      <source>probability</source>
      <translation>probabilidad</translation>
    </message>
    <message>
      <source>same model as before</source>
      <translation>mismo modelo que antes</translation>
    </message>
    <message>
      <source>size unknown</source>
      <translation>tamaño desconocido</translation>
    </message>
    <message>
      <source>stopped from outside, or out of memory</source>
      <translation>detenido desde fuera, o sin memoria</translation>
    </message>
    <message>
      <source>such as CC BY 4.0</source>
      <translation>como CC BY 4.0</translation>
    </message>
    <message>
      <source>the file does not say</source>
      <translation>el archivo no lo dice</translation>
    </message>
    <message>
      <source>the run's minimum area</source>
      <translation>el área mínima de la ejecución</translation>
    </message>
    <message>
      <source>the smallest landslide</source>
      <translation>el deslizamiento más pequeño</translation>
    </message>
    <message>
      <source>the value {}</source>
      <translation>el valor {}</translation>
    </message>
    <message>
      <source>the writer failed with code {}</source>
      <translation>la escritura falló con el código {}</translation>
    </message>
    <message>
      <source>threshold of the change</source>
      <translation>umbral del cambio</translation>
    </message>
    <message>
      <source>threshold of the difference</source>
      <translation>umbral de la diferencia</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>unknown dates</source>
      <translation>fechas desconocidas</translation>
    </message>
    <message>
      <source>{} %</source>
      <translation>{} %</translation>
    </message>
    <message>
      <source>{} % of the area looked at, {} % of the polygons decided</source>
      <translation>{} % del área observada, {} % de los polígonos decididos</translation>
    </message>
    <message>
      <source>{} % of the scene</source>
      <translation>{} % de la escena</translation>
    </message>
    <message>
      <source>{} (does not hold)</source>
      <translation>{} (no se cumple)</translation>
    </message>
    <message>
      <source>{} (failed)</source>
      <translation>{} (fallido)</translation>
    </message>
    <message>
      <source>{} (not in the map)</source>
      <translation>{} (no está en el mapa)</translation>
    </message>
    <message>
      <source>{} (paused)</source>
      <translation>{} (en pausa)</translation>
    </message>
    <message>
      <source>{} (shipped)</source>
      <translation>{} (incluido)</translation>
    </message>
    <message>
      <source>{} ({} polygons overlap others)</source>
      <translation>{} ({} polígonos se solapan con otros)</translation>
    </message>
    <message>
      <source>{} ({} to {})</source>
      <translation>{} ({} a {})</translation>
    </message>
    <message>
      <source>{} : {} pixels</source>
      <translation>{} : {} píxeles</translation>
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
      <translation>{} aceptados</translation>
    </message>
    <message>
      <source>{} and the map in turns. {} ends it.</source>
      <translation>{} y el mapa por turnos. {} lo termina.</translation>
    </message>
    <message>
      <source>{} as red, green, blue: {}</source>
      <translation>{} como rojo, verde y azul: {}</translation>
    </message>
    <message>
      <source>{} band</source>
      <translation>Banda {}</translation>
    </message>
    <message>
      <source>{} bands of {}</source>
      <translation>{} bandas de {}</translation>
    </message>
    <message>
      <source>{} cannot be deleted: {}.</source>
      <translation>{} no se puede borrar: {}.</translation>
    </message>
    <message>
      <source>{} cannot be started: {}.</source>
      <translation>{} no se puede iniciar: {}.</translation>
    </message>
    <message>
      <source>{} cannot be used as a model: {}.</source>
      <translation>{} no se puede usar como modelo: {}.</translation>
    </message>
    <message>
      <source>{} cannot be used as an offline bundle: {}.</source>
      <translation>{} no se puede usar como paquete sin conexión: {}.</translation>
    </message>
    <message>
      <source>{} cannot be used.</source>
      <translation>{} no se puede usar.</translation>
    </message>
    <message>
      <source>{} cannot make environments: its venv package is missing.</source>
      <translation>{} no puede crear entornos: falta su paquete venv.</translation>
    </message>
    <message>
      <source>{} checked views</source>
      <translation>{} vistas comprobadas</translation>
    </message>
    <message>
      <source>{} cm pixels</source>
      <translation>píxeles de {} cm</translation>
    </message>
    <message>
      <source>{} commented</source>
      <translation>{} comentados</translation>
    </message>
    <message>
      <source>{} decisions</source>
      <translation>{} decisiones</translation>
    </message>
    <message>
      <source>{} edited or drawn by hand</source>
      <translation>{} editados o dibujados a mano</translation>
    </message>
    <message>
      <source>{} exists. Give its whole name to replace it.</source>
      <translation>{} ya existe. Escriba su nombre completo para reemplazarlo.</translation>
    </message>
    <message>
      <source>{} failed: {}</source>
      <translation>{} falló: {}</translation>
    </message>
    <message>
      <source>{} from {}</source>
      <translation>{} desde {}</translation>
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
      <translation>{} no tiene SRC.</translation>
    </message>
    <message>
      <source>{} has {} outlines.</source>
      <translation>{} tiene {} contornos.</translation>
    </message>
    <message>
      <source>{} have other outlines now: propose the parts again.</source>
      <translation>{} tienen ahora otro contorno: proponga las partes de nuevo.</translation>
    </message>
    <message>
      <source>{} holds no checked views and outlines.</source>
      <translation>{} no contiene vistas comprobadas ni contornos.</translation>
    </message>
    <message>
      <source>{} holds no labels.</source>
      <translation>{} no contiene etiquetas.</translation>
    </message>
    <message>
      <source>{} in it is damaged</source>
      <translation>{} está dañado en él</translation>
    </message>
    <message>
      <source>{} is no secure address.</source>
      <translation>{} no es una dirección segura.</translation>
    </message>
    <message>
      <source>{} is no template of attributes: {}.</source>
      <translation>{} no es una plantilla de atributos: {}.</translation>
    </message>
    <message>
      <source>{} is not of this program. Move it away.</source>
      <translation>{} no es de este programa. Muévalo a otro lugar.</translation>
    </message>
    <message>
      <source>{} is not one of your models.</source>
      <translation>{} no es uno de sus modelos.</translation>
    </message>
    <message>
      <source>{} km²</source>
      <translation>{} km²</translation>
    </message>
    <message>
      <source>{} landslide · {} no landslide · {} unsure · {} without label</source>
      <translation>{} con deslizamiento · {} sin deslizamiento · {} dudosas · {} sin etiqueta</translation>
    </message>
    <message>
      <source>{} landslides</source>
      <translation>{} deslizamientos</translation>
    </message>
    <message>
      <source>{} landslides, {} none</source>
      <translation>{} deslizamientos, {} no lo son</translation>
    </message>
    <message>
      <source>{} left out of the fits</source>
      <translation>{} excluidos de los ajustes</translation>
    </message>
    <message>
      <source>{} looked at {} {} {} pixels on {} in {} s.</source>
      <translation>{} miró {} {} {} píxeles en {} en {} s.</translation>
    </message>
    <message>
      <source>{} m pixels</source>
      <translation>píxeles de {} m</translation>
    </message>
    <message>
      <source>{} million m³</source>
      <translation>{} millones de m³</translation>
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
      <translation>{} del área conocida se encontró (exhaustividad).</translation>
    </message>
    <message>
      <source>{} of the mapped area is landslide (precision).</source>
      <translation>{} del área cartografiada es deslizamiento (precisión).</translation>
    </message>
    <message>
      <source>{} of the scene</source>
      <translation>{} de la escena</translation>
    </message>
    <message>
      <source>{} of the scene is a border of {} that the file does not declare as no data: it is left out.</source>
      <translation>{} de la escena es un borde de {} que el archivo no declara como sin datos: se omite.</translation>
    </message>
    <message>
      <source>{} of the scene is undeclared fill of the value {}: it is left out.</source>
      <translation>El {} de la escena es relleno no declarado con el valor {}: se deja fuera.</translation>
    </message>
    <message>
      <source>{} of the scene is undeclared fill: it is left out.</source>
      <translation>El {} de la escena es relleno no declarado: se deja fuera.</translation>
    </message>
    <message>
      <source>{} of the scene lay in the shade in one of the two images alone: what was there before is unknown.</source>
      <translation>{} de la escena estaba en sombra solo en una de las dos imágenes: se desconoce lo que había antes.</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} de {}</translation>
    </message>
    <message>
      <source>{} of {} known landslides were found.</source>
      <translation>Se encontraron {} de {} deslizamientos conocidos.</translation>
    </message>
    <message>
      <source>{} of {} on the ground</source>
      <translation>{} de {} en el terreno</translation>
    </message>
    <message>
      <source>{} of {} polygons</source>
      <translation>{} de {} polígonos</translation>
    </message>
    <message>
      <source>{} of {} reviewed</source>
      <translation>{} de {} revisados</translation>
    </message>
    <message>
      <source>{} on the disk</source>
      <translation>{} en el disco</translation>
    </message>
    <message>
      <source>{} polygons were drawn again since then and stay as they are.</source>
      <translation>{} polígonos se dibujaron de nuevo desde entonces y se quedan como están.</translation>
    </message>
    <message>
      <source>{} polygons, {} left out.</source>
      <translation>{} polígonos, {} excluidos.</translation>
    </message>
    <message>
      <source>{} rejected</source>
      <translation>{} rechazados</translation>
    </message>
    <message>
      <source>{} rows</source>
      <translation>{} filas</translation>
    </message>
    <message>
      <source>{} runs wait</source>
      <translation>{} ejecuciones esperan</translation>
    </message>
    <message>
      <source>{} s</source>
      <translation>{} s</translation>
    </message>
    <message>
      <source>{} so far. A right click ends it, Backspace takes a corner back.</source>
      <translation>{} hasta ahora. Un clic derecho lo termina, Retroceso quita una esquina.</translation>
    </message>
    <message>
      <source>{} tiles with a landslide, {} without, {} skipped.</source>
      <translation>{} teselas con deslizamiento, {} sin él, {} omitidas.</translation>
    </message>
    <message>
      <source>{} to download</source>
      <translation>{} por descargar</translation>
    </message>
    <message>
      <source>{} to {}</source>
      <translation>{} a {}</translation>
    </message>
    <message>
      <source>{} views and {} of {} outlines.</source>
      <translation>{} vistas y {} de {} contornos.</translation>
    </message>
    <message>
      <source>{} views and {} outlines are in {}.</source>
      <translation>{} vistas y {} contornos están en {}.</translation>
    </message>
    <message>
      <source>{} views are checked.</source>
      <translation>{} vistas están comprobadas.</translation>
    </message>
    <message>
      <source>{} wait</source>
      <translation>{} esperan</translation>
    </message>
    <message>
      <source>{} · no CRS: sizes will be in pixels</source>
      <translation>{} · sin SRC: los tamaños serán en píxeles</translation>
    </message>
    <message>
      <source>{}, a dark image; from dark to bright {}</source>
      <translation>{}, una imagen oscura; de oscuro a claro {}</translation>
    </message>
    <message>
      <source>{}, as the file says</source>
      <translation>{}, según el archivo</translation>
    </message>
    <message>
      <source>{}, as typed below</source>
      <translation>{}, según lo escrito abajo</translation>
    </message>
    <message>
      <source>{}, nothing is downloaded</source>
      <translation>{}, no se descarga nada</translation>
    </message>
    <message>
      <source>{}, pale as through haze; from dark to bright {}</source>
      <translation>{}, pálida como a través de bruma; de oscuro a claro {}</translation>
    </message>
    <message>
      <source>{}, used as stored</source>
      <translation>{}, usados tal como están guardados</translation>
    </message>
    <message>
      <source>{}. Key: {}</source>
      <translation>{}. Tecla: {}</translation>
    </message>
    <message>
      <source>{}: IoU {}, precision {}, recall {}</source>
      <translation>{}: IoU {}, precisión {}, exhaustividad {}</translation>
    </message>
    <message>
      <source>{}: done. U takes it back.</source>
      <translation>{}: hecho. U lo deshace.</translation>
    </message>
    <message>
      <source>{}: from {} to {} in {} steps</source>
      <translation>{}: de {} a {} en {} pasos</translation>
    </message>
    <message>
      <source>{}: {}. That is enough. A third of them at a time is held back for a test, and the new model is used only if it predicts those better.</source>
      <translation>{}: {}. Es suficiente. Por turnos se reserva un tercio de ellas, y el modelo nuevo solo se adopta si las distingue mejor.</translation>
    </message>
    <message>
      <source>{}: {}. With {} more the model can learn from them. Until then it can learn from its own confident predictions, if your decisions agree with them.</source>
      <translation>{}: {}. {} más y el modelo puede aprender de ellas; hasta entonces puede aprender de sus propias respuestas seguras, si sus decisiones coinciden con ellas.</translation>
    </message>
    <message>
      <source>{}; from dark to bright {}</source>
      <translation>{}; de oscuro a claro {}</translation>
    </message>
    <message>
      <source>“auto” takes what the file says, else metres.</source>
      <translation>«auto» toma lo que dice el archivo; si no, metros.</translation>
    </message>
    <message>
      <source>“{}” is made.</source>
      <translation>“{}” está hecho.</translation>
    </message>
    <message>
      <source>“{}” is no date.</source>
      <translation>«{}» no es una fecha.</translation>
    </message>
    <message>
      <source>“{}” is no number.</source>
      <translation>«{}» no es un número.</translation>
    </message>
  </context>
</TS>
