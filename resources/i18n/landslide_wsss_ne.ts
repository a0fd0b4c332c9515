<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ne" sourcelanguage="en">
  <context>
    <name>LandslideWsss</name>
    <message>
      <source> (left out)</source>
      <translation> (छोडिएको)</translation>
    </message>
    <message>
      <source> ({} to {})</source>
      <translation> ({} देखि {})</translation>
    </message>
    <message>
      <source> and </source>
      <translation> र </translation>
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
      <translation> देखि </translation>
    </message>
    <message>
      <source> · about {} left</source>
      <translation> · करिब {} बाँकी</translation>
    </message>
    <message>
      <source>&amp;Area</source>
      <translation>क्षेत्र (&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Bands</source>
      <translation>ब्यान्ड (&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Catchments</source>
      <translation>जलाधार (&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Class activation</source>
      <translation>वर्ग सक्रियता (&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Comment</source>
      <translation>टिप्पणी (&amp;C)</translation>
    </message>
    <message>
      <source>&amp;CycleGAN (research)</source>
      <translation>CycleGAN (अनुसन्धान) (&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>उपकरण (&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Difference from</source>
      <translation>फरकको सीमा (&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Difference since then</source>
      <translation>त्यसयताको &amp;अन्तर</translation>
    </message>
    <message>
      <source>&amp;Explain here</source>
      <translation>यहाँ व्याख्या गर्ने (&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>फोल्डर (&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>ढाँचा (&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Heatmap from</source>
      <translation>ताप-चित्रको सीमा (&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Inside</source>
      <translation>भित्र (&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Inventory</source>
      <translation>पहिरो सूची (&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Known landslides</source>
      <translation>&amp;ज्ञात पहिरो</translation>
    </message>
    <message>
      <source>&amp;Licence</source>
      <translation>अनुमतिपत्र (&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Log</source>
      <translation>लग (&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Method</source>
      <translation>विधि (&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Minimum area</source>
      <translation>न्यूनतम क्षेत्रफल (&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>मोडेल (&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Named by</source>
      <translation>नामको फिल्ड (&amp;N)</translation>
    </message>
    <message>
      <source>&amp;New tiles</source>
      <translation>नयाँ टायल (&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Only inside</source>
      <translation>यसभित्र मात्र(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Outline model</source>
      <translation>रूपरेखा मोडेल (&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Over</source>
      <translation>कहाँ (&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Probability</source>
      <translation>सम्भाव्यता (&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Probability from</source>
      <translation>सम्भाव्यताको सीमा (&amp;P)</translation>
    </message>
    <message>
      <source>&amp;PyTorch from</source>
      <translation>PyTorch कहाँबाट (&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Raster</source>
      <translation>रास्टर (&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Reference</source>
      <translation>सन्दर्भ(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Start from</source>
      <translation>यहाँबाट सुरु (&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Taken on</source>
      <translation>लिइएको मिति (&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Template</source>
      <translation>टेम्प्लेट (&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Test here again</source>
      <translation>यहाँ फेरि जाँच्ने (&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Tile side</source>
      <translation>टायलको भुजा (&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Use these settings</source>
      <translation>यी सेटिङ प्रयोग गर्ने (&amp;U)</translation>
    </message>
    <message>
      <source>(none chosen)</source>
      <translation>(कुनै छानिएको छैन)</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>(कुनै छैन)</translation>
    </message>
    <message>
      <source>(not said)</source>
      <translation>(भनिएको छैन)</translation>
    </message>
    <message>
      <source>(yours to settle)</source>
      <translation>(तपाईंले टुङ्ग्याउने)</translation>
    </message>
    <message>
      <source>, which was made from </source>
      <translation>, अनि त्यो यसबाट: </translation>
    </message>
    <message>
      <source>1 adaptation waits</source>
      <translation>1 अनुकूलन पर्खाइमा</translation>
    </message>
    <message>
      <source>1 checked view</source>
      <translation>1 जाँचिएको दृश्य</translation>
    </message>
    <message>
      <source>1 decision</source>
      <translation>1 निर्णय</translation>
    </message>
    <message>
      <source>1 is usual. 0.2 is for a quick try, 3 for a model that you will use often.</source>
      <translation>सामान्यतः 1, छिटो जाँचका लागि 0.2, लामो समय चलाउने मोडेलका लागि 3।</translation>
    </message>
    <message>
      <source>1 landslide</source>
      <translation>1 पहिरो</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 पङ्क्ति</translation>
    </message>
    <message>
      <source>1 run waits</source>
      <translation>1 रन पर्खिँदै</translation>
    </message>
    <message>
      <source>1 training waits</source>
      <translation>1 तालिम पर्खिँदै</translation>
    </message>
    <message>
      <source>1 view is checked.</source>
      <translation>1 दृश्य जाँचिएको छ।</translation>
    </message>
    <message>
      <source>; {} of {} landslides found.</source>
      <translation>; {1} मध्ये {0} पहिरो भेटिए।</translation>
    </message>
    <message>
      <source>A Python of your own: {}</source>
      <translation>तपाईंको आफ्नै Python: {}</translation>
    </message>
    <message>
      <source>A download arrived damaged.</source>
      <translation>डाउनलोड बिग्रेर आइपुग्यो।</translation>
    </message>
    <message>
      <source>A filter hides polygons of this layer, which would be overlooked.</source>
      <translation>यस तहको फिल्टरले केही बहुभुज लुकाउँछ, जुन छुट्ने थिए।</translation>
    </message>
    <message>
      <source>A filter of the layer hides {} polygons: they are neither listed nor counted here.</source>
      <translation>तहको फिल्टरले {} बहुभुज लुकाउँछ: ती यहाँ सूचीमा छैनन् र गनिँदैनन्।</translation>
    </message>
    <message>
      <source>A folder, or the address after --index-url on PyTorch's page for installing: for a GPU on Windows, or for a small download without GPU on Linux.</source>
      <translation>फोल्डर, वा PyTorch को स्थापना पृष्ठमा --index-url पछिको ठेगाना: Windows मा GPU का लागि, वा Linux मा GPU बिना सानो डाउनलोडका लागि।</translation>
    </message>
    <message>
      <source>A layer to compare the map with, such as a hillshade. Empty: the earlier image of the run.</source>
      <translation>नक्सासँग तुलना गर्ने तह, जस्तै हिलशेड। खाली: रनको अघिल्लो छवि।</translation>
    </message>
    <message>
      <source>A line has two ends: click the other one first.</source>
      <translation>रेखाका दुई छेउ हुन्छन्: पहिले अर्को छेउमा क्लिक गर्नुहोस्।</translation>
    </message>
    <message>
      <source>A little</source>
      <translation>थोरै</translation>
    </message>
    <message>
      <source>A map of proposals: landslides found by image-level learning. Review them before you rely on them.</source>
      <translation>प्रस्तावको नक्सा: चित्र-स्तरको सिकाइले भेटिएका पहिरो। भर पर्नुअघि समीक्षा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>A model for a sensor</source>
      <translation>सेन्सरका लागि मोडेल</translation>
    </message>
    <message>
      <source>A new run replaces them. Save the edits first? Saved ones are carried over.</source>
      <translation>नयाँ रनले तिनको ठाउँ लिन्छ। पहिले सम्पादन बचत गर्ने? बचत गरिएका सारिन्छन्।</translation>
    </message>
    <message>
      <source>A package differs from the one that this plugin was tested with, so it was not installed.</source>
      <translation>एउटा प्याकेज यो प्लगइन जाँचिएकोभन्दा फरक छ, त्यसैले स्थापना गरिएन।</translation>
    </message>
    <message>
      <source>A place where the preview is least sure and the ground is unlike the checked views.</source>
      <translation>पूर्वावलोकन सबैभन्दा कम ढुक्क भएको, र जमिन जाँचिएका दृश्यभन्दा फरक भएको ठाउँ।</translation>
    </message>
    <message>
      <source>A polygon of this step was changed later by another program, so it stays as it is.</source>
      <translation>यस चरणको एउटा बहुभुज पछि बदलियो, यस विन्डोमा होइन: त्यो जस्तो छ त्यस्तै रहन्छ।</translation>
    </message>
    <message>
      <source>A project for the field: polygons with their form, and the image if small.</source>
      <translation>स्थलगत कामका लागि परियोजना: फारमसहितका बहुभुज, र चित्र सानो भए त्यो पनि।</translation>
    </message>
    <message>
      <source>A review of the polygons on top would teach the model most: it is unsure of them, and they are unlike the others.</source>
      <translation>सबैभन्दा माथिका बहुभुजको उत्तरले मोडेललाई सबैभन्दा धेरै सिकाउँछ: अनिश्चित, र अरूभन्दा फरक।</translation>
    </message>
    <message>
      <source>A run already stands in the folder {}.</source>
      <translation>फोल्डर {} मा पहिले नै एउटा रन छ।</translation>
    </message>
    <message>
      <source>A run that is under way or waits writes to this folder.</source>
      <translation>चलिरहेको वा पर्खिएको रनले यो फोल्डरमा लेख्छ।</translation>
    </message>
    <message>
      <source>A tile of {} pixels does not fit into the raster.</source>
      <translation>{} पिक्सेलको टायल रास्टरमा अटाउँदैन।</translation>
    </message>
    <message>
      <source>A zip of all packages, for a computer without internet.</source>
      <translation>सबै प्याकेजको zip, इन्टरनेट नभएको कम्प्युटरका लागि।</translation>
    </message>
    <message>
      <source>AI runtime</source>
      <translation>AI रनटाइम</translation>
    </message>
    <message>
      <source>AI runtime {} with PyTorch {}.</source>
      <translation>AI रनटाइम {}, PyTorch {} सहित।</translation>
    </message>
    <message>
      <source>AI runtime {}: {}.</source>
      <translation>AI रनटाइम {}: {}।</translation>
    </message>
    <message>
      <source>About {} of the earlier image is cloud: there the scene alone decides.</source>
      <translation>अघिल्लो छविको करिब {} बादल हो: त्यहाँ दृश्यले मात्र निर्णय गर्छ।</translation>
    </message>
    <message>
      <source>About {} to download and {} on the disk, without the part for NVIDIA GPUs, which this computer does not use: on pytorch.org choose Linux, Pip and CPU, and put the address after --index-url into “PyTorch from” below.</source>
      <translation>करिब {} डाउनलोड र डिस्कमा {}, यो कम्प्युटरले प्रयोग नगर्ने NVIDIA GPU को भाग बिना: pytorch.org मा Linux, Pip र CPU छान्नुहोस्, र --index-url पछिको ठेगाना तल “PyTorch कहाँबाट” मा राख्नुहोस्।</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>स्वीकार्ने</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>स्वीकृत</translation>
    </message>
    <message>
      <source>Accepted and edited only</source>
      <translation>स्वीकृत र सम्पादित मात्र</translation>
    </message>
    <message>
      <source>Accepted, edited and drawn polygons of all runs are landslides, rejected ones are none. The runs must be made with one model, and hold eight decisions or more together.

&lt;b&gt;Runs.&lt;/b&gt; The file run.json of each run's folder, or the folders.

&lt;b&gt;Is it better?&lt;/b&gt; With three runs or more, whole scenes are held back in turn for a test; with fewer, neighboring decisions. A model that does not predict them better is not written. Before it is saved, it is measured on other scenes, and its description says how accurate it is there.

Add the file to the list of models in the panel with “Add a model file…”. Cancelled, the same output continues.</source>
      <translation>सबै रनका स्वीकृत, सम्पादित र कोरिएका बहुभुज पहिरो हुन्, अस्वीकृत होइनन्। रन एउटै मोडेलबाट बनेका हुनुपर्छ, र तिनमा जम्मा आठ वा बढी निर्णय हुनुपर्छ।

&lt;b&gt;रन।&lt;/b&gt; प्रत्येक रनको फोल्डरको run.json फाइल, वा फोल्डर।

&lt;b&gt;के यो राम्रो छ?&lt;/b&gt; तीन रनदेखि पूरा चित्र पालैपालो छुट्याइन्छ, नत्र नजिकका निर्णय। तिनलाई अझ राम्ररी नचिन्ने मोडेल लेखिँदैन। बचत गर्नुअघि अरू चित्रमा नापिन्छ, र त्यहाँ कस्तो छ भनी विवरणले बताउँछ।

फाइललाई प्यानलको मोडेल सूचीमा “मोडेल फाइल थप्ने…” ले थप्नुहोस्। रद्द भए उही आउटपुटबाट जारी रहन्छ।</translation>
    </message>
    <message>
      <source>Adapt a model to a scene</source>
      <translation>मोडेललाई चित्रअनुकूल बनाउने</translation>
    </message>
    <message>
      <source>Adapt to this scene</source>
      <translation>यो चित्रअनुकूल बनाउने</translation>
    </message>
    <message>
      <source>Adaptation to {}</source>
      <translation>{} का लागि अनुकूलन</translation>
    </message>
    <message>
      <source>Adaptations of this result that were stopped or cut off.</source>
      <translation>यो नतिजाका रोकिएका वा बीचमै टुटेका अनुकूलन।</translation>
    </message>
    <message>
      <source>Adapted to {} from the model's own confident predictions; nobody has decided.</source>
      <translation>{} अनुकूल बनाइएको, आफ्नै पक्का उत्तरबाट; कसैको निर्णय होइन।</translation>
    </message>
    <message>
      <source>Add a model file…</source>
      <translation>मोडेल फाइल थप्ने…</translation>
    </message>
    <message>
      <source>Add a template of attributes</source>
      <translation>गुणको टेम्प्लेट थप्ने</translation>
    </message>
    <message>
      <source>Add a template of attributes from a file…</source>
      <translation>फाइलबाट गुणको टेम्प्लेट थप्ने…</translation>
    </message>
    <message>
      <source>Add one, or look at the whole layer.</source>
      <translation>एउटा थप्नुहोस्, वा पूरा तह हेर्नुहोस्।</translation>
    </message>
    <message>
      <source>Add the parts' areas to the inventory</source>
      <translation>भागहरूका क्षेत्रफल सूचीमा थप्ने</translation>
    </message>
    <message>
      <source>Add the results to the map</source>
      <translation>नतिजा नक्सामा थप्ने</translation>
    </message>
    <message>
      <source>Add the tiles to the map</source>
      <translation>टायल नक्सामा थप्ने</translation>
    </message>
    <message>
      <source>Add views and outlines</source>
      <translation>दृश्य र रूपरेखा थप्ने</translation>
    </message>
    <message>
      <source>Add views and outlines…</source>
      <translation>दृश्य र रूपरेखा थप्ने…</translation>
    </message>
    <message>
      <source>Add your organisation's certificate in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates, or install from an offline bundle.</source>
      <translation>QGIS को सेटिङ &gt; विकल्प &gt; प्रमाणीकरण &gt; प्रमाणपत्र व्यवस्थापनमा आफ्नो संस्थाको प्रमाणपत्र थप्नुहोस्, वा अफलाइन बन्डलबाट स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Added.</source>
      <translation>थपियो।</translation>
    </message>
    <message>
      <source>After a run, the model can learn the scene that it has just mapped: from its own confident predictions, and from your decisions. The run stays as it is. The result is a second run in a folder of its own, with its model in it as model.lsmodel.

&lt;b&gt;Review.&lt;/b&gt; Accepted, edited and drawn polygons are landslides, rejected ones are none. Polygons without a decision are not used. Eight decisions are needed. Some are held back for a test, and the model stays as it was unless the new one predicts them better. Your decisions continue into the second run.

&lt;b&gt;Layer.&lt;/b&gt; Instead of the review, polygons of known landslides.

&lt;b&gt;Checked views.&lt;/b&gt; Where the imagery is new to the model: polygons around views in which every landslide is outlined, in the review or in the layer. What is not outlined in them counts as no landslide. Give three views or more: then the log says how accurate the model is on views that it was not taught.

If nothing changes, because too little is certain or the new model is no better, no second run is made: the log says so, and the outputs are those of the first run.</source>
      <translation>रनपछि मोडेलले भर्खरै नक्सा बनाएको चित्र सिक्न सक्छ: आफू ढुक्क भएको कुराबाट, र तपाईंका निर्णयबाट। रन जस्ताको तस्तै रहन्छ। नतिजा आफ्नै फोल्डरमा रहने दोस्रो रन हो, जसमा त्यसको मोडेल model.lsmodel का रूपमा हुन्छ।

&lt;b&gt;समीक्षा।&lt;/b&gt; स्वीकृत, सम्पादित र कोरिएका बहुभुज पहिरो हुन्, अस्वीकृत होइनन्। कसैले नहेरेकोले केही सिकाउँदैन। आठ निर्णय चाहिन्छ; छुट्याइएका निर्णय अझ राम्ररी नचिनेसम्म मोडेल पहिलेकै राखिन्छ। तपाईंका निर्णय दोस्रो रनमा पनि रहन्छन्।

&lt;b&gt;तह।&lt;/b&gt; समीक्षाको सट्टा ज्ञात पहिरोका बहुभुज।

&lt;b&gt;जाँचिएका दृश्य।&lt;/b&gt; मोडेलका लागि चित्र-सामग्री नयाँ भएमा: समीक्षामा वा तहमा प्रत्येक पहिरोको रूपरेखा बनेका दृश्य वरिपरिका बहुभुज। तिनमा रूपरेखा नबनेको भाग पहिरो होइन। तीन वा बढी दृश्यले सबैभन्दा धेरै सिकाउँछन्, र नसिकाइएका दृश्यमा मोडेल कति राम्रो छ भनी लगले बताउँछ।

केही नबदलिएमा, ढुक्क भएको भाग ज्यादै थोरै भएर वा नयाँ मोडेल राम्रो नभएर, दोस्रो रन बनाइँदैन: लगले त्यो बताउँछ, र आउटपुट पहिलो रनका हुन्छन्।</translation>
    </message>
    <message>
      <source>After: {}</source>
      <translation>पछि: {}</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>सहमति</translation>
    </message>
    <message>
      <source>Agreement with {}</source>
      <translation>{} सँग सहमति</translation>
    </message>
    <message>
      <source>All</source>
      <translation>सबै</translation>
    </message>
    <message>
      <source>All but rejected</source>
      <translation>अस्वीकृतबाहेक सबै</translation>
    </message>
    <message>
      <source>All its pixels are the same: there is nothing in it to map. Check the raster and the bands.</source>
      <translation>यसका सबै पिक्सेल एकै छन्: यसमा नक्साङ्कन गर्ने केही छैन। रास्टर र ब्यान्ड जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>All landslides in this view are outlined</source>
      <translation>यो दृश्यका सबै पहिरोको रूपरेखा बनेको छ</translation>
    </message>
    <message>
      <source>All other tiles have no landslide: they are labelled “No landslide”.</source>
      <translation>अरू सबै टायलमा पहिरो छैन: तिनलाई “पहिरो छैन” लेबल दिइन्छ।</translation>
    </message>
    <message>
      <source>All pixels that were looked at are the same ({}).</source>
      <translation>हेरिएका सबै पिक्सेल उस्तै छन् ({})।</translation>
    </message>
    <message>
      <source>All pixels that were looked at are the same in {}.</source>
      <translation>हेरिएका सबै पिक्सेल {} मा उस्तै छन्।</translation>
    </message>
    <message>
      <source>All, rejected ones too</source>
      <translation>सबै, अस्वीकृत पनि</translation>
    </message>
    <message>
      <source>Also trains a CycleGAN, which the research methods need. Takes hours without a GPU.</source>
      <translation>अनुसन्धान विधिलाई चाहिने CycleGAN पनि प्रशिक्षित गर्छ। GPU बिना घण्टौँ लाग्छ।</translation>
    </message>
    <message>
      <source>An adaptation of this result is under way or waits.</source>
      <translation>यो नतिजाको अनुकूलन चल्दै छ वा पर्खाइमा छ।</translation>
    </message>
    <message>
      <source>An elevation model of the place, for slope, aspect and drop of each landslide. Empty: none.</source>
      <translation>ठाउँको उचाइ मोडेल, प्रत्येक पहिरोको भिरालो, मोहडा र झराइका लागि। खाली: छैन।</translation>
    </message>
    <message>
      <source>An environment of your own with PyTorch and rasterio. It is tested first.</source>
      <translation>PyTorch र rasterio भएको तपाईंकै परिवेश। पहिले जाँचिन्छ।</translation>
    </message>
    <message>
      <source>An image of the place from before the event. The polygons then say what is new. Empty: none.</source>
      <translation>घटनाअघिको त्यस ठाउँको छवि। तब बहुभुजले के नयाँ हो भन्छन्। खाली: कुनै छैन।</translation>
    </message>
    <message>
      <source>An inventory that you trust, or another result of the scene.</source>
      <translation>तपाईंले भरोसा गर्ने सूची, वा यस चित्रको अर्को नतिजा।</translation>
    </message>
    <message>
      <source>An outline has three corners or more: click the others first.</source>
      <translation>रूपरेखाका तीन वा बढी कुना हुन्छन्: पहिले बाँकीमा क्लिक गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Another QGIS (process {}) is installing the AI runtime right now.</source>
      <translation>अर्को QGIS (प्रक्रिया {}) ले अहिले AI रनटाइम स्थापना गर्दै छ।</translation>
    </message>
    <message>
      <source>Another program (process {}) has these polygons open for editing. Save and close them there first.</source>
      <translation>अर्को प्रोग्राम (प्रक्रिया {}) ले यी बहुभुजहरू सम्पादनका लागि खोलेको छ। पहिले त्यहाँ सुरक्षित गरी बन्द गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Another program has changed this polygon since the list was read: nothing was written.</source>
      <translation>सूची पढिएपछि अर्को कार्यक्रमले यो बहुभुज बदल्यो: केही लेखिएन।</translation>
    </message>
    <message>
      <source>Another program, most often a virus scanner, holds a file of the installation.</source>
      <translation>अर्को कार्यक्रमले, प्रायः एन्टिभाइरसले, स्थापनाको फाइल समातेको छ।</translation>
    </message>
    <message>
      <source>Another result</source>
      <translation>अर्को नतिजा</translation>
    </message>
    <message>
      <source>Any CRS and pixel size. Fills elevation, drop, slope, aspect, H/L and travel angle.</source>
      <translation>जुनसुकै CRS र पिक्सेल आकार। उचाइ, झराइ, भिरालो, मोहडा, H/L र बहाव कोण भर्छ।</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>क्षेत्रफल</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>क्षेत्रफल (m²)</translation>
    </message>
    <message>
      <source>Area in all</source>
      <translation>जम्मा क्षेत्रफल</translation>
    </message>
    <message>
      <source>Area mapped</source>
      <translation>नक्साङ्कित क्षेत्र</translation>
    </message>
    <message>
      <source>Area of all landslides, m²</source>
      <translation>सबै पहिरोको क्षेत्रफल, m²</translation>
    </message>
    <message>
      <source>Areas of parts</source>
      <translation>भागहरूका क्षेत्रफल</translation>
    </message>
    <message>
      <source>As above with a simpler explanation: faster, often a little less sharp.</source>
      <translation>माथिको जस्तै तर सरल व्याख्या: छिटो, प्रायः अलि कम स्पष्ट।</translation>
    </message>
    <message>
      <source>Ask the administrator of your network for access to Python packages, or install from an offline bundle.</source>
      <translation>नेटवर्क हेर्नेसँग Python प्याकेजको पहुँच माग्नुहोस्, वा अफलाइन बन्डलबाट स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Aspect (° from north)</source>
      <translation>मोहडा (उत्तरबाट °)</translation>
    </message>
    <message>
      <source>Assign a CRS to it: right-click, Layer CRS.</source>
      <translation>यसलाई CRS दिनुहोस्: दायाँ क्लिक, तहको CRS।</translation>
    </message>
    <message>
      <source>Assign a CRS to the layer for areas in square metres.</source>
      <translation>वर्ग मिटरमा क्षेत्रफलका लागि लेयरलाई CRS दिनुहोस्।</translation>
    </message>
    <message>
      <source>Assign the CRS that the scene was made in.</source>
      <translation>दृश्य बनाइएको CRS दिनुहोस्।</translation>
    </message>
    <message>
      <source>At least half of the earlier image is read almost black.</source>
      <translation>अघिल्लो छविको कम्तीमा आधा भाग लगभग कालो पढिन्छ।</translation>
    </message>
    <message>
      <source>At least half of the image is read almost black.</source>
      <translation>छविको कम्तीमा आधा भाग लगभग कालो पढिन्छ।</translation>
    </message>
    <message>
      <source>Attributes</source>
      <translation>गुण</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>लेखक</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>स्वचालित</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>पछाडि</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>ब्यान्ड</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>अघि र पछि</translation>
    </message>
    <message>
      <source>Before: {}</source>
      <translation>अघि: {}</translation>
    </message>
    <message>
      <source>Before: {}. Now: {}.</source>
      <translation>पहिले: {}। अहिले: {}।</translation>
    </message>
    <message>
      <source>Best for this reference: {}</source>
      <translation>यो सन्दर्भका लागि उत्तम: {}</translation>
    </message>
    <message>
      <source>Best threshold</source>
      <translation>उत्तम सीमा</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>झिम्क्याउनुहोस्</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>निलो</translation>
    </message>
    <message>
      <source>Both maps share {} % of the area that either of them shows.</source>
      <translation>दुईमध्ये कुनै नक्साले देखाएको क्षेत्रको {} % दुवैमा साझा छ।</translation>
    </message>
    <message>
      <source>Boxes around landslides</source>
      <translation>पहिरो वरिपरिका बाकस</translation>
    </message>
    <message>
      <source>Build on another Python…</source>
      <translation>अर्को Python मा बनाउने…</translation>
    </message>
    <message>
      <source>By type and by zone</source>
      <translation>प्रकार र क्षेत्रखण्डअनुसार</translation>
    </message>
    <message>
      <source>C&amp;hange</source>
      <translation>परि&amp;वर्तन</translation>
    </message>
    <message>
      <source>CAM</source>
      <translation>CAM</translation>
    </message>
    <message>
      <source>CAM alone</source>
      <translation>CAM मात्र</translation>
    </message>
    <message>
      <source>CAM threshold</source>
      <translation>CAM सीमा</translation>
    </message>
    <message>
      <source>CAM threshold (empty: the model's)</source>
      <translation>CAM सीमा (खाली: मोडेलकै)</translation>
    </message>
    <message>
      <source>CAM threshold (empty: the run's)</source>
      <translation>CAM सीमा (खाली: रनकै)</translation>
    </message>
    <message>
      <source>CRS</source>
      <translation>CRS</translation>
    </message>
    <message>
      <source>CRS of its own</source>
      <translation>आफ्नै CRS</translation>
    </message>
    <message>
      <source>CSV table</source>
      <translation>CSV तालिका</translation>
    </message>
    <message>
      <source>CSV table (*.csv)</source>
      <translation>CSV तालिका (*.csv)</translation>
    </message>
    <message>
      <source>CSV with outlines</source>
      <translation>रूपरेखासहितको CSV</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>रद्द गर्ने</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>रद्द गरियो।</translation>
    </message>
    <message>
      <source>Cancelled. Files that were there before are as they were.</source>
      <translation>रद्द गरियो। पहिलेका फाइल जस्ताको तस्तै छन्।</translation>
    </message>
    <message>
      <source>Cancelled. Run again with “Continue with an interrupted adaptation” to continue from here.</source>
      <translation>रद्द गरियो। यहाँबाट जारी राख्न “अवरुद्ध अनुकूलन जारी राख्ने” सहित फेरि चलाउनुहोस्।</translation>
    </message>
    <message>
      <source>Cancelled. What is finished is kept; run again with “Resume” to continue.</source>
      <translation>रद्द गरियो। सकिएको भाग सुरक्षित छ; अघि बढ्न “जारी राख्ने” सहित फेरि चलाउनुहोस्।</translation>
    </message>
    <message>
      <source>Cancelled: {}</source>
      <translation>रद्द: {}</translation>
    </message>
    <message>
      <source>Cancelling; what is finished is kept…</source>
      <translation>रद्द हुँदै; सकिएको भाग सुरक्षित छ…</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>परिवर्तन</translation>
    </message>
    <message>
      <source>Change its name or its settings.</source>
      <translation>यसको नाम वा सेटिङ बदल्नुहोस्।</translation>
    </message>
    <message>
      <source>Change since the earlier image</source>
      <translation>अघिल्लो छवियताको परिवर्तन</translation>
    </message>
    <message>
      <source>Change since the&amp;n</source>
      <translation>त्यसयताको परिवर्त&amp;न</translation>
    </message>
    <message>
      <source>Change the outline with QGIS' own tools; press again to save</source>
      <translation>QGIS का औजारले रूपरेखा बदल्नुहोस्; बचत गर्न फेरि थिच्नुहोस्</translation>
    </message>
    <message>
      <source>Changed by you, for the next run.</source>
      <translation>अर्को रनका लागि तपाईंले बदल्नुभएको।</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>जाँच</translation>
    </message>
    <message>
      <source>Check its CRS.</source>
      <translation>यसको CRS जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>Check one first.</source>
      <translation>पहिले एउटा जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>Check that the file is still there and can be written.</source>
      <translation>फाइल त्यहीँ छ र लेख्न मिल्छ कि जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>Check that the folder can be written, then add the model again.</source>
      <translation>फोल्डरमा लेख्न मिल्छ कि जाँच्नुहोस्, अनि मोडेल फेरि थप्नुहोस्।</translation>
    </message>
    <message>
      <source>Check the connection and the service, or try a smaller area.</source>
      <translation>जडान र सेवा जाँच्नुहोस्, वा सानो क्षेत्र लिनुहोस्।</translation>
    </message>
    <message>
      <source>Check the internet connection and install again: files that were downloaded completely are not downloaded again.</source>
      <translation>इन्टरनेट जाँचेर फेरि स्थापना गर्नुहोस्: पूरा आएको दोहोर्‍याएर डाउनलोड हुँदैन।</translation>
    </message>
    <message>
      <source>Check the internet connection, or download it in a browser and add the file.</source>
      <translation>इन्टरनेट जाँच्नुहोस्, वा ब्राउजरबाट डाउनलोड गरी फाइल थप्नुहोस्।</translation>
    </message>
    <message>
      <source>Check the internet connection, then install again, or install from an offline bundle.</source>
      <translation>इन्टरनेट जाँचेर फेरि स्थापना गर्नुहोस्, वा अफलाइन बन्डलबाट स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Check the proxy in QGIS under Settings &gt; Options &gt; Network, then install again.</source>
      <translation>QGIS को सेटिङ &gt; विकल्प &gt; नेटवर्कमा प्रोक्सी जाँच्नुहोस्, अनि फेरि स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Check the raster and the bands: it shows colors that the model never saw.</source>
      <translation>रास्टर र ब्यान्ड जाँच्नुहोस्: यसमा मोडेलले कहिल्यै नदेखेका रङ छन्।</translation>
    </message>
    <message>
      <source>Check the raster and the bands: there is nothing in it to map.</source>
      <translation>रास्टर र ब्यान्ड जाँच्नुहोस्: यसमा नक्साङ्कन गर्ने केही छैन।</translation>
    </message>
    <message>
      <source>Check this computer's date and time, then install again.</source>
      <translation>यो कम्प्युटरको मिति र समय जाँच्नुहोस्, अनि फेरि स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Check topology</source>
      <translation>टोपोलोजी जाँच्ने</translation>
    </message>
    <message>
      <source>Checked views</source>
      <translation>जाँचिएका दृश्य</translation>
    </message>
    <message>
      <source>Checked views that it learned from</source>
      <translation>यसले सिकेका जाँचिएका दृश्य</translation>
    </message>
    <message>
      <source>Checked views, in which every landslide is outlined</source>
      <translation>प्रत्येक पहिरोको रूपरेखा बनेका जाँचिएका दृश्य</translation>
    </message>
    <message>
      <source>Choose a 64-bit Python made for this computer, and install again.</source>
      <translation>यो कम्प्युटरका लागि बनेको 64-बिट Python छानेर फेरि स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose a file and write it</source>
      <translation>फाइल छानेर लेख्ने</translation>
    </message>
    <message>
      <source>Choose a file that was made here, or make a new grid.</source>
      <translation>यहाँ बनाइएको फाइल छान्नुहोस्, वा नयाँ ग्रिड बनाउनुहोस्।</translation>
    </message>
    <message>
      <source>Choose a file that “Export views and outlines…” has written.</source>
      <translation>“दृश्य र रूपरेखा निर्यात गर्ने…” ले लेखेको फाइल छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose a file, such as a GeoPackage.</source>
      <translation>फाइल छान्नुहोस्, जस्तै GeoPackage।</translation>
    </message>
    <message>
      <source>Choose a folder for the results.</source>
      <translation>नतिजाका लागि फोल्डर छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose a folder of your own and install again.</source>
      <translation>आफ्नै फोल्डर छानेर फेरि स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose a folder on another disk and install again.</source>
      <translation>अर्को डिस्कको फोल्डर छानेर फेरि स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose a folder on another disk: this one forbids it (noexec) or is for another kind of computer.</source>
      <translation>अर्को डिस्कको फोल्डर छान्नुहोस्: यसले रोक्छ (noexec) वा अर्कै प्रकारको कम्प्युटरको हो।</translation>
    </message>
    <message>
      <source>Choose a folder outside of it, such as C:\landslides.</source>
      <translation>त्यसबाहिरको फोल्डर छान्नुहोस्, जस्तै C:\landslides।</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to.</source>
      <translation>तपाईंले लेख्न सक्ने फोल्डर छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose a folder with a short path, such as C:\landslides, and install again.</source>
      <translation>छोटो पथको फोल्डर छान्नुहोस्, जस्तै C:\landslides, अनि फेरि स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose a folder with a short path, such as C:\landslides.</source>
      <translation>छोटो पथको फोल्डर छान्नुहोस्, जस्तै C:\landslides।</translation>
    </message>
    <message>
      <source>Choose a folder with an ordinary name.</source>
      <translation>साधारण नामको फोल्डर छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose a label, then click tiles on the map or drag over them. The arrow keys and 1, 2, 3, 0 do the same.</source>
      <translation>लेबल छान्नुहोस्, अनि नक्साका टायलमा क्लिक गर्नुहोस् वा माथिबाट तान्नुहोस्। तीर कुञ्जी र 1, 2, 3, 0 ले पनि हुन्छ।</translation>
    </message>
    <message>
      <source>Choose a layer of known landslides, other than the run's own.</source>
      <translation>थाहा भएका पहिरोको तह छान्नुहोस्, रनकै तह होइन।</translation>
    </message>
    <message>
      <source>Choose a layer of points or polygons.</source>
      <translation>बिन्दु वा बहुभुजको तह छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose a layer of the project, or a file such as a GeoPackage.</source>
      <translation>परियोजनाको तह छान्नुहोस्, वा GeoPackage जस्तो फाइल।</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>मोडेल छान्ने</translation>
    </message>
    <message>
      <source>Choose a polygon in the list first.</source>
      <translation>पहिले सूचीमा एउटा बहुभुज छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose a smaller extent or a larger pixel size, or get the imagery as a file.</source>
      <translation>सानो विस्तार वा ठूलो पिक्सेल छान्नुहोस्, वा चित्र फाइलका रूपमा लिनुहोस्।</translation>
    </message>
    <message>
      <source>Choose a smaller one.</source>
      <translation>योभन्दा सानो छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose an existing Python that has PyTorch, or another computer.</source>
      <translation>PyTorch भएको कुनै Python छान्नुहोस्, वा अर्को कम्प्युटर।</translation>
    </message>
    <message>
      <source>Choose an extent that lies inside the layer.</source>
      <translation>तहभित्र पर्ने विस्तार छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose an image taken before.</source>
      <translation>अघि लिइएको छवि छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose an image with fewer clouds.</source>
      <translation>कम बादल भएको छवि छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose an orthophoto or satellite scene, such as a GeoTIFF file.</source>
      <translation>अर्थोफोटो वा उपग्रह चित्र छान्नुहोस्, जस्तै GeoTIFF फाइल।</translation>
    </message>
    <message>
      <source>Choose an output folder that you may write to.</source>
      <translation>तपाईंले लेख्न सक्ने आउटपुट फोल्डर छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose another Python for the AI runtime.</source>
      <translation>AI रनटाइमका लागि अर्को Python छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose another Python, 3.10 to 3.13 and 64-bit, and install again.</source>
      <translation>अर्को Python छान्नुहोस्, 3.10 देखि 3.13 र 64-बिट, अनि फेरि स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose another Python.</source>
      <translation>अर्को Python छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose another area, or draw a polygon first.</source>
      <translation>अर्को क्षेत्र छान्नुहोस्, वा पहिले बहुभुज कोर्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>अर्को फाइल छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose another folder for the next run.</source>
      <translation>अर्को रनका लागि अर्को फोल्डर छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose another folder or name.</source>
      <translation>अर्को फोल्डर वा नाम छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>अर्को फोल्डर छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose another layer of catchments.</source>
      <translation>जलाधारको अर्को तह छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose another layer to compare the map with first, in the field “Swipe”.</source>
      <translation>पहिले “स्वाइप” मा नक्सासँग तुलना गर्ने अर्को तह छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose another layer, or draw a polygon.</source>
      <translation>अर्को तह छान्नुहोस्, वा एउटा बहुभुज कोर्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose another one in the list.</source>
      <translation>सूचीमा अर्को छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose another output folder, or overwrite it.</source>
      <translation>अर्को आउटपुट फोल्डर छान्नुहोस्, वा त्यसैमाथि लेख्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose another output folder.</source>
      <translation>अर्को आउटपुट फोल्डर छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose below which band stands for red, green and blue, if it is an image.</source>
      <translation>यो चित्र हो भने, रातो, हरियो र निलो कुन ब्यान्ड हुन् तल छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose it in the list: A accepts it, E corrects its outline.</source>
      <translation>सूचीमा यसलाई छान्नुहोस्: A ले स्वीकार्छ, E ले रूपरेखा सच्याउँछ।</translation>
    </message>
    <message>
      <source>Choose one of the two and leave the other empty.</source>
      <translation>दुईमध्ये एउटा छान्नुहोस् र अर्को खाली छोड्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose smaller tiles.</source>
      <translation>साना टायल छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose the Python of an environment of your own</source>
      <translation>आफ्नै परिवेशको Python छान्ने</translation>
    </message>
    <message>
      <source>Choose the Python of the AI runtime's environment</source>
      <translation>AI रनटाइमको परिवेशको Python छान्ने</translation>
    </message>
    <message>
      <source>Choose the Python of the AI runtime's environment.</source>
      <translation>AI रनटाइमको परिवेशको Python छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose the Python to build on</source>
      <translation>जुन Python मा बनाउने छान्ने</translation>
    </message>
    <message>
      <source>Choose the bands if the image is shown in wrong colors.</source>
      <translation>छवि गलत रङमा देखिए ब्यान्ड छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose the files run.json of reviewed runs.</source>
      <translation>समीक्षा गरिएका रनका run.json फाइल छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose the folder and press Resume.</source>
      <translation>फोल्डर छानी “जारी राख्ने” थिच्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose the folder of a finished run</source>
      <translation>सकिएको रनको फोल्डर छान्ने</translation>
    </message>
    <message>
      <source>Choose the offline bundle</source>
      <translation>अफलाइन बन्डल छान्ने</translation>
    </message>
    <message>
      <source>Choose the output folder</source>
      <translation>आउटपुट फोल्डर छान्ने</translation>
    </message>
    <message>
      <source>Choose the output folder of a finished run.</source>
      <translation>सकिएको रनको आउटपुट फोल्डर छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose the polygons of another result.</source>
      <translation>अर्को नतिजाका बहुभुज छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose them below if the colors look wrong.</source>
      <translation>रङ गलत देखिए तिनलाई तल छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose them in the layer's style if the colors look wrong.</source>
      <translation>रङ गलत देखिए तहको शैलीमा छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>छान्ने…</translation>
    </message>
    <message>
      <source>Chosen at random, so that the two kinds are balanced.</source>
      <translation>दुवै प्रकार सन्तुलित हुने गरी जथाभावी छानिएका।</translation>
    </message>
    <message>
      <source>Click a line across the chosen polygon, from outside to outside; a right click ends it.</source>
      <translation>छानिएको बहुभुजको वारपार, बाहिरदेखि बाहिरसम्म, क्लिक गरेर रेखा कोर्नुहोस्; दायाँ क्लिकले टुङ्ग्याउँछ।</translation>
    </message>
    <message>
      <source>Click a place of the scene on the map to see its scores and its mask.</source>
      <translation>नक्सामा चित्रको कुनै ठाउँमा क्लिक गरेर त्यसका अंक र मास्क हेर्नुहोस्।</translation>
    </message>
    <message>
      <source>Click a title to order the list. The arrow keys go from one polygon to the next.</source>
      <translation>सूची मिलाउन शीर्षकमा क्लिक गर्नुहोस्। तीर कुञ्जीले एउटा बहुभुजबाट अर्कोमा लैजान्छ।</translation>
    </message>
    <message>
      <source>Click on another polygon.</source>
      <translation>अर्को बहुभुजमा क्लिक गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Click on the polygon that is merged into the chosen one</source>
      <translation>छानिएकोमा गाभ्ने बहुभुजमा क्लिक गर्नुहोस्</translation>
    </message>
    <message>
      <source>Click on the polygon that is merged into the chosen one.</source>
      <translation>छानिएकोमा गाभ्ने बहुभुजमा क्लिक गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Click or paint tiles that show a landslide. Key 1.</source>
      <translation>पहिरो देखिने टायलमा क्लिक गर्नुहोस् वा रङ्ग्याउनुहोस्। कुञ्जी 1।</translation>
    </message>
    <message>
      <source>Click or paint tiles that you are unsure of; no training uses them. Key 3.</source>
      <translation>अनिश्चित टायलमा क्लिक गर्नुहोस् वा रङ्ग्याउनुहोस्; कुनै प्रशिक्षणले ती प्रयोग गर्दैन। कुञ्जी 3।</translation>
    </message>
    <message>
      <source>Click or paint tiles without a landslide. Key 2, or the right mouse button.</source>
      <translation>पहिरो नभएका टायलमा क्लिक गर्नुहोस् वा रङ्ग्याउनुहोस्। कुञ्जी 2, वा माउसको दायाँ बटन।</translation>
    </message>
    <message>
      <source>Click the corners of the landslide; a right click ends it.</source>
      <translation>पहिरोका कुनामा क्लिक गर्नुहोस्; दायाँ क्लिकले टुङ्ग्याउँछ।</translation>
    </message>
    <message>
      <source>Close other programs and install again.</source>
      <translation>अरू कार्यक्रम बन्द गरेर फेरि स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Close other programs that hold the file, and look whether the disk is full.</source>
      <translation>फाइल समात्ने कार्यक्रम बन्द गर्नुहोस्, र डिस्क भरिएको छ कि हेर्नुहोस्।</translation>
    </message>
    <message>
      <source>Close what uses it and try again.</source>
      <translation>यसलाई प्रयोग गर्ने कार्यक्रम बन्द गरेर फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Co&amp;mpare</source>
      <translation>तुलना गर्ने(&amp;M)</translation>
    </message>
    <message>
      <source>Color by change</source>
      <translation>परिवर्तन अनुसार रङ</translation>
    </message>
    <message>
      <source>Com&amp;pute</source>
      <translation>गणना गर्ने (&amp;P)</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>टिप्पणी</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>तुलना गर्ने</translation>
    </message>
    <message>
      <source>Compare &amp;with</source>
      <translation>यससँग तुलना (&amp;C)</translation>
    </message>
    <message>
      <source>Compare two results</source>
      <translation>दुई नतिजा तुलना गर्ने</translation>
    </message>
    <message>
      <source>Compare with a reference inventory</source>
      <translation>सन्दर्भ सूचीसँग तुलना गर्ने</translation>
    </message>
    <message>
      <source>Compare with known landslides, write a report, export.</source>
      <translation>ज्ञात पहिरोसँग तुलना गर्ने, रिपोर्ट लेख्ने, निर्यात गर्ने।</translation>
    </message>
    <message>
      <source>Compared</source>
      <translation>तुलना</translation>
    </message>
    <message>
      <source>Compared with {}</source>
      <translation>{} सँग तुलना</translation>
    </message>
    <message>
      <source>Compares a mask or polygons with an inventory that you trust. The result is a map: green where both say landslide, orange where only the map does (false alarm), blue where only the reference does (missed).

&lt;b&gt;Precision&lt;/b&gt; is the share of the mapped area that is right, &lt;b&gt;recall&lt;/b&gt; the share of the reference that was found, &lt;b&gt;IoU&lt;/b&gt; the common area over the area of both. Landslides are also counted one by one.

&lt;b&gt;Area.&lt;/b&gt; If the reference covers only a part of the scene, give that part as polygons; else landslides outside of it count as false alarms.

Polygons with the status “rejected” are no landslides.</source>
      <translation>मास्क वा बहुभुजलाई तपाईंले पत्याएको सूचीसँग तुलना गर्छ। नतिजा एउटा नक्सा हो: दुवैले पहिरो भनेमा हरियो, नक्साले मात्र भनेमा सुन्तला (झूटो चेतावनी), सन्दर्भले मात्र भनेमा निलो (छुटेको)।

&lt;b&gt;शुद्धता&lt;/b&gt; नक्सा गरिएको क्षेत्रको सही भाग हो, &lt;b&gt;प्रत्याह्वान&lt;/b&gt; सन्दर्भको भेटिएको भाग, &lt;b&gt;IoU&lt;/b&gt; साझा क्षेत्र भाग दुवैको क्षेत्र। पहिरो एक-एक गरी पनि गनिन्छन्।

&lt;b&gt;क्षेत्र।&lt;/b&gt; सन्दर्भले चित्रको एक भाग मात्र ढाक्छ भने त्यो भाग बहुभुजका रूपमा दिनुहोस्; नत्र बाहिरका पहिरो झूटा चेतावनी गनिन्छन्।

“rejected” स्थिति भएका बहुभुज पहिरो होइनन्।</translation>
    </message>
    <message>
      <source>Compares two layers of landslides of one place: two results of a scene, or results of two dates. Each polygon says what became of it in &lt;i&gt;change&lt;/i&gt;: new, grown, old (kept), gone, or unknown where the other run does not show the place.

Two outlines are one landslide at an IoU above 0.1, or where half of the smaller lies in the larger.

&lt;b&gt;area_m2&lt;/b&gt; is the polygon's area, &lt;b&gt;before_m2&lt;/b&gt; that of the same landslide in the first layer, &lt;b&gt;added_m2&lt;/b&gt; what the first layer does not cover. Polygons with the status “rejected” are no landslides.</source>
      <translation>एउटा ठाउँका पहिरोका दुई तह तुलना गर्छ: एउटा चित्रका दुई नतिजा, वा दुई मितिका नतिजा। प्रत्येक बहुभुजले &lt;i&gt;change&lt;/i&gt; मा के भयो बताउँछ: new (नयाँ), grown (बढेको), old (कायम), gone (हराएको), वा unknown (अज्ञात) जहाँ अर्को रनले त्यो ठाउँ देखाउँदैन।

IoU 0.1 भन्दा माथि भए, वा सानोको आधा ठूलोभित्र परे, दुई रूपरेखा एउटै पहिरो हुन्।

&lt;b&gt;area_m2&lt;/b&gt; बहुभुजको क्षेत्रफल हो, &lt;b&gt;before_m2&lt;/b&gt; पहिलो तहमा त्यही पहिरोको, &lt;b&gt;added_m2&lt;/b&gt; पहिलो तहले नढाकेको। “rejected” स्थितिका बहुभुज पहिरो होइनन्।</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>तुलना हुँदै</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>तुलना हुँदैछ…</translation>
    </message>
    <message>
      <source>Completeness</source>
      <translation>पूर्णता</translation>
    </message>
    <message>
      <source>Completeness: proposals of a confidence below {} left out</source>
      <translation>पूर्णता: {} भन्दा कम विश्वासका प्रस्ताव छोडियो</translation>
    </message>
    <message>
      <source>Completeness: smallest mapped size {}</source>
      <translation>पूर्णता: नक्सामा आएको न्यूनतम आकार {}</translation>
    </message>
    <message>
      <source>Compute again at the center of the map, with the current bands and model.</source>
      <translation>नक्साको केन्द्रमा अहिलेका ब्यान्ड र मोडेलले फेरि गणना गर्ने।</translation>
    </message>
    <message>
      <source>Compute one tile at the center of the map: the scores of each network, and the mask.</source>
      <translation>नक्साको केन्द्रको एउटा टायल गणना गर्ने: प्रत्येक नेटवर्कका अंक, र मास्क।</translation>
    </message>
    <message>
      <source>Computing scores</source>
      <translation>अंक गणना हुँदै</translation>
    </message>
    <message>
      <source>Computing statistics</source>
      <translation>तथ्याङ्क गणना हुँदै</translation>
    </message>
    <message>
      <source>Computing statistics…</source>
      <translation>तथ्याङ्क गणना हुँदै…</translation>
    </message>
    <message>
      <source>Conf.</source>
      <translation>विश्वास</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>विश्वास</translation>
    </message>
    <message>
      <source>Confidence: of polygons with 0.8 about eight in ten are landslides, as measured on the model's test tiles. Where a model or an older run has no such measurement it is the mean score, which only ranks polygons.</source>
      <translation>विश्वास: 0.8 भएका बहुभुजमध्ये दसमा करिब आठ पहिरो हुन्, मोडेलका परीक्षण टायलहरूले देखाएअनुसार। जुन मोडेल वा पुरानो रनमा यस्तो मापन छैन, त्यहाँ यो औसत स्कोर हो, जसले बहुभुजलाई क्रम मात्र दिन्छ।</translation>
    </message>
    <message>
      <source>Connect its drive, or restore its folder: your earlier decisions are in it.</source>
      <translation>त्यसको ड्राइभ जोड्नुहोस् वा फोल्डर फिर्ता ल्याउनुहोस्; तपाईंले पहिले भनेको त्यसमा छ।</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>जारी राख्ने</translation>
    </message>
    <message>
      <source>Continue from the last finished row.</source>
      <translation>अन्तिम सकिएको पङ्क्तिबाट जारी राख्ने।</translation>
    </message>
    <message>
      <source>Continue with an interrupted adaptation</source>
      <translation>अवरुद्ध अनुकूलन जारी राख्ने</translation>
    </message>
    <message>
      <source>Continue with labels of an earlier session.</source>
      <translation>अघिल्लो सत्रका लेबलबाट जारी राख्ने।</translation>
    </message>
    <message>
      <source>Continue with this adaptation</source>
      <translation>यो अनुकूलन जारी राख्ने</translation>
    </message>
    <message>
      <source>Continue with this training</source>
      <translation>यो प्रशिक्षण जारी राख्ने</translation>
    </message>
    <message>
      <source>Continuing the training in {}, with the settings it began with.</source>
      <translation>{} को प्रशिक्षण जारी राखिँदै, सुरु हुँदाकै सेटिङमा।</translation>
    </message>
    <message>
      <source>Copy it yourself from {}.</source>
      <translation>यसलाई {} बाट आफैँ प्रतिलिपि गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Copy or download it again, or choose another.</source>
      <translation>यसलाई फेरि प्रतिलिपि वा डाउनलोड गर्नुहोस्, वा अर्को छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>रिपोर्ट प्रतिलिपि गर्ने</translation>
    </message>
    <message>
      <source>Copy the run's folder to where you may write, and open it from there.</source>
      <translation>रनको फोल्डर तपाईंले लेख्न सक्ने ठाउँमा प्रतिलिपि गरी त्यहीँबाट खोल्नुहोस्।</translation>
    </message>
    <message>
      <source>Corners: {} before, {} now.</source>
      <translation>कुना: पहिले {}, अहिले {}।</translation>
    </message>
    <message>
      <source>Correct it by hand.</source>
      <translation>त्यसलाई हातले सच्याउनुहोस्।</translation>
    </message>
    <message>
      <source>Count the last view as not checked; its outlines stay.</source>
      <translation>अन्तिम दृश्यलाई जाँच नगरिएको मान्नुहोस्; यसका रूपरेखा रहन्छन्।</translation>
    </message>
    <message>
      <source>Counted more than once</source>
      <translation>एक पटकभन्दा बढी गनिएको</translation>
    </message>
    <message>
      <source>Covers</source>
      <translation>ढाक्छ</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>काट्ने</translation>
    </message>
    <message>
      <source>Cut against neighbours</source>
      <translation>छिमेकीअनुसार काट्ने</translation>
    </message>
    <message>
      <source>Cut each landslide into source, transport and deposit by the run's elevation model, as a new layer.</source>
      <translation>रनको उचाइ मोडेलबाट प्रत्येक पहिरोलाई स्रोत, परिवहन र थुप्रोमा काट्ने, नयाँ तहका रूपमा।</translation>
    </message>
    <message>
      <source>Cut off what of the chosen polygon lies on its neighbours</source>
      <translation>छानिएको बहुभुजको छिमेकीमाथि परेको भाग काट्ने</translation>
    </message>
    <message>
      <source>Cuts a raster into labelled tiles, sorted into the folders that a training reads.</source>
      <translation>रास्टरलाई लेबल गरिएका टायलमा काट्छ, प्रशिक्षणले पढ्ने फोल्डरमा छुट्याएर।</translation>
    </message>
    <message>
      <source>Cuts each landslide across the line from its crown to its toe. The uppermost third of the drop is proposed as the source. Where the slope breaks clearly (10° gentler below), the deposit begins at the break, else with the lowest third of the drop. The field &lt;i&gt;parts_rule&lt;/i&gt; says which.

&lt;b&gt;These are proposals of a rule&lt;/b&gt; that knows the elevations alone. Nobody has mapped them; check them before you use them.

&lt;b&gt;Parts&lt;/b&gt; holds a polygon for each part. &lt;b&gt;Landslides with areas of parts&lt;/b&gt; is a copy of the layer with src_m2, trn_m2 and dep_m2. Where the elevation model does not reach, or is too coarse for a landslide, nothing is proposed.</source>
      <translation>प्रत्येक पहिरोलाई त्यसको शिरदेखि फेदसम्मको रेखाको आरपार काट्छ। झराइको सबैभन्दा माथिल्लो तिहाइ स्रोत भनी प्रस्ताव गरिन्छ। जहाँ भिरालो स्पष्ट भाँचिन्छ (तल 10° कम), त्यहाँ थुप्रो भाँचबाट सुरु हुन्छ, नत्र झराइको सबैभन्दा तल्लो तिहाइबाट। फिल्ड &lt;i&gt;parts_rule&lt;/i&gt; ले कुन हो बताउँछ।

&lt;b&gt;यी एउटा नियमका प्रस्ताव हुन्&lt;/b&gt; जसले उचाइ मात्र जान्दछ। कसैले नक्साङ्कन गरेको होइन; प्रयोगअघि जाँच्नुहोस्।

&lt;b&gt;भाग&lt;/b&gt; मा प्रत्येक भागको एउटा बहुभुज छ। &lt;b&gt;भागका क्षेत्रफलसहितका पहिरो&lt;/b&gt; तहको प्रतिलिपि हो, src_m2, trn_m2 र dep_m2 सहित। जहाँ उचाइ मोडेल पुग्दैन, वा पहिरोका लागि धेरै मोटो छ, त्यहाँ केही प्रस्ताव हुँदैन।</translation>
    </message>
    <message>
      <source>Cuts landslides across the slope into proposed source, transport and deposit.</source>
      <translation>पहिरोलाई भिरालोको आरपार प्रस्तावित स्रोत, परिवहन र थुप्रोमा काट्छ।</translation>
    </message>
    <message>
      <source>Cuts overlaps from proposals, never from what you decided; cleans crossing outlines, slivers, gaps.</source>
      <translation>प्रस्तावको खप्टाइ काट्छ, तपाईंले निर्णय गरेकोबाट कहिल्यै काट्दैन; आफैँलाई काट्ने रूपरेखा, पातला धर्का र खाली ठाउँ सफा गर्छ।</translation>
    </message>
    <message>
      <source>Cutting tiles</source>
      <translation>टायल काटिँदै</translation>
    </message>
    <message>
      <source>Cycle&amp;GAN difference</source>
      <translation>CycleGAN फरक (&amp;G)</translation>
    </message>
    <message>
      <source>CycleGAN difference</source>
      <translation>CycleGAN फरक</translation>
    </message>
    <message>
      <source>CycleGAN difference alone</source>
      <translation>CycleGAN फरक मात्र</translation>
    </message>
    <message>
      <source>CycleGAN threshold</source>
      <translation>CycleGAN सीमा</translation>
    </message>
    <message>
      <source>CycleGAN threshold (empty: the model's)</source>
      <translation>CycleGAN सीमा (खाली: मोडेलकै)</translation>
    </message>
    <message>
      <source>CycleGAN threshold (empty: the run's)</source>
      <translation>CycleGAN सीमा (खाली: रनकै)</translation>
    </message>
    <message>
      <source>Date of this page</source>
      <translation>यो पृष्ठको मिति</translation>
    </message>
    <message>
      <source>Day on which the earlier image was taken (empty: as the file says)</source>
      <translation>अघिल्लो छवि लिइएको दिन (खाली: फाइलले भनेअनुसार)</translation>
    </message>
    <message>
      <source>Day on which the image was taken, such as 2021-08-04 (empty: as the file says)</source>
      <translation>चित्र लिइएको दिन, जस्तै 2021-08-04 (खाली: फाइलले भनेझैँ)</translation>
    </message>
    <message>
      <source>Decisions that could not be tested: {}.</source>
      <translation>जाँच्न नसकिएका निर्णय: {}।</translation>
    </message>
    <message>
      <source>Decisions that it learned from</source>
      <translation>सिकेका निर्णय</translation>
    </message>
    <message>
      <source>Decisions that were made in it stay there, too: {}.</source>
      <translation>त्यसमा गरिएका निर्णय पनि त्यहीँ रहन्छन्: {}।</translation>
    </message>
    <message>
      <source>Delete it where it is.</source>
      <translation>यो जहाँ छ त्यहीँ मेटाउनुहोस्।</translation>
    </message>
    <message>
      <source>Delete the chosen preset from this project</source>
      <translation>छानिएको पूर्वनिर्धारण यो परियोजनाबाट मेटाउने</translation>
    </message>
    <message>
      <source>Delete the installed AI runtime; models, settings and results stay.</source>
      <translation>स्थापना गरिएको AI रनटाइम मेटाउने; मोडेल, सेटिङ र नतिजा रहन्छन्।</translation>
    </message>
    <message>
      <source>Delete the run that stands there</source>
      <translation>त्यहाँ भएको रन मेटाउने</translation>
    </message>
    <message>
      <source>Deleting the AI runtime</source>
      <translation>AI रनटाइम मेटाइँदै</translation>
    </message>
    <message>
      <source>Deposit (proposed)</source>
      <translation>थुप्रो (प्रस्तावित)</translation>
    </message>
    <message>
      <source>Deposit, m²</source>
      <translation>थुप्रो, m²</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>विवरण</translation>
    </message>
    <message>
      <source>Details are in {}.</source>
      <translation>विवरण {} मा छ।</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>उपकरण</translation>
    </message>
    <message>
      <source>Device: auto, cpu, cuda or cuda:1</source>
      <translation>उपकरण: auto, cpu, cuda वा cuda:1</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>फरक</translation>
    </message>
    <message>
      <source>Difference from the earlier image</source>
      <translation>पहिलेको चित्रसँगको फरक</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>त्याग्ने</translation>
    </message>
    <message>
      <source>Do not rely on a map of this scene.</source>
      <translation>यस दृश्यको नक्सामा भर नपर्नुहोस्।</translation>
    </message>
    <message>
      <source>Do not trust this map yet: check the view that would teach most, then teach again.</source>
      <translation>अहिले यो नक्सामा भरोसा नगर्नुहोस्: सबैभन्दा धेरै सिकाउने दृश्य जाँच्नुहोस्, अनि फेरि सिकाउनुहोस्।</translation>
    </message>
    <message>
      <source>Download or copy it again.</source>
      <translation>यसलाई फेरि डाउनलोड वा प्रतिलिपि गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>डाउनलोड हुँदै</translation>
    </message>
    <message>
      <source>Downloading {}</source>
      <translation>{} डाउनलोड हुँदै</translation>
    </message>
    <message>
      <source>Drag a box around a landslide that was missed: its outline is added to the polygons. Key: B</source>
      <translation>छुटेको पहिरो वरिपरि बाकस तान्नुहोस्: त्यसको रूपरेखा बहुभुजमा थपिन्छ। कुञ्जी: B</translation>
    </message>
    <message>
      <source>Drag a box around one landslide, so that it fills most of the box. Esc leaves.</source>
      <translation>एउटा पहिरो वरिपरि बाकस तान्नुहोस्, जसले बाकसको धेरैजसो भाग भरोस्। Esc ले बाहिर।</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>कोर्ने</translation>
    </message>
    <message>
      <source>Draw a landslide by hand, corner by corner</source>
      <translation>हातले, कुना-कुना गरी पहिरो कोर्ने</translation>
    </message>
    <message>
      <source>Draw a line across the chosen polygon</source>
      <translation>छानिएको बहुभुजको वारपार रेखा कोर्ने</translation>
    </message>
    <message>
      <source>Draw a polygon</source>
      <translation>बहुभुज कोर्ने</translation>
    </message>
    <message>
      <source>Draw a rectangle around each landslide that you see, so that the landslide fills most of it. Rectangles may stand at any angle; of any other polygon the smallest rectangle around it is taken.

The outline in a box combines three things: that the landslide lies in the middle, the probability of the outline model, and the colors that differ between inside and outside. The outlines are drafts to be corrected.

They have the fields of an inventory and the status “accepted”, since you have seen the landslide. A box in which nothing can be outlined is left out, and the log says so.</source>
      <translation>देखिएको प्रत्येक पहिरो वरिपरि आयत कोर्नुहोस्, जसले गर्दा पहिरोले त्यसको धेरैजसो भाग भरोस्। आयत जुनसुकै कोणमा हुन सक्छ; अरू बहुभुजको हकमा त्यसलाई घेर्ने सबैभन्दा सानो आयत लिइन्छ।

बाकसमा तीन कुरा जोडिन्छन्: बीचमा पहिरो छ, रूपरेखा मोडेलले के देख्छ, र भित्रलाई बाहिरबाट छुट्याउने रङ। रूपरेखाहरू सच्याउनुपर्ने मस्यौदा हुन्।

तिनमा सूचीका फिल्ड र “स्वीकृत” स्थिति हुन्छ, किनकि तपाईंले पहिरो देख्नुभएको छ। रूपरेखा बनाउन केही नभएको बाकस लगमा बताइन्छ र छोडिन्छ।</translation>
    </message>
    <message>
      <source>Draw it from outside to outside.</source>
      <translation>बाहिरदेखि बाहिरसम्म कोर्नुहोस्।</translation>
    </message>
    <message>
      <source>Draw it larger.</source>
      <translation>अझ ठूलो कोर्नुहोस्।</translation>
    </message>
    <message>
      <source>Draw the area nearer to the scene, or in the scene's CRS.</source>
      <translation>क्षेत्र चित्रको नजिक, वा चित्रको CRS मा कोर्नुहोस्।</translation>
    </message>
    <message>
      <source>Draw the clouds in it, or leave out nothing.</source>
      <translation>यसमा बादल कोर्नुहोस्, वा केही नछोड्नुहोस्।</translation>
    </message>
    <message>
      <source>Draw the layer left of the pointer, over the map. Key: {}</source>
      <translation>पोइन्टरको बायाँतिर तहलाई नक्सामाथि देखाउने। कुञ्जी: {}</translation>
    </message>
    <message>
      <source>Draw the polygons as outlines alone, so that the image inside them is seen.</source>
      <translation>बहुभुजको रूपरेखा मात्र देखाउने, ताकि भित्रको चित्र देखियोस्।</translation>
    </message>
    <message>
      <source>Draw the polygons by what is new, grown or old, in the place of their status.</source>
      <translation>बहुभुजलाई स्थितिको सट्टा नयाँ, बढेको वा पुरानो अनुसार कोर्नुहोस्।</translation>
    </message>
    <message>
      <source>Draw this result anew with the threshold above. Undo is on the tab Check.</source>
      <translation>माथिको सीमाले यो नतिजा नयाँ बनाउने। फिर्ता गर्ने जाँच ट्याबमा छ।</translation>
    </message>
    <message>
      <source>Draw what the model would find in the map view, anew after each change.</source>
      <translation>नक्सा दृश्यमा मोडेलले जे फेला पार्छ त्यो कोर्नुहोस्, हरेक परिवर्तनपछि नयाँ गरी।</translation>
    </message>
    <message>
      <source>Drawing the mask</source>
      <translation>मास्क बनाइँदै</translation>
    </message>
    <message>
      <source>Drawing the polygons</source>
      <translation>बहुभुज बनाइँदै</translation>
    </message>
    <message>
      <source>Drawn by {}.</source>
      <translation>{} ले कोरेको।</translation>
    </message>
    <message>
      <source>Drop (m)</source>
      <translation>झराइ (m)</translation>
    </message>
    <message>
      <source>E&amp;ffort</source>
      <translation>प्रयास (&amp;F)</translation>
    </message>
    <message>
      <source>E&amp;levation</source>
      <translation>उचाइ (&amp;L)</translation>
    </message>
    <message>
      <source>E&amp;xplanation</source>
      <translation>व्याख्या (&amp;X)</translation>
    </message>
    <message>
      <source>Earlier i&amp;mage</source>
      <translation>अघिल्लो &amp;छवि</translation>
    </message>
    <message>
      <source>Earlier image</source>
      <translation>अघिल्लो छवि</translation>
    </message>
    <message>
      <source>Earlier image (optional)</source>
      <translation>अघिल्लो छवि (वैकल्पिक)</translation>
    </message>
    <message>
      <source>Earlier image (says what is new)</source>
      <translation>अघिल्लो छवि (के नयाँ हो भन्छ)</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>सम्पादन गर्ने</translation>
    </message>
    <message>
      <source>Edit outlines</source>
      <translation>रूपरेखा सम्पादन गर्ने</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>सम्पादित</translation>
    </message>
    <message>
      <source>Edits of the last session</source>
      <translation>अघिल्लो सत्रका सम्पादन</translation>
    </message>
    <message>
      <source>Edits that are not saved are only in the result before.</source>
      <translation>बचत नगरिएका सम्पादन पहिलेको नतिजामा मात्र छन्।</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>प्रयास</translation>
    </message>
    <message>
      <source>Elevation model</source>
      <translation>उचाइ मोडेल</translation>
    </message>
    <message>
      <source>Empty the fields with the areas of proposed parts. U takes it back.</source>
      <translation>प्रस्तावित भागहरूका क्षेत्रफल भएका फिल्ड खाली गर्ने। U ले फिर्ता लिन्छ।</translation>
    </message>
    <message>
      <source>Enough for a first try; {} of each kind are better.</source>
      <translation>पहिलो प्रयासका लागि पुग्छ; प्रत्येक प्रकारका {} राम्रो हुन्छ।</translation>
    </message>
    <message>
      <source>Enough for a model that is worth a try.</source>
      <translation>जाँच्न लायक मोडेलका लागि पुग्छ।</translation>
    </message>
    <message>
      <source>Enter an HTTP proxy in QGIS under Settings &gt; Options &gt; Network, or install from an offline bundle.</source>
      <translation>QGIS को सेटिङ &gt; विकल्प &gt; नेटवर्कमा HTTP प्रोक्सी दिनुहोस्, वा अफलाइन बन्डलबाट स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Enter them in QGIS under Settings &gt; Options &gt; Network, then install again.</source>
      <translation>यी QGIS को सेटिङ &gt; विकल्प &gt; नेटवर्कमा दिनुहोस्, अनि फेरि स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>मेटाउने</translation>
    </message>
    <message>
      <source>Events of</source>
      <translation>घटनाका मिति</translation>
    </message>
    <message>
      <source>Every polygon of the list is reviewed.</source>
      <translation>सूचीका सबै बहुभुजको समीक्षा भयो।</translation>
    </message>
    <message>
      <source>Every polygon was reviewed. Landslides are all polygons that are not rejected.</source>
      <translation>प्रत्येक बहुभुजको समीक्षा भयो। अस्वीकृत नभएका सबै बहुभुज पहिरो हुन्।</translation>
    </message>
    <message>
      <source>Exact</source>
      <translation>ठ्याक्कै</translation>
    </message>
    <message>
      <source>Exclude the AI runtime's folder in the virus scanner, or wait until it is done, and install again.</source>
      <translation>एन्टिभाइरसमा AI रनटाइमको फोल्डर छुटाउनुहोस्, वा सकिएसम्म पर्खनुहोस्, अनि फेरि स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Explanation, where the method is Score-CAM</source>
      <translation>व्याख्या, विधि Score-CAM हुँदा</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>निर्यात</translation>
    </message>
    <message>
      <source>Export a landslide inventory</source>
      <translation>पहिरो सूची निर्यात गर्ने</translation>
    </message>
    <message>
      <source>Export again, into an empty folder.</source>
      <translation>खाली फोल्डरमा फेरि निर्यात गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Export it again, from a scene with a CRS.</source>
      <translation>CRS भएको चित्रबाट फेरि निर्यात गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Export the model</source>
      <translation>मोडेल निर्यात गर्ने</translation>
    </message>
    <message>
      <source>Export the polygons to a new GeoPackage and review them there.</source>
      <translation>बहुभुज नयाँ GeoPackage मा निर्यात गरी त्यहीँ समीक्षा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Export this model…</source>
      <translation>यो मोडेल निर्यात गर्ने…</translation>
    </message>
    <message>
      <source>Export tiles for a training</source>
      <translation>प्रशिक्षणका लागि टायल निर्यात गर्ने</translation>
    </message>
    <message>
      <source>Export views and outlines</source>
      <translation>दृश्य र रूपरेखा निर्यात गर्ने</translation>
    </message>
    <message>
      <source>Export views and outlines…</source>
      <translation>दृश्य र रूपरेखा निर्यात गर्ने…</translation>
    </message>
    <message>
      <source>Exported to {}. Elsewhere it is added with “Add a model file…”.</source>
      <translation>{} मा निर्यात भयो। अन्यत्र “मोडेल फाइल थप्ने…” ले यसलाई थपिन्छ।</translation>
    </message>
    <message>
      <source>Exported.</source>
      <translation>निर्यात भयो।</translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation>निर्यात हुँदै</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>निर्यात गर्ने…</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>Fast</source>
      <translation>छिटो</translation>
    </message>
    <message>
      <source>Fastest</source>
      <translation>सबैभन्दा छिटो</translation>
    </message>
    <message>
      <source>Faults</source>
      <translation>दोष</translation>
    </message>
    <message>
      <source>Faults: {}. Yours to settle: {}.</source>
      <translation>दोष: {}। तपाईंले मिलाउनुपर्ने: {}।</translation>
    </message>
    <message>
      <source>Fetching {} of {} at {} m, up to {} MB. Check that the service's terms allow this.</source>
      <translation>{1} को {0}, {2} m मा, {3} MB सम्म ल्याइँदै। सेवाका सर्तले अनुमति दिन्छन् कि जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>File</source>
      <translation>फाइल</translation>
    </message>
    <message>
      <source>Files run.json of reviewed runs</source>
      <translation>समीक्षा गरिएका रनका run.json फाइल</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>भर्ने</translation>
    </message>
    <message>
      <source>Fill &amp;holes below</source>
      <translation>यसभन्दा साना प्वाल भर्ने (&amp;H)</translation>
    </message>
    <message>
      <source>Fill holes below, m²</source>
      <translation>यसभन्दा साना प्वाल भर्ने, m²</translation>
    </message>
    <message>
      <source>Fill holes below, m² (empty: the run's)</source>
      <translation>यसभन्दा साना प्वाल भर्ने, m² (खाली: रनकै)</translation>
    </message>
    <message>
      <source>Fill in an attribute, and accept polygons first.</source>
      <translation>कुनै गुण भर्नुहोस्, र पहिले बहुभुज स्वीकार्नुहोस्।</translation>
    </message>
    <message>
      <source>Fill labels from an inventory layer</source>
      <translation>पहिरो सूचीको तहबाट लेबल भर्ने</translation>
    </message>
    <message>
      <source>Find landslides in the scene.</source>
      <translation>चित्रमा पहिरो खोज्ने।</translation>
    </message>
    <message>
      <source>Find the threshold that fits the reference best. Nothing changes until you say so.</source>
      <translation>सन्दर्भसँग सबैभन्दा मिल्ने सीमा खोज्ने। तपाईंले नभनेसम्म केही बदलिँदैन।</translation>
    </message>
    <message>
      <source>Finds landslides in a scene, measures them over an elevation model, and writes a Shapefile: three algorithms in one. The model designer opens it, to be changed or made longer: resources/models3/map_measure_export.model3 in the plugin's folder.</source>
      <translation>चित्रमा पहिरो खोज्छ, उचाइ मोडेलमा नाप्छ, र Shapefile लेख्छ: एउटैमा तीन एल्गोरिदम। मोडेल डिजाइनरले यसलाई खोल्छ, बदल्न वा लम्ब्याउन: प्लगइनको फोल्डरमा resources/models3/map_measure_export.model3।</translation>
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
      <translation>अर्थोफोटो वा उपग्रह चित्रमा पहिरो खोज्छ र आउटपुट फोल्डरमा लेख्छ: &lt;b&gt;मास्क&lt;/b&gt; (1 भनेको पहिरो), निरन्तर &lt;b&gt;अंक&lt;/b&gt; र क्षेत्रफल, लम्बाइ, चौडाइ, दिशा र विश्वास सहितका &lt;b&gt;बहुभुज&lt;/b&gt;।

नेटवर्कहरू लेबल गरिएका टायलमा मात्र प्रशिक्षित भए (“पहिरो देखिन्छ” / “देखिँदैन”)। &lt;b&gt;रूपरेखा मोडेल&lt;/b&gt;ले पूरा टायलका लेबलबाट रूपरेखा सिक्यो र एकै पटक चले पुग्छ। अरू विधिले प्रत्येक टायल नयाँ सिराबाट व्याख्या गर्छन्: CycleGAN ले केही नचिप्लिएझैँ कोर्छ, वर्ग सक्रियता नक्साले वर्गीकारकले के हेर्‍यो देखाउँछ, र दुवै सहमत भएको भाग मास्क बन्छ।

&lt;b&gt;व्याख्या।&lt;/b&gt; &lt;i&gt;exact&lt;/i&gt; ले वर्गीकारकका सबै च्यानललाई सोध्छ, प्रकाशन गर्ने नतिजाका लागि; &lt;i&gt;fast&lt;/i&gt; ले मास्कलाई चाहिने जतिलाई मात्र; &lt;i&gt;grad&lt;/i&gt; ले त्यसको ठाउँमा Grad-CAM राख्छ, पहिलो झलकका लागि।

&lt;b&gt;सीमाहरू।&lt;/b&gt; माथिल्ला मानले कम तर पक्का पहिरो दिन्छन्। खाली छोडे मोडेलकै मान लिइन्छ।

&lt;b&gt;जारी राख्ने।&lt;/b&gt; रन रद्द वा अवरुद्ध हुँदा सकिएका टायलका पङ्क्ति सुरक्षित रहन्छन्; अघि बढ्न त्यही फोल्डरमा “जारी राख्ने” सहित फेरि चलाउनुहोस्।

&lt;b&gt;अघिल्लो छवि।&lt;/b&gt; वैकल्पिक: घटनाअघिको त्यस ठाउँको छवि, जुनसुकै CRS मा। बहुभुजले के नयाँ, बढेको वा पुरानो हो भन्छन्; विधि “student+change” ले बदलिएको मात्र राख्छ।

&lt;b&gt;उचाइ मोडेल।&lt;/b&gt; ऐच्छिक। यसले उचाइ, झराइ, भिरालो, मोहडा, H/L र बहाव कोण भर्छ, र समथर जमिनका कुरा छोड्छ।

&lt;b&gt;धेरै रास्टर।&lt;/b&gt; “ब्याच प्रक्रियाका रूपमा चलाउने” प्रयोग गर्नुहोस्, वा मोजाइकमाथि एउटा आभासी रास्टर (VRT)। वेब टायल र अरू वेब तहको छानिएको विस्तार पहिले ल्याइन्छ।

AI रनटाइम आफ्नै Python मा चल्छ, NVIDIA GPU भए त्यसमा, नभए प्रोसेसरमा।</translation>
    </message>
    <message>
      <source>Finds landslides in an orthophoto or satellite scene: a mask, scores and measured polygons.</source>
      <translation>अर्थोफोटो वा उपग्रह चित्रमा पहिरो खोज्छ: मास्क, अंक र नापिएका बहुभुज।</translation>
    </message>
    <message>
      <source>First result</source>
      <translation>पहिलो नतिजा</translation>
    </message>
    <message>
      <source>First the polygons without a review of which the model is least sure.</source>
      <translation>समीक्षा बाँकीमध्ये मोडेल सबैभन्दा कम ढुक्क भएका।</translation>
    </message>
    <message>
      <source>First the polygons without a review of which the model is unsure and that are unlike the others.</source>
      <translation>समीक्षा बाँकीमध्ये मोडेल अनिश्चित भएका र अरूभन्दा फरक।</translation>
    </message>
    <message>
      <source>Folder for mask, scores and polygons</source>
      <translation>मास्क, अंक र बहुभुजको फोल्डर</translation>
    </message>
    <message>
      <source>Folder of a run</source>
      <translation>कुनै रनको फोल्डर</translation>
    </message>
    <message>
      <source>Folder of the run</source>
      <translation>रनको फोल्डर</translation>
    </message>
    <message>
      <source>Folder of the second run</source>
      <translation>दोस्रो रनको फोल्डर</translation>
    </message>
    <message>
      <source>Folder of tiles</source>
      <translation>टायलको फोल्डर</translation>
    </message>
    <message>
      <source>For Google Earth.</source>
      <translation>Google Earth का लागि।</translation>
    </message>
    <message>
      <source>For QGIS and ArcGIS: one file, full names.</source>
      <translation>QGIS र ArcGIS का लागि: एउटै फाइल, पूरा नाम।</translation>
    </message>
    <message>
      <source>For a spreadsheet: the attributes with longitude and latitude.</source>
      <translation>स्प्रेडसिटका लागि: देशान्तर र अक्षांशसहितका गुण।</translation>
    </message>
    <message>
      <source>For every GIS. Field names of at most 10 characters, 2 GB at most.</source>
      <translation>सबै GIS का लागि। फिल्ड नाम बढीमा 10 अक्षर, बढीमा 2 GB।</translation>
    </message>
    <message>
      <source>For the web, in longitude and latitude.</source>
      <translation>वेबका लागि, देशान्तर र अक्षांशमा।</translation>
    </message>
    <message>
      <source>Forget the interrupted run and begin with what is chosen above.</source>
      <translation>अवरुद्ध रन बिर्सेर माथि छानिएकोबाट सुरु गर्ने।</translation>
    </message>
    <message>
      <source>Found {} in {}.</source>
      <translation>{1} मा भेटियो: {0}।</translation>
    </message>
    <message>
      <source>Found {}, {} in all.</source>
      <translation>भेटियो: {}, जम्मा {}।</translation>
    </message>
    <message>
      <source>Found {}.</source>
      <translation>भेटियो: {}।</translation>
    </message>
    <message>
      <source>Found: two outlines overlap by more than a tenth of what both cover (IoU above 0.1).</source>
      <translation>भेटियो: दुई रूपरेखा आफूले ढाकेको जम्मा क्षेत्रको दशांशभन्दा बढीमा खप्टिन्छन् (IoU 0.1 भन्दा माथि)।</translation>
    </message>
    <message>
      <source>Free some space and press Resume; what is finished is kept.</source>
      <translation>केही ठाउँ खाली गरेर “जारी राख्ने” थिच्नुहोस्; सकिएको काम रहन्छ।</translation>
    </message>
    <message>
      <source>Free some space there and add the model again.</source>
      <translation>त्यहाँ केही ठाउँ खाली गरी मोडेल फेरि थप्नुहोस्।</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk, and install again.</source>
      <translation>ठाउँ खाली गर्नुहोस्, वा अर्को डिस्कको फोल्डर छान्नुहोस्, अनि फेरि स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk.</source>
      <translation>ठाउँ खाली गर्नुहोस्, वा अर्को डिस्कको फोल्डर छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Frequency and area of the landslides</source>
      <translation>पहिरोको आवृत्ति र क्षेत्रफल</translation>
    </message>
    <message>
      <source>From scratch</source>
      <translation>शून्यबाट</translation>
    </message>
    <message>
      <source>From scratch, without a model to start from</source>
      <translation>शून्यबाट, सुरु गर्ने मोडेल बिना</translation>
    </message>
    <message>
      <source>From this value on, a pixel counts as a landslide.</source>
      <translation>यो मानदेखि माथि पिक्सेललाई पहिरो मानिन्छ।</translation>
    </message>
    <message>
      <source>From which probability on the preview draws a landslide.</source>
      <translation>कति सम्भाव्यतादेखि पूर्वावलोकनले पहिरो देखाउने।</translation>
    </message>
    <message>
      <source>Fused: CycleGAN difference and CAM</source>
      <translation>संयुक्त: CycleGAN फरक र CAM</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>खाली ठाउँ</translation>
    </message>
    <message>
      <source>Generated without landslides</source>
      <translation>पहिरो बिना सिर्जित</translation>
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
      <translation>मोडेल लिने</translation>
    </message>
    <message>
      <source>Get more from the project's page…</source>
      <translation>परियोजनाको पृष्ठबाट थप लिने…</translation>
    </message>
    <message>
      <source>Get the bundle made for this system and Python version.</source>
      <translation>यो प्रणाली र Python संस्करणका लागि बनेको बन्डल लिनुहोस्।</translation>
    </message>
    <message>
      <source>Get the bundle made for this system.</source>
      <translation>यो प्रणालीका लागि बनेको बन्डल लिनुहोस्।</translation>
    </message>
    <message>
      <source>Get the bundle of this version, or update the plugin to the bundle's.</source>
      <translation>यो संस्करणको बन्डल लिनुहोस्, वा प्लगइन बन्डलकै संस्करणमा अद्यावधिक गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Give a folder, or an address that begins with https://.</source>
      <translation>फोल्डर, वा https:// बाट सुरु हुने ठेगाना दिनुहोस्।</translation>
    </message>
    <message>
      <source>Give a number, such as 0.4.</source>
      <translation>संख्या दिनुहोस्, जस्तै 0.4।</translation>
    </message>
    <message>
      <source>Give either a mask or polygons to check.</source>
      <translation>जाँच्नका लागि मास्क वा बहुभुज दिनुहोस्।</translation>
    </message>
    <message>
      <source>Give one, or choose another method and leave out its date.</source>
      <translation>एउटा दिनुहोस्, वा अर्को विधि छानेर यसको मिति छोड्नुहोस्।</translation>
    </message>
    <message>
      <source>Give the red, green and blue band counted from 1, such as 3,2,1.</source>
      <translation>रातो, हरियो र निलो ब्यान्डको संख्या 1 बाट गनेर दिनुहोस्, जस्तै 3,2,1।</translation>
    </message>
    <message>
      <source>Gives the outline of each landslide that you have drawn a box around.</source>
      <translation>तपाईंले बाकस कोरेको प्रत्येक पहिरोको रूपरेखा दिन्छ।</translation>
    </message>
    <message>
      <source>Go to the one above</source>
      <translation>माथिकोमा जाने</translation>
    </message>
    <message>
      <source>Go to the one below</source>
      <translation>तलकोमा जाने</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>हराएको</translation>
    </message>
    <message>
      <source>Grad-CAM + CycleGAN</source>
      <translation>Grad-CAM + CycleGAN</translation>
    </message>
    <message>
      <source>Grad-CAM alone</source>
      <translation>Grad-CAM मात्र</translation>
    </message>
    <message>
      <source>Grad-CAM in its place: one pass for each tile. For a first look; outlines differ.</source>
      <translation>त्यसको ठाउँमा Grad-CAM: प्रत्येक टायलमा एक पटक। पहिलो झलकका लागि; रूपरेखा फरक हुन्छन्।</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>हरियो</translation>
    </message>
    <message>
      <source>Ground pixel size of the tiles, metres (empty: unknown)</source>
      <translation>टायलको पिक्सेलको जमिनमा आकार, मिटर (खाली: अज्ञात)</translation>
    </message>
    <message>
      <source>Grown</source>
      <translation>बढेको</translation>
    </message>
    <message>
      <source>H/L, crown to toe</source>
      <translation>H/L, शिरदेखि पुछारसम्म</translation>
    </message>
    <message>
      <source>Heatmap</source>
      <translation>ताप-चित्र</translation>
    </message>
    <message>
      <source>Here polygons that touch count as one, and only where both maps know something.</source>
      <translation>यहाँ छोइएका बहुभुज एउटै गनिन्छन्, र दुवै नक्सामा जानकारी भएको ठाउँमा मात्र।</translation>
    </message>
    <message>
      <source>Hide all results, and show them again. Key: {}</source>
      <translation>सबै नतिजा लुकाउने, र फेरि देखाउने। कुञ्जी: {}</translation>
    </message>
    <message>
      <source>Hide results</source>
      <translation>नतिजा लुकाउने</translation>
    </message>
    <message>
      <source>Highest confidence (0 to 1)</source>
      <translation>अधिकतम विश्वास (0 देखि 1)</translation>
    </message>
    <message>
      <source>Highest elevation (m)</source>
      <translation>अधिकतम उचाइ (m)</translation>
    </message>
    <message>
      <source>Hillshade</source>
      <translation>पहाडी छाया</translation>
    </message>
    <message>
      <source>Hillshade below</source>
      <translation>तल पहाडी छाया</translation>
    </message>
    <message>
      <source>Holes smaller than this are filled.</source>
      <translation>यसभन्दा साना प्वाल भरिन्छन्।</translation>
    </message>
    <message>
      <source>How exactly Score-CAM is computed for each tile.</source>
      <translation>प्रत्येक टायलका लागि Score-CAM कति ठ्याक्कै गणना गरिन्छ।</translation>
    </message>
    <message>
      <source>How far an outline may move when it is simplified, in pixels.</source>
      <translation>सरल बनाउँदा रूपरेखा कति सर्न सक्छ, पिक्सेलमा।</translation>
    </message>
    <message>
      <source>How far the simplified outline may lie from the drawn one.</source>
      <translation>सरल रूपरेखा कोरिएकोबाट कति टाढा हुन सक्छ।</translation>
    </message>
    <message>
      <source>How large they are</source>
      <translation>ती कति ठूला छन्</translation>
    </message>
    <message>
      <source>How long the networks learn.</source>
      <translation>नेटवर्कले कति समय सिक्छ।</translation>
    </message>
    <message>
      <source>How many polygons you have accepted, rejected or edited.</source>
      <translation>तपाईंले कति बहुभुज स्वीकार्नुभयो, अस्वीकार्नुभयो वा सम्पादन गर्नुभयो।</translation>
    </message>
    <message>
      <source>How much the generator changed each pixel. Bright: much.</source>
      <translation>जेनेरेटरले प्रत्येक पिक्सेल कति बदल्यो। उज्यालो: धेरै।</translation>
    </message>
    <message>
      <source>How often each score occurs in the map's view; the height counts in powers of ten. Blue passes the threshold. Drag the line to move it. The triangle is Otsu's value for the whole scene.</source>
      <translation>नक्सा दृश्यमा प्रत्येक अंक कति पटक आउँछ; उचाइ दसको घातमा गनिन्छ। निलोले सीमा पार गर्छ। रेखा तानेर सीमा सार्नुहोस्। त्रिभुज पूरा चित्रको Otsu मान हो।</translation>
    </message>
    <message>
      <source>How the continuous scores become a mask.</source>
      <translation>निरन्तर अंक कसरी मास्क बन्छ।</translation>
    </message>
    <message>
      <source>However, it misses what it was sure of before.</source>
      <translation>तर पहिले पक्का भएको कुरा यसले बिर्सेको छ।</translation>
    </message>
    <message>
      <source>If that is ground, not water or shadow, export the layer in QGIS as a rendered image that shows it.</source>
      <translation>त्यो जमिन हो, पानी वा छाया होइन भने, QGIS मा लेयरलाई त्यो देखाउने रेन्डर गरिएको छविका रूपमा निर्यात गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>चित्र</translation>
    </message>
    <message>
      <source>Image taken on</source>
      <translation>चित्र लिइएको मिति</translation>
    </message>
    <message>
      <source>Image: {}</source>
      <translation>चित्र: {}</translation>
    </message>
    <message>
      <source>Images of</source>
      <translation>चित्रका मिति</translation>
    </message>
    <message>
      <source>Improve</source>
      <translation>सुधार</translation>
    </message>
    <message>
      <source>Improve this result</source>
      <translation>यो नतिजा सुधार्ने</translation>
    </message>
    <message>
      <source>Improve with these decisions</source>
      <translation>यी निर्णयले सुधार्ने</translation>
    </message>
    <message>
      <source>In no zone</source>
      <translation>कुनै क्षेत्रखण्डमा छैन</translation>
    </message>
    <message>
      <source>In view</source>
      <translation>दृश्यमा</translation>
    </message>
    <message>
      <source>In which order the list and the keys go through the polygons.</source>
      <translation>सूची र कुञ्जी कुन क्रममा बहुभुजमा जाने।</translation>
    </message>
    <message>
      <source>In {} on {}.</source>
      <translation>{} मा, {} मा।</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>स्थापना गर्ने</translation>
    </message>
    <message>
      <source>Install Python 3.12 (64-bit), or point to one: 3.10 to 3.14 and no environment of another program.</source>
      <translation>Python 3.12 (64-बिट) स्थापना गर्नुहोस्, वा एउटा देखाउनुहोस्: 3.10 देखि 3.14, अर्को कार्यक्रमको परिवेश होइन।</translation>
    </message>
    <message>
      <source>Install Python {} (64-bit), or get the bundle for a Python that is here.</source>
      <translation>Python {} (64-बिट) स्थापना गर्नुहोस्, वा यहाँ भएको Python को बन्डल लिनुहोस्।</translation>
    </message>
    <message>
      <source>Install again. If it happens again, something on your network changes files: ask its administrator.</source>
      <translation>फेरि स्थापना गर्नुहोस्। रहिरहे नेटवर्कको केहीले फाइल बदल्छ: हेर्ने व्यक्तिलाई सोध्नुहोस्।</translation>
    </message>
    <message>
      <source>Install again: files that were downloaded completely are not downloaded again.</source>
      <translation>फेरि स्थापना गर्नुहोस्: पूरा आएको दोहोर्‍याएर डाउनलोड हुँदैन।</translation>
    </message>
    <message>
      <source>Install again: it is fetched anew.</source>
      <translation>फेरि स्थापना गर्नुहोस्: नयाँ सिराबाट ल्याइन्छ।</translation>
    </message>
    <message>
      <source>Install from an offline bundle…</source>
      <translation>अफलाइन बन्डलबाट स्थापना गर्ने…</translation>
    </message>
    <message>
      <source>Install the AI runtime</source>
      <translation>AI रनटाइम स्थापना गर्ने</translation>
    </message>
    <message>
      <source>Install the AI runtime again, from a bundle, or use another Python.</source>
      <translation>AI रनटाइम फेरि वा बन्डलबाट स्थापना गर्ने, वा अर्को Python प्रयोग गर्ने।</translation>
    </message>
    <message>
      <source>Install the newest one (x64) from Microsoft's site, then install again.</source>
      <translation>Microsoft को साइटबाट सबैभन्दा नयाँ (x64) स्थापना गर्नुहोस्, अनि फेरि स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Installed with Python {}, tested on: {}.</source>
      <translation>Python {} ले स्थापना गरिएको, जाँचिएको: {}।</translation>
    </message>
    <message>
      <source>Installing the AI runtime</source>
      <translation>AI रनटाइम स्थापना हुँदै</translation>
    </message>
    <message>
      <source>Installing the packages</source>
      <translation>प्याकेज स्थापना हुँदै</translation>
    </message>
    <message>
      <source>Instead of your decisions, learn from a layer of landslides that you trust, such as an inventory. Its polygons teach; they do not come into the result. Empty: your decisions.</source>
      <translation>तपाईंका निर्णयको सट्टा आफूले भरोसा गर्ने पहिरोको तह, जस्तै सूचीबाट सिक्ने। त्यसका बहुभुजले सिकाउँछन्; नतिजामा आउँदैनन्। खाली: तपाईंका निर्णय।</translation>
    </message>
    <message>
      <source>Interrupted after {}. Resume continues with its own settings: {}. Start over takes what is above.</source>
      <translation>{} पछि अवरुद्ध। “जारी राख्ने” ले त्यसकै आफ्नै सेटिङमा अघि बढाउँछ: {}। “फेरि सुरु गर्ने” ले माथि छानिएको लिन्छ।</translation>
    </message>
    <message>
      <source>Inverse gamma</source>
      <translation>व्युत्क्रम गामा</translation>
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
      <translation>यसबीच गरिएको 1 निर्णय पनि यसमा छ।</translation>
    </message>
    <message>
      <source>It also has {} decisions that were made meanwhile.</source>
      <translation>यसबीच गरिएका {} निर्णय पनि यसमा छन्।</translation>
    </message>
    <message>
      <source>It begins when the current run has ended.</source>
      <translation>अहिलेको रन सकिएपछि यो सुरु हुन्छ।</translation>
    </message>
    <message>
      <source>It begins when the current run or training has ended.</source>
      <translation>हालको रन वा प्रशिक्षण सकिएपछि यो सुरु हुन्छ।</translation>
    </message>
    <message>
      <source>It continues from here at any time, also after QGIS was closed.</source>
      <translation>यो यहाँबाट जुनसुकै बेला जारी रहन्छ, QGIS बन्द भएपछि पनि।</translation>
    </message>
    <message>
      <source>It has learned only from its own confident predictions.</source>
      <translation>यसले आफ्नै पक्का उत्तरबाट मात्र सिकेको छ।</translation>
    </message>
    <message>
      <source>It holds {}.</source>
      <translation>यसमा {} छ।</translation>
    </message>
    <message>
      <source>It is downloaded from the project's release page.</source>
      <translation>यो परियोजनाको रिलिज पृष्ठबाट डाउनलोड हुन्छ।</translation>
    </message>
    <message>
      <source>It is in the list of models on the tab Map, and is offered for the next scene of this kind.</source>
      <translation>यो नक्सा ट्याबको मोडेल सूचीमा छ, र यस्तै अर्को चित्रका लागि दिइनेछ।</translation>
    </message>
    <message>
      <source>It is in the list of models on the tab Map.</source>
      <translation>यो नक्सा ट्याबको मोडेल सूचीमा छ।</translation>
    </message>
    <message>
      <source>It is in the list of results on the tab Check.</source>
      <translation>यो “जाँच” ट्याबको नतिजा सूचीमा छ।</translation>
    </message>
    <message>
      <source>It is still sure of only a small part of what it found.</source>
      <translation>भेटेकोमध्ये यो अझै थोरैमा मात्र ढुक्क छ।</translation>
    </message>
    <message>
      <source>It is sure of too little here to learn from its own predictions. Accept, reject or outline some landslides, then improve it with these decisions.</source>
      <translation>आफ्नै उत्तरबाट सिक्न यहाँ यो ज्यादै थोरैमा ढुक्क छ। केही पहिरो स्वीकार्नुहोस्, अस्वीकार्नुहोस् वा रूपरेखा बनाउनुहोस्, अनि यी निर्णयले सुधार्नुहोस्।</translation>
    </message>
    <message>
      <source>It is sure of {} % of the landslide area that it sees.</source>
      <translation>यसले देखेको पहिरो क्षेत्रको {} % मा यो ढुक्क छ।</translation>
    </message>
    <message>
      <source>It replaces what was proposed there.</source>
      <translation>यसले त्यहाँ प्रस्तावितको ठाउँ लिन्छ।</translation>
    </message>
    <message>
      <source>It was measured on this scene only.</source>
      <translation>यो यही चित्रमा मात्र नापिएको हो।</translation>
    </message>
    <message>
      <source>It was taught for this kind of image: {}.</source>
      <translation>यसलाई यस्तो चित्र सिकाइएको थियो: {}।</translation>
    </message>
    <message>
      <source>It will use the processor: PyTorch for the {} comes from a source of its own (Other ways below).</source>
      <translation>यसले प्रोसेसर लिनेछ: {} को PyTorch छुट्टै स्रोतबाट आउँछ (तल अरू उपाय)।</translation>
    </message>
    <message>
      <source>It will use the processor: no NVIDIA GPU was found.</source>
      <translation>यसले प्रोसेसर लिनेछ: NVIDIA GPU भेटिएन।</translation>
    </message>
    <message>
      <source>It will use the processor: the driver {} of the {} is too old. Update it to 580 or newer.</source>
      <translation>यसले प्रोसेसर लिनेछ: {1} को ड्राइभर {0} धेरै पुरानो छ। 580 वा नयाँमा अद्यावधिक गर्नुहोस्।</translation>
    </message>
    <message>
      <source>It will use the processor: the {} is too old for PyTorch. (Driver {}.)</source>
      <translation>यसले प्रोसेसर लिनेछ: {} PyTorch का लागि धेरै पुरानो छ। (ड्राइभर {}।)</translation>
    </message>
    <message>
      <source>It will use the processor: the {} needs a driver from 580, and this is {}. Update the driver.</source>
      <translation>यसले प्रोसेसर लिनेछ: {} लाई 580 देखिको ड्राइभर चाहिन्छ, र यो {} हो। ड्राइभर अद्यावधिक गर्नुहोस्।</translation>
    </message>
    <message>
      <source>It will use the processor: with the driver {}, the {} cannot be used. Update it to 580 or newer.</source>
      <translation>यसले प्रोसेसर लिनेछ: ड्राइभर {} सँग {} चल्दैन। 580 वा नयाँमा अद्यावधिक गर्नुहोस्।</translation>
    </message>
    <message>
      <source>It will use the processor: with the driver {}, the {} needs Python {}.{} or older.</source>
      <translation>यसले प्रोसेसर लिनेछ: ड्राइभर {} सँग {} लाई Python {}.{} वा पुरानो चाहिन्छ।</translation>
    </message>
    <message>
      <source>It will use the {}.</source>
      <translation>यसले {} लिनेछ।</translation>
    </message>
    <message>
      <source>It will use this Mac's GPU.</source>
      <translation>यसले यो Mac को GPU लिनेछ।</translation>
    </message>
    <message>
      <source>Its polygons cannot be read, so nobody knows what was decided. They are kept under another name.</source>
      <translation>यसका बहुभुज पढ्न सकिँदैन, त्यसैले के निर्णय भएको थियो थाहा हुँदैन। ती अर्कै नाममा राखिन्छन्।</translation>
    </message>
    <message>
      <source>Its progress is shown below. The result stays as it is.</source>
      <translation>यसको प्रगति तल देखिन्छ। नतिजा जस्ताको तस्तै रहन्छ।</translation>
    </message>
    <message>
      <source>KML</source>
      <translation>KML</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>दुवै राख्ने</translation>
    </message>
    <message>
      <source>Keep the border</source>
      <translation>किनार राख्ने</translation>
    </message>
    <message>
      <source>Keep the thresholds</source>
      <translation>सीमा राख्ने</translation>
    </message>
    <message>
      <source>Keep the thresholds under a name in this project</source>
      <translation>सीमा यो परियोजनामा एउटा नामले राख्ने</translation>
    </message>
    <message>
      <source>Keep this model for other scenes</source>
      <translation>अरू चित्रका लागि यो मोडेल राख्ने</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>कायम</translation>
    </message>
    <message>
      <source>Kept, larger</source>
      <translation>कायम, बढेको</translation>
    </message>
    <message>
      <source>Known landslides</source>
      <translation>ज्ञात पहिरो</translation>
    </message>
    <message>
      <source>La&amp;bels</source>
      <translation>लेबल तह (&amp;B)</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>लेबल</translation>
    </message>
    <message>
      <source>Label as</source>
      <translation>लेबल दिने</translation>
    </message>
    <message>
      <source>Label at least {} tiles of each kind to train.</source>
      <translation>प्रशिक्षणका लागि प्रत्येक प्रकारका कम्तीमा {} टायल लेबल गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Label field</source>
      <translation>लेबल फिल्ड</translation>
    </message>
    <message>
      <source>Label more tiles with a landslide.</source>
      <translation>पहिरो भएका थप टायल लेबल गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Label more tiles without one.</source>
      <translation>पहिरो नभएका थप टायल लेबल गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Label tiles</source>
      <translation>टायल लेबल गर्ने</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>लेबलहरू</translation>
    </message>
    <message>
      <source>Labels (*.gpkg);;All files (*)</source>
      <translation>लेबल (*.gpkg);;सबै फाइल (*)</translation>
    </message>
    <message>
      <source>Labels and training: a model for your own imagery.</source>
      <translation>लेबल र प्रशिक्षण: आफ्नै चित्रका लागि मोडेल।</translation>
    </message>
    <message>
      <source>Labels: polygons or points</source>
      <translation>लेबल: बहुभुज वा बिन्दु</translation>
    </message>
    <message>
      <source>Landslide</source>
      <translation>पहिरो</translation>
    </message>
    <message>
      <source>Landslide WSSS</source>
      <translation>Landslide WSSS</translation>
    </message>
    <message>
      <source>Landslide WSSS: details</source>
      <translation>Landslide WSSS: विवरण</translation>
    </message>
    <message>
      <source>Landslide area</source>
      <translation>पहिरोको क्षेत्रफल</translation>
    </message>
    <message>
      <source>Landslide mask</source>
      <translation>पहिरो मास्क</translation>
    </message>
    <message>
      <source>Landslide mask: {}</source>
      <translation>पहिरो मास्क: {}</translation>
    </message>
    <message>
      <source>Landslide model</source>
      <translation>पहिरो मोडेल</translation>
    </message>
    <message>
      <source>Landslide models (*.lsmodel)</source>
      <translation>पहिरो मोडेल (*.lsmodel)</translation>
    </message>
    <message>
      <source>Landslide models (*.lsmodel);;All files (*)</source>
      <translation>पहिरो मोडेल (*.lsmodel);;सबै फाइल (*)</translation>
    </message>
    <message>
      <source>Landslide polygons</source>
      <translation>पहिरो बहुभुज</translation>
    </message>
    <message>
      <source>Landslide polygons: {}</source>
      <translation>पहिरो बहुभुज: {}</translation>
    </message>
    <message>
      <source>Landslides</source>
      <translation>पहिरोहरू</translation>
    </message>
    <message>
      <source>Landslides in {}</source>
      <translation>{} मा पहिरो</translation>
    </message>
    <message>
      <source>Landslides of the reference</source>
      <translation>सन्दर्भका पहिरो</translation>
    </message>
    <message>
      <source>Landslides smaller than this are left out of the polygons.</source>
      <translation>यसभन्दा साना पहिरो बहुभुजमा पर्दैनन्।</translation>
    </message>
    <message>
      <source>Landslides with areas of parts</source>
      <translation>भागका क्षेत्रफलसहितका पहिरो</translation>
    </message>
    <message>
      <source>Largest</source>
      <translation>सबैभन्दा ठूलो</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>सबैभन्दा ठूलो पहिले</translation>
    </message>
    <message>
      <source>Latitude (°)</source>
      <translation>अक्षांश (°)</translation>
    </message>
    <message>
      <source>Layers of this result are not in the map: {}.</source>
      <translation>यो नतिजाका तह नक्सामा छैनन्: {}।</translation>
    </message>
    <message>
      <source>Lea&amp;ve out</source>
      <translation>&amp;छोड्नुहोस्</translation>
    </message>
    <message>
      <source>Learn from the run's review, too</source>
      <translation>रनको समीक्षाबाट पनि सिक्ने</translation>
    </message>
    <message>
      <source>Learned from {} decisions in {}.</source>
      <translation>{} निर्णयबाट सिकेको, चित्र {} मा।</translation>
    </message>
    <message>
      <source>Learning the scene</source>
      <translation>चित्र सिकिँदै</translation>
    </message>
    <message>
      <source>Learning with a part of the decisions held back</source>
      <translation>निर्णयको केही भाग छुट्याएर सिकिँदै</translation>
    </message>
    <message>
      <source>Learns from the polygons of “{}” that lie on the scene, instead of from your decisions: all count as landslides except those whose status is rejected. {} are enough.</source>
      <translation>तपाईंका निर्णयको सट्टा “{}” का चित्रमा पर्ने बहुभुजबाट सिक्छ: स्थिति rejected भएका बाहेक सबै पहिरो हुन्। {} पुग्छन्।</translation>
    </message>
    <message>
      <source>Least &amp;slope</source>
      <translation>न्यूनतम भिरालोपन (&amp;l)</translation>
    </message>
    <message>
      <source>Least change of a pixel between the scene and its version without landslides. Higher: fewer, surer landslides.</source>
      <translation>चित्र र त्यसको पहिरो बिनाको रूपबीच पिक्सेलको न्यूनतम परिवर्तन। बढी: कम तर पक्का पहिरो।</translation>
    </message>
    <message>
      <source>Least change of a pixel since the earlier image. Higher: fewer, surer new landslides. Where the earlier image shows nothing, the scene alone decides.</source>
      <translation>अघिल्लो छवियता पिक्सेलको न्यूनतम परिवर्तन। बढी: थोरै, पक्का नयाँ पहिरो। अघिल्लो छविले केही नदेखाएको ठाउँमा दृश्यले मात्र निर्णय गर्छ।</translation>
    </message>
    <message>
      <source>Least class activation (CAM) of a pixel. Higher: fewer, surer and smaller landslides.</source>
      <translation>पिक्सेलको न्यूनतम वर्ग सक्रियता (CAM)। बढी: कम, पक्का र साना पहिरो।</translation>
    </message>
    <message>
      <source>Least difference of a pixel from the earlier image. Higher: fewer, surer landslides.</source>
      <translation>अघिल्लो छविबाट पिक्सेलको न्यूनतम अन्तर। बढी: थोरै, पक्का पहिरो।</translation>
    </message>
    <message>
      <source>Least probability of a landslide at a pixel, by the outline model. Higher: fewer, surer landslides.</source>
      <translation>रूपरेखा मोडेलका अनुसार पिक्सेलमा पहिरोको न्यूनतम सम्भाव्यता। बढी: कम तर पक्का पहिरो।</translation>
    </message>
    <message>
      <source>Least share that landslides must cover</source>
      <translation>पहिरोले ढाक्नुपर्ने न्यूनतम भाग</translation>
    </message>
    <message>
      <source>Leave out corners of the chosen polygon</source>
      <translation>छानिएको बहुभुजका केही कुना छोड्ने</translation>
    </message>
    <message>
      <source>Leave out proposals on flatter ground, such as roads, fields and gravel banks. Needs an elevation model.</source>
      <translation>बढी समतल जमिनका प्रस्ताव छोड्नुहोस्, जस्तै सडक, खेत र गिट्टीका किनार। उचाइ मोडेल चाहिन्छ।</translation>
    </message>
    <message>
      <source>Leave out proposals on ground flatter than, degrees</source>
      <translation>यसभन्दा समथर जमिनका प्रस्ताव छोड्ने, डिग्री</translation>
    </message>
    <message>
      <source>Left of the pointer is {}. Esc leaves.</source>
      <translation>सूचकको बायाँतिर {} छ। Esc ले बाहिर निस्कन्छ।</translation>
    </message>
    <message>
      <source>Length (m)</source>
      <translation>लम्बाइ (m)</translation>
    </message>
    <message>
      <source>Let it end with one of {}.</source>
      <translation>यसको अन्त्य {} मध्ये एउटाले गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Let its name end with .csv.</source>
      <translation>यसको नाम .csv मा अन्त्य होस्।</translation>
    </message>
    <message>
      <source>Let the model learn this scene from what it is sure of, and map the scene again with it.</source>
      <translation>मोडेललाई आफू ढुक्क भएको कुराबाट यो चित्र सिक्न दिने, र त्यसैले चित्रको नक्सा फेरि बनाउने।</translation>
    </message>
    <message>
      <source>Loading tiles</source>
      <translation>टायल पढिँदै</translation>
    </message>
    <message>
      <source>Longitude (°)</source>
      <translation>देशान्तर (°)</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>फेरि हेर्नुहोस्</translation>
    </message>
    <message>
      <source>Look at its map closely, or teach it by views of this scene.</source>
      <translation>यसको नक्सा राम्ररी हेर्नुहोस्, वा यस दृश्यका भागहरूबाट सिकाउनुहोस्।</translation>
    </message>
    <message>
      <source>Look at the details.</source>
      <translation>विवरण हेर्नुहोस्।</translation>
    </message>
    <message>
      <source>Look at the details; Copy report gathers what a bug report needs.</source>
      <translation>विवरण हेर्नुहोस्; “रिपोर्ट प्रतिलिपि गर्ने” ले त्रुटि-सूचनालाई चाहिने कुरा जम्मा गर्छ।</translation>
    </message>
    <message>
      <source>Look at the log, or choose another Python for the AI runtime: one with PyTorch and rasterio.</source>
      <translation>लग हेर्नुहोस्, वा AI रनटाइमका लागि PyTorch र rasterio भएको अर्को Python छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Look at the log.</source>
      <translation>लग हेर्नुहोस्।</translation>
    </message>
    <message>
      <source>Look for overlaps, gaps, slivers and outlines that cross themselves.</source>
      <translation>खप्टाइ, खाली ठाउँ, पातला धर्का र आफैँलाई काट्ने रूपरेखा खोज्ने।</translation>
    </message>
    <message>
      <source>Look whether the disk is full, choose a folder that you may write to, and close other programs.</source>
      <translation>डिस्क भरिएको छ कि हेर्नुहोस्, लेख्न मिल्ने फोल्डर छान्नुहोस्, र अरू कार्यक्रम बन्द गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Looked at</source>
      <translation>हेरिएको</translation>
    </message>
    <message>
      <source>Looking at the disk</source>
      <translation>डिस्क हेरिँदै</translation>
    </message>
    <message>
      <source>Looking at this computer</source>
      <translation>यो कम्प्युटर हेरिँदै</translation>
    </message>
    <message>
      <source>Looking at this computer…</source>
      <translation>यो कम्प्युटर हेरिँदै…</translation>
    </message>
    <message>
      <source>Looking at what the model is sure of</source>
      <translation>मोडेल ढुक्क भएको भाग हेरिँदै</translation>
    </message>
    <message>
      <source>Looking for the polygons whose review would teach the model most…</source>
      <translation>कुन बहुभुजको उत्तरले सबैभन्दा धेरै सिकाउँछ, खोजिँदै…</translation>
    </message>
    <message>
      <source>Loss curves</source>
      <translation>क्षति वक्र</translation>
    </message>
    <message>
      <source>Lowest elevation (m)</source>
      <translation>न्यूनतम उचाइ (m)</translation>
    </message>
    <message>
      <source>Made from {}.</source>
      <translation>यसबाट बनेको: {}।</translation>
    </message>
    <message>
      <source>Magenta where it is least sure.</source>
      <translation>सबैभन्दा कम ढुक्क भएको ठाउँमा म्याजेन्टा।</translation>
    </message>
    <message>
      <source>Make a model for this sensor…</source>
      <translation>यो सेन्सरका लागि मोडेल बनाउने…</translation>
    </message>
    <message>
      <source>Make a model that knows this imagery, and map the whole scene with it. This result stays as it is.</source>
      <translation>यो चित्र-सामग्री चिन्ने मोडेल बनाउने, र त्यसैले पूरा चित्रको नक्सा बनाउने। यो नतिजा जस्ताको तस्तै रहन्छ।</translation>
    </message>
    <message>
      <source>Make one model from several results…</source>
      <translation>धेरै नतिजाबाट एउटा मोडेल बनाउनुहोस्…</translation>
    </message>
    <message>
      <source>Make one model from several reviews</source>
      <translation>धेरै समीक्षाबाट एउटा मोडेल बनाउने</translation>
    </message>
    <message>
      <source>Make tiles over the raster, then label each: does it show a landslide?</source>
      <translation>रास्टरमाथि टायल बनाउनुहोस्, अनि प्रत्येकलाई लेबल दिनुहोस्: यसमा पहिरो देखिन्छ?</translation>
    </message>
    <message>
      <source>Make tiles without labels over the raster. They are saved in a GeoPackage beside it, and so is each label.</source>
      <translation>रास्टरमाथि लेबल नभएका टायल बनाउने। ती यसकै छेउको GeoPackage मा बचत हुन्छन्, प्रत्येक लेबल पनि।</translation>
    </message>
    <message>
      <source>Makes a model file from pictures that are labelled “landslide” or “none”.</source>
      <translation>“पहिरो” वा “छैन” लेबल भएका चित्रबाट मोडेल फाइल बनाउँछ।</translation>
    </message>
    <message>
      <source>Makes mask and polygons from the scores of a finished run, in seconds.</source>
      <translation>सकिएको रनका अंकबाट केही सेकेन्डमा मास्क र बहुभुज बनाउँछ।</translation>
    </message>
    <message>
      <source>Making pseudo-labels</source>
      <translation>छद्म-लेबल बनाइँदै</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>परिवेश बनाइँदै</translation>
    </message>
    <message>
      <source>Manual: the values below</source>
      <translation>आफैँ: तलका मान</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>नक्सा</translation>
    </message>
    <message>
      <source>Map again what you have not decided on, with a model that has learned from your decisions.</source>
      <translation>तपाईंले निर्णय नगरेको भागको नक्सा फेरि बनाउने, तपाईंका निर्णयबाट सिकेको मोडेलले।</translation>
    </message>
    <message>
      <source>Map landslides in a raster</source>
      <translation>रास्टरमा पहिरोको नक्सा बनाउने</translation>
    </message>
    <message>
      <source>Map the whole raster, or only a part of it.</source>
      <translation>पूरा रास्टरको नक्सा बनाउने, वा त्यसको एक भागको मात्र।</translation>
    </message>
    <message>
      <source>Map view</source>
      <translation>नक्सा दृश्य</translation>
    </message>
    <message>
      <source>Map, check, improve, share</source>
      <translation>नक्सा बनाउने, जाँच्ने, सुधार्ने, साझा गर्ने</translation>
    </message>
    <message>
      <source>Map, figures, sizes, settings; once computed, statistics on a second page.</source>
      <translation>नक्सा, अङ्क, आकार, सेटिङ; गणना भएपछि दोस्रो पृष्ठमा तथ्याङ्क।</translation>
    </message>
    <message>
      <source>Map, measure and export landslides</source>
      <translation>पहिरोको नक्सा बनाउने, नाप्ने र निर्यात गर्ने</translation>
    </message>
    <message>
      <source>Mapped on</source>
      <translation>नक्सा गरिएको मिति</translation>
    </message>
    <message>
      <source>Maps landslides, measures them over an elevation model, and writes a Shapefile.</source>
      <translation>पहिरोको नक्सा बनाउँछ, उचाइ मोडेलमा नाप्छ, र Shapefile लेख्छ।</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>मास्क</translation>
    </message>
    <message>
      <source>Mask as GeoTIFF</source>
      <translation>मास्क, GeoTIFF</translation>
    </message>
    <message>
      <source>Mask to check</source>
      <translation>जाँच्ने मास्क</translation>
    </message>
    <message>
      <source>Mask, final (of the polygons)</source>
      <translation>मास्क, अन्तिम (बहुभुजको)</translation>
    </message>
    <message>
      <source>Mask, raw (of the thresholds)</source>
      <translation>मास्क, कच्चा (सीमाको)</translation>
    </message>
    <message>
      <source>Mask, scores and polygons are written here. A run that was interrupted continues from this folder.</source>
      <translation>मास्क, अंक र बहुभुज यहाँ लेखिन्छन्। अवरुद्ध रन यही फोल्डरबाट जारी रहन्छ।</translation>
    </message>
    <message>
      <source>Mask: {} % of the tile</source>
      <translation>मास्क: टायलको {} %</translation>
    </message>
    <message>
      <source>Me&amp;thod</source>
      <translation>विधि (&amp;T)</translation>
    </message>
    <message>
      <source>Mean change (0 to 1)</source>
      <translation>औसत परिवर्तन (0 देखि 1)</translation>
    </message>
    <message>
      <source>Mean confidence (0 to 1)</source>
      <translation>औसत विश्वास (0 देखि 1)</translation>
    </message>
    <message>
      <source>Mean slope (°)</source>
      <translation>औसत भिरालो (°)</translation>
    </message>
    <message>
      <source>Measure landslides</source>
      <translation>पहिरो नाप्ने</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>नापियो</translation>
    </message>
    <message>
      <source>Measured {}, {} in all.</source>
      <translation>नापियो {}, जम्मा {}।</translation>
    </message>
    <message>
      <source>Measures each polygon of a layer and keeps every other attribute: area, perimeter, length, width, orientation and place. Run it after editing outlines.

&lt;b&gt;Elevation model.&lt;/b&gt; A raster of elevations, in any CRS and pixel size, metres or feet. It fills:
elev_min, elev_max, drop_m: elevations and their difference, metres.
slope_deg, aspect_deg: mean slope, and the direction in which it falls, clockwise from north.
h_over_l, travel_deg: fall over horizontal distance from crown to toe, and its angle.

&lt;b&gt;Flat ground.&lt;/b&gt; Roads, fields and gravel banks look like landslides. Proposals flatter than the given slope are left out; what a person accepted, rejected or edited stays.

Where the elevation model does not reach, these fields stay empty. Invalid outlines are repaired.</source>
      <translation>तहको प्रत्येक बहुभुज नाप्छ र अरू सबै गुण राख्छ: क्षेत्रफल, परिमिति, लम्बाइ, चौडाइ, दिशा र स्थान। रूपरेखा सम्पादनपछि चलाउनुहोस्।

&lt;b&gt;उचाइ मोडेल।&lt;/b&gt; उचाइको रास्टर, जुनसुकै CRS र पिक्सेल आकारमा, मिटर वा फिट। यसले भर्छ:
elev_min, elev_max, drop_m: उचाइ र तिनको फरक, मिटर।
slope_deg, aspect_deg: औसत भिरालो र झर्ने दिशा, उत्तरबाट घडीको दिशामा।
h_over_l, travel_deg: शिरदेखि पुछारसम्मको झराइ भाग तेर्सो दूरी, र त्यसको कोण।

&lt;b&gt;समथर जमिन।&lt;/b&gt; सडक, खेत र गिट्टीका बगर पहिरोजस्ता देखिन्छन्। दिइएको भिरालोभन्दा समथर प्रस्ताव छोडिन्छन्; मानिसले स्वीकारेको, अस्वीकारेको वा सम्पादन गरेको रहन्छ।

उचाइ मोडेल नपुगेको ठाउँमा यी फिल्ड खाली रहन्छन्। अमान्य रूपरेखा सच्याइन्छन्।</translation>
    </message>
    <message>
      <source>Measures polygons on the ellipsoid, and over an elevation model their slope, drop and travel angle.</source>
      <translation>बहुभुजलाई दीर्घवृत्तजमा नाप्छ, र उचाइ मोडेलमा तिनको भिरालो, झराइ र बहाव कोण।</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>नापिँदै</translation>
    </message>
    <message>
      <source>Median</source>
      <translation>मध्यिका</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>गाभ्ने</translation>
    </message>
    <message>
      <source>Merge polygons</source>
      <translation>बहुभुज गाभ्ने</translation>
    </message>
    <message>
      <source>Messages of the run appear here.</source>
      <translation>रनका सन्देश यहाँ देखिन्छन्।</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>विधि</translation>
    </message>
    <message>
      <source>Method (empty: the run's)</source>
      <translation>विधि (खाली: रनकै)</translation>
    </message>
    <message>
      <source>Method: {}; thresholds: {}</source>
      <translation>विधि: {}; सीमा: {}</translation>
    </message>
    <message>
      <source>Minimum area</source>
      <translation>न्यूनतम क्षेत्रफल</translation>
    </message>
    <message>
      <source>Minimum area, m²</source>
      <translation>न्यूनतम क्षेत्रफल, m²</translation>
    </message>
    <message>
      <source>Minimum area, m² (empty: the run's)</source>
      <translation>न्यूनतम क्षेत्रफल, m² (खाली: रनकै)</translation>
    </message>
    <message>
      <source>Minimum confidence</source>
      <translation>न्यूनतम विश्वास</translation>
    </message>
    <message>
      <source>Minimum confidence (empty: the run's)</source>
      <translation>न्यूनतम विश्वास (खाली: रनकै)</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>मोडेल</translation>
    </message>
    <message>
      <source>Model file</source>
      <translation>मोडेल फाइल</translation>
    </message>
    <message>
      <source>Model file (empty: the shipped one)</source>
      <translation>मोडेल फाइल (खाली: सँगै आएको)</translation>
    </message>
    <message>
      <source>Model file's hash</source>
      <translation>मोडेल फाइलको ह्यास</translation>
    </message>
    <message>
      <source>Model for {}</source>
      <translation>{} का लागि मोडेल</translation>
    </message>
    <message>
      <source>Model to start from (empty: the shipped one)</source>
      <translation>सुरु गर्ने मोडेल (खाली: सँगै आएको)</translation>
    </message>
    <message>
      <source>Model: {} {}</source>
      <translation>मोडेल: {} {}</translation>
    </message>
    <message>
      <source>Models, settings and results stay. It can be installed again at any time.</source>
      <translation>मोडेल, सेटिङ र नतिजा रहन्छन्। जुनसुकै बेला फेरि स्थापना गर्न सकिन्छ।</translation>
    </message>
    <message>
      <source>More settings</source>
      <translation>थप सेटिङ</translation>
    </message>
    <message>
      <source>Most confident first</source>
      <translation>सबैभन्दा ढुक्क पहिले</translation>
    </message>
    <message>
      <source>Most tiles without a landslide for each with one (0: all)</source>
      <translation>पहिरो भएको प्रत्येक टायलका लागि पहिरो नभएका बढीमा टायल (0: सबै)</translation>
    </message>
    <message>
      <source>Most uncertain first</source>
      <translation>सबैभन्दा अनिश्चित पहिले</translation>
    </message>
    <message>
      <source>Move a threshold: then the polygons are drawn again, with these fields.</source>
      <translation>एउटा सीमा सार्नुहोस्: अनि त्यसैअनुसार कोरिन्छन्।</translation>
    </message>
    <message>
      <source>Move the map over the raster.</source>
      <translation>नक्सा रास्टरमाथि सार्नुहोस्।</translation>
    </message>
    <message>
      <source>Move the map over the scene.</source>
      <translation>नक्सा चित्रमाथि सार्नुहोस्।</translation>
    </message>
    <message>
      <source>Move the map, or zoom out.</source>
      <translation>नक्सा सार्नुहोस्, वा जुम घटाउनुहोस्।</translation>
    </message>
    <message>
      <source>Move the outline's corners on the map. Press E again to save.</source>
      <translation>नक्सामा रूपरेखाका कुना सार्नुहोस्। बचत गर्न फेरि E थिच्नुहोस्।</translation>
    </message>
    <message>
      <source>My landslides</source>
      <translation>मेरा पहिरो</translation>
    </message>
    <message>
      <source>My region</source>
      <translation>मेरो क्षेत्र</translation>
    </message>
    <message>
      <source>NVIDIA GPU (CUDA)</source>
      <translation>NVIDIA GPU (CUDA)</translation>
    </message>
    <message>
      <source>Na&amp;me</source>
      <translation>नाम (&amp;M)</translation>
    </message>
    <message>
      <source>Name it {}.lsmodel.</source>
      <translation>यसको नाम {}.lsmodel राख्नुहोस्।</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>मोडेलको नाम</translation>
    </message>
    <message>
      <source>Name of the preset:</source>
      <translation>पूर्वनिर्धारणको नाम:</translation>
    </message>
    <message>
      <source>Name of the sensor, to teach by checked views</source>
      <translation>सेन्सरको नाम, जाँचिएका दृश्यबाट सिकाउन</translation>
    </message>
    <message>
      <source>Needs few labels: they adapt the model to your scene.</source>
      <translation>थोरै लेबल चाहिन्छ: तिनले मोडेललाई तपाईंको चित्रअनुकूल बनाउँछन्।</translation>
    </message>
    <message>
      <source>Needs many labels. For imagery that is unlike what any model was trained on.</source>
      <translation>धेरै लेबल चाहिन्छ। कुनै पनि मोडेल प्रशिक्षित गरिएको भन्दा फरक चित्रका लागि।</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>नेटवर्कहरू</translation>
    </message>
    <message>
      <source>New</source>
      <translation>नयाँ</translation>
    </message>
    <message>
      <source>New area</source>
      <translation>नयाँ क्षेत्रफल</translation>
    </message>
    <message>
      <source>New area (m²)</source>
      <translation>नयाँ क्षेत्रफल (m²)</translation>
    </message>
    <message>
      <source>New since the earlier image</source>
      <translation>अघिल्लो छवियता नयाँ</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>अर्को</translation>
    </message>
    <message>
      <source>Niblack: a value for each pixel</source>
      <translation>Niblack: प्रत्येक पिक्सेलका लागि एउटा मान</translation>
    </message>
    <message>
      <source>No AI runtime is installed.</source>
      <translation>कुनै AI रनटाइम स्थापना गरिएको छैन।</translation>
    </message>
    <message>
      <source>No CRS: lengths are pixels</source>
      <translation>CRS छैन: लम्बाइ पिक्सेलमा छ</translation>
    </message>
    <message>
      <source>No Python was found that the AI runtime can be built on.</source>
      <translation>AI रनटाइम बनाउन मिल्ने Python भेटिएन।</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>डेटा छैन</translation>
    </message>
    <message>
      <source>No decisions yet: accept (A) and reject (R) polygons in Check. {} are enough to learn from.</source>
      <translation>अहिलेसम्म निर्णय छैन: “जाँच” मा बहुभुज स्वीकार्नुहोस् (A) र अस्वीकार्नुहोस् (R)। सिक्न {} पुग्छ।</translation>
    </message>
    <message>
      <source>No fit</source>
      <translation>फिट छैन</translation>
    </message>
    <message>
      <source>No label</source>
      <translation>लेबल छैन</translation>
    </message>
    <message>
      <source>No landslide</source>
      <translation>पहिरो छैन</translation>
    </message>
    <message>
      <source>No landslide passes. Lower the thresholds or the smallest area.</source>
      <translation>कुनै पहिरो पार हुँदैन। सीमा वा न्यूनतम क्षेत्रफल घटाउनुहोस्।</translation>
    </message>
    <message>
      <source>No landslides</source>
      <translation>पहिरो छैन</translation>
    </message>
    <message>
      <source>No overlap, gap, sliver or crossing outline was found.</source>
      <translation>खप्टाइ, खाली ठाउँ, पातलो धर्को वा आफैँलाई काट्ने रूपरेखा भेटिएन।</translation>
    </message>
    <message>
      <source>No polygon is selected in “{}”.</source>
      <translation>“{}” मा कुनै बहुभुज छानिएको छैन।</translation>
    </message>
    <message>
      <source>No run is chosen.</source>
      <translation>कुनै रन छानिएको छैन।</translation>
    </message>
    <message>
      <source>No view is checked yet.</source>
      <translation>अहिलेसम्म कुनै दृश्य जाँचिएको छैन।</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>क्र.</translation>
    </message>
    <message>
      <source>Nobody has checked this: look at what changed before you keep it.</source>
      <translation>यसलाई कसैले जाँचेको छैन: राख्नुअघि के बदलियो हेर्नुहोस्।</translation>
    </message>
    <message>
      <source>None</source>
      <translation>छैन</translation>
    </message>
    <message>
      <source>Not chosen</source>
      <translation>छानिएको छैन</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>थाहा छैन</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>समीक्षा बाँकी</translation>
    </message>
    <message>
      <source>Nothing has happened for {} minutes.</source>
      <translation>{} मिनेटदेखि केही भएको छैन।</translation>
    </message>
    <message>
      <source>Nothing of the outline is left at this tolerance.</source>
      <translation>यो सहनशीलतामा रूपरेखाको केही बाँकी रहँदैन।</translation>
    </message>
    <message>
      <source>Nothing of the outline is left.</source>
      <translation>रूपरेखाको केही बाँकी रहँदैन।</translation>
    </message>
    <message>
      <source>Nothing says when both images were taken, so that their order cannot be checked.</source>
      <translation>दुवै छवि कहिले लिइए भन्ने कतै लेखिएको छैन, त्यसैले क्रम जाँच्न सकिँदैन।</translation>
    </message>
    <message>
      <source>Nothing says which bands are red, green and blue: check them below.</source>
      <translation>रातो, हरियो र निलो कुन ब्यान्ड हुन् कतै भनिएको छैन: तल जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>Nothing says which bands are red, green and blue: {} are taken.</source>
      <translation>रातो, हरियो र निलो कुन ब्यान्ड हुन् कतै भनिएको छैन: {} लिइयो।</translation>
    </message>
    <message>
      <source>Nothing says which bands of the scene are red, green and blue: the bands {} are taken.</source>
      <translation>दृश्यका कुन ब्यान्ड रातो, हरियो र निलो हुन् भन्ने कतै लेखिएको छैन: ब्यान्ड {} लिइएका छन्।</translation>
    </message>
    <message>
      <source>Nothing was changed. Files that were downloaded completely are kept for the next time.</source>
      <translation>केही बदलिएन। पूरा आएको अर्को पटकका लागि राखिएको छ।</translation>
    </message>
    <message>
      <source>Now: {}</source>
      <translation>अहिले: {}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>संख्या</translation>
    </message>
    <message>
      <source>Number of landslides</source>
      <translation>पहिरोको संख्या</translation>
    </message>
    <message>
      <source>O&amp;rder</source>
      <translation>क्रम (&amp;R)</translation>
    </message>
    <message>
      <source>Of the preview.</source>
      <translation>पूर्वावलोकनको।</translation>
    </message>
    <message>
      <source>Of {} decisions that were held back, the new model predicts {} correctly; the model before, {}.</source>
      <translation>छुट्याइएका {} निर्णयमध्ये नयाँ मोडेलले {} सही भन्छ; पहिलेको मोडेलले {}।</translation>
    </message>
    <message>
      <source>Offline bundles (*.zip)</source>
      <translation>अफलाइन बन्डल (*.zip)</translation>
    </message>
    <message>
      <source>Old</source>
      <translation>पुरानो</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu install python3-venv, elsewhere Python from python.org, and install again.</source>
      <translation>Debian र Ubuntu मा python3-venv, अन्यत्र python.org बाट Python स्थापना गर्नुहोस्, अनि फेरि स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>On the map: green is in both, orange is mapped only, blue is known only.</source>
      <translation>नक्सामा: हरियो दुवैमा छ, सुन्तला नतिजामा मात्र, नीलो थाहा भएकोमा मात्र।</translation>
    </message>
    <message>
      <source>One kind is more than five times as frequent.</source>
      <translation>एउटा प्रकार अर्कोभन्दा पाँच गुणाभन्दा बढी छ।</translation>
    </message>
    <message>
      <source>One model from several results</source>
      <translation>धेरै नतिजाबाट एउटा मोडेल</translation>
    </message>
    <message>
      <source>One model takes the decisions of several results.</source>
      <translation>एउटा मोडेलले धेरै नतिजाका निर्णय लिन्छ।</translation>
    </message>
    <message>
      <source>One tile of {}</source>
      <translation>{} को एउटा टायल</translation>
    </message>
    <message>
      <source>One value for the whole scene, where its scores split best.</source>
      <translation>पूरा चित्रका लागि एउटा मान, जहाँ अंक सबैभन्दा राम्ररी छुट्टिन्छ।</translation>
    </message>
    <message>
      <source>Only inside the polygons of a layer.</source>
      <translation>एउटा तहका बहुभुजभित्र मात्र।</translation>
    </message>
    <message>
      <source>Only inside the polygons selected in a layer.</source>
      <translation>एउटा तहमा छानिएका बहुभुजभित्र मात्र।</translation>
    </message>
    <message>
      <source>Only inside these polygons</source>
      <translation>यी बहुभुजभित्र मात्र</translation>
    </message>
    <message>
      <source>Only polygons of this status (empty: all except rejected)</source>
      <translation>यो स्थितिका मात्र (खाली: अस्वीकृतबाहेक सबै)</translation>
    </message>
    <message>
      <source>Only polygons that the map shows</source>
      <translation>नक्साले देखाएका बहुभुज मात्र</translation>
    </message>
    <message>
      <source>Only results of the outline model can be adapted.</source>
      <translation>रूपरेखा मोडेलका नतिजालाई मात्र अनुकूल बनाउन सकिन्छ।</translation>
    </message>
    <message>
      <source>Only results of the outline model can be taught.</source>
      <translation>रूपरेखा मोडेलका नतिजालाई मात्र सिकाउन सकिन्छ।</translation>
    </message>
    <message>
      <source>Only this extent</source>
      <translation>यो विस्तार मात्र</translation>
    </message>
    <message>
      <source>Only what is new: outlines that an earlier image does not show. Needs an earlier image.</source>
      <translation>नयाँ मात्र: पहिलेको चित्रमा नदेखिने रूपरेखा। पहिलेको चित्र चाहिन्छ।</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>अपारदर्शिता</translation>
    </message>
    <message>
      <source>Open a raster</source>
      <translation>रास्टर खोल्ने</translation>
    </message>
    <message>
      <source>Open a raster file</source>
      <translation>रास्टर फाइल खोल्ने</translation>
    </message>
    <message>
      <source>Open an orthophoto or satellite scene to begin.</source>
      <translation>सुरु गर्न अर्थोफोटो वा उपग्रह चित्र खोल्नुहोस्।</translation>
    </message>
    <message>
      <source>Open labels</source>
      <translation>लेबल खोल्ने</translation>
    </message>
    <message>
      <source>Open labels…</source>
      <translation>लेबल खोल्ने…</translation>
    </message>
    <message>
      <source>Open the folder of a finished run</source>
      <translation>सकिएको रनको फोल्डर खोल्ने</translation>
    </message>
    <message>
      <source>Open the panel under Raster &gt; Landslide WSSS and press Install.</source>
      <translation>रास्टर &gt; Landslide WSSS मा प्यानल खोलेर “स्थापना गर्ने” थिच्नुहोस्।</translation>
    </message>
    <message>
      <source>Open two results or more of other scenes in the map, and decide in each.</source>
      <translation>नक्सामा अन्य दृश्यका दुई वा बढी नतिजा खोल्नुहोस् र प्रत्येकमा निर्णय गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Or from a layer of known landslides</source>
      <translation>वा ज्ञात पहिरोको तहबाट</translation>
    </message>
    <message>
      <source>Orientation (° from north)</source>
      <translation>दिशा (उत्तरबाट °)</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>उत्पत्ति</translation>
    </message>
    <message>
      <source>Other res&amp;ult</source>
      <translation>अर्को नतिजा (&amp;U)</translation>
    </message>
    <message>
      <source>Other ways</source>
      <translation>अरू उपाय</translation>
    </message>
    <message>
      <source>Otsu: found from the scene</source>
      <translation>Otsu: चित्रबाट निकालिएको</translation>
    </message>
    <message>
      <source>Outline a landslide</source>
      <translation>पहिरोको रूपरेखा बनाउने</translation>
    </message>
    <message>
      <source>Outline crosses itself</source>
      <translation>रूपरेखाले आफैँलाई काट्छ</translation>
    </message>
    <message>
      <source>Outline every landslide that the map shows (B draws a box), then press this. What is not outlined in this view counts as no landslide.</source>
      <translation>नक्साले देखाएका प्रत्येक पहिरोको रूपरेखा बनाउनुहोस् (B ले बाकस कोर्छ), अनि यो थिच्नुहोस्। यो दृश्यमा रूपरेखा नबनेको भाग पहिरो होइन।</translation>
    </message>
    <message>
      <source>Outline from a box</source>
      <translation>बाकसबाट रूपरेखा</translation>
    </message>
    <message>
      <source>Outline landslides from boxes</source>
      <translation>बाकसबाट पहिरोको रूपरेखा बनाउने</translation>
    </message>
    <message>
      <source>Outline model</source>
      <translation>रूपरेखा मोडेल</translation>
    </message>
    <message>
      <source>Outline model + change</source>
      <translation>रूपरेखा मोडेल + परिवर्तन</translation>
    </message>
    <message>
      <source>Outline model's probability</source>
      <translation>रूपरेखा मोडेलको सम्भाव्यता</translation>
    </message>
    <message>
      <source>Outline model's probability and change</source>
      <translation>रूपरेखा मोडेलको सम्भाव्यता र परिवर्तन</translation>
    </message>
    <message>
      <source>Outline model's threshold (empty: the model's)</source>
      <translation>रूपरेखा मोडेलको सीमा (खाली: मोडेलकै)</translation>
    </message>
    <message>
      <source>Outline model's threshold (empty: the run's)</source>
      <translation>रूपरेखा मोडेलको सीमा (खाली: रनकै)</translation>
    </message>
    <message>
      <source>Outline three views</source>
      <translation>तीन दृश्यको रूपरेखा बनाउने</translation>
    </message>
    <message>
      <source>Outlined and accepted. Press E to correct it, U to undo.</source>
      <translation>रूपरेखा बन्यो र स्वीकृत भयो। E ले सच्याउँछ, U ले फिर्ता लिन्छ।</translation>
    </message>
    <message>
      <source>Outlined and proposed, because a part of it was cut off. Press A to accept it.</source>
      <translation>रूपरेखा बनाइयो र प्रस्ताव गरियो, किनकि एक भाग काटियो। A ले स्वीकार गर्छ।</translation>
    </message>
    <message>
      <source>Outlined and proposed: its mean score is below the run's threshold (confidence {}). Press A to accept it.</source>
      <translation>रूपरेखा बन्यो र प्रस्तावित: यसको औसत स्कोर रनको सीमाभन्दा कम छ (विश्वास {})। A ले यसलाई स्वीकार गर्छ।</translation>
    </message>
    <message>
      <source>Outlines without fill</source>
      <translation>नभरिएका रूपरेखा</translation>
    </message>
    <message>
      <source>Outlining</source>
      <translation>रूपरेखा बन्दैछ</translation>
    </message>
    <message>
      <source>Outlining: {} boxes wait.</source>
      <translation>रूपरेखा बन्दैछ: {} बाकस पर्खँदैछन्।</translation>
    </message>
    <message>
      <source>Outlining…</source>
      <translation>रूपरेखा बन्दैछ…</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>आउटपुट</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>आउटपुट फोल्डर</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>खप्टाइ</translation>
    </message>
    <message>
      <source>Overlap of tiles in the grid, pixels</source>
      <translation>ग्रिडका टायलको खप्टाइ, पिक्सेल</translation>
    </message>
    <message>
      <source>Overlap of tiles, pixels</source>
      <translation>टायलको खप्टाइ, पिक्सेल</translation>
    </message>
    <message>
      <source>Overwrite</source>
      <translation>माथि लेख्ने</translation>
    </message>
    <message>
      <source>Overwrite a run in the folder</source>
      <translation>फोल्डरको रनमाथि लेख्ने</translation>
    </message>
    <message>
      <source>Overwrite it, or keep it and write to {} instead?</source>
      <translation>यसमाथि लेख्ने, वा यसलाई राखेर {} मा लेख्ने?</translation>
    </message>
    <message>
      <source>Pa&amp;use</source>
      <translation>रोक्ने (&amp;U)</translation>
    </message>
    <message>
      <source>Paused.</source>
      <translation>रोकियो।</translation>
    </message>
    <message>
      <source>Paused. Run again with the same output to continue.</source>
      <translation>रोकिएको। जारी राख्न उही आउटपुटसँग फेरि चलाउनुहोस्।</translation>
    </message>
    <message>
      <source>Paused. Run again with the same working folder to continue.</source>
      <translation>रोकियो। जारी राख्न त्यही कार्य फोल्डरले फेरि चलाउनुहोस्।</translation>
    </message>
    <message>
      <source>Pausing; what is learned is kept…</source>
      <translation>रोकिँदै; सिकेको कुरा सुरक्षित छ…</translation>
    </message>
    <message>
      <source>Perimeter (m)</source>
      <translation>परिमिति (m)</translation>
    </message>
    <message>
      <source>Pixel of {}: on test tiles the model kept {} of its accuracy at this pixel.</source>
      <translation>{} को पिक्सेल: परीक्षण टायलहरूमा मोडेलले यो पिक्सेलमा आफ्नो शुद्धताको {} कायम राख्यो।</translation>
    </message>
    <message>
      <source>Pixel of {}: on test tiles the model kept {} of its accuracy at {}, and no coarser pixel was tried.</source>
      <translation>{} को पिक्सेल: परीक्षण टायलहरूमा मोडेलले आफ्नो शुद्धताको {} {} मा कायम राख्यो, र योभन्दा मोटो पिक्सेल परीक्षण गरिएन।</translation>
    </message>
    <message>
      <source>Pixel size for web layers, metres</source>
      <translation>वेब तहको पिक्सेल आकार, मिटर</translation>
    </message>
    <message>
      <source>Pixel size of the tiles, metres (empty: the raster's)</source>
      <translation>टायलको पिक्सेल आकार, मिटर (खाली: रास्टरकै)</translation>
    </message>
    <message>
      <source>Pixel size under polygons, metres (empty: by their size)</source>
      <translation>बहुभुजमुनिको पिक्सेल आकार, मिटर (खाली: तिनको आकारअनुसार)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>ठाउँ</translation>
    </message>
    <message>
      <source>Po&amp;lygons</source>
      <translation>बहुभुज (&amp;L)</translation>
    </message>
    <message>
      <source>Points or polygons of known landslides. Tiles that they touch are labelled “Landslide”; labels by hand stay.</source>
      <translation>ज्ञात पहिरोका बिन्दु वा बहुभुज। तिनले छोएका टायललाई “पहिरो” लेबल दिइन्छ; हातले दिएका लेबल रहिरहन्छन्।</translation>
    </message>
    <message>
      <source>Pol&amp;ygons</source>
      <translation>बहुभुज (&amp;Y)</translation>
    </message>
    <message>
      <source>Polygon layer</source>
      <translation>बहुभुज तह</translation>
    </message>
    <message>
      <source>Polygon tools</source>
      <translation>बहुभुज औजार</translation>
    </message>
    <message>
      <source>Polygons</source>
      <translation>बहुभुजहरू</translation>
    </message>
    <message>
      <source>Polygons are compared on pixels of this size.</source>
      <translation>बहुभुजको तुलना यो आकारका पिक्सेलमा हुन्छ।</translation>
    </message>
    <message>
      <source>Polygons for which sums are computed, such as catchments. Empty: none.</source>
      <translation>यी बहुभुजअनुसार पनि जोडिन्छ। खाली: छैन।</translation>
    </message>
    <message>
      <source>Polygons of landslides that you trust, such as an inventory.</source>
      <translation>भरपर्दा पहिरोका बहुभुज, जस्तै कुनै सूची।</translation>
    </message>
    <message>
      <source>Polygons of landslides, mapped from {} with {}. Areas are geodesic on WGS 84.</source>
      <translation>पहिरोका बहुभुज, {} बाट {} ले नक्सा बनाएको। क्षेत्रफल WGS 84 मा भूगणितीय हो।</translation>
    </message>
    <message>
      <source>Polygons of the earlier image that are left out, such as clouds. There the scene alone decides.</source>
      <translation>अघिल्लो छविका छोडिने बहुभुज, जस्तै बादल। त्यहाँ दृश्यले मात्र निर्णय गर्छ।</translation>
    </message>
    <message>
      <source>Polygons of the part that the reference covers; landslides outside of it do not count. Empty: all.</source>
      <translation>सन्दर्भले ढाकेको भागका बहुभुज; बाहिरका पहिरो गनिँदैनन्। खाली: सबै।</translation>
    </message>
    <message>
      <source>Polygons of the run</source>
      <translation>रनका बहुभुज</translation>
    </message>
    <message>
      <source>Polygons that are no known landslide: {} of {}.</source>
      <translation>ज्ञात पहिरो नभएका बहुभुज: {}, जम्मा {} मध्ये।</translation>
    </message>
    <message>
      <source>Polygons that are no landslide</source>
      <translation>पहिरो नभएका बहुभुज</translation>
    </message>
    <message>
      <source>Polygons to leave out of the earlier image, such as clouds</source>
      <translation>अघिल्लो छविबाट छोड्ने बहुभुज, जस्तै बादल</translation>
    </message>
    <message>
      <source>Positional accuracy: no better than the image's pixel, {} m</source>
      <translation>स्थितिको शुद्धता: चित्रको पिक्सेल, {} m, भन्दा राम्रो छैन</translation>
    </message>
    <message>
      <source>Power law</source>
      <translation>घात नियम</translation>
    </message>
    <message>
      <source>Pr&amp;eset</source>
      <translation>पूर्वनिर्धारण (&amp;E)</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>शुद्धता</translation>
    </message>
    <message>
      <source>Press E to save the edits first.</source>
      <translation>पहिले सम्पादन बचत गर्न E थिच्नुहोस्।</translation>
    </message>
    <message>
      <source>Press Enter to keep it</source>
      <translation>राख्न Enter थिच्नुहोस्</translation>
    </message>
    <message>
      <source>Press “Repair or change…” under AI runtime.</source>
      <translation>AI रनटाइम अन्तर्गत “मर्मत वा परिवर्तन…” थिच्नुहोस्।</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>पूर्वावलोकन</translation>
    </message>
    <message>
      <source>Preview of what is taught</source>
      <translation>सिकाइएको कुराको पूर्वावलोकन</translation>
    </message>
    <message>
      <source>Preview on the map</source>
      <translation>नक्सामा पूर्वावलोकन</translation>
    </message>
    <message>
      <source>Preview. The polygons change when you release the slider.</source>
      <translation>पूर्वावलोकन। छोडेपछि बहुभुज पनि बदलिन्छन्।</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>अघिल्लो</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>सम्भाव्यता</translation>
    </message>
    <message>
      <source>Probability density (1/m²)</source>
      <translation>सम्भाव्यता घनत्व (1/m²)</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>प्रोसेसर (CPU)</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>कार्यक्रम</translation>
    </message>
    <message>
      <source>Program: {}</source>
      <translation>प्रोग्राम: {}</translation>
    </message>
    <message>
      <source>Programs may not be started from the AI runtime's folder.</source>
      <translation>AI रनटाइमको फोल्डरबाट कार्यक्रम चलाउन पाइँदैन।</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>प्रगति</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>प्रशिक्षणको प्रगति</translation>
    </message>
    <message>
      <source>Proposals like those that you rejected are left out.</source>
      <translation>तपाईंले अस्वीकार्नुभएका जस्ता प्रस्ताव छोडिन्छन्।</translation>
    </message>
    <message>
      <source>Proposals of a lower mean confidence are left out of the polygons. What you decided or drew stays.</source>
      <translation>यसभन्दा कम औसत विश्वासका प्रस्ताव बहुभुजमा पर्दैनन्। तपाईंले निर्णय गरेको वा कोरेको कुरा रहन्छ।</translation>
    </message>
    <message>
      <source>Propose parts</source>
      <translation>भाग प्रस्ताव गर्ने</translation>
    </message>
    <message>
      <source>Propose source, transport and deposit</source>
      <translation>स्रोत, परिवहन र थुप्रो प्रस्ताव गर्ने</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>प्रस्तावित</translation>
    </message>
    <message>
      <source>Proposed parts</source>
      <translation>प्रस्तावित भाग</translation>
    </message>
    <message>
      <source>Proposed parts (not mapped)</source>
      <translation>प्रस्तावित भाग (नक्साङ्कन नगरिएका)</translation>
    </message>
    <message>
      <source>Proposing parts…</source>
      <translation>भाग प्रस्ताव गरिँदै…</translation>
    </message>
    <message>
      <source>Put scores.tif back into the folder, or run the scene again.</source>
      <translation>scores.tif फोल्डरमा फिर्ता राख्नुहोस्, वा चित्र फेरि चलाउनुहोस्।</translation>
    </message>
    <message>
      <source>Put the adapted model into the list of models. It was measured on this scene only.</source>
      <translation>अनुकूलित मोडेललाई मोडेल सूचीमा राख्ने। यो यही चित्रमा मात्र नापिएको हो।</translation>
    </message>
    <message>
      <source>Put the run chosen above into the queue. It begins when the current run has ended.</source>
      <translation>माथि छानिएको कुरा पर्खिन्छ; चलिरहेको रन सकिएपछि सुरु हुन्छ।</translation>
    </message>
    <message>
      <source>Put the thresholds back to the model's own values</source>
      <translation>सीमालाई मोडेलकै मानमा फर्काउने</translation>
    </message>
    <message>
      <source>Put this training into the queue. It begins when the current run or training has ended, and uses the labels of that moment.</source>
      <translation>यो प्रशिक्षण लाममा राख्ने। हालको रन वा प्रशिक्षण सकिएपछि यो सुरु हुन्छ, र त्यतिबेलाका लेबल प्रयोग गर्छ।</translation>
    </message>
    <message>
      <source>PyTorch from {}</source>
      <translation>PyTorch {} बाट</translation>
    </message>
    <message>
      <source>PyTorch is not taken from {}.</source>
      <translation>PyTorch {} बाट लिइँदैन।</translation>
    </message>
    <message>
      <source>PyTorch needs the Microsoft Visual C++ Redistributable, which is missing or too old.</source>
      <translation>PyTorch लाई Microsoft Visual C++ Redistributable चाहिन्छ, जुन छैन वा धेरै पुरानो छ।</translation>
    </message>
    <message>
      <source>PyTorch, rasterio and what they need, built on {}</source>
      <translation>PyTorch, rasterio र तिनलाई चाहिने कुरा, {} मा बनेको</translation>
    </message>
    <message>
      <source>QField folder</source>
      <translation>QField फोल्डर</translation>
    </message>
    <message>
      <source>QField opens {}.</source>
      <translation>QField ले {} खोल्छ।</translation>
    </message>
    <message>
      <source>QGIS cannot open {}.</source>
      <translation>QGIS ले {} खोल्न सक्दैन।</translation>
    </message>
    <message>
      <source>QGIS cannot read the scores in {}.</source>
      <translation>QGIS ले {} का अंक पढ्न सक्दैन।</translation>
    </message>
    <message>
      <source>QGIS could not save the edits: {}</source>
      <translation>QGIS ले सम्पादन बचत गर्न सकेन: {}</translation>
    </message>
    <message>
      <source>QGIS ended before the edits of {} polygons were saved.</source>
      <translation>{} बहुभुजका सम्पादन बचत हुनुअघि नै QGIS बन्द भयो।</translation>
    </message>
    <message>
      <source>QGIS was closed before this was finished.</source>
      <translation>यो सकिनुअघि QGIS बन्द भयो।</translation>
    </message>
    <message>
      <source>Quick</source>
      <translation>छिटो</translation>
    </message>
    <message>
      <source>Raster with red, green and blue</source>
      <translation>रातो, हरियो र निलो भएको रास्टर</translation>
    </message>
    <message>
      <source>Rasters (*.tif *.tiff *.vrt *.jp2 *.img);;All files (*)</source>
      <translation>रास्टर (*.tif *.tiff *.vrt *.jp2 *.img);;सबै फाइल (*)</translation>
    </message>
    <message>
      <source>Raw mask as GeoTIFF</source>
      <translation>कच्चा मास्क, GeoTIFF</translation>
    </message>
    <message>
      <source>Re&amp;viewer</source>
      <translation>समीक्षक (&amp;V)</translation>
    </message>
    <message>
      <source>Reading the earlier image…</source>
      <translation>अघिल्लो छवि पढिँदै…</translation>
    </message>
    <message>
      <source>Reading the elevation model</source>
      <translation>उचाइ मोडेल पढिँदै</translation>
    </message>
    <message>
      <source>Reading the model…</source>
      <translation>मोडेल पढिँदै…</translation>
    </message>
    <message>
      <source>Reading the scene…</source>
      <translation>चित्र पढिँदै…</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>तयार</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>प्रत्याह्वान</translation>
    </message>
    <message>
      <source>Recommended: outlines learned from the labels of whole tiles. By far the fastest.</source>
      <translation>सिफारिस गरिएको: पूरा टायलका लेबलबाट सिकेका रूपरेखा। सबैभन्दा धेरै छिटो।</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>रातो</translation>
    </message>
    <message>
      <source>Red, green and blue band, such as 3,2,1 (empty: as the file says)</source>
      <translation>रातो, हरियो र निलो ब्यान्ड, जस्तै 3,2,1 (खाली: फाइलले भनेझैँ)</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>फेरि गर्ने</translation>
    </message>
    <message>
      <source>Reference polygons</source>
      <translation>सन्दर्भ बहुभुज</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>अस्वीकार्ने</translation>
    </message>
    <message>
      <source>Reject it, or merge it with one of them.</source>
      <translation>यसलाई अस्वीकार्नुहोस्, वा तीमध्ये एउटामा गाभ्नुहोस्।</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>अस्वीकृत</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>हटाउने</translation>
    </message>
    <message>
      <source>Remove a model</source>
      <translation>मोडेल हटाउने</translation>
    </message>
    <message>
      <source>Remove one of your models…</source>
      <translation>आफ्नो एउटा मोडेल हटाउने…</translation>
    </message>
    <message>
      <source>Remove the AI runtime?</source>
      <translation>AI रनटाइम हटाउने?</translation>
    </message>
    <message>
      <source>Remove the filter</source>
      <translation>फिल्टर हटाउनुहोस्</translation>
    </message>
    <message>
      <source>Remove the layer's filter first.</source>
      <translation>पहिले तहको फिल्टर हटाउनुहोस्।</translation>
    </message>
    <message>
      <source>Remove the parts' areas from the inventory</source>
      <translation>भागहरूका क्षेत्रफल सूचीबाट हटाउने</translation>
    </message>
    <message>
      <source>Removed the areas of the parts. U takes it back.</source>
      <translation>भागहरूका क्षेत्रफल हटाइए। U ले फिर्ता लिन्छ।</translation>
    </message>
    <message>
      <source>Removing the AI runtime</source>
      <translation>AI रनटाइम हटाइँदै</translation>
    </message>
    <message>
      <source>Repair or change…</source>
      <translation>मर्मत वा परिवर्तन…</translation>
    </message>
    <message>
      <source>Repair the topology</source>
      <translation>टोपोलोजी मिलाउने</translation>
    </message>
    <message>
      <source>Repair what is safe</source>
      <translation>सुरक्षित जति मिलाउने</translation>
    </message>
    <message>
      <source>Replace the file that stands there</source>
      <translation>त्यहाँ भएको फाइल प्रतिस्थापन गर्ने</translation>
    </message>
    <message>
      <source>Report as PDF</source>
      <translation>रिपोर्ट, PDF</translation>
    </message>
    <message>
      <source>Report as picture</source>
      <translation>रिपोर्ट, चित्र</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>पुनर्स्थापना गर्ने</translation>
    </message>
    <message>
      <source>Resul&amp;t</source>
      <translation>नतिजा (&amp;T)</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>जारी राख्ने</translation>
    </message>
    <message>
      <source>Resume an interrupted run in the folder</source>
      <translation>फोल्डरको अवरुद्ध रन जारी राख्ने</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>समीक्षा</translation>
    </message>
    <message>
      <source>Review a landslide</source>
      <translation>पहिरोको समीक्षा</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>समीक्षा भएका</translation>
    </message>
    <message>
      <source>Reviewed by people: see the fields status, reviewer and reviewed.</source>
      <translation>फिल्ड status, reviewer र reviewed ले भनेअनुसार मानिसले समीक्षा गरेका।</translation>
    </message>
    <message>
      <source>Reviewer</source>
      <translation>समीक्षक</translation>
    </message>
    <message>
      <source>Roads, fields and gravel banks are flat. What a person accepted, rejected or edited stays.</source>
      <translation>सडक, खेत र गिट्टीका बगर समथर हुन्छन्। मानिसले स्वीकारेको, अस्वीकारेको वा सम्पादन गरेको रहन्छ।</translation>
    </message>
    <message>
      <source>Roll-over</source>
      <translation>वक्रको मोड</translation>
    </message>
    <message>
      <source>Round the corners of the chosen polygon</source>
      <translation>छानिएको बहुभुजका कुना गोलो बनाउने</translation>
    </message>
    <message>
      <source>Rule of the parts</source>
      <translation>भागहरूको नियम</translation>
    </message>
    <message>
      <source>Rule, holes, smoothing and presets.</source>
      <translation>नियम, प्वाल, चिल्लोपन र पूर्वनिर्धारण।</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>चलाउने</translation>
    </message>
    <message>
      <source>Run a scene on the tab Map first.</source>
      <translation>पहिले “नक्सा” ट्याबमा चित्र चलाउनुहोस्।</translation>
    </message>
    <message>
      <source>Run a scene on the tab Map, or open the folder of a finished run.</source>
      <translation>“नक्सा” ट्याबमा चित्र चलाउनुहोस्, वा सकिएको रनको फोल्डर खोल्नुहोस्।</translation>
    </message>
    <message>
      <source>Run again, or look at the log.</source>
      <translation>फेरि चलाउनुहोस्, वा लग हेर्नुहोस्।</translation>
    </message>
    <message>
      <source>Run again: finished rows are kept. If it happens again, look at the log.</source>
      <translation>फेरि चलाउनुहोस्: सकिएका पङ्क्ति सुरक्षित छन्। फेरि भए लग हेर्नुहोस्।</translation>
    </message>
    <message>
      <source>Run continues from the last finished row.</source>
      <translation>“चलाउने” ले अन्तिम सकिएको पङ्क्तिबाट जारी राख्छ।</translation>
    </message>
    <message>
      <source>Run next</source>
      <translation>यसपछि चलाउने</translation>
    </message>
    <message>
      <source>Run the scene again with this version; the old files stay as they are.</source>
      <translation>यो संस्करणले चित्र फेरि चलाउनुहोस्; पुराना फाइल जस्ताको तस्तै रहन्छन्।</translation>
    </message>
    <message>
      <source>Run the scene again.</source>
      <translation>चित्र फेरि चलाउनुहोस्।</translation>
    </message>
    <message>
      <source>Runs and trainings in the queue begin one after the other. The queue is kept when QGIS closes.</source>
      <translation>लामका रन र प्रशिक्षण एकपछि अर्को सुरु हुन्छन्। QGIS बन्द हुँदा पनि लाम सुरक्षित रहन्छ।</translation>
    </message>
    <message>
      <source>S&amp;implify by</source>
      <translation>सरलीकरण (&amp;I)</translation>
    </message>
    <message>
      <source>S&amp;wipe</source>
      <translation>स्वाइप (&amp;W)</translation>
    </message>
    <message>
      <source>Sauvola: as Niblack, calmer</source>
      <translation>Sauvola: Niblack जस्तै, शान्त</translation>
    </message>
    <message>
      <source>Save it as a file, without a filter and without unsaved edits.</source>
      <translation>यसलाई फाइलका रूपमा बचत गर्नुहोस्, फिल्टरबिना र बचत नगरिएका सम्पादनबिना।</translation>
    </message>
    <message>
      <source>Save it first: right-click the layer, Export, Save As… GeoTIFF, and choose that file.</source>
      <translation>पहिले यसलाई बचत गर्नुहोस्: तहमा दायाँ क्लिक, निर्यात, यस रूपमा बचत… GeoTIFF, र त्यो फाइल छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Save or undo the changes of the layer of checked views first.</source>
      <translation>पहिले जाँचिएका दृश्यको तहका परिवर्तन बचत वा फिर्ता गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Save or undo the edits first: QGIS keeps a filter while it edits.</source>
      <translation>पहिले सम्पादन बचत वा फिर्ता गर्नुहोस्: सम्पादन गर्दा QGIS ले फिल्टर राख्छ।</translation>
    </message>
    <message>
      <source>Save or undo the edits, then press Run.</source>
      <translation>सम्पादन बचत वा फिर्ता गर्नुहोस्, अनि “चलाउने” थिच्नुहोस्।</translation>
    </message>
    <message>
      <source>Save or undo them first.</source>
      <translation>पहिले तिनलाई बचत वा फिर्ता गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Save or undo your edits of the polygons first, so that the export has them.</source>
      <translation>पहिले बहुभुजका सम्पादन बचत वा फिर्ता गर्नुहोस्, ताकि निर्यातमा ती होऊन्।</translation>
    </message>
    <message>
      <source>Save or undo your edits of the polygons first.</source>
      <translation>पहिले बहुभुजका सम्पादन बचत वा फिर्ता गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Save or undo your edits of the polygons: then they are drawn anew.</source>
      <translation>बहुभुजका आफ्ना सम्पादन बचत वा फिर्ता गर्नुहोस्: त्यसपछि ती नयाँ बन्छन्।</translation>
    </message>
    <message>
      <source>Save table…</source>
      <translation>तालिका बचत गर्ने…</translation>
    </message>
    <message>
      <source>Save the figures as a table (CSV) or as JSON.</source>
      <translation>अङ्कहरू तालिका (CSV) वा JSON मा बचत गर्ने।</translation>
    </message>
    <message>
      <source>Save the figures as a table (CSV).</source>
      <translation>अङ्क तालिका (CSV) का रूपमा बचत गर्ने।</translation>
    </message>
    <message>
      <source>Save the statistics</source>
      <translation>तथ्याङ्क बचत गर्ने</translation>
    </message>
    <message>
      <source>Save the table</source>
      <translation>तालिका बचत गर्ने</translation>
    </message>
    <message>
      <source>Save them first (E): edits count as decisions.</source>
      <translation>पहिले तिनलाई बचत गर्नुहोस् (E): ती पनि निर्णय हुन्।</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>बचत गर्ने…</translation>
    </message>
    <message>
      <source>Say how well the run's polygons agree with the other layer, and show where.</source>
      <translation>रनका बहुभुज अर्को तहसँग कति मिल्छन् बताउने, र कहाँ हो देखाउने।</translation>
    </message>
    <message>
      <source>Says how well a mask or polygons agree with reference polygons, and shows where.</source>
      <translation>मास्क वा बहुभुज सन्दर्भ बहुभुजसँग कति सहमत छन् भन्छ, र कहाँ भन्ने देखाउँछ।</translation>
    </message>
    <message>
      <source>Says which landslides are new, gone, grown or kept between two layers, and by how much.</source>
      <translation>दुई तहबीच कुन पहिरो नयाँ, हराएका, बढेका वा कायम छन्, र कतिले, बताउँछ।</translation>
    </message>
    <message>
      <source>Scale 1 : {}</source>
      <translation>मापक 1 : {}</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>चित्र</translation>
    </message>
    <message>
      <source>Scene (a raster with red, green and blue)</source>
      <translation>चित्र (रातो, हरियो र निलो भएको रास्टर)</translation>
    </message>
    <message>
      <source>Scene, model and output: map the landslides of a scene.</source>
      <translation>चित्र, मोडेल र आउटपुट: चित्रका पहिरोको नक्सा बनाउने।</translation>
    </message>
    <message>
      <source>Sco&amp;res</source>
      <translation>अंक (&amp;R)</translation>
    </message>
    <message>
      <source>Score-CAM + CycleGAN</source>
      <translation>Score-CAM + CycleGAN</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>अंक</translation>
    </message>
    <message>
      <source>Scores as GeoTIFF</source>
      <translation>अंक, GeoTIFF</translation>
    </message>
    <message>
      <source>Scores of the run (fill the confidence)</source>
      <translation>रनका अंक (विश्वास भर्छन्)</translation>
    </message>
    <message>
      <source>Second result</source>
      <translation>दोस्रो नतिजा</translation>
    </message>
    <message>
      <source>See the ground</source>
      <translation>जमिन हेर्ने</translation>
    </message>
    <message>
      <source>See the page on the review for how one is written.</source>
      <translation>यो कसरी लेख्ने, समीक्षाको पृष्ठमा हेर्नुहोस्।</translation>
    </message>
    <message>
      <source>Select the polygons to look inside, or choose another area.</source>
      <translation>भित्र हेर्ने बहुभुज छान्नुहोस्, वा अर्को क्षेत्र लिनुहोस्।</translation>
    </message>
    <message>
      <source>Selected polygons</source>
      <translation>छानिएका बहुभुज</translation>
    </message>
    <message>
      <source>Set for all accepted</source>
      <translation>सबै स्वीकृतमा भर्ने</translation>
    </message>
    <message>
      <source>Set for {} polygons. U takes it back.</source>
      <translation>{} बहुभुजमा भरियो। U ले फिर्ता लिन्छ।</translation>
    </message>
    <message>
      <source>Set it with a right-click on the layer, Layer CRS.</source>
      <translation>तहमा दायाँ क्लिक, तह CRS बाट दिनुहोस्।</translation>
    </message>
    <message>
      <source>Set this threshold</source>
      <translation>यो सीमा राख्ने</translation>
    </message>
    <message>
      <source>Shapefile</source>
      <translation>Shapefile</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>साझा</translation>
    </message>
    <message>
      <source>Share that was there before (0 to 1)</source>
      <translation>पहिल्यै रहेको भाग (0 देखि 1)</translation>
    </message>
    <message>
      <source>Shipped model</source>
      <translation>सँगै आएको मोडेल</translation>
    </message>
    <message>
      <source>Sho&amp;w</source>
      <translation>देखाउने (&amp;W)</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>देखाउने</translation>
    </message>
    <message>
      <source>Show after</source>
      <translation>पछिको देखाउने</translation>
    </message>
    <message>
      <source>Show before</source>
      <translation>पहिलेको देखाउने</translation>
    </message>
    <message>
      <source>Show it again</source>
      <translation>फेरि देखाउने</translation>
    </message>
    <message>
      <source>Show me the view that would teach most</source>
      <translation>सबैभन्दा धेरै सिकाउने दृश्य देखाउने</translation>
    </message>
    <message>
      <source>Show the elevation model of the run as a hillshade below its result.</source>
      <translation>रनको उचाइ मोडेललाई यसको नतिजामुनि पहाडी छायाका रूपमा देखाउनुहोस्।</translation>
    </message>
    <message>
      <source>Show the layer and the map in turns. Key: {}</source>
      <translation>तह र नक्सा पालैपालो देखाउनुहोस्। कुञ्जी: {}</translation>
    </message>
    <message>
      <source>Show the mask over the map while the thresholds move. The polygons change when you release the slider.</source>
      <translation>सीमा सर्दा नक्सामा मास्क देखाउने। छोडेपछि बहुभुज पनि बदलिन्छन्।</translation>
    </message>
    <message>
      <source>Show the result before again and take the adapted one off the map. Its folder stays.</source>
      <translation>पहिलेको नतिजा फेरि देखाउने र अनुकूलितलाई नक्साबाट हटाउने। त्यसको फोल्डर रहन्छ।</translation>
    </message>
    <message>
      <source>Show the whole card of the model: training, figures, limits, how to cite it</source>
      <translation>मोडेलको पूरा कार्ड देखाउने: प्रशिक्षण, आँकडा, सीमा, उद्धरण कसरी गर्ने</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>ती देखाउने</translation>
    </message>
    <message>
      <source>Shown near enough in the map</source>
      <translation>नक्सामा पर्याप्त नजिकबाट देखाइएको</translation>
    </message>
    <message>
      <source>Side of a tile in pixels of the raster. A landslide should fill a good part of one tile.</source>
      <translation>टायलको भुजा, रास्टरका पिक्सेलमा। पहिरोले एउटा टायलको राम्रै भाग ओगट्नुपर्छ।</translation>
    </message>
    <message>
      <source>Side of a tile, pixels</source>
      <translation>टायलको भुजा, पिक्सेल</translation>
    </message>
    <message>
      <source>Simplify</source>
      <translation>सरल बनाउने</translation>
    </message>
    <message>
      <source>Simplify an outline</source>
      <translation>रूपरेखा सरल बनाउने</translation>
    </message>
    <message>
      <source>Simplify by, pixels</source>
      <translation>सरलीकरण, पिक्सेल</translation>
    </message>
    <message>
      <source>Simplify by, pixels (empty: the run's)</source>
      <translation>सरलीकरण, पिक्सेल (खाली: रनकै)</translation>
    </message>
    <message>
      <source>Simplify it in place of that.</source>
      <translation>त्यसको सट्टा यसलाई सरल बनाउनुहोस्।</translation>
    </message>
    <message>
      <source>Since the earlier image</source>
      <translation>अघिल्लो छवियता</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>आकार</translation>
    </message>
    <message>
      <source>Sizes, volumes, frequency of areas, sums by type and by catchment.</source>
      <translation>आकार, आयतन, क्षेत्रफलको आवृत्ति, प्रकार र जलाधारअनुसार जोड।</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>छोडिए</translation>
    </message>
    <message>
      <source>Sliver</source>
      <translation>पातलो धर्को</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>सानो</translation>
    </message>
    <message>
      <source>Smaller ones</source>
      <translation>योभन्दा साना</translation>
    </message>
    <message>
      <source>Smallest</source>
      <translation>सबैभन्दा सानो</translation>
    </message>
    <message>
      <source>Smallest first</source>
      <translation>सबैभन्दा सानो पहिले</translation>
    </message>
    <message>
      <source>Smallest mapped size</source>
      <translation>नक्सामा आएको न्यूनतम आकार</translation>
    </message>
    <message>
      <source>Smooth</source>
      <translation>चिल्लो बनाउने</translation>
    </message>
    <message>
      <source>Smooth an outline</source>
      <translation>रूपरेखा चिल्लो बनाउने</translation>
    </message>
    <message>
      <source>Source (proposed)</source>
      <translation>स्रोत (प्रस्तावित)</translation>
    </message>
    <message>
      <source>Source, m²</source>
      <translation>स्रोत, m²</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>टुक्र्याउने</translation>
    </message>
    <message>
      <source>Split a polygon</source>
      <translation>बहुभुज टुक्र्याउने</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>सुरु गर्ने</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>फेरि सुरु गर्ने</translation>
    </message>
    <message>
      <source>Starting the AI runtime</source>
      <translation>AI रनटाइम सुरु हुँदै</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>तथ्याङ्क</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>स्थिति</translation>
    </message>
    <message>
      <source>Stop for now; it continues from here at any time, also after QGIS was closed.</source>
      <translation>अहिलेलाई रोक्ने; यो यहाँबाट जुनसुकै बेला जारी रहन्छ, QGIS बन्द भएपछि पनि।</translation>
    </message>
    <message>
      <source>Stop; what is finished is kept, and Resume continues from there.</source>
      <translation>रोक्ने; सकिएको भाग सुरक्षित छ, र “जारी राख्ने” त्यहीँबाट अघि बढ्छ।</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>रोकियो।</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>रोकिँदै…</translation>
    </message>
    <message>
      <source>Style and metadata could not be written into it.</source>
      <translation>शैली र मेटाडेटा त्यसमा लेख्न सकिएन।</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>स्वाइप</translation>
    </message>
    <message>
      <source>Switch the map between the result before and after. Key: {}</source>
      <translation>नक्सामा पहिले र पछिको नतिजा साट्ने। कुञ्जी: {}</translation>
    </message>
    <message>
      <source>Ta&amp;ken before on</source>
      <translation>पहिले &amp;लिइएको दिन</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>तालिका</translation>
    </message>
    <message>
      <source>Take at most {}.</source>
      <translation>बढीमा {} लिनुहोस्।</translation>
    </message>
    <message>
      <source>Take back the last label. Ctrl+Z on the map.</source>
      <translation>अन्तिम लेबल फिर्ता लिने। नक्सामा Ctrl+Z।</translation>
    </message>
    <message>
      <source>Take back the last view</source>
      <translation>अन्तिम दृश्य फिर्ता लिने</translation>
    </message>
    <message>
      <source>Take labels away. Key 0.</source>
      <translation>लेबल हटाउने। कुञ्जी 0।</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>हटाउने</translation>
    </message>
    <message>
      <source>Take the border as a part of the image, not as a place without data.</source>
      <translation>किनारलाई डेटा नभएको ठाउँ होइन, चित्रकै भाग मान्ने।</translation>
    </message>
    <message>
      <source>Take the last decision back</source>
      <translation>अन्तिम निर्णय फिर्ता लिने</translation>
    </message>
    <message>
      <source>Take them from a GeoPackage that a colleague has exported.</source>
      <translation>सहकर्मीले निर्यात गरेको GeoPackage बाट लिने।</translation>
    </message>
    <message>
      <source>Take this out of the queue</source>
      <translation>यो लामबाट हटाउने</translation>
    </message>
    <message>
      <source>Taken on</source>
      <translation>खिचिएको मिति</translation>
    </message>
    <message>
      <source>Takes about {}. This result stays as it is; you can go on checking it.</source>
      <translation>करिब {} लाग्छ। यो नतिजा जस्ताको तस्तै रहन्छ; तपाईं यसको जाँच जारी राख्न सक्नुहुन्छ।</translation>
    </message>
    <message>
      <source>Takes the scores that a run left in its folder and makes mask and polygons anew. No network runs, so it takes seconds.

&lt;b&gt;Higher thresholds&lt;/b&gt; give fewer and surer landslides. What is left empty stays as in the run.

&lt;b&gt;Method.&lt;/b&gt; Another one can be chosen where the run kept its scores.

The results replace those in the run's folder.</source>
      <translation>रनले आफ्नो फोल्डरमा छोडेका अंकबाट मास्क र बहुभुज नयाँ बनाउँछ। कुनै नेटवर्क चल्दैन, त्यसैले केही सेकेन्ड मात्र लाग्छ।

&lt;b&gt;माथिल्ला सीमा&lt;/b&gt;ले कम तर पक्का पहिरो दिन्छन्। खाली छोडेको रनमा जस्तै रहन्छ।

&lt;b&gt;विधि।&lt;/b&gt; रनले अंक राखेको भए अर्को छान्न सकिन्छ।

नतिजाले रनको फोल्डरका नतिजाको ठाउँ लिन्छन्।</translation>
    </message>
    <message>
      <source>Takes three times as long; worth it with many labels.</source>
      <translation>तीन गुणा समय; धेरै लेबल भए फाइदा हुन्छ।</translation>
    </message>
    <message>
      <source>Teach</source>
      <translation>सिकाउने</translation>
    </message>
    <message>
      <source>Teach new imagery</source>
      <translation>नयाँ चित्र-सामग्री सिकाउने</translation>
    </message>
    <message>
      <source>Teaches a model by what was decided in several runs, and writes it as a file for other scenes.</source>
      <translation>धेरै रनमा गरिएका निर्णयबाट मोडेललाई सिकाउँछ, र अरू चित्रका लागि फाइलमा लेख्छ।</translation>
    </message>
    <message>
      <source>Teaches a run's model its scene, and maps the scene again with it.</source>
      <translation>रनको मोडेललाई त्यसको चित्र सिकाउँछ, र त्यसैले चित्रको नक्सा फेरि बनाउँछ।</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>टेम्प्लेट</translation>
    </message>
    <message>
      <source>Terrain</source>
      <translation>भू-बनोट</translation>
    </message>
    <message>
      <source>Test first</source>
      <translation>पहिले जाँच्ने</translation>
    </message>
    <message>
      <source>Test on this &amp;view</source>
      <translation>यो दृश्यमा जाँच्ने (&amp;V)</translation>
    </message>
    <message>
      <source>Testing a Python for the AI runtime</source>
      <translation>AI रनटाइमका लागि Python जाँचिँदै</translation>
    </message>
    <message>
      <source>Testing the AI runtime</source>
      <translation>AI रनटाइम जाँचिँदै</translation>
    </message>
    <message>
      <source>That is below the model's minimum, so a run computes no heatmap here.</source>
      <translation>यो मोडेलको न्यूनतमभन्दा कम छ, त्यसैले रनले यहाँ ताप-चित्र गणना गर्दैन।</translation>
    </message>
    <message>
      <source>That is no improvement beyond chance.</source>
      <translation>यो संयोगभन्दा बढीको सुधार होइन।</translation>
    </message>
    <message>
      <source>That is too few to tell: {} are needed.</source>
      <translation>भन्नका लागि यो ज्यादै थोरै हो: {} चाहिन्छ।</translation>
    </message>
    <message>
      <source>That would be {} tiles.</source>
      <translation>ती {} टायल हुनेछन्।</translation>
    </message>
    <message>
      <source>The AI runtime cannot be installed in {}: programs cannot handle this path.</source>
      <translation>AI रनटाइम {} मा स्थापना गर्न सकिँदैन: कार्यक्रमले यो पथ सम्हाल्न सक्दैनन्।</translation>
    </message>
    <message>
      <source>The AI runtime could not start in {}.</source>
      <translation>AI रनटाइम {} मा सुरु हुन सकेन।</translation>
    </message>
    <message>
      <source>The AI runtime did not start within {} seconds.</source>
      <translation>AI रनटाइम {} सेकेन्डमा सुरु भएन।</translation>
    </message>
    <message>
      <source>The AI runtime has ended unexpectedly ({}).</source>
      <translation>AI रनटाइम अचानक सकियो ({})।</translation>
    </message>
    <message>
      <source>The AI runtime has not answered for {} seconds.</source>
      <translation>AI रनटाइमले {} सेकेन्डदेखि उत्तर दिएको छैन।</translation>
    </message>
    <message>
      <source>The AI runtime has written no log.</source>
      <translation>AI रनटाइमले कुनै लग लेखेको छैन।</translation>
    </message>
    <message>
      <source>The AI runtime is newer than the plugin (protocol {} in place of {}).</source>
      <translation>AI रनटाइम प्लगइनभन्दा नयाँ छ (प्रोटोकल {}, हुनुपर्ने {})।</translation>
    </message>
    <message>
      <source>The AI runtime is not installed yet.</source>
      <translation>AI रनटाइम अझै स्थापना गरिएको छैन।</translation>
    </message>
    <message>
      <source>The AI runtime is older than the plugin (protocol {} in place of {}).</source>
      <translation>AI रनटाइम प्लगइनभन्दा पुरानो छ (प्रोटोकल {}, हुनुपर्ने {})।</translation>
    </message>
    <message>
      <source>The AI runtime starts and computes one tile…</source>
      <translation>AI रनटाइम सुरु भई एउटा टायल गणना गर्दै छ…</translation>
    </message>
    <message>
      <source>The AI runtime starts…</source>
      <translation>AI रनटाइम सुरु हुँदै छ…</translation>
    </message>
    <message>
      <source>The AI runtime's Python {} cannot be started: {}.</source>
      <translation>AI रनटाइमको Python {} सुरु गर्न सकिँदैन: {}।</translation>
    </message>
    <message>
      <source>The AI runtime's Python {} does not exist or cannot be started.</source>
      <translation>AI रनटाइमको Python {} छैन वा सुरु गर्न सकिँदैन।</translation>
    </message>
    <message>
      <source>The AI runtime's folder cannot be written.</source>
      <translation>AI रनटाइमको फोल्डरमा लेख्न सकिँदैन।</translation>
    </message>
    <message>
      <source>The AI runtime's folder cannot be written: the disk is read-only.</source>
      <translation>AI रनटाइमको फोल्डरमा लेख्न सकिँदैन: डिस्क पढ्न मात्र मिल्ने छ।</translation>
    </message>
    <message>
      <source>The AI runtime's test</source>
      <translation>AI रनटाइमको जाँच</translation>
    </message>
    <message>
      <source>The CycleGAN's difference with a real earlier image in the place of the generated one.</source>
      <translation>CycleGAN को फरक, तर सिर्जित चित्रको ठाउँमा पहिलेको साँचो चित्र राखेर।</translation>
    </message>
    <message>
      <source>The Python that the new environment is made with: 3.10 to 3.14, 64-bit.</source>
      <translation>नयाँ परिवेश बनाउने Python: 3.10 देखि 3.14, 64-बिट।</translation>
    </message>
    <message>
      <source>The Python that was chosen is for another kind of processor.</source>
      <translation>छानिएको Python अर्कै प्रकारको प्रोसेसरको हो।</translation>
    </message>
    <message>
      <source>The adapted result has edits that are not saved.</source>
      <translation>अनुकूलित नतिजामा बचत नगरिएका सम्पादन छन्।</translation>
    </message>
    <message>
      <source>The adapted result in {} cannot be read.</source>
      <translation>{} मा भएको अनुकूलित नतिजा पढ्न सकिँदैन।</translation>
    </message>
    <message>
      <source>The area cannot be brought into the CRS of the scene, {}.</source>
      <translation>क्षेत्रलाई चित्रको CRS {} मा ल्याउन सकिँदैन।</translation>
    </message>
    <message>
      <source>The area cannot be written to {}: {}.</source>
      <translation>क्षेत्र {} मा लेख्न सकिँदैन: {}।</translation>
    </message>
    <message>
      <source>The area holds no polygons.</source>
      <translation>क्षेत्रमा कुनै बहुभुज छैन।</translation>
    </message>
    <message>
      <source>The area would be {} of the web layer, too much to fetch.</source>
      <translation>क्षेत्र वेब तहको {} हुनेछ, ल्याउन धेरै।</translation>
    </message>
    <message>
      <source>The bands “{}” are not three band numbers.</source>
      <translation>ब्यान्ड “{}” तीन ब्यान्ड संख्या होइनन्।</translation>
    </message>
    <message>
      <source>The bundle is for Python {}, and this computer has none.</source>
      <translation>बन्डल Python {} का लागि हो, र यो कम्प्युटरमा त्यो छैन।</translation>
    </message>
    <message>
      <source>The bundle is for {}, and this computer is {}.</source>
      <translation>बन्डल {} का लागि हो, र यो कम्प्युटर {} हो।</translation>
    </message>
    <message>
      <source>The bundle lacks a package for this computer or this Python.</source>
      <translation>बन्डलमा यो कम्प्युटर वा यो Python को प्याकेज छैन।</translation>
    </message>
    <message>
      <source>The bundle was made for another version of this plugin.</source>
      <translation>बन्डल यो प्लगइनको अर्कै संस्करणको हो।</translation>
    </message>
    <message>
      <source>The checked views of all results in the map teach one model, which is offered for the next scene of this kind. Whole scenes are held back to say how good it is.</source>
      <translation>नक्साका सबै नतिजाका जाँचिएका दृश्यले एउटा मोडेललाई सिकाउँछन्, जुन यस्तै अर्को चित्रका लागि दिइन्छ। कति राम्रो छ भन्न पूरा चित्र छुट्याइन्छ।</translation>
    </message>
    <message>
      <source>The checked views of all results in the map teach one model. What is the name of the sensor that took the images?</source>
      <translation>नक्साका सबै नतिजाका जाँचिएका दृश्यले एउटा मोडेललाई सिकाउँछन्। चित्र लिने सेन्सरलाई के भन्नुहुन्छ?</translation>
    </message>
    <message>
      <source>The chosen model (fine-tune)</source>
      <translation>छानिएको मोडेल (फाइन-ट्युन)</translation>
    </message>
    <message>
      <source>The class activation map times the probability of a landslide. Bright: high.</source>
      <translation>वर्ग सक्रियता नक्सा (CAM) गुणा पहिरोको सम्भाव्यता। उज्यालो: बढी।</translation>
    </message>
    <message>
      <source>The class activation of the classifier. Fastest; outlines are coarse. Good for a first look.</source>
      <translation>वर्गीकारकको वर्ग सक्रियता। सबैभन्दा छिटो; रूपरेखा खस्रो। पहिलो झलकका लागि राम्रो।</translation>
    </message>
    <message>
      <source>The classifier's probability that this tile shows a landslide is {} %.</source>
      <translation>वर्गीकारकका अनुसार यो टायलमा पहिरो देखिने सम्भाव्यता {} % छ।</translation>
    </message>
    <message>
      <source>The connection broke while packages were being downloaded.</source>
      <translation>प्याकेज डाउनलोड हुँदा जडान टुट्यो।</translation>
    </message>
    <message>
      <source>The continuous scores, one band each. Cloud-optimized.</source>
      <translation>निरन्तर अंक, प्रत्येकको एउटा ब्यान्ड। क्लाउडका लागि अनुकूलित।</translation>
    </message>
    <message>
      <source>The day on which the earlier image was taken, such as 2020-06-30.</source>
      <translation>अघिल्लो छवि लिइएको दिन, जस्तै 2020-06-30।</translation>
    </message>
    <message>
      <source>The day on which the image was taken, such as 2021-08-04. It is kept with every polygon.</source>
      <translation>चित्र लिइएको दिन, जस्तै 2021-08-04। यो प्रत्येक बहुभुजसँग राखिन्छ।</translation>
    </message>
    <message>
      <source>The decisions of all results in the map teach one model for other scenes. Whole scenes are held back to say whether it is better, and it is measured on other scenes before it is saved.</source>
      <translation>नक्सामा भएका सबै नतिजाका निर्णयले अन्य दृश्यका लागि एउटा मोडेललाई सिकाउँछन्। त्यो राम्रो छ कि छैन भन्न पूरा दृश्यहरू अलग राखिन्छन्, र सुरक्षित गर्नुअघि अन्य दृश्यमा नापिन्छ।</translation>
    </message>
    <message>
      <source>The decisions of {} results in the map teach one model. What is the name of the new model?</source>
      <translation>नक्सामा भएका {} नतिजाका निर्णयले एउटा मोडेललाई सिकाउँछन्। त्यसको नाम के हो?</translation>
    </message>
    <message>
      <source>The difference from a generated scene without landslides. Finds small ones, with more false alarms.</source>
      <translation>पहिरो बिना सिर्जित चित्रसँगको फरक। साना पनि भेटिन्छन्, तर झूटा चेतावनी बढी।</translation>
    </message>
    <message>
      <source>The disk became full.</source>
      <translation>डिस्क भरियो।</translation>
    </message>
    <message>
      <source>The disk is full: {} could not be written.</source>
      <translation>डिस्क भरिएको छ: {} लेख्न सकिएन।</translation>
    </message>
    <message>
      <source>The disk of {} has {} free, and the installation takes {} while it runs.</source>
      <translation>{} को डिस्कमा {} खाली छ, र स्थापनाले चल्दा {} लिन्छ।</translation>
    </message>
    <message>
      <source>The disk of {} is full: the model needs {} MB.</source>
      <translation>{} को डिस्क भरिएको छ: मोडेललाई {} MB चाहिन्छ।</translation>
    </message>
    <message>
      <source>The dissertation's method: the pixels on which two independent scores agree. Slow without a GPU.</source>
      <translation>शोधपत्रको विधि: दुई स्वतन्त्र दृष्टि सहमत भएको भाग। GPU बिना ढिलो।</translation>
    </message>
    <message>
      <source>The earlier image covers {} of the scene: elsewhere the scene alone decides.</source>
      <translation>अघिल्लो छविले दृश्यको {} ढाक्छ: अन्यत्र दृश्यले मात्र निर्णय गर्छ।</translation>
    </message>
    <message>
      <source>The earlier image does not lie over {} of the scene as over the rest; nothing is called new there.</source>
      <translation>अघिल्लो छवि दृश्यको {} मा अन्यत्र जस्तो मिल्दैन; त्यहाँ केही पनि नयाँ भनिँदैन।</translation>
    </message>
    <message>
      <source>The earlier image has one band: grey levels alone are compared.</source>
      <translation>अघिल्लो छविमा एउटा ब्यान्ड छ: खरानी रङका तह मात्र तुलना गरिन्छ।</translation>
    </message>
    <message>
      <source>The earlier image is a copy of the scene: nothing can be new.</source>
      <translation>अघिल्लो छवि दृश्यकै प्रति हो: केही पनि नयाँ हुन सक्दैन।</translation>
    </message>
    <message>
      <source>The earlier image of this run is not where it was: it cannot be shown.</source>
      <translation>यस रनको अघिल्लो छवि पहिलेको ठाउँमा छैन: देखाउन सकिँदैन।</translation>
    </message>
    <message>
      <source>The earlier image shows nothing of {} of the scene (its edge, clouds or mask): there the result is that of the scene alone.</source>
      <translation>अघिल्लो छविले दृश्यको {} मा केही देखाउँदैन (किनार, बादल वा मास्क): त्यहाँ परिणाम दृश्यको मात्र हो।</translation>
    </message>
    <message>
      <source>The edits are back. Press E to save them.</source>
      <translation>सम्पादन फर्किए। बचत गर्न E थिच्नुहोस्।</translation>
    </message>
    <message>
      <source>The field that names the catchments. Empty: their numbers.</source>
      <translation>जलाधारको नाम भएको फिल्ड। खाली: तिनका संख्या।</translation>
    </message>
    <message>
      <source>The figures are for the thresholds alone, without your review. At another place another threshold may be better.</source>
      <translation>अङ्क सीमाका मात्र हुन्, तपाईंको समीक्षाबिना। अर्को ठाउँलाई अर्कै सीमा चाहिन सक्छ।</translation>
    </message>
    <message>
      <source>The file has nothing.</source>
      <translation>फाइलमा केही छैन।</translation>
    </message>
    <message>
      <source>The file of these polygons holds triggers that somebody put into it, which would run at each change.</source>
      <translation>यी बहुभुजको फाइलमा कसैले राखेका ट्रिगर छन्, जुन प्रत्येक परिवर्तनमा चल्नेछन्।</translation>
    </message>
    <message>
      <source>The file of these polygons is a link to {}: what you say would be written there.</source>
      <translation>यी बहुभुजहरूको फाइल {} को लिङ्क हो: तपाईंले भन्नुभएको कुरा त्यहाँ लेखिने थियो।</translation>
    </message>
    <message>
      <source>The file {} cannot be opened.</source>
      <translation>फाइल {} खोल्न सकिँदैन।</translation>
    </message>
    <message>
      <source>The file {} does not end with .lsmodel.</source>
      <translation>फाइल {} को अन्त्य .lsmodel ले हुँदैन।</translation>
    </message>
    <message>
      <source>The file {} exists already.</source>
      <translation>फाइल {} पहिले नै छ।</translation>
    </message>
    <message>
      <source>The file {} exists already. Choose another name.</source>
      <translation>फाइल {} पहिले नै छ। अर्को नाम छान्नुहोस्।</translation>
    </message>
    <message>
      <source>The file {} has no ending of a format that can be written.</source>
      <translation>फाइल {} को अन्त्य लेख्न सकिने ढाँचाको छैन।</translation>
    </message>
    <message>
      <source>The file {} is not an area of this plugin.</source>
      <translation>फाइल {} यो प्लगइनको क्षेत्र होइन।</translation>
    </message>
    <message>
      <source>The file {} is not there now. Connect its drive, or restore its folder.</source>
      <translation>फाइल {} अहिले छैन। त्यसको ड्राइभ जोड्नुहोस् वा फोल्डर फिर्ता ल्याउनुहोस्।</translation>
    </message>
    <message>
      <source>The file {} is not there now: nothing was written.</source>
      <translation>फाइल {} अहिले छैन: केही लेखिएन।</translation>
    </message>
    <message>
      <source>The folder {} cannot be made: {}.</source>
      <translation>फोल्डर {} बनाउन सकिँदैन: {}।</translation>
    </message>
    <message>
      <source>The folder {} lies in OneDrive ({}), which would upload the AI runtime and hold its files.</source>
      <translation>फोल्डर {} OneDrive ({}) मा छ, जसले AI रनटाइम अपलोड गर्ने र त्यसका फाइल समातिरहने थियो।</translation>
    </message>
    <message>
      <source>The image is not in the map, too large or no GeoTIFF, and was left out.</source>
      <translation>चित्र नक्सामा छैन, ज्यादै ठूलो छ वा GeoTIFF होइन, त्यसैले छोडियो।</translation>
    </message>
    <message>
      <source>The installation</source>
      <translation>स्थापना</translation>
    </message>
    <message>
      <source>The installation of {} was interrupted. Install begins again; files that were downloaded completely are not downloaded again.</source>
      <translation>{} को स्थापना अवरुद्ध भयो। स्थापना फेरि सुरु हुन्छ; पूरा भएको दोहोर्‍याएर डाउनलोड हुँदैन।</translation>
    </message>
    <message>
      <source>The installer cannot use a SOCKS proxy.</source>
      <translation>स्थापकले SOCKS प्रोक्सी प्रयोग गर्न सक्दैन।</translation>
    </message>
    <message>
      <source>The installer ran out of memory or was stopped by the system.</source>
      <translation>स्थापकको मेमोरी सकियो वा प्रणालीले रोक्यो।</translation>
    </message>
    <message>
      <source>The inventory is complete</source>
      <translation>पहिरो सूची पूरा छ</translation>
    </message>
    <message>
      <source>The label cannot be saved in {}.</source>
      <translation>लेबल {} मा बचत गर्न सकिँदैन।</translation>
    </message>
    <message>
      <source>The labels cannot be written to {}: {}.</source>
      <translation>लेबल {} मा लेख्न सकिँदैन: {}।</translation>
    </message>
    <message>
      <source>The layer of tiles that you are labelling.</source>
      <translation>तपाईंले लेबल गरिरहेको टायलको तह।</translation>
    </message>
    <message>
      <source>The layer whose polygons are the area to map.</source>
      <translation>जसका बहुभुजहरू नक्सा बनाउनुपर्ने क्षेत्र हुन्, त्यो तह।</translation>
    </message>
    <message>
      <source>The layer {} cannot be read.</source>
      <translation>तह {} पढ्न सकिँदैन।</translation>
    </message>
    <message>
      <source>The layer {} holds no polygons.</source>
      <translation>तह {} मा कुनै बहुभुज छैन।</translation>
    </message>
    <message>
      <source>The layer “{}” cannot be brought into the CRS of the tiles.</source>
      <translation>तह “{}” लाई टायलको CRS मा ल्याउन सकिँदैन।</translation>
    </message>
    <message>
      <source>The layer “{}” cannot be learned from as it is.</source>
      <translation>तह “{}” बाट अहिलेको अवस्थामा सिक्न सकिँदैन।</translation>
    </message>
    <message>
      <source>The layer “{}” comes from a web service, not from a file.</source>
      <translation>तह “{}” वेब सेवाबाट आउँछ, फाइलबाट होइन।</translation>
    </message>
    <message>
      <source>The layer “{}” holds neither points nor polygons.</source>
      <translation>तह “{}” मा न बिन्दु छन् न बहुभुज।</translation>
    </message>
    <message>
      <source>The layer “{}” holds no polygon.</source>
      <translation>तह “{}” मा कुनै बहुभुज छैन।</translation>
    </message>
    <message>
      <source>The layer “{}” is a web layer, so its area must be given.</source>
      <translation>तह “{}” वेब तह हो, त्यसैले यसको क्षेत्र दिनुपर्छ।</translation>
    </message>
    <message>
      <source>The layer “{}” is not a plain file on this computer.</source>
      <translation>तह “{}” यो कम्प्युटरको साधारण फाइल होइन।</translation>
    </message>
    <message>
      <source>The line does not cross the chosen polygon from one side to the other.</source>
      <translation>रेखाले छानिएको बहुभुजलाई एक छेउदेखि अर्को छेउसम्म काट्दैन।</translation>
    </message>
    <message>
      <source>The list shows it as it is now: look at it, and choose again.</source>
      <translation>सूचीले त्यसलाई अहिले जस्तो छ त्यस्तै देखाउँछ: हेर्नुहोस् र फेरि छान्नुहोस्।</translation>
    </message>
    <message>
      <source>The map cannot be brought into the CRS of the polygons.</source>
      <translation>नक्सालाई बहुभुजको CRS मा ल्याउन सकिँदैन।</translation>
    </message>
    <message>
      <source>The map shows no part of the raster.</source>
      <translation>नक्साले रास्टरको कुनै भाग देखाउँदैन।</translation>
    </message>
    <message>
      <source>The map shows no whole tile of the raster.</source>
      <translation>नक्साले रास्टरको कुनै पूरा टायल देखाउँदैन।</translation>
    </message>
    <message>
      <source>The map shows nothing: zoom to the scene first.</source>
      <translation>नक्साले केही देखाउँदैन: पहिले दृश्यमा जुम गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The map's place cannot be brought into the CRS of the scene.</source>
      <translation>नक्साको ठाउँ चित्रको CRS मा ल्याउन सकिँदैन।</translation>
    </message>
    <message>
      <source>The mask of the method below with these thresholds.</source>
      <translation>यी सीमासहित तलको विधिको मास्क।</translation>
    </message>
    <message>
      <source>The mask of the polygons as they are: 1 is landslide, 0 is none, 255 is no data.</source>
      <translation>अहिलेका बहुभुजको: 1 पहिरो, 0 छैन, 255 डेटा छैन।</translation>
    </message>
    <message>
      <source>The mask of the polygons is older than your decisions: it could not be drawn anew.</source>
      <translation>बहुभुजको मास्क तपाईंका निर्णयभन्दा पुरानो छ: नयाँ बनाउन सकिएन।</translation>
    </message>
    <message>
      <source>The mask of the thresholds alone, without minimum area or review.</source>
      <translation>सीमाको मात्र, न्यूनतम क्षेत्रफल वा समीक्षा बिना।</translation>
    </message>
    <message>
      <source>The method that computes the scores.</source>
      <translation>अंक गणना गर्ने विधि।</translation>
    </message>
    <message>
      <source>The model cannot be copied to {}: {}.</source>
      <translation>मोडेल {} मा प्रतिलिपि गर्न सकिँदैन: {}।</translation>
    </message>
    <message>
      <source>The model could not be downloaded: {}.</source>
      <translation>मोडेल डाउनलोड हुन सकेन: {}।</translation>
    </message>
    <message>
      <source>The model does not know this kind of imagery: do not trust this map. Outline the landslides of three views.</source>
      <translation>मोडेलले यस प्रकारको चित्र-सामग्री चिन्दैन: यो नक्सामा भर नपर्नुहोस्। तीन दृश्यका पहिरोको रूपरेखा बनाउनुहोस्।</translation>
    </message>
    <message>
      <source>The model has adapted to this scene.</source>
      <translation>मोडेल यो चित्रअनुकूल भयो।</translation>
    </message>
    <message>
      <source>The model has learned from {} decisions.</source>
      <translation>मोडेलले {} निर्णयबाट सिकेको छ।</translation>
    </message>
    <message>
      <source>The model has learned this imagery from checked views. Check the new map.</source>
      <translation>मोडेललाई जाँचिएका दृश्यबाट चित्र-सामग्री सिकाइएको छ। यसले के कोर्‍यो जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>The model is already there.</source>
      <translation>मोडेल पहिल्यै त्यहाँ छ।</translation>
    </message>
    <message>
      <source>The model is in the list of models on the tab Map.</source>
      <translation>मोडेल “नक्सा” ट्याबको मोडेल सूचीमा छ।</translation>
    </message>
    <message>
      <source>The model is made, but {} could not be written: {}.</source>
      <translation>मोडेल बन्यो, तर {} लेख्न सकिएन: {}।</translation>
    </message>
    <message>
      <source>The model is sure of only a small part of what it found: the scene is unlike its training images. Check some polygons, then let it learn from your decisions.</source>
      <translation>भेटेकोमध्ये मोडेल थोरैमा मात्र ढुक्क छ: चित्र यसले चिनेकोभन्दा फरक छ। केही बहुभुज जाँच्नुहोस्, अनि तपाईंका निर्णयबाट सिक्न दिनुहोस्।</translation>
    </message>
    <message>
      <source>The model is unsure of this scene; it can adapt to it.</source>
      <translation>मोडेल यो चित्रबारे अनिश्चित छ; यो यसमा अनुकूल हुन सक्छ।</translation>
    </message>
    <message>
      <source>The model stays as it was: nothing on the map changes.</source>
      <translation>मोडेल पहिलेकै रह्यो: नक्सामा केही बदलिँदैन।</translation>
    </message>
    <message>
      <source>The model stays; its threshold is {} now.</source>
      <translation>मोडेल उही रहन्छ; अब यसको सीमा {} छ।</translation>
    </message>
    <message>
      <source>The model stays; proposals like those that you rejected are left out.</source>
      <translation>मोडेल उही रहन्छ; तपाईंले अस्वीकार्नुभएका जस्ता प्रस्ताव छोडिन्छन्।</translation>
    </message>
    <message>
      <source>The model that the training starts from.</source>
      <translation>प्रशिक्षण जुन मोडेलबाट सुरु हुन्छ।</translation>
    </message>
    <message>
      <source>The model was taught by {}.</source>
      <translation>मोडेललाई {} ले सिकाएको हो।</translation>
    </message>
    <message>
      <source>The model “{}” is made and chosen.</source>
      <translation>मोडेल “{}” बन्यो र छानियो।</translation>
    </message>
    <message>
      <source>The model “{}” is made, but not chosen.</source>
      <translation>मोडेल “{}” बन्यो, तर छानिएको छैन।</translation>
    </message>
    <message>
      <source>The model's own thresholds.</source>
      <translation>मोडेलकै सीमा।</translation>
    </message>
    <message>
      <source>The network that gives the outlines; it learns from the classifier.</source>
      <translation>रूपरेखा दिने नेटवर्क; यसले वर्गीकारकबाट सिक्छ।</translation>
    </message>
    <message>
      <source>The networks are running</source>
      <translation>नेटवर्क चल्दै छन्</translation>
    </message>
    <message>
      <source>The networks that find landslides run in a separate Python. It is installed once, beside QGIS: QGIS and your other plugins stay as they are.</source>
      <translation>पहिरो खोज्ने नेटवर्क छुट्टै Python मा चल्छन्। त्यो QGIS बाट अलग एक पटक स्थापना हुन्छ: QGIS र तपाईंका अरू प्लगइन जस्ताको तस्तै रहन्छन्।</translation>
    </message>
    <message>
      <source>The new model is surer of them.</source>
      <translation>नयाँ मोडेल तिनमा बढी ढुक्क छ।</translation>
    </message>
    <message>
      <source>The orthophoto or satellite scene to map.</source>
      <translation>नक्सा बनाउनुपर्ने अर्थोफोटो वा उपग्रह चित्र।</translation>
    </message>
    <message>
      <source>The outline has no area.</source>
      <translation>रूपरेखाको क्षेत्रफल छैन।</translation>
    </message>
    <message>
      <source>The outline lies on decided polygons.</source>
      <translation>रूपरेखा निर्णय भइसकेका बहुभुजमाथि पर्छ।</translation>
    </message>
    <message>
      <source>The outline lies on polygon {}, on which somebody has decided.</source>
      <translation>रूपरेखा बहुभुज {} माथि पर्छ, जसबारे कसैले निर्णय गरिसकेको छ।</translation>
    </message>
    <message>
      <source>The outline model's probability of a landslide.</source>
      <translation>रूपरेखा मोडेलले दिएको पहिरोको सम्भाव्यता।</translation>
    </message>
    <message>
      <source>The output {} is not a file.</source>
      <translation>आउटपुट {} फाइल होइन।</translation>
    </message>
    <message>
      <source>The package server cannot be reached.</source>
      <translation>प्याकेज सर्भरसम्म पुग्न सकिँदैन।</translation>
    </message>
    <message>
      <source>The package server has a problem at the moment.</source>
      <translation>प्याकेज सर्भरमा अहिले समस्या छ।</translation>
    </message>
    <message>
      <source>The package server refuses this computer.</source>
      <translation>प्याकेज सर्भरले यो कम्प्युटरलाई अस्वीकार गर्छ।</translation>
    </message>
    <message>
      <source>The path of the AI runtime's folder is too long for this system.</source>
      <translation>AI रनटाइमको फोल्डरको पथ यो प्रणालीका लागि धेरै लामो छ।</translation>
    </message>
    <message>
      <source>The path {} is too long for Windows.</source>
      <translation>पथ {} Windows का लागि धेरै लामो छ।</translation>
    </message>
    <message>
      <source>The picture {} cannot be read.</source>
      <translation>चित्र {} पढ्न सकिँदैन।</translation>
    </message>
    <message>
      <source>The pixel of {} is far from the model's {}: expect poor results, or check the scene's CRS.</source>
      <translation>{} को पिक्सेल मोडेलको {} भन्दा धेरै फरक छ: नतिजा कमजोर हुन सक्छ, वा चित्रको CRS जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>The pixel of {} is far from the model's {}: expect poor results.</source>
      <translation>{} को पिक्सेल मोडेलको {} भन्दा धेरै फरक छ: नतिजा कमजोर हुन सक्छ।</translation>
    </message>
    <message>
      <source>The plugin failed: {}.</source>
      <translation>प्लगइन असफल भयो: {}।</translation>
    </message>
    <message>
      <source>The polygon lies wholly on other landslides.</source>
      <translation>बहुभुज पूरै अरू पहिरोमाथि पर्छ।</translation>
    </message>
    <message>
      <source>The polygon overlaps no other landslide.</source>
      <translation>बहुभुज कुनै अर्को पहिरोमाथि खप्टिँदैन।</translation>
    </message>
    <message>
      <source>The polygons are being drawn anew.</source>
      <translation>बहुभुज नयाँ सिराबाट कोरिँदै छन्।</translation>
    </message>
    <message>
      <source>The polygons are being edited and lack the field “{}”.</source>
      <translation>बहुभुज सम्पादन हुँदै छन् र तिनमा “{}” फिल्ड छैन।</translation>
    </message>
    <message>
      <source>The polygons are being edited.</source>
      <translation>बहुभुज सम्पादन हुँदै छन्।</translation>
    </message>
    <message>
      <source>The polygons cannot be edited now. Choose one, and wait a moment.</source>
      <translation>अहिले बहुभुज सम्पादन गर्न मिल्दैन। एउटा छानेर एकछिन पर्खनुहोस्।</translation>
    </message>
    <message>
      <source>The polygons cannot be written: their folder or file is read-only.</source>
      <translation>बहुभुज लेख्न सकिँदैन: तिनको फोल्डर वा फाइल पढ्न मात्र मिल्छ।</translation>
    </message>
    <message>
      <source>The polygons cannot have the field “{}”.</source>
      <translation>बहुभुजमा “{}” फिल्ड हुन सक्दैन।</translation>
    </message>
    <message>
      <source>The polygons have changed. Compute the statistics again.</source>
      <translation>बहुभुज बदलिएका छन्। तथ्याङ्क फेरि गणना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The polygons have changed. Propose the parts again.</source>
      <translation>बहुभुज बदलिएका छन्। भाग फेरि प्रस्ताव गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The polygons have no fields for a review.</source>
      <translation>बहुभुजमा समीक्षाका फिल्ड छैनन्।</translation>
    </message>
    <message>
      <source>The polygons in the folder {} are being edited.</source>
      <translation>फोल्डर {} का बहुभुज सम्पादन हुँदै छन्।</translation>
    </message>
    <message>
      <source>The polygons of the result that came before this one.</source>
      <translation>योभन्दा अघि आएको नतिजाका बहुभुज।</translation>
    </message>
    <message>
      <source>The polygons of the run are not in the project. Open the run's folder again.</source>
      <translation>रनका बहुभुज परियोजनामा छैनन्। रनको फोल्डर फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
      <source>The polygons of this result are not in the map; their file is complete.</source>
      <translation>यो नतिजाका बहुभुज नक्सामा छैनन्; तिनको फाइल सद्दे छ।</translation>
    </message>
    <message>
      <source>The polygons of this run are not in the map. Open the run again.</source>
      <translation>यो रनका बहुभुज नक्सामा छैनन्। रन फेरि खोल्नुहोस्।</translation>
    </message>
    <message>
      <source>The polygons of {} cannot be written.</source>
      <translation>{} का बहुभुज लेख्न सकिँदैन।</translation>
    </message>
    <message>
      <source>The project {} cannot be written.</source>
      <translation>परियोजना {} लेख्न सकिँदैन।</translation>
    </message>
    <message>
      <source>The proxy does not answer or does not let the installer through.</source>
      <translation>प्रोक्सीले उत्तर दिँदैन वा स्थापकलाई जान दिँदैन।</translation>
    </message>
    <message>
      <source>The proxy wants a user name and password.</source>
      <translation>प्रोक्सीलाई प्रयोगकर्ता नाम र पासवर्ड चाहिन्छ।</translation>
    </message>
    <message>
      <source>The raster has no CRS, so its labels would lie nowhere.</source>
      <translation>रास्टरको CRS छैन, त्यसैले यसका लेबल कतै टिक्दैनन्।</translation>
    </message>
    <message>
      <source>The report is on the clipboard: paste it into your message.</source>
      <translation>रिपोर्ट क्लिपबोर्डमा छ: आफ्नो सन्देशमा टाँस्नुहोस्।</translation>
    </message>
    <message>
      <source>The report {} could not be written.</source>
      <translation>रिपोर्ट {} लेख्न सकिएन।</translation>
    </message>
    <message>
      <source>The result before is shown again; the adapted one stays in the folder {}.</source>
      <translation>पहिलेको नतिजा फेरि देखाइएको छ; अनुकूलित नतिजा फोल्डर {} मा रहन्छ।</translation>
    </message>
    <message>
      <source>The rule in the panel computes its thresholds from the whole scene; here they are fixed.</source>
      <translation>प्यानलको नियमले पूरा चित्रबाट सीमा निकाल्छ; यी निश्चित छन्।</translation>
    </message>
    <message>
      <source>The run in {} is damaged.</source>
      <translation>{} को रन बिग्रेको छ।</translation>
    </message>
    <message>
      <source>The run in {} is not finished.</source>
      <translation>{} को रन सकिएको छैन।</translation>
    </message>
    <message>
      <source>The run in {} was made by another version of the plugin.</source>
      <translation>{} को रन प्लगइनको अर्कै संस्करणको हो।</translation>
    </message>
    <message>
      <source>The same adaptation is under way or waits.</source>
      <translation>उही अनुकूलन चल्दै छ वा पर्खाइमा छ।</translation>
    </message>
    <message>
      <source>The same model is being made or waits.</source>
      <translation>यही मोडेल बन्दै छ वा पर्खिरहेको छ।</translation>
    </message>
    <message>
      <source>The same page as PNG.</source>
      <translation>त्यही पृष्ठ PNG का रूपमा।</translation>
    </message>
    <message>
      <source>The same training is under way or waits.</source>
      <translation>यही तालिम चलिरहेको वा पर्खिएको छ।</translation>
    </message>
    <message>
      <source>The same with the outlines as WKT, in the CRS of the run.</source>
      <translation>उही, WKT रूपरेखासहित, रनको CRS मा।</translation>
    </message>
    <message>
      <source>The scene has no CRS: areas would be in pixels.</source>
      <translation>चित्रको CRS छैन: क्षेत्रफल पिक्सेलमा हुनेछ।</translation>
    </message>
    <message>
      <source>The scene has no CRS: assign one to the layer for areas in square metres.</source>
      <translation>चित्रको CRS छैन: क्षेत्रफल वर्ग मिटरमा पाउन तहलाई CRS दिनुहोस्।</translation>
    </message>
    <message>
      <source>The scene has no CRS: masks and polygons lie on its pixel grid, and areas are in pixels.</source>
      <translation>दृश्यको CRS छैन: मास्क र बहुभुज यसको पिक्सेल ग्रिडमा छन्, र क्षेत्रफल पिक्सेलमा छन्।</translation>
    </message>
    <message>
      <source>The scene {} is not a raster that QGIS can read.</source>
      <translation>चित्र {} QGIS ले पढ्न सक्ने रास्टर होइन।</translation>
    </message>
    <message>
      <source>The scene's CRS does not lead to places on the ground: its pixel size is unknown.</source>
      <translation>दृश्यको CRS ले जमिनका स्थानमा लैजाँदैन: पिक्सेलको आकार थाहा छैन।</translation>
    </message>
    <message>
      <source>The scene's pixel of {} is far from the {} that the model was trained on; expect poor results.</source>
      <translation>दृश्यको {} पिक्सेल मोडेल तालिम दिइएको {} भन्दा धेरै फरक छ; नराम्रो परिणामको अपेक्षा गर्नुहोस्।</translation>
    </message>
    <message>
      <source>The scores of the run in {} are gone.</source>
      <translation>{} को रनका अंक छैनन्।</translation>
    </message>
    <message>
      <source>The secure connection to the package server is intercepted or not trusted.</source>
      <translation>प्याकेज सर्भरसँगको सुरक्षित जडान बीचमा रोकिएको वा अविश्वसनीय छ।</translation>
    </message>
    <message>
      <source>The secure connection was refused because a certificate is out of date.</source>
      <translation>प्रमाणपत्रको म्याद सकिएकाले सुरक्षित जडान अस्वीकार गरियो।</translation>
    </message>
    <message>
      <source>The share of the scene that the map has shown near enough to see its pixels.</source>
      <translation>पिक्सेल देखिने गरी नक्साले नजिकबाट देखाएको चित्रको भाग।</translation>
    </message>
    <message>
      <source>The shipped model, or a model file (.lsmodel) of your own.</source>
      <translation>सँगै आएको मोडेल, वा तपाईंकै मोडेल फाइल (.lsmodel)।</translation>
    </message>
    <message>
      <source>The table could not be saved.</source>
      <translation>तालिका बचत गर्न सकिएन।</translation>
    </message>
    <message>
      <source>The table is no CSV file.</source>
      <translation>तालिका CSV फाइल होइन।</translation>
    </message>
    <message>
      <source>The template cannot be kept: {}.</source>
      <translation>टेम्प्लेट राख्न सकिँदैन: {}।</translation>
    </message>
    <message>
      <source>The text is too long for a Shapefile.</source>
      <translation>पाठ Shapefile का लागि ज्यादै लामो छ।</translation>
    </message>
    <message>
      <source>The tile as the CycleGAN generates it without a landslide.</source>
      <translation>CycleGAN ले पहिरो बिना सिर्जना गरेको टायल।</translation>
    </message>
    <message>
      <source>The tile as the networks read it: bands, stretch and pixel size.</source>
      <translation>नेटवर्कले पढ्ने टायल: ब्यान्ड, फैलावट र पिक्सेलको आकार।</translation>
    </message>
    <message>
      <source>The training error at each step. A falling line means that the network learns.</source>
      <translation>प्रत्येक चरणको प्रशिक्षण त्रुटि। रेखा झर्नुको अर्थ नेटवर्कले सिक्दै छ।</translation>
    </message>
    <message>
      <source>The usual place</source>
      <translation>सामान्य ठाउँ</translation>
    </message>
    <message>
      <source>The value follows each pixel's neighborhood; sensitive to noise.</source>
      <translation>मान प्रत्येक पिक्सेलको छिमेकसँगै बदलिन्छ; हल्लाप्रति संवेदनशील।</translation>
    </message>
    <message>
      <source>The value follows the neighborhood; steadier where there is little contrast.</source>
      <translation>मान छिमेकसँगै बदलिन्छ; कम कन्ट्रास्टमा बढी स्थिर।</translation>
    </message>
    <message>
      <source>The views cannot be written into {}.</source>
      <translation>दृश्य {} मा लेख्न सकिँदैन।</translation>
    </message>
    <message>
      <source>The web layer “{}” could not be fetched ({}).</source>
      <translation>वेब तह “{}” ल्याउन सकिएन ({})।</translation>
    </message>
    <message>
      <source>The {} is not a finite number.</source>
      <translation>{} सीमित संख्या होइन।</translation>
    </message>
    <message>
      <source>The {} “{}” is not a number.</source>
      <translation>{} “{}” संख्या होइन।</translation>
    </message>
    <message>
      <source>There are edits that are not saved.</source>
      <translation>बचत नगरिएका सम्पादन छन्।</translation>
    </message>
    <message>
      <source>There are no packages for this computer or this Python.</source>
      <translation>यो कम्प्युटर वा यो Python का लागि प्याकेज छैनन्।</translation>
    </message>
    <message>
      <source>There are {} decisions; at least {} are needed.</source>
      <translation>{} निर्णय छन्; {} देखि यसले सिक्छ।</translation>
    </message>
    <message>
      <source>There is no PyTorch for this kind of computer ({}).</source>
      <translation>यो प्रकारको कम्प्युटर ({}) का लागि PyTorch छैन।</translation>
    </message>
    <message>
      <source>There is no earlier image.</source>
      <translation>अघिल्लो छवि छैन।</translation>
    </message>
    <message>
      <source>There is no file {}.</source>
      <translation>फाइल {} छैन।</translation>
    </message>
    <message>
      <source>There is no layer to take labels from.</source>
      <translation>लेबल लिने कुनै तह छैन।</translation>
    </message>
    <message>
      <source>There is no other view to show.</source>
      <translation>देखाउन अर्को दृश्य छैन।</translation>
    </message>
    <message>
      <source>There is no output folder.</source>
      <translation>आउटपुट फोल्डर छैन।</translation>
    </message>
    <message>
      <source>There is no polygon layer.</source>
      <translation>बहुभुज तह छैन।</translation>
    </message>
    <message>
      <source>There is no polygon. Click into one.</source>
      <translation>त्यहाँ बहुभुज छैन। कुनै बहुभुजभित्र क्लिक गर्नुहोस्।</translation>
    </message>
    <message>
      <source>There is no run in {}.</source>
      <translation>{} मा कुनै रन छैन।</translation>
    </message>
    <message>
      <source>There is nothing to cut.</source>
      <translation>काट्नुपर्ने केही छैन।</translation>
    </message>
    <message>
      <source>There is nothing to merge.</source>
      <translation>गाभ्नुपर्ने केही छैन।</translation>
    </message>
    <message>
      <source>These are only in the result before, because other polygons lie there: {}.</source>
      <translation>पहिलेको नतिजामा मात्र, किनभने त्यहाँ अरू छन्: {}।</translation>
    </message>
    <message>
      <source>They are carried over to the new run and stay as they are.</source>
      <translation>ती नयाँ रनमा सारिन्छन् र जस्ताको तस्तै रहन्छन्।</translation>
    </message>
    <message>
      <source>They are of another scene: their file stays in the folder under the scene's name.</source>
      <translation>ती अर्कै चित्रका हुन्: तिनको फाइल त्यही चित्रको नाममा फोल्डरमा रहन्छ।</translation>
    </message>
    <message>
      <source>They follow from the elevations alone; check them before you use them.</source>
      <translation>यी उचाइबाट मात्र निकालिएका हुन्; प्रयोगअघि जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>This Linux is too old for PyTorch: it needs glibc 2.28 or newer.</source>
      <translation>यो Linux PyTorch का लागि धेरै पुरानो छ: glibc 2.28 वा नयाँ चाहिन्छ।</translation>
    </message>
    <message>
      <source>This Linux is too old for PyTorch: it needs glibc {}.{} or newer.</source>
      <translation>यो Linux PyTorch का लागि धेरै पुरानो छ: glibc {}.{} वा नयाँ चाहिन्छ।</translation>
    </message>
    <message>
      <source>This Python cannot make environments: its venv package is missing.</source>
      <translation>यो Python ले परिवेश बनाउन सक्दैन: यसको venv प्याकेज छैन।</translation>
    </message>
    <message>
      <source>This computer's processor is too old for PyTorch.</source>
      <translation>यो कम्प्युटरको प्रोसेसर PyTorch का लागि धेरै पुरानो छ।</translation>
    </message>
    <message>
      <source>This folder holds a run. You will be asked before it is overwritten.</source>
      <translation>यहाँ एउटा रन छ। यसमाथि लेख्नुअघि तपाईंलाई सोधिनेछ।</translation>
    </message>
    <message>
      <source>This is a landslide</source>
      <translation>यो पहिरो हो</translation>
    </message>
    <message>
      <source>This is none</source>
      <translation>यो पहिरो होइन</translation>
    </message>
    <message>
      <source>This plugin brings newer packages: press Repair or change to get them.</source>
      <translation>यो प्लगइनले नयाँ प्याकेज ल्याएको छ: पाउन “मर्मत वा परिवर्तन” थिच्नुहोस्।</translation>
    </message>
    <message>
      <source>This polygon is no longer there.</source>
      <translation>यो बहुभुज अब त्यहाँ छैन।</translation>
    </message>
    <message>
      <source>This result: {}.</source>
      <translation>यो नतिजा: {}.</translation>
    </message>
    <message>
      <source>This rule looks at each pixel's neighborhood: the map changes when the polygons are drawn.</source>
      <translation>यो नियमले प्रत्येक पिक्सेलको छिमेक हेर्छ: बहुभुज बनेपछि नक्सा बदलिन्छ।</translation>
    </message>
    <message>
      <source>Thorough</source>
      <translation>गहिरो</translation>
    </message>
    <message>
      <source>Three or more teach most.</source>
      <translation>तीन वा बढीले सबैभन्दा धेरै सिकाउँछन्।</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>सीमा</translation>
    </message>
    <message>
      <source>Threshold a run again</source>
      <translation>रनमा फेरि सीमा लगाउने</translation>
    </message>
    <message>
      <source>Threshold meth&amp;od</source>
      <translation>सीमाको विधि (&amp;O)</translation>
    </message>
    <message>
      <source>Threshold method</source>
      <translation>सीमाको विधि</translation>
    </message>
    <message>
      <source>Threshold method (empty: the run's)</source>
      <translation>सीमाको विधि (खाली: रनकै)</translation>
    </message>
    <message>
      <source>Threshold of the change (empty: the run's)</source>
      <translation>परिवर्तनको सीमा (खाली: रनको)</translation>
    </message>
    <message>
      <source>Threshold of the change since then (empty: the model's)</source>
      <translation>त्यसयताको परिवर्तनको सीमा (खाली: मोडेलको)</translation>
    </message>
    <message>
      <source>Threshold of the difference since then (empty: the model's)</source>
      <translation>त्यसयताको अन्तरको सीमा (खाली: मोडेलको)</translation>
    </message>
    <message>
      <source>Threshold of the difference since then (empty: the run's)</source>
      <translation>त्यसयताको अन्तरको सीमा (खाली: रनको)</translation>
    </message>
    <message>
      <source>Thresholds</source>
      <translation>सीमाहरू</translation>
    </message>
    <message>
      <source>Thresholds and review: look at every polygon of a result.</source>
      <translation>सीमा र समीक्षा: नतिजाका प्रत्येक बहुभुज हेर्ने।</translation>
    </message>
    <message>
      <source>Thresholds of the next run</source>
      <translation>अर्को रनका सीमा</translation>
    </message>
    <message>
      <source>Thresholds of this result</source>
      <translation>यो नतिजाका सीमा</translation>
    </message>
    <message>
      <source>Thresholds under a name, kept in the QGIS project.</source>
      <translation>नामले राखिएका सीमा, QGIS परियोजनामा बचत।</translation>
    </message>
    <message>
      <source>Tick “Keep the border” if it is part of the image.</source>
      <translation>यो चित्रकै भाग हो भने “किनार राख्ने” मा चिन्ह लगाउनुहोस्।</translation>
    </message>
    <message>
      <source>Tile size, pixels</source>
      <translation>टायलको आकार, पिक्सेल</translation>
    </message>
    <message>
      <source>Tile, generated without landslides, difference</source>
      <translation>टायल, पहिरो बिना सिर्जित, फरक</translation>
    </message>
    <message>
      <source>Tiles</source>
      <translation>टायल</translation>
    </message>
    <message>
      <source>Tiles that the training has not seen: three with a landslide above, three without below.</source>
      <translation>प्रशिक्षणले नदेखेका टायल: माथि पहिरो भएका तीन, तल नभएका तीन।</translation>
    </message>
    <message>
      <source>Tiles with a landslide</source>
      <translation>पहिरो भएका टायल</translation>
    </message>
    <message>
      <source>Tiles with less, but some, are skipped.</source>
      <translation>केही भएका तर यसभन्दा कम टायल छोडिन्छन्।</translation>
    </message>
    <message>
      <source>Tiles without</source>
      <translation>पहिरो नभएका टायल</translation>
    </message>
    <message>
      <source>Tiles: {}</source>
      <translation>टायल: {}</translation>
    </message>
    <message>
      <source>To see whether it works.</source>
      <translation>काम गर्छ कि गर्दैन हेर्न।</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>सहनशीलता</translation>
    </message>
    <message>
      <source>Trace a mask into polygons</source>
      <translation>मास्कलाई बहुभुजमा कोर्ने</translation>
    </message>
    <message>
      <source>Traces a mask (1 is landslide, 0 is none, 255 is no data) into polygons and measures each: area, perimeter, length, width, orientation and place, on the ellipsoid.

&lt;b&gt;Scores.&lt;/b&gt; The scores of a run fill the confidence. &lt;b&gt;Elevation model.&lt;/b&gt; It fills elevation, drop, slope, aspect, H/L and travel angle, and leaves out what lies on flat ground.

The polygons have fields for a review: status, reviewer and comment.</source>
      <translation>मास्क (1 पहिरो, 0 छैन, 255 डेटा छैन) लाई बहुभुजमा कोर्छ र प्रत्येकलाई दीर्घवृत्तजमा नाप्छ: क्षेत्रफल, परिमिति, लम्बाइ, चौडाइ, दिशा र स्थान।

&lt;b&gt;अंक।&lt;/b&gt; रनका अंकले विश्वास भर्छन्। &lt;b&gt;उचाइ मोडेल।&lt;/b&gt; यसले उचाइ, झराइ, भिरालो, मोहडा, H/L र बहाव कोण भर्छ, र समथर जमिनका कुरा छोड्छ।

बहुभुजमा समीक्षाका फिल्ड छन्: स्थिति, समीक्षक र टिप्पणी।</translation>
    </message>
    <message>
      <source>Tracing polygons</source>
      <translation>बहुभुज कोरिँदै</translation>
    </message>
    <message>
      <source>Trai&amp;n</source>
      <translation>प्रशिक्षण दिने (&amp;N)</translation>
    </message>
    <message>
      <source>Trai&amp;n next</source>
      <translation>यसपछि प्रशिक्षण दिने (&amp;N)</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>मोडेल प्रशिक्षित गर्ने</translation>
    </message>
    <message>
      <source>Train a model from tiles</source>
      <translation>टायलबाट मोडेल प्रशिक्षित गर्ने</translation>
    </message>
    <message>
      <source>Train with the labelled tiles. QGIS stays free for other work.</source>
      <translation>लेबल गरिएका टायलले प्रशिक्षण दिने। QGIS अरू कामका लागि खाली रहन्छ।</translation>
    </message>
    <message>
      <source>Training of {}</source>
      <translation>{} को प्रशिक्षण</translation>
    </message>
    <message>
      <source>Training the CycleGAN</source>
      <translation>CycleGAN को प्रशिक्षण</translation>
    </message>
    <message>
      <source>Training the classifier</source>
      <translation>वर्गीकारकको प्रशिक्षण</translation>
    </message>
    <message>
      <source>Training the outline model</source>
      <translation>रूपरेखा मोडेलको प्रशिक्षण</translation>
    </message>
    <message>
      <source>Trainings that were paused, or cut off when QGIS closed.</source>
      <translation>रोकिएका, वा QGIS बन्द हुँदा टुटेका प्रशिक्षण।</translation>
    </message>
    <message>
      <source>Trains networks on the tiles of a folder that holds &lt;i&gt;landslide&lt;/i&gt; and &lt;i&gt;non-landslide&lt;/i&gt;, and writes one model file, with what was measured on tiles that were held out.

&lt;b&gt;Networks.&lt;/b&gt; The classifier says whether a tile shows a landslide. The outline model learns outlines from its explanations and maps a scene in one pass: recommended. The CycleGAN generates tiles without their landslides: slow, for the dissertation's methods.

&lt;b&gt;Start.&lt;/b&gt; Going on from a model, fifty tiles of each kind are worth a try. From scratch, hundreds are needed.

It takes minutes on a GPU and up to hours without. Cancel pauses it: run again with the same working folder to continue.</source>
      <translation>&lt;i&gt;landslide&lt;/i&gt; र &lt;i&gt;non-landslide&lt;/i&gt; भएको फोल्डरका टायलमा नेटवर्क प्रशिक्षित गर्छ र एउटा मोडेल फाइल लेख्छ, छुट्याइएका टायलमा नापिएका आँकडासहित।

&lt;b&gt;नेटवर्क।&lt;/b&gt; वर्गीकारकले टायलमा पहिरो छ कि छैन भन्छ। रूपरेखा मोडेलले त्यसका व्याख्याबाट रूपरेखा सिक्छ र एकै पटकमा चित्रको नक्सा बनाउँछ: सिफारिस गरिएको। CycleGAN ले टायल पहिरो बिना कोर्छ: ढिलो, शोधपत्रका विधिका लागि।

&lt;b&gt;सुरुवात।&lt;/b&gt; मोडेलबाट अघि बढ्दा प्रत्येक प्रकारका पचास टायल जाँच्न लायक हुन्छन्। शून्यबाट सयौँ चाहिन्छ।

GPU मा मिनेट र त्यस बिना घण्टौँसम्म लाग्छ। रद्द गर्दा रोकिन्छ: जारी राख्न त्यही कार्य फोल्डरले फेरि चलाउनुहोस्।</translation>
    </message>
    <message>
      <source>Transport (proposed)</source>
      <translation>परिवहन (प्रस्तावित)</translation>
    </message>
    <message>
      <source>Transport, m²</source>
      <translation>परिवहन, m²</translation>
    </message>
    <message>
      <source>Travel angle (°)</source>
      <translation>बहाव कोण (°)</translation>
    </message>
    <message>
      <source>Try again later; if it stays, tell the project.</source>
      <translation>पछि फेरि प्रयास गर्नुहोस्; रहिरहे परियोजनालाई भन्नुहोस्।</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>फेरि प्रयास गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Try again; if it happens again, look at the log or choose another Python for the AI runtime.</source>
      <translation>फेरि प्रयास गर्नुहोस्; फेरि भए लग हेर्नुहोस् वा AI रनटाइमका लागि अर्को Python छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Trying every threshold…</source>
      <translation>हरेक सीमा जाँचिँदै…</translation>
    </message>
    <message>
      <source>Turns any landslide mask into an inventory of measured polygons.</source>
      <translation>जुनसुकै पहिरो मास्कलाई नापिएका बहुभुजको सूची बनाउँछ।</translation>
    </message>
    <message>
      <source>Two outlines are one landslide at an IoU above 0.1, or where half of the smaller lies in the larger.</source>
      <translation>IoU 0.1 भन्दा माथि भए, वा सानोको आधा ठूलोभित्र परे, दुई रूपरेखा एउटै पहिरो हुन्।</translation>
    </message>
    <message>
      <source>Type the day of each.</source>
      <translation>दुवैको दिन लेख्नुहोस्।</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>फिर्ता लिने</translation>
    </message>
    <message>
      <source>Undo the last change of thresholds</source>
      <translation>सीमाको अन्तिम परिवर्तन फिर्ता लिने</translation>
    </message>
    <message>
      <source>Undo: {}</source>
      <translation>फिर्ता लिने: {}</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>फिर्ता लिइयो।</translation>
    </message>
    <message>
      <source>Unfinished</source>
      <translation>अधुरा</translation>
    </message>
    <message>
      <source>Unit of the elevations</source>
      <translation>उचाइको एकाइ</translation>
    </message>
    <message>
      <source>Unpacking the bundle</source>
      <translation>बन्डल खोलिँदै</translation>
    </message>
    <message>
      <source>Unpacking the packages</source>
      <translation>प्याकेज खोलिँदै</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>अनिश्चित</translation>
    </message>
    <message>
      <source>Update the plugin, then start QGIS again.</source>
      <translation>प्लगइन अद्यावधिक गर्नुहोस्, अनि QGIS फेरि सुरु गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Update the plugin.</source>
      <translation>प्लगइन अद्यावधिक गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Use a computer whose processor has AVX2, made after about 2013.</source>
      <translation>प्रोसेसरमा AVX2 भएको, करिब 2013 पछिको कम्प्युटर लिनुहोस्।</translation>
    </message>
    <message>
      <source>Use a newer system, or choose an existing Python that has PyTorch.</source>
      <translation>नयाँ प्रणाली लिनुहोस्, वा PyTorch भएको कुनै Python छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Use an existing Python…</source>
      <translation>भएको Python प्रयोग गर्ने…</translation>
    </message>
    <message>
      <source>Use imagery of {} to {}, or check the scene's CRS.</source>
      <translation>{} देखि {} सम्मको चित्र-सामग्री लिनुहोस्, वा चित्रको CRS जाँच्नुहोस्।</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>यसलाई प्रयोग गर्ने</translation>
    </message>
    <message>
      <source>Use this method and its thresholds in the panel.</source>
      <translation>यो विधि र यसका सीमा प्यानलमा प्रयोग गर्ने।</translation>
    </message>
    <message>
      <source>Uses every channel of the classifier. For results to publish; slow without a GPU.</source>
      <translation>वर्गीकारकका सबै च्यानल प्रयोग गर्छ। प्रकाशन गर्ने नतिजाका लागि; GPU बिना ढिलो।</translation>
    </message>
    <message>
      <source>Uses only as many channels as the mask needs. Nearly the same mask in less than half the time.</source>
      <translation>मास्कलाई चाहिने जति च्यानल मात्र प्रयोग गर्छ। लगभग उस्तै मास्क, आधाभन्दा कम समयमा।</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>सामान्य</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>मान</translation>
    </message>
    <message>
      <source>Volume, {}</source>
      <translation>आयतन, {}</translation>
    </message>
    <message>
      <source>Volumes are of published laws of area and volume; the interval is that of the law's coefficients, and a single landslide may differ from it by a factor of two to three. The laws of Larsen et al. are for source areas. Intervals of fits are of 95 %; a law holds where p is at least 0.1.</source>
      <translation>आयतन क्षेत्रफल र आयतनका प्रकाशित नियमका हुन्; अन्तराल नियमका गुणाङ्कको हो, र एउटा पहिरो त्यसबाट दुईदेखि तीन गुणासम्म फरक हुन्छ। Larsen et al. का नियम स्रोत क्षेत्रका लागि हुन्। फिटका अन्तराल 95 % का हुन्; p कम्तीमा 0.1 भए नियम मान्य हुन्छ।</translation>
    </message>
    <message>
      <source>Wait a few minutes, then install again.</source>
      <translation>केही मिनेट पर्खेर फेरि स्थापना गर्नुहोस्।</translation>
    </message>
    <message>
      <source>Wait a moment: your decisions so far are kept.</source>
      <translation>एकछिन पर्खनुहोस्: अहिलेसम्म भनेको सुरक्षित छ।</translation>
    </message>
    <message>
      <source>Wait until it has ended.</source>
      <translation>यो सकिएसम्म पर्खनुहोस्।</translation>
    </message>
    <message>
      <source>Wait until it is done.</source>
      <translation>सकिएसम्म पर्खनुहोस्।</translation>
    </message>
    <message>
      <source>Wait until it is done; then it is installed here, too.</source>
      <translation>सकिएसम्म पर्खनुहोस्; अनि यहाँ पनि स्थापना भइसक्छ।</translation>
    </message>
    <message>
      <source>Wait until it is ready.</source>
      <translation>तयार नहुन्जेल पर्खनुहोस्।</translation>
    </message>
    <message>
      <source>Waits.</source>
      <translation>पर्खिँदै।</translation>
    </message>
    <message>
      <source>Waits: {}.</source>
      <translation>पर्खिँदै: {}।</translation>
    </message>
    <message>
      <source>What</source>
      <translation>के</translation>
    </message>
    <message>
      <source>What a bug report needs, without names, paths and passwords.</source>
      <translation>त्रुटि-सूचनालाई चाहिने कुरा, नाम, पथ र पासवर्ड बिना।</translation>
    </message>
    <message>
      <source>What is finished is kept.</source>
      <translation>सकिएको भाग सुरक्षित छ।</translation>
    </message>
    <message>
      <source>What is learned is kept: making a model of the same name goes on from there.</source>
      <translation>सिकेको कुरा रहन्छ: उही नामको मोडेल बनाउँदा त्यहीँबाट जारी हुन्छ।</translation>
    </message>
    <message>
      <source>What is learned is kept; it continues in Improve. The result stays as it is.</source>
      <translation>सिकेको कुरा सुरक्षित छ; यो “सुधार” मा जारी रहन्छ। नतिजा जस्ताको तस्तै रहन्छ।</translation>
    </message>
    <message>
      <source>What is written, and for which program.</source>
      <translation>के लेखिन्छ, र कुन कार्यक्रमका लागि।</translation>
    </message>
    <message>
      <source>What it would draw.</source>
      <translation>यसले जे कोर्नेछ।</translation>
    </message>
    <message>
      <source>What lies on the decided polygon {} was cut off.</source>
      <translation>निर्णय भइसकेको बहुभुज {} माथि परेको भाग काटियो।</translation>
    </message>
    <message>
      <source>What the installer has said.</source>
      <translation>स्थापकले भनेको।</translation>
    </message>
    <message>
      <source>What the map shows now.</source>
      <translation>नक्साले अहिले देखाएको।</translation>
    </message>
    <message>
      <source>What the map shows when you press Run.</source>
      <translation>“चलाउने” थिच्दा नक्साले देखाएको।</translation>
    </message>
    <message>
      <source>What the model computes here</source>
      <translation>मोडेलले यहाँ के गणना गर्छ</translation>
    </message>
    <message>
      <source>What the new model is called in the list of models.</source>
      <translation>मोडेल सूचीमा नयाँ मोडेलको नाम।</translation>
    </message>
    <message>
      <source>What the preview shows.</source>
      <translation>पूर्वावलोकनले के देखाउँछ।</translation>
    </message>
    <message>
      <source>What waits</source>
      <translation>पर्खिएका काम</translation>
    </message>
    <message>
      <source>What was downloaded is not the model that this plugin knows, so it was not kept.</source>
      <translation>डाउनलोड भएको यो प्लगइनले चिनेको मोडेल होइन, त्यसैले राखिएन।</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>कहाँ</translation>
    </message>
    <message>
      <source>Where it is unsure</source>
      <translation>अनिश्चित भएको ठाउँ</translation>
    </message>
    <message>
      <source>Where the QField folder goes</source>
      <translation>QField फोल्डर कहाँ जाने</translation>
    </message>
    <message>
      <source>Where the networks run. Automatic takes an NVIDIA GPU where one is usable.</source>
      <translation>नेटवर्क कहाँ चल्छन्। स्वचालितले चल्ने NVIDIA GPU भए त्यही लिन्छ।</translation>
    </message>
    <message>
      <source>Where tiles are made: in the map view, or over the whole raster.</source>
      <translation>टायल कहाँ बनाउने: नक्सा दृश्यमा, वा पूरा रास्टरमाथि।</translation>
    </message>
    <message>
      <source>Whether the model has learned something</source>
      <translation>मोडेलले केही सिक्यो कि सिकेन</translation>
    </message>
    <message>
      <source>Which attributes your inventory asks for.</source>
      <translation>तपाईंको सूचीलाई कुन गुण चाहिन्छन्।</translation>
    </message>
    <message>
      <source>Which bands hold red, green and blue. Set from the file; change them for other band orders.</source>
      <translation>रातो, हरियो र निलो कुन ब्यान्डमा छन्। फाइलबाट लिइएको; क्रम अर्कै भए बदल्नुहोस्।</translation>
    </message>
    <message>
      <source>Which model is deleted?</source>
      <translation>कुन मोडेल मेटाउने?</translation>
    </message>
    <message>
      <source>Which polygons are written, by their status in the review.</source>
      <translation>समीक्षामा तपाईंले भनेअनुसार कुन बहुभुज लेखिन्छन्।</translation>
    </message>
    <message>
      <source>Which polygons count, by their status in the review.</source>
      <translation>समीक्षामा तपाईंले भनेअनुसार कुन बहुभुज गनिन्छन्।</translation>
    </message>
    <message>
      <source>Which polygons the list shows, by their change since the earlier image.</source>
      <translation>सूचीले कुन बहुभुज देखाउँछ, अघिल्लो छविले भनेअनुसार।</translation>
    </message>
    <message>
      <source>Which polygons the list shows.</source>
      <translation>सूचीले कुन बहुभुज देखाउँछ।</translation>
    </message>
    <message>
      <source>Which result is shown and checked.</source>
      <translation>कुन नतिजा देखाइन्छ र जाँचिन्छ।</translation>
    </message>
    <message>
      <source>Which score</source>
      <translation>कुन अंक</translation>
    </message>
    <message>
      <source>Which scores of the run make the mask.</source>
      <translation>रनका कुन अंकले मास्क बनाउँछन्।</translation>
    </message>
    <message>
      <source>Whole layer</source>
      <translation>पूरा तह</translation>
    </message>
    <message>
      <source>Width (m)</source>
      <translation>चौडाइ (m)</translation>
    </message>
    <message>
      <source>Window of Niblack and Sauvola, odd, pixels (empty: the run's)</source>
      <translation>Niblack र Sauvola को झ्याल, बिजोर, पिक्सेल (खाली: रनकै)</translation>
    </message>
    <message>
      <source>With a name here the checked views of the runs teach instead of single decisions: a model for new imagery, which the panel offers for the next scene of its kind.</source>
      <translation>यहाँ नाम दिँदा छुट्टाछुट्टै निर्णयको सट्टा रनका जाँचिएका दृश्यले सिकाउँछन्: नयाँ छविका लागि एउटा मोडेल, जुन प्यानलले यस्तै अर्को चित्रका लागि दिन्छ।</translation>
    </message>
    <message>
      <source>Working folder</source>
      <translation>कार्य फोल्डर</translation>
    </message>
    <message>
      <source>Working folder (empty: beside the model file)</source>
      <translation>कार्य फोल्डर (खाली: मोडेल फाइलको छेउमा)</translation>
    </message>
    <message>
      <source>Would teach most first</source>
      <translation>सबैभन्दा धेरै सिकाउने पहिले</translation>
    </message>
    <message>
      <source>Write 2024-07-16, or 2024-07 or 2024 where no more is known.</source>
      <translation>2024-07-16 लेख्नुहोस्, वा बढी थाहा नभए 2024-07 वा 2024।</translation>
    </message>
    <message>
      <source>Write a few words on it</source>
      <translation>यसबारे केही शब्द लेख्नुहोस्</translation>
    </message>
    <message>
      <source>Write at most 254 bytes.</source>
      <translation>बढीमा 254 बाइट लेख्नुहोस्।</translation>
    </message>
    <message>
      <source>Write digits, such as 12.5.</source>
      <translation>अङ्क लेख्नुहोस्, जस्तै 12.5।</translation>
    </message>
    <message>
      <source>Write the area of each part into the inventory, with the rule that proposed it. Nobody has mapped them. U takes it back.</source>
      <translation>प्रत्येक भागको क्षेत्रफल सूचीमा लेख्ने, त्यसलाई प्रस्ताव गर्ने नियमसहित। यी कसैले नक्साङ्कन गरेका होइनन्। U ले फिर्ता लिन्छ।</translation>
    </message>
    <message>
      <source>Write them into a GeoPackage, so that a colleague can continue the teaching.</source>
      <translation>सहकर्मीले अझ सिकाउन सकून् भनी GeoPackage मा लेख्ने।</translation>
    </message>
    <message>
      <source>Writes an inventory as Shapefile, GeoPackage, GeoJSON, KML or CSV.</source>
      <translation>सूचीलाई Shapefile, GeoPackage, GeoJSON, KML वा CSV मा लेख्छ।</translation>
    </message>
    <message>
      <source>Writes the polygons with all attributes. The ending of the file says the format.

&lt;b&gt;Shapefile (.shp)&lt;/b&gt; with field names of at most 10 characters, .prj, and .cpg for letters of every script; longer names are shortened and told. It holds 2 GB at most.
&lt;b&gt;GeoPackage (.gpkg)&lt;/b&gt; loses nothing.
&lt;b&gt;GeoJSON (.geojson)&lt;/b&gt; and &lt;b&gt;KML (.kml)&lt;/b&gt; are in longitude and latitude.
&lt;b&gt;CSV (.csv)&lt;/b&gt; holds the attributes alone, the place as lon and lat.

&lt;b&gt;Status.&lt;/b&gt; Choose “accepted” and “edited” to export only what a person has confirmed.</source>
      <translation>बहुभुजलाई सबै गुणसहित लेख्छ। फाइलको अन्त्यले ढाँचा भन्छ।

&lt;b&gt;Shapefile (.shp)&lt;/b&gt;: फिल्ड नाम बढीमा 10 अक्षर, .prj, र सबै लिपिका लागि .cpg; लामा नाम छोट्याएर भनिन्छ। बढीमा 2 GB।
&lt;b&gt;GeoPackage (.gpkg)&lt;/b&gt; ले केही गुमाउँदैन।
&lt;b&gt;GeoJSON (.geojson)&lt;/b&gt; र &lt;b&gt;KML (.kml)&lt;/b&gt; देशान्तर र अक्षांशमा।
&lt;b&gt;CSV (.csv)&lt;/b&gt; मा गुण मात्र, स्थान lon र lat का रूपमा।

&lt;b&gt;स्थिति।&lt;/b&gt; मानिसले पुष्टि गरेको मात्र निर्यात गर्न “accepted” र “edited” छान्नुहोस्।</translation>
    </message>
    <message>
      <source>Writes tile pictures into the folders &lt;i&gt;landslide&lt;/i&gt; and &lt;i&gt;non-landslide&lt;/i&gt;. A training learns from these two kinds; nobody has to draw outlines.

&lt;b&gt;grid&lt;/b&gt;: tiles side by side over the raster. Those that landslide polygons cover, or points mark, go to one folder, those that nothing touches to the other. What shows neither clearly is skipped.
&lt;b&gt;each&lt;/b&gt;: one tile around the middle of each feature.

&lt;b&gt;Label field.&lt;/b&gt; An attribute that says what a feature is: landslide (or 1), none (or 0), skip. Without one, every feature is a landslide, except those with the status “rejected”.

Several rasters may go into one folder, also as a batch. Tiles that were cut of the same raster before are replaced.</source>
      <translation>&lt;i&gt;landslide&lt;/i&gt; र &lt;i&gt;non-landslide&lt;/i&gt; फोल्डरमा टायलका चित्र लेख्छ। प्रशिक्षणले यी दुई प्रकारबाट सिक्छ; कसैले रूपरेखा कोर्नुपर्दैन।

&lt;b&gt;grid&lt;/b&gt;: रास्टरमाथि छेउछेउमा टायल। पहिरोका बहुभुजले ढाकेका वा बिन्दुले चिनो लगाएका एउटा फोल्डरमा, केहीले नछोएका अर्कोमा जान्छन्। दुवै प्रस्ट नभएको छोडिन्छ।
&lt;b&gt;each&lt;/b&gt;: प्रत्येक आकृतिको बीचवरिपरि एउटा टायल।

&lt;b&gt;लेबल फिल्ड।&lt;/b&gt; आकृति के हो भन्ने गुण: landslide (वा 1), none (वा 0), skip। यो नभए प्रत्येक आकृति पहिरो हो, “rejected” स्थितिका बाहेक।

धेरै रास्टर एउटै फोल्डरमा जान सक्छन्, ब्याचमा पनि। त्यही रास्टरबाट पहिले काटिएका टायल बदलिन्छन्।</translation>
    </message>
    <message>
      <source>Writes what is filled in here into every accepted and edited polygon; empty fields stay as they are.</source>
      <translation>यहाँ भरिएको कुरा प्रत्येक स्वीकृत र सम्पादित बहुभुजमा लेख्छ; खाली फिल्ड जस्ताको तस्तै रहन्छन्।</translation>
    </message>
    <message>
      <source>Writing the model</source>
      <translation>मोडेल लेखिँदै</translation>
    </message>
    <message>
      <source>Writing the scores</source>
      <translation>अंक लेखिँदै</translation>
    </message>
    <message>
      <source>Writing to {}</source>
      <translation>{} मा लेखिँदै</translation>
    </message>
    <message>
      <source>Writing {}…</source>
      <translation>{} लेखिँदै…</translation>
    </message>
    <message>
      <source>Written into the metadata of a GeoPackage and of a QField folder. Empty: none.</source>
      <translation>GeoPackage र QField फोल्डरको मेटाडेटामा लेखिन्छ। खाली: छैन।</translation>
    </message>
    <message>
      <source>Wrote the areas of the parts of {} landslides. U takes it back.</source>
      <translation>{} पहिरोका भागहरूका क्षेत्रफल लेखिए। U ले फिर्ता लिन्छ।</translation>
    </message>
    <message>
      <source>Wrote {}.</source>
      <translation>{} लेखियो।</translation>
    </message>
    <message>
      <source>YYYY-MM-DD, or YYYY</source>
      <translation>YYYY-MM-DD, वा YYYY</translation>
    </message>
    <message>
      <source>You decide; the model's own values are a good start.</source>
      <translation>तपाईंको निर्णय; मोडेलका मान राम्रो सुरुवात हुन्।</translation>
    </message>
    <message>
      <source>You have the model “{}”.</source>
      <translation>तपाईंसँग मोडेल “{}” छ।</translation>
    </message>
    <message>
      <source>Your comment on the chosen polygon. Press Enter to save it.</source>
      <translation>छानिएको बहुभुजबारे तपाईंका शब्द। Enter ले राख्छ।</translation>
    </message>
    <message>
      <source>Your name, kept with every decision.</source>
      <translation>तपाईंको नाम, प्रत्येक निर्णयसँग राखिन्छ।</translation>
    </message>
    <message>
      <source>Zoom in and take the map view, or choose larger tiles; a few hundred are plenty.</source>
      <translation>जुम बढाएर नक्सा दृश्य लिनुहोस्, वा ठूला टायल छान्नुहोस्; केही सय पुग्छ।</translation>
    </message>
    <message>
      <source>a Python that uv fetches</source>
      <translation>uv ले ल्याउने Python</translation>
    </message>
    <message>
      <source>a border of {} ({}), left out</source>
      <translation>{} को किनार ({}), छोडिएको</translation>
    </message>
    <message>
      <source>a guess</source>
      <translation>अनुमान</translation>
    </message>
    <message>
      <source>a mask in the file</source>
      <translation>फाइलमा भएको मास्क</translation>
    </message>
    <message>
      <source>adapted</source>
      <translation>अनुकूलित</translation>
    </message>
    <message>
      <source>alpha band {}</source>
      <translation>अल्फा ब्यान्ड {}</translation>
    </message>
    <message>
      <source>and {} more, see the table</source>
      <translation>र अरू {}, तालिका हेर्नुहोस्</translation>
    </message>
    <message>
      <source>any slope</source>
      <translation>जुनसुकै भिरालोपन</translation>
    </message>
    <message>
      <source>area not known without a CRS</source>
      <translation>CRS बिना क्षेत्रफल थाहा छैन</translation>
    </message>
    <message>
      <source>as QGIS shows the layer</source>
      <translation>QGIS ले तह देखाएझैँ</translation>
    </message>
    <message>
      <source>as chosen below</source>
      <translation>तल छानिएअनुसार</translation>
    </message>
    <message>
      <source>as set on the layer</source>
      <translation>तहमा दिइएअनुसार</translation>
    </message>
    <message>
      <source>as the file says</source>
      <translation>फाइलले भनेझैँ</translation>
    </message>
    <message>
      <source>by the file's colors</source>
      <translation>फाइलका रङअनुसार</translation>
    </message>
    <message>
      <source>by the sensor's numbers</source>
      <translation>सेन्सरका संख्याअनुसार</translation>
    </message>
    <message>
      <source>by their names</source>
      <translation>तिनका नामअनुसार</translation>
    </message>
    <message>
      <source>by their wavelengths</source>
      <translation>तिनका तरङ्गदैर्घ्यअनुसार</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>रद्द</translation>
    </message>
    <message>
      <source>chosen for its RPCs</source>
      <translation>त्यसका RPC का लागि छानिएको</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>मिति थाहा छैन</translation>
    </message>
    <message>
      <source>depends on PyTorch's source</source>
      <translation>PyTorch को स्रोतमा भर पर्छ</translation>
    </message>
    <message>
      <source>difference</source>
      <translation>फरक</translation>
    </message>
    <message>
      <source>does not hold, p = {}</source>
      <translation>लागू हुँदैन, p = {}</translation>
    </message>
    <message>
      <source>exit code {}</source>
      <translation>निकास कोड {}</translation>
    </message>
    <message>
      <source>exponent {} from {} on, {}; {}</source>
      <translation>घाताङ्क {}, {} देखि माथि, {}; {}</translation>
    </message>
    <message>
      <source>exponent {}; {}</source>
      <translation>घाताङ्क {}; {}</translation>
    </message>
    <message>
      <source>from its ground control points</source>
      <translation>त्यसका भू-नियन्त्रण बिन्दुबाट</translation>
    </message>
    <message>
      <source>from the .aux.xml beside the file</source>
      <translation>फाइलको छेउको .aux.xml बाट</translation>
    </message>
    <message>
      <source>heatmap</source>
      <translation>ताप-चित्र</translation>
    </message>
    <message>
      <source>holds, p = {}</source>
      <translation>लागू हुन्छ, p = {}</translation>
    </message>
    <message>
      <source>inside its area</source>
      <translation>त्यसकै क्षेत्रभित्र</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>यो पढ्न सकिँदैन</translation>
    </message>
    <message>
      <source>it does not say what it is for</source>
      <translation>यसले केका लागि हो भन्दैन</translation>
    </message>
    <message>
      <source>it has no {}</source>
      <translation>यसमा {} छैन</translation>
    </message>
    <message>
      <source>it holds something that is no package</source>
      <translation>यसमा प्याकेज नभएको कुरा छ</translation>
    </message>
    <message>
      <source>it holds something that is no part of a model</source>
      <translation>यसमा मोडेलको भाग नभएको कुरा छ</translation>
    </message>
    <message>
      <source>it holds too many files</source>
      <translation>यसमा धेरै फाइल छन्</translation>
    </message>
    <message>
      <source>it holds too much</source>
      <translation>यसमा धेरै कुरा छ</translation>
    </message>
    <message>
      <source>it is compressed</source>
      <translation>यो कम्प्रेस गरिएको छ</translation>
    </message>
    <message>
      <source>it is damaged or no model file</source>
      <translation>यो बिग्रेको छ वा मोडेल फाइल होइन</translation>
    </message>
    <message>
      <source>it is damaged or no zip</source>
      <translation>यो बिग्रेको छ वा zip होइन</translation>
    </message>
    <message>
      <source>it is larger than {} GB</source>
      <translation>यो {} GB भन्दा ठूलो छ</translation>
    </message>
    <message>
      <source>it is larger than {} kB</source>
      <translation>यो {} kB भन्दा ठूलो छ</translation>
    </message>
    <message>
      <source>it was made for another version of the plugin</source>
      <translation>यो प्लगइनको अर्कै संस्करणको हो</translation>
    </message>
    <message>
      <source>its brackets are nested too deeply</source>
      <translation>यसका कोष्ठक धेरै गहिरो गरी एकभित्र अर्को छन्</translation>
    </message>
    <message>
      <source>its card cannot be read</source>
      <translation>यसको कार्ड पढ्न सकिँदैन</translation>
    </message>
    <message>
      <source>its card has no name</source>
      <translation>यसको कार्डमा नाम छैन</translation>
    </message>
    <message>
      <source>its card is too long</source>
      <translation>यसको कार्ड धेरै लामो छ</translation>
    </message>
    <message>
      <source>its provider cannot be copied</source>
      <translation>यसको प्रदायक प्रतिलिपि गर्न सकिँदैन</translation>
    </message>
    <message>
      <source>its {} is too long</source>
      <translation>यसको {} धेरै लामो छ</translation>
    </message>
    <message>
      <source>landslide,accuracy,validation,agreement,iou,precision,recall,reference</source>
      <translation>पहिरो,यथार्थता,प्रमाणीकरण,सहमति,iou,शुद्धता,प्रत्याह्वान,सन्दर्भ</translation>
    </message>
    <message>
      <source>landslide,adapt,improve,learn,review,fine-tune,model</source>
      <translation>पहिरो,अनुकूलन,सुधार,सिकाइ,समीक्षा,फाइन-ट्युन,मोडेल</translation>
    </message>
    <message>
      <source>landslide,adapt,improve,learn,review,regional,several,model</source>
      <translation>पहिरो,अनुकूलन,सुधार,सिकाइ,समीक्षा,क्षेत्रीय,धेरै,मोडेल</translation>
    </message>
    <message>
      <source>landslide,area,length,width,slope,aspect,dem,elevation,travel angle,inventory</source>
      <translation>पहिरो,क्षेत्रफल,लम्बाइ,चौडाइ,भिरालो,मोहडा,dem,उचाइ,बहाव कोण,सूची</translation>
    </message>
    <message>
      <source>landslide,chips,tiles,patches,labels,training,dataset</source>
      <translation>पहिरो,चिप,टाइल,खण्ड,लेबल,प्रशिक्षण,डेटासेट</translation>
    </message>
    <message>
      <source>landslide,compare,change,new,gone,difference,inventory,multitemporal</source>
      <translation>पहिरो,तुलना,परिवर्तन,नयाँ,हराएको,फरक,सूची,बहुकालिक</translation>
    </message>
    <message>
      <source>landslide,model,chain,segmentation,slope,inventory,shapefile</source>
      <translation>पहिरो,मोडेल,शृङ्खला,खण्डीकरण,भिरालो,सूची,shapefile</translation>
    </message>
    <message>
      <source>landslide,outline,box,rectangle,draw,digitise,inventory</source>
      <translation>पहिरो,रूपरेखा,बाकस,आयत,कोर्ने,डिजिटाइज,सूची</translation>
    </message>
    <message>
      <source>landslide,polygonize,vectorise,mask,inventory,outline</source>
      <translation>पहिरो,बहुभुज बनाउने,भेक्टर बनाउने,मास्क,सूची,रूपरेखा</translation>
    </message>
    <message>
      <source>landslide,segmentation,deep learning,mask,inventory,hazard</source>
      <translation>पहिरो,खण्डीकरण,गहन सिकाइ,मास्क,सूची,प्रकोप</translation>
    </message>
    <message>
      <source>landslide,shapefile,geojson,kml,csv,geopackage,save,inventory</source>
      <translation>पहिरो,shapefile,geojson,kml,csv,geopackage,बचत,सूची</translation>
    </message>
    <message>
      <source>landslide,source,scar,transport,deposit,runout,dem,elevation</source>
      <translation>पहिरो,स्रोत,घाउ,परिवहन,थुप्रो,बहाव दूरी,dem,उचाइ</translation>
    </message>
    <message>
      <source>landslide,threshold,otsu,scores,mask,fewer,more</source>
      <translation>पहिरो,सीमा,otsu,अंक,मास्क,कम,बढी</translation>
    </message>
    <message>
      <source>landslide,training,learning,classifier,cyclegan,student,model</source>
      <translation>पहिरो,प्रशिक्षण,सिकाइ,वर्गीकारक,cyclegan,विद्यार्थी,मोडेल</translation>
    </message>
    <message>
      <source>least slope</source>
      <translation>न्यूनतम भिरालो</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>डेटा छैन</translation>
    </message>
    <message>
      <source>no file was written</source>
      <translation>कुनै फाइल लेखिएन</translation>
    </message>
    <message>
      <source>no landslides</source>
      <translation>पहिरो छैन</translation>
    </message>
    <message>
      <source>no value</source>
      <translation>मान छैन</translation>
    </message>
    <message>
      <source>none</source>
      <translation>छैन</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>भनिएको छैन</translation>
    </message>
    <message>
      <source>not seen above the smallest mapped size</source>
      <translation>नक्सामा आएको न्यूनतम आकारभन्दा माथि देखिएन</translation>
    </message>
    <message>
      <source>nothing declared, none found</source>
      <translation>केही घोषित छैन, केही भेटिएन</translation>
    </message>
    <message>
      <source>nothing to review yet</source>
      <translation>समीक्षा गर्न अहिले केही छैन</translation>
    </message>
    <message>
      <source>of these found</source>
      <translation>तीमध्ये भेटिएका</translation>
    </message>
    <message>
      <source>or polygons to check</source>
      <translation>वा जाँच्ने बहुभुज</translation>
    </message>
    <message>
      <source>outline model's threshold</source>
      <translation>रूपरेखा मोडेलको सीमा</translation>
    </message>
    <message>
      <source>pixel size</source>
      <translation>पिक्सेलको आकार</translation>
    </message>
    <message>
      <source>pixels of {} m</source>
      <translation>{} m का पिक्सेल</translation>
    </message>
    <message>
      <source>probability</source>
      <translation>सम्भाव्यता</translation>
    </message>
    <message>
      <source>same model as before</source>
      <translation>पहिलेकै मोडेल</translation>
    </message>
    <message>
      <source>size unknown</source>
      <translation>आकार अज्ञात</translation>
    </message>
    <message>
      <source>stopped from outside, or out of memory</source>
      <translation>बाहिरबाट रोकियो, वा मेमोरी सकियो</translation>
    </message>
    <message>
      <source>such as CC BY 4.0</source>
      <translation>जस्तै CC BY 4.0</translation>
    </message>
    <message>
      <source>the file does not say</source>
      <translation>फाइलले भन्दैन</translation>
    </message>
    <message>
      <source>the run's minimum area</source>
      <translation>रनको न्यूनतम क्षेत्रफल</translation>
    </message>
    <message>
      <source>the smallest landslide</source>
      <translation>सबैभन्दा सानो पहिरो</translation>
    </message>
    <message>
      <source>the value {}</source>
      <translation>मान {}</translation>
    </message>
    <message>
      <source>the writer failed with code {}</source>
      <translation>लेख्ने काम कोड {} सहित असफल भयो</translation>
    </message>
    <message>
      <source>threshold of the change</source>
      <translation>परिवर्तनको सीमा</translation>
    </message>
    <message>
      <source>threshold of the difference</source>
      <translation>अन्तरको सीमा</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>अज्ञात</translation>
    </message>
    <message>
      <source>unknown dates</source>
      <translation>अज्ञात मिति</translation>
    </message>
    <message>
      <source>{} %</source>
      <translation>{} %</translation>
    </message>
    <message>
      <source>{} % of the area looked at, {} % of the polygons decided</source>
      <translation>क्षेत्रको {} % हेरियो, बहुभुजको {} % मा निर्णय भयो</translation>
    </message>
    <message>
      <source>{} % of the scene</source>
      <translation>चित्रको {} %</translation>
    </message>
    <message>
      <source>{} (does not hold)</source>
      <translation>{} (लागू हुँदैन)</translation>
    </message>
    <message>
      <source>{} (failed)</source>
      <translation>{} (असफल)</translation>
    </message>
    <message>
      <source>{} (not in the map)</source>
      <translation>{} (नक्सामा छैन)</translation>
    </message>
    <message>
      <source>{} (paused)</source>
      <translation>{} (रोकिएको)</translation>
    </message>
    <message>
      <source>{} (shipped)</source>
      <translation>{} (सँगै आएको)</translation>
    </message>
    <message>
      <source>{} ({} polygons overlap others)</source>
      <translation>{} ({} बहुभुज अरूसँग खप्टिन्छन्)</translation>
    </message>
    <message>
      <source>{} ({} to {})</source>
      <translation>{} ({} देखि {})</translation>
    </message>
    <message>
      <source>{} : {} pixels</source>
      <translation>{} : {} पिक्सेल</translation>
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
      <translation>{} स्वीकृत</translation>
    </message>
    <message>
      <source>{} and the map in turns. {} ends it.</source>
      <translation>{} र नक्सा पालैपालो। {} ले अन्त्य गर्छ।</translation>
    </message>
    <message>
      <source>{} as red, green, blue: {}</source>
      <translation>{} रातो, हरियो, निलो: {}</translation>
    </message>
    <message>
      <source>{} band</source>
      <translation>{} ब्यान्ड</translation>
    </message>
    <message>
      <source>{} bands of {}</source>
      <translation>{1} का {0} ब्यान्ड</translation>
    </message>
    <message>
      <source>{} cannot be deleted: {}.</source>
      <translation>{} मेटाउन सकिँदैन: {}।</translation>
    </message>
    <message>
      <source>{} cannot be started: {}.</source>
      <translation>{} सुरु गर्न सकिँदैन: {}।</translation>
    </message>
    <message>
      <source>{} cannot be used as a model: {}.</source>
      <translation>{} लाई मोडेलका रूपमा प्रयोग गर्न सकिँदैन: {}।</translation>
    </message>
    <message>
      <source>{} cannot be used as an offline bundle: {}.</source>
      <translation>{} अफलाइन बन्डलका रूपमा प्रयोग गर्न सकिँदैन: {}।</translation>
    </message>
    <message>
      <source>{} cannot be used.</source>
      <translation>{} प्रयोग गर्न सकिँदैन।</translation>
    </message>
    <message>
      <source>{} cannot make environments: its venv package is missing.</source>
      <translation>{} ले परिवेश बनाउन सक्दैन: यसको venv प्याकेज छैन।</translation>
    </message>
    <message>
      <source>{} checked views</source>
      <translation>{} जाँचिएका दृश्य</translation>
    </message>
    <message>
      <source>{} cm pixels</source>
      <translation>{} cm का पिक्सेल</translation>
    </message>
    <message>
      <source>{} commented</source>
      <translation>{} मा टिप्पणी</translation>
    </message>
    <message>
      <source>{} decisions</source>
      <translation>{} निर्णय</translation>
    </message>
    <message>
      <source>{} edited or drawn by hand</source>
      <translation>{} सम्पादित वा हातले कोरिएका</translation>
    </message>
    <message>
      <source>{} exists. Give its whole name to replace it.</source>
      <translation>{} पहिल्यै छ। प्रतिस्थापन गर्न यसको पूरा नाम दिनुहोस्।</translation>
    </message>
    <message>
      <source>{} failed: {}</source>
      <translation>{} असफल भयो: {}</translation>
    </message>
    <message>
      <source>{} from {}</source>
      <translation>{} {} देखि</translation>
    </message>
    <message>
      <source>{} h {} min</source>
      <translation>{} घ {} मि</translation>
    </message>
    <message>
      <source>{} ha</source>
      <translation>{} ha</translation>
    </message>
    <message>
      <source>{} has no CRS.</source>
      <translation>{} को CRS छैन।</translation>
    </message>
    <message>
      <source>{} has {} outlines.</source>
      <translation>{} मा {} रूपरेखा छन्।</translation>
    </message>
    <message>
      <source>{} have other outlines now: propose the parts again.</source>
      <translation>{} को रूपरेखा अब अर्कै छ: भाग फेरि प्रस्ताव गर्नुहोस्।</translation>
    </message>
    <message>
      <source>{} holds no checked views and outlines.</source>
      <translation>{} मा जाँचिएका दृश्य र रूपरेखा छैनन्।</translation>
    </message>
    <message>
      <source>{} holds no labels.</source>
      <translation>{} मा कुनै लेबल छैन।</translation>
    </message>
    <message>
      <source>{} in it is damaged</source>
      <translation>यसमा {} बिग्रेको छ</translation>
    </message>
    <message>
      <source>{} is no secure address.</source>
      <translation>{} सुरक्षित ठेगाना होइन।</translation>
    </message>
    <message>
      <source>{} is no template of attributes: {}.</source>
      <translation>{} गुणको टेम्प्लेट होइन: {}।</translation>
    </message>
    <message>
      <source>{} is not of this program. Move it away.</source>
      <translation>{} यो प्रोग्रामको होइन। यसलाई अन्यत्र सार्नुहोस्।</translation>
    </message>
    <message>
      <source>{} is not one of your models.</source>
      <translation>{} तपाईंको मोडेल होइन।</translation>
    </message>
    <message>
      <source>{} km²</source>
      <translation>{} km²</translation>
    </message>
    <message>
      <source>{} landslide · {} no landslide · {} unsure · {} without label</source>
      <translation>{} पहिरो · {} पहिरो छैन · {} अनिश्चित · {} लेबल बिना</translation>
    </message>
    <message>
      <source>{} landslides</source>
      <translation>{} पहिरो</translation>
    </message>
    <message>
      <source>{} landslides, {} none</source>
      <translation>{} पहिरो, {} होइन</translation>
    </message>
    <message>
      <source>{} left out of the fits</source>
      <translation>{} फिटबाट छोडिए</translation>
    </message>
    <message>
      <source>{} looked at {} {} {} pixels on {} in {} s.</source>
      <translation>{0} ले {4} मा {5} s मा {1} {2} {3} पिक्सेल हेर्‍यो।</translation>
    </message>
    <message>
      <source>{} m pixels</source>
      <translation>{} m का पिक्सेल</translation>
    </message>
    <message>
      <source>{} million m³</source>
      <translation>{} मिलियन m³</translation>
    </message>
    <message>
      <source>{} min</source>
      <translation>{} मि</translation>
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
      <translation>थाहा भएको क्षेत्रको {} भेटियो (प्रत्याह्वान)।</translation>
    </message>
    <message>
      <source>{} of the mapped area is landslide (precision).</source>
      <translation>नक्सा गरिएको क्षेत्रको {} पहिरो हो (शुद्धता)।</translation>
    </message>
    <message>
      <source>{} of the scene</source>
      <translation>दृश्यको {}</translation>
    </message>
    <message>
      <source>{} of the scene is a border of {} that the file does not declare as no data: it is left out.</source>
      <translation>चित्रको {} भाग {} को किनार हो, जसलाई फाइलले डेटा नभएको भनी घोषित गर्दैन: यो छोडियो।</translation>
    </message>
    <message>
      <source>{} of the scene is undeclared fill of the value {}: it is left out.</source>
      <translation>दृश्यको {} अघोषित भराइ हो जसको मान {} छ: त्यो छोडिन्छ।</translation>
    </message>
    <message>
      <source>{} of the scene is undeclared fill: it is left out.</source>
      <translation>दृश्यको {} अघोषित भराइ हो: त्यो छोडिन्छ।</translation>
    </message>
    <message>
      <source>{} of the scene lay in the shade in one of the two images alone: what was there before is unknown.</source>
      <translation>दृश्यको {} भाग दुई चित्रमध्ये एउटामा मात्र छायाँमा थियो: त्यहाँ पहिले के थियो, थाहा छैन।</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{1} मध्ये {0}</translation>
    </message>
    <message>
      <source>{} of {} known landslides were found.</source>
      <translation>{} ज्ञात पहिरो भेटिए, जम्मा {} मध्ये।</translation>
    </message>
    <message>
      <source>{} of {} on the ground</source>
      <translation>{}, जमिनमा {} का</translation>
    </message>
    <message>
      <source>{} of {} polygons</source>
      <translation>{1} मध्ये {0} बहुभुज</translation>
    </message>
    <message>
      <source>{} of {} reviewed</source>
      <translation>{1} मध्ये {0} समीक्षा भए</translation>
    </message>
    <message>
      <source>{} on the disk</source>
      <translation>डिस्कमा {}</translation>
    </message>
    <message>
      <source>{} polygons were drawn again since then and stay as they are.</source>
      <translation>त्यसपछि {} बहुभुज नयाँ सिराबाट कोरिए र जस्ताको तस्तै रहन्छन्।</translation>
    </message>
    <message>
      <source>{} polygons, {} left out.</source>
      <translation>{} बहुभुज, {} छोडिए।</translation>
    </message>
    <message>
      <source>{} rejected</source>
      <translation>{} अस्वीकृत</translation>
    </message>
    <message>
      <source>{} rows</source>
      <translation>{} पङ्क्ति</translation>
    </message>
    <message>
      <source>{} runs wait</source>
      <translation>{} रन पर्खिँदै</translation>
    </message>
    <message>
      <source>{} s</source>
      <translation>{} s</translation>
    </message>
    <message>
      <source>{} so far. A right click ends it, Backspace takes a corner back.</source>
      <translation>अहिलेसम्म {}। दायाँ क्लिकले अन्त्य गर्छ, Backspace ले एउटा कुना फिर्ता लिन्छ।</translation>
    </message>
    <message>
      <source>{} tiles with a landslide, {} without, {} skipped.</source>
      <translation>{} टायल पहिरो भएका, {} नभएका, {} छोडिए।</translation>
    </message>
    <message>
      <source>{} to download</source>
      <translation>{} डाउनलोड गर्नुपर्ने</translation>
    </message>
    <message>
      <source>{} to {}</source>
      <translation>{} देखि {}</translation>
    </message>
    <message>
      <source>{} views and {} of {} outlines.</source>
      <translation>{} दृश्य र {2} मध्ये {1} रूपरेखा।</translation>
    </message>
    <message>
      <source>{} views and {} outlines are in {}.</source>
      <translation>{} दृश्य र {} रूपरेखा {} मा छन्।</translation>
    </message>
    <message>
      <source>{} views are checked.</source>
      <translation>{} दृश्य जाँचिएका छन्।</translation>
    </message>
    <message>
      <source>{} wait</source>
      <translation>{} पर्खिँदै</translation>
    </message>
    <message>
      <source>{} · no CRS: sizes will be in pixels</source>
      <translation>{} · CRS छैन: नाप पिक्सेलमा हुनेछ</translation>
    </message>
    <message>
      <source>{}, a dark image; from dark to bright {}</source>
      <translation>{}, अँध्यारो छवि; गाढादेखि उज्यालोसम्म {}</translation>
    </message>
    <message>
      <source>{}, as the file says</source>
      <translation>{}, फाइलले भनेअनुसार</translation>
    </message>
    <message>
      <source>{}, as typed below</source>
      <translation>{}, तल लेखिएअनुसार</translation>
    </message>
    <message>
      <source>{}, nothing is downloaded</source>
      <translation>{}, केही डाउनलोड हुँदैन</translation>
    </message>
    <message>
      <source>{}, pale as through haze; from dark to bright {}</source>
      <translation>{}, तुवाँलोबाट देखिएजस्तो फिक्का; गाढादेखि उज्यालोसम्म {}</translation>
    </message>
    <message>
      <source>{}, used as stored</source>
      <translation>{}, भण्डार गरिएझैँ</translation>
    </message>
    <message>
      <source>{}. Key: {}</source>
      <translation>{}। कुञ्जी: {}</translation>
    </message>
    <message>
      <source>{}: IoU {}, precision {}, recall {}</source>
      <translation>{}: IoU {}, शुद्धता {}, रिकल {}</translation>
    </message>
    <message>
      <source>{}: done. U takes it back.</source>
      <translation>{}: भयो। U ले फिर्ता लिन्छ।</translation>
    </message>
    <message>
      <source>{}: from {} to {} in {} steps</source>
      <translation>{0}: {3} चरणमा {1} बाट {2}</translation>
    </message>
    <message>
      <source>{}: {}. That is enough. A third of them at a time is held back for a test, and the new model is used only if it predicts those better.</source>
      <translation>{}: {}। यति पुग्छ। पालैपालो एक तिहाइ छुट्याइन्छ, र नयाँ मोडेलले तिनलाई राम्ररी भनेमा मात्र त्यो लिइन्छ।</translation>
    </message>
    <message>
      <source>{}: {}. With {} more the model can learn from them. Until then it can learn from its own confident predictions, if your decisions agree with them.</source>
      <translation>{}: {}। अझै {} भए मोडेलले तिनबाट सिक्न सक्छ; तबसम्म, तपाईंका निर्णय मिलेमा, आफ्नै पक्का उत्तरबाट सिक्न सक्छ।</translation>
    </message>
    <message>
      <source>{}; from dark to bright {}</source>
      <translation>{}; गाढादेखि उज्यालोसम्म {}</translation>
    </message>
    <message>
      <source>“auto” takes what the file says, else metres.</source>
      <translation>“auto” ले फाइलले भनेको लिन्छ, नत्र मिटर।</translation>
    </message>
    <message>
      <source>“{}” is made.</source>
      <translation>“{}” बन्यो।</translation>
    </message>
    <message>
      <source>“{}” is no date.</source>
      <translation>“{}” मिति होइन।</translation>
    </message>
    <message>
      <source>“{}” is no number.</source>
      <translation>“{}” संख्या होइन।</translation>
    </message>
  </context>
</TS>
