<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
  <context>
    <name>LandslideWsss</name>
    <message>
      <source> (left out)</source>
      <translation> (छोड़ा गया)</translation>
    </message>
    <message>
      <source> ({} to {})</source>
      <translation> ({} से {})</translation>
    </message>
    <message>
      <source> and </source>
      <translation> और </translation>
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
      <translation> से </translation>
    </message>
    <message>
      <source> · about {} left</source>
      <translation> · लगभग {} शेष</translation>
    </message>
    <message>
      <source>&amp;Area</source>
      <translation>क्षेत्र (&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Bands</source>
      <translation>बैंड (&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Catchments</source>
      <translation>जलग्रहण क्षेत्र (&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Class activation</source>
      <translation>वर्ग-सक्रियण (&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Comment</source>
      <translation>टिप्पणी (&amp;C)</translation>
    </message>
    <message>
      <source>&amp;CycleGAN (research)</source>
      <translation>CycleGAN (शोध) (&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>उपकरण (&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Difference from</source>
      <translation>अंतर की सीमा (&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Difference since then</source>
      <translation>तब से &amp;अंतर</translation>
    </message>
    <message>
      <source>&amp;Explain here</source>
      <translation>यहाँ व्याख्या करें (&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>फ़ोल्डर (&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>प्रारूप (&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Heatmap from</source>
      <translation>ऊष्मा-चित्र की सीमा (&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Inside</source>
      <translation>के भीतर (&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Inventory</source>
      <translation>भूस्खलन सूची (&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Known landslides</source>
      <translation>&amp;ज्ञात भूस्खलन</translation>
    </message>
    <message>
      <source>&amp;Licence</source>
      <translation>लाइसेंस (&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Log</source>
      <translation>लॉग (&amp;L)</translation>
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
      <translation>मॉडल (&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Named by</source>
      <translation>नाम का फ़ील्ड (&amp;N)</translation>
    </message>
    <message>
      <source>&amp;New tiles</source>
      <translation>नई टाइलें (&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Only inside</source>
      <translation>केवल इनके भीतर(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Outline model</source>
      <translation>रूपरेखा मॉडल (&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Over</source>
      <translation>कहाँ (&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Probability</source>
      <translation>प्रायिकता (&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Probability from</source>
      <translation>प्रायिकता की सीमा (&amp;P)</translation>
    </message>
    <message>
      <source>&amp;PyTorch from</source>
      <translation>PyTorch कहाँ से (&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Raster</source>
      <translation>रास्टर (&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Reference</source>
      <translation>संदर्भ(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Start from</source>
      <translation>आरंभ यहाँ से (&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Taken on</source>
      <translation>चित्र की तिथि (&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Template</source>
      <translation>टेम्पलेट (&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Test here again</source>
      <translation>यहाँ फिर परखें (&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Tile side</source>
      <translation>टाइल की भुजा (&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Use these settings</source>
      <translation>ये सेटिंग अपनाएँ (&amp;U)</translation>
    </message>
    <message>
      <source>(none chosen)</source>
      <translation>(कोई चुना नहीं)</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>(कोई नहीं)</translation>
    </message>
    <message>
      <source>(not said)</source>
      <translation>(नहीं बताया)</translation>
    </message>
    <message>
      <source>(yours to settle)</source>
      <translation>(आपको तय करना है)</translation>
    </message>
    <message>
      <source>, which was made from </source>
      <translation>, और वह इससे: </translation>
    </message>
    <message>
      <source>1 adaptation waits</source>
      <translation>1 अनुकूलन प्रतीक्षा में</translation>
    </message>
    <message>
      <source>1 checked view</source>
      <translation>1 जाँचा हुआ दृश्य</translation>
    </message>
    <message>
      <source>1 decision</source>
      <translation>1 निर्णय</translation>
    </message>
    <message>
      <source>1 is usual. 0.2 is for a quick try, 3 for a model that you will use often.</source>
      <translation>सामान्य 1 है, 0.2 जल्दी आज़माने के लिए, 3 लंबे उपयोग के मॉडल के लिए।</translation>
    </message>
    <message>
      <source>1 landslide</source>
      <translation>1 भूस्खलन</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 पंक्ति</translation>
    </message>
    <message>
      <source>1 run waits</source>
      <translation>1 रन प्रतीक्षा में</translation>
    </message>
    <message>
      <source>1 training waits</source>
      <translation>1 प्रशिक्षण प्रतीक्षा में</translation>
    </message>
    <message>
      <source>1 view is checked.</source>
      <translation>1 दृश्य जाँचा गया।</translation>
    </message>
    <message>
      <source>; {} of {} landslides found.</source>
      <translation>; {1} में से {0} भूस्खलन मिले।</translation>
    </message>
    <message>
      <source>A Python of your own: {}</source>
      <translation>आपका अपना Python: {}</translation>
    </message>
    <message>
      <source>A download arrived damaged.</source>
      <translation>डाउनलोड खराब पहुँचा।</translation>
    </message>
    <message>
      <source>A filter hides polygons of this layer, which would be overlooked.</source>
      <translation>इस परत का फ़िल्टर कुछ बहुभुज छिपाता है, जो छूट जाते।</translation>
    </message>
    <message>
      <source>A filter of the layer hides {} polygons: they are neither listed nor counted here.</source>
      <translation>परत का फ़िल्टर {} बहुभुज छिपाता है: वे यहाँ न सूची में हैं, न गिने जाते हैं।</translation>
    </message>
    <message>
      <source>A folder, or the address after --index-url on PyTorch's page for installing: for a GPU on Windows, or for a small download without GPU on Linux.</source>
      <translation>फ़ोल्डर, या PyTorch के स्थापना पृष्ठ पर --index-url के बाद का पता: Windows पर GPU के लिए, या Linux पर GPU के बिना छोटे डाउनलोड के लिए।</translation>
    </message>
    <message>
      <source>A layer to compare the map with, such as a hillshade. Empty: the earlier image of the run.</source>
      <translation>नक़्शे से तुलना के लिए परत, जैसे हिलशेड। ख़ाली: रन की पिछली छवि।</translation>
    </message>
    <message>
      <source>A line has two ends: click the other one first.</source>
      <translation>रेखा के दो सिरे होते हैं: पहले दूसरे सिरे पर क्लिक करें।</translation>
    </message>
    <message>
      <source>A little</source>
      <translation>थोड़ा</translation>
    </message>
    <message>
      <source>A map of proposals: landslides found by image-level learning. Review them before you rely on them.</source>
      <translation>प्रस्तावों का मानचित्र: चित्र-स्तर के अधिगम से मिले भूस्खलन। भरोसा करने से पहले इनकी समीक्षा करें।</translation>
    </message>
    <message>
      <source>A model for a sensor</source>
      <translation>सेंसर के लिए एक मॉडल</translation>
    </message>
    <message>
      <source>A new run replaces them. Save the edits first? Saved ones are carried over.</source>
      <translation>नया रन इन्हें बदल देता है। पहले संपादन सहेजें? सहेजे हुए नए रन में ले जाए जाते हैं।</translation>
    </message>
    <message>
      <source>A package differs from the one that this plugin was tested with, so it was not installed.</source>
      <translation>एक पैकेज उससे अलग है जिससे यह प्लगइन जाँचा गया था, इसलिए स्थापित नहीं किया गया।</translation>
    </message>
    <message>
      <source>A place where the preview is least sure and the ground is unlike the checked views.</source>
      <translation>जहाँ पूर्वदर्शन सबसे कम निश्चित है, और भूमि जाँचे हुए दृश्यों से अलग।</translation>
    </message>
    <message>
      <source>A polygon of this step was changed later by another program, so it stays as it is.</source>
      <translation>इस चरण का एक बहुभुज बाद में बदला गया, इस खिड़की में नहीं: वह जैसा है वैसा रहता है।</translation>
    </message>
    <message>
      <source>A project for the field: polygons with their form, and the image if small.</source>
      <translation>क्षेत्र-कार्य के लिए परियोजना: फ़ॉर्म सहित बहुभुज, और चित्र यदि छोटा हो।</translation>
    </message>
    <message>
      <source>A review of the polygons on top would teach the model most: it is unsure of them, and they are unlike the others.</source>
      <translation>सबसे ऊपर के बहुभुजों का उत्तर मॉडल को सबसे अधिक सिखाएगा: अनिश्चित, और बाकी से अलग।</translation>
    </message>
    <message>
      <source>A run already stands in the folder {}.</source>
      <translation>फ़ोल्डर {} में पहले से एक रन है।</translation>
    </message>
    <message>
      <source>A run that is under way or waits writes to this folder.</source>
      <translation>चल रहा या प्रतीक्षा करता रन इस फ़ोल्डर में लिखता है।</translation>
    </message>
    <message>
      <source>A tile of {} pixels does not fit into the raster.</source>
      <translation>{} पिक्सेल की टाइल रास्टर में नहीं समाती।</translation>
    </message>
    <message>
      <source>A zip of all packages, for a computer without internet.</source>
      <translation>सभी पैकेजों की zip, बिना इंटरनेट वाले कंप्यूटर के लिए।</translation>
    </message>
    <message>
      <source>AI runtime</source>
      <translation>AI रनटाइम</translation>
    </message>
    <message>
      <source>AI runtime {} with PyTorch {}.</source>
      <translation>AI रनटाइम {}, PyTorch {} के साथ।</translation>
    </message>
    <message>
      <source>AI runtime {}: {}.</source>
      <translation>AI रनटाइम {}: {}।</translation>
    </message>
    <message>
      <source>About {} of the earlier image is cloud: there the scene alone decides.</source>
      <translation>पहले की छवि का लगभग {} बादल है: वहाँ केवल दृश्य निर्णय करता है।</translation>
    </message>
    <message>
      <source>About {} to download and {} on the disk, without the part for NVIDIA GPUs, which this computer does not use: on pytorch.org choose Linux, Pip and CPU, and put the address after --index-url into “PyTorch from” below.</source>
      <translation>लगभग {} डाउनलोड और डिस्क पर {}, NVIDIA GPU वाले भाग के बिना, जिसका यह कंप्यूटर उपयोग नहीं करता: pytorch.org पर Linux, Pip और CPU चुनें, और --index-url के बाद का पता नीचे “PyTorch कहाँ से” में डालें।</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>स्वीकारें</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>स्वीकृत</translation>
    </message>
    <message>
      <source>Accepted and edited only</source>
      <translation>केवल स्वीकृत और संपादित</translation>
    </message>
    <message>
      <source>Accepted, edited and drawn polygons of all runs are landslides, rejected ones are none. The runs must be made with one model, and hold eight decisions or more together.

&lt;b&gt;Runs.&lt;/b&gt; The file run.json of each run's folder, or the folders.

&lt;b&gt;Is it better?&lt;/b&gt; With three runs or more, whole scenes are held back in turn for a test; with fewer, neighboring decisions. A model that does not predict them better is not written. Before it is saved, it is measured on other scenes, and its description says how accurate it is there.

Add the file to the list of models in the panel with “Add a model file…”. Cancelled, the same output continues.</source>
      <translation>सभी रन के स्वीकृत, संपादित और बनाए गए बहुभुज भूस्खलन हैं, अस्वीकृत नहीं हैं। रन एक ही मॉडल से बने हों, और उनमें कुल आठ या अधिक निर्णय हों।

&lt;b&gt;रन।&lt;/b&gt; हर रन के फ़ोल्डर की run.json फ़ाइल, या फ़ोल्डर।

&lt;b&gt;क्या यह बेहतर है?&lt;/b&gt; तीन रन से पूरे चित्र बारी-बारी से अलग रखे जाते हैं, नहीं तो पास-पास के निर्णय। जो मॉडल उन्हें बेहतर नहीं पहचानता वह नहीं लिखा जाता। सहेजने से पहले उसे दूसरे चित्रों पर मापा जाता है, और उसका विवरण बताता है कि वहाँ वह कैसा है।

फ़ाइल को पैनल की मॉडल सूची में “मॉडल फ़ाइल जोड़ें…” से जोड़ें। रद्द होने पर वही आउटपुट जारी रहता है।</translation>
    </message>
    <message>
      <source>Adapt a model to a scene</source>
      <translation>मॉडल को चित्र के अनुकूल बनाएँ</translation>
    </message>
    <message>
      <source>Adapt to this scene</source>
      <translation>इस चित्र के अनुकूल बनाएँ</translation>
    </message>
    <message>
      <source>Adaptation to {}</source>
      <translation>{} के लिए अनुकूलन</translation>
    </message>
    <message>
      <source>Adaptations of this result that were stopped or cut off.</source>
      <translation>इस परिणाम के अनुकूलन जो रोके गए या बीच में टूट गए।</translation>
    </message>
    <message>
      <source>Adapted to {} from the model's own confident predictions; nobody has decided.</source>
      <translation>{} के अनुकूल, अपने ही पक्के उत्तरों से; किसी के निर्णय नहीं।</translation>
    </message>
    <message>
      <source>Add a model file…</source>
      <translation>मॉडल फ़ाइल जोड़ें…</translation>
    </message>
    <message>
      <source>Add a template of attributes</source>
      <translation>गुणों का टेम्पलेट जोड़ें</translation>
    </message>
    <message>
      <source>Add a template of attributes from a file…</source>
      <translation>फ़ाइल से गुणों का टेम्पलेट जोड़ें…</translation>
    </message>
    <message>
      <source>Add one, or look at the whole layer.</source>
      <translation>एक जोड़ें, या पूरी परत देखें।</translation>
    </message>
    <message>
      <source>Add the parts' areas to the inventory</source>
      <translation>भागों के क्षेत्रफल सूची में जोड़ें</translation>
    </message>
    <message>
      <source>Add the results to the map</source>
      <translation>परिणाम मानचित्र में जोड़ें</translation>
    </message>
    <message>
      <source>Add the tiles to the map</source>
      <translation>टाइलें मानचित्र में जोड़ें</translation>
    </message>
    <message>
      <source>Add views and outlines</source>
      <translation>दृश्य और रूपरेखाएँ जोड़ें</translation>
    </message>
    <message>
      <source>Add views and outlines…</source>
      <translation>दृश्य और रूपरेखाएँ जोड़ें…</translation>
    </message>
    <message>
      <source>Add your organisation's certificate in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates, or install from an offline bundle.</source>
      <translation>QGIS में सेटिंग &gt; विकल्प &gt; प्रमाणीकरण &gt; प्रमाणपत्र प्रबंधन में अपनी संस्था का प्रमाणपत्र जोड़ें, या ऑफ़लाइन बंडल से स्थापित करें।</translation>
    </message>
    <message>
      <source>Added.</source>
      <translation>जोड़ा गया।</translation>
    </message>
    <message>
      <source>After a run, the model can learn the scene that it has just mapped: from its own confident predictions, and from your decisions. The run stays as it is. The result is a second run in a folder of its own, with its model in it as model.lsmodel.

&lt;b&gt;Review.&lt;/b&gt; Accepted, edited and drawn polygons are landslides, rejected ones are none. Polygons without a decision are not used. Eight decisions are needed. Some are held back for a test, and the model stays as it was unless the new one predicts them better. Your decisions continue into the second run.

&lt;b&gt;Layer.&lt;/b&gt; Instead of the review, polygons of known landslides.

&lt;b&gt;Checked views.&lt;/b&gt; Where the imagery is new to the model: polygons around views in which every landslide is outlined, in the review or in the layer. What is not outlined in them counts as no landslide. Give three views or more: then the log says how accurate the model is on views that it was not taught.

If nothing changes, because too little is certain or the new model is no better, no second run is made: the log says so, and the outputs are those of the first run.</source>
      <translation>रन के बाद मॉडल वह चित्र सीख सकता है जिसका उसने अभी मानचित्रण किया: जिस बारे में वह निश्चित था उससे, और आपके निर्णयों से। रन वैसा ही रहता है। परिणाम एक दूसरा रन है, अपने अलग फ़ोल्डर में, जिसमें उसका मॉडल model.lsmodel के रूप में है।

&lt;b&gt;समीक्षा।&lt;/b&gt; स्वीकृत, संपादित और बनाए गए बहुभुज भूस्खलन हैं, अस्वीकृत नहीं हैं। जिसे किसी ने नहीं देखा वह कुछ नहीं सिखाता। आठ निर्णय चाहिए; मॉडल पहले जैसा ही रखा जाता है, जब तक वह अलग रखे निर्णयों को बेहतर न पहचाने। आपके निर्णय दूसरे रन में भी बने रहते हैं।

&lt;b&gt;परत।&lt;/b&gt; समीक्षा के बदले ज्ञात भूस्खलनों के बहुभुज।

&lt;b&gt;जाँचे हुए दृश्य।&lt;/b&gt; जहाँ इमेजरी मॉडल के लिए नई हो: उन दृश्यों के बहुभुज जिनमें हर भूस्खलन की रूपरेखा बनी है, समीक्षा में या परत में। उनमें जिसकी रूपरेखा नहीं बनी वह भूस्खलन नहीं है। तीन या अधिक दृश्य सबसे अधिक सिखाते हैं, और लॉग बताता है कि जो दृश्य नहीं सिखाए गए उन पर मॉडल कितना अच्छा है।

जहाँ कुछ नहीं बदलता, क्योंकि बहुत कम निश्चित है या नया मॉडल बेहतर नहीं, वहाँ दूसरा रन नहीं बनता: लॉग यह बताता है, और आउटपुट पहले रन के होते हैं।</translation>
    </message>
    <message>
      <source>After: {}</source>
      <translation>बाद में: {}</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>सहमति</translation>
    </message>
    <message>
      <source>Agreement with {}</source>
      <translation>{} से सहमति</translation>
    </message>
    <message>
      <source>All</source>
      <translation>सभी</translation>
    </message>
    <message>
      <source>All but rejected</source>
      <translation>अस्वीकृत छोड़कर सभी</translation>
    </message>
    <message>
      <source>All its pixels are the same: there is nothing in it to map. Check the raster and the bands.</source>
      <translation>इसके सभी पिक्सेल एक जैसे हैं: इसमें मानचित्रण के लिए कुछ नहीं है। रास्टर और बैंड जाँचें।</translation>
    </message>
    <message>
      <source>All landslides in this view are outlined</source>
      <translation>इस दृश्य के सभी भूस्खलनों की रूपरेखा बनी है</translation>
    </message>
    <message>
      <source>All other tiles have no landslide: they are labelled “No landslide”.</source>
      <translation>बाकी सभी टाइलों में भूस्खलन नहीं है: उन्हें “भूस्खलन नहीं” लेबल मिलता है।</translation>
    </message>
    <message>
      <source>All pixels that were looked at are the same ({}).</source>
      <translation>जाँचे गए सभी पिक्सेल एक समान हैं ({})।</translation>
    </message>
    <message>
      <source>All pixels that were looked at are the same in {}.</source>
      <translation>जाँचे गए सभी पिक्सेल {} में एक समान हैं।</translation>
    </message>
    <message>
      <source>All, rejected ones too</source>
      <translation>सभी, अस्वीकृत भी</translation>
    </message>
    <message>
      <source>Also trains a CycleGAN, which the research methods need. Takes hours without a GPU.</source>
      <translation>CycleGAN भी प्रशिक्षित करता है, जो शोध विधियों के लिए आवश्यक है। GPU के बिना घंटों लगते हैं।</translation>
    </message>
    <message>
      <source>An adaptation of this result is under way or waits.</source>
      <translation>इस परिणाम का अनुकूलन चल रहा है या प्रतीक्षा में है।</translation>
    </message>
    <message>
      <source>An elevation model of the place, for slope, aspect and drop of each landslide. Empty: none.</source>
      <translation>उस स्थान का ऊँचाई मॉडल, हर भूस्खलन की ढाल, ढाल-दिशा और पात के लिए। खाली: कोई नहीं।</translation>
    </message>
    <message>
      <source>An environment of your own with PyTorch and rasterio. It is tested first.</source>
      <translation>PyTorch और rasterio वाला आपका अपना परिवेश। पहले उसकी जाँच होती है।</translation>
    </message>
    <message>
      <source>An image of the place from before the event. The polygons then say what is new. Empty: none.</source>
      <translation>घटना से पहले की उस जगह की छवि। तब बहुभुज बताते हैं कि नया क्या है। ख़ाली: कोई नहीं।</translation>
    </message>
    <message>
      <source>An inventory that you trust, or another result of the scene.</source>
      <translation>कोई सूची जिस पर आपको भरोसा है, या इस चित्र का कोई दूसरा परिणाम।</translation>
    </message>
    <message>
      <source>An outline has three corners or more: click the others first.</source>
      <translation>रूपरेखा के कम से कम तीन कोने होते हैं: पहले बाकी पर क्लिक करें।</translation>
    </message>
    <message>
      <source>Another QGIS (process {}) is installing the AI runtime right now.</source>
      <translation>दूसरा QGIS (प्रक्रिया {}) अभी AI रनटाइम स्थापित कर रहा है।</translation>
    </message>
    <message>
      <source>Another program (process {}) has these polygons open for editing. Save and close them there first.</source>
      <translation>एक अन्य प्रोग्राम (प्रक्रिया {}) ने इन बहुभुजों को संपादन के लिए खोल रखा है। पहले उन्हें वहाँ सहेजें और बंद करें।</translation>
    </message>
    <message>
      <source>Another program has changed this polygon since the list was read: nothing was written.</source>
      <translation>सूची पढ़े जाने के बाद दूसरे प्रोग्राम ने यह बहुभुज बदला: कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
      <source>Another program, most often a virus scanner, holds a file of the installation.</source>
      <translation>कोई दूसरा प्रोग्राम, प्रायः एंटीवायरस, स्थापना की फ़ाइल रोके है।</translation>
    </message>
    <message>
      <source>Another result</source>
      <translation>दूसरा परिणाम</translation>
    </message>
    <message>
      <source>Any CRS and pixel size. Fills elevation, drop, slope, aspect, H/L and travel angle.</source>
      <translation>कोई भी CRS और पिक्सेल आकार। ऊँचाई, पात, ढाल, ढाल-दिशा, H/L और प्रवाह कोण भरता है।</translation>
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
      <translation>कुल क्षेत्रफल</translation>
    </message>
    <message>
      <source>Area mapped</source>
      <translation>मानचित्रित क्षेत्र</translation>
    </message>
    <message>
      <source>Area of all landslides, m²</source>
      <translation>सभी भूस्खलनों का क्षेत्रफल, m²</translation>
    </message>
    <message>
      <source>Areas of parts</source>
      <translation>भागों के क्षेत्रफल</translation>
    </message>
    <message>
      <source>As above with a simpler explanation: faster, often a little less sharp.</source>
      <translation>ऊपर जैसा, पर सरल व्याख्या के साथ: तेज़, अक्सर थोड़ा कम स्पष्ट।</translation>
    </message>
    <message>
      <source>Ask the administrator of your network for access to Python packages, or install from an offline bundle.</source>
      <translation>नेटवर्क सँभालने वाले से Python पैकेजों की पहुँच माँगें, या ऑफ़लाइन बंडल से स्थापित करें।</translation>
    </message>
    <message>
      <source>Aspect (° from north)</source>
      <translation>ढाल-दिशा (उत्तर से °)</translation>
    </message>
    <message>
      <source>Assign a CRS to it: right-click, Layer CRS.</source>
      <translation>इसे CRS दें: दायाँ क्लिक, परत का CRS।</translation>
    </message>
    <message>
      <source>Assign a CRS to the layer for areas in square metres.</source>
      <translation>वर्ग मीटर में क्षेत्रफल के लिए लेयर को CRS दें।</translation>
    </message>
    <message>
      <source>Assign the CRS that the scene was made in.</source>
      <translation>वह CRS दें जिसमें दृश्य बनाया गया था।</translation>
    </message>
    <message>
      <source>At least half of the earlier image is read almost black.</source>
      <translation>पहले की छवि का कम से कम आधा भाग लगभग काला पढ़ा जाता है।</translation>
    </message>
    <message>
      <source>At least half of the image is read almost black.</source>
      <translation>छवि का कम से कम आधा भाग लगभग काला पढ़ा जाता है।</translation>
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
      <translation>वापस</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>बैंड</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>पहले और बाद में</translation>
    </message>
    <message>
      <source>Before: {}</source>
      <translation>पहले: {}</translation>
    </message>
    <message>
      <source>Before: {}. Now: {}.</source>
      <translation>पहले: {}। अब: {}।</translation>
    </message>
    <message>
      <source>Best for this reference: {}</source>
      <translation>इस संदर्भ के लिए सर्वोत्तम: {}</translation>
    </message>
    <message>
      <source>Best threshold</source>
      <translation>सर्वोत्तम सीमा</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>झपकाएँ</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>नीला</translation>
    </message>
    <message>
      <source>Both maps share {} % of the area that either of them shows.</source>
      <translation>दोनों में से किसी भी मानचित्र पर दिखे क्षेत्र का {} % दोनों में समान है।</translation>
    </message>
    <message>
      <source>Boxes around landslides</source>
      <translation>भूस्खलनों के चारों ओर बॉक्स</translation>
    </message>
    <message>
      <source>Build on another Python…</source>
      <translation>दूसरे Python पर बनाएँ…</translation>
    </message>
    <message>
      <source>By type and by zone</source>
      <translation>प्रकार और ज़ोन के अनुसार</translation>
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
      <translation>केवल CAM</translation>
    </message>
    <message>
      <source>CAM threshold</source>
      <translation>CAM सीमा</translation>
    </message>
    <message>
      <source>CAM threshold (empty: the model's)</source>
      <translation>CAM सीमा (खाली: मॉडल की)</translation>
    </message>
    <message>
      <source>CAM threshold (empty: the run's)</source>
      <translation>CAM सीमा (खाली: रन की)</translation>
    </message>
    <message>
      <source>CRS</source>
      <translation>CRS</translation>
    </message>
    <message>
      <source>CRS of its own</source>
      <translation>अपना CRS</translation>
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
      <translation>रूपरेखाओं सहित CSV</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>रद्द करें</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>रद्द किया गया।</translation>
    </message>
    <message>
      <source>Cancelled. Files that were there before are as they were.</source>
      <translation>रद्द किया गया। पहले से मौजूद फ़ाइलें वैसी ही हैं।</translation>
    </message>
    <message>
      <source>Cancelled. Run again with “Continue with an interrupted adaptation” to continue from here.</source>
      <translation>रद्द किया गया। यहाँ से आगे बढ़ने के लिए “बाधित अनुकूलन जारी रखें” के साथ फिर चलाएँ।</translation>
    </message>
    <message>
      <source>Cancelled. What is finished is kept; run again with “Resume” to continue.</source>
      <translation>रद्द किया गया। जो पूरा हुआ वह सुरक्षित है; आगे बढ़ने के लिए “जारी रखें” के साथ फिर चलाएँ।</translation>
    </message>
    <message>
      <source>Cancelled: {}</source>
      <translation>रद्द: {}</translation>
    </message>
    <message>
      <source>Cancelling; what is finished is kept…</source>
      <translation>रद्द हो रहा है; जो पूरा हुआ वह सुरक्षित है…</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>परिवर्तन</translation>
    </message>
    <message>
      <source>Change its name or its settings.</source>
      <translation>इसका नाम या सेटिंग बदलें।</translation>
    </message>
    <message>
      <source>Change since the earlier image</source>
      <translation>पिछली छवि के बाद का परिवर्तन</translation>
    </message>
    <message>
      <source>Change since the&amp;n</source>
      <translation>तब से परिवर्त&amp;न</translation>
    </message>
    <message>
      <source>Change the outline with QGIS' own tools; press again to save</source>
      <translation>QGIS के औज़ारों से रूपरेखा बदलें; सहेजने के लिए फिर दबाएँ</translation>
    </message>
    <message>
      <source>Changed by you, for the next run.</source>
      <translation>आपने अगले रन के लिए बदलीं।</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>जाँच</translation>
    </message>
    <message>
      <source>Check its CRS.</source>
      <translation>इसका CRS जाँचें।</translation>
    </message>
    <message>
      <source>Check one first.</source>
      <translation>पहले एक जाँचें।</translation>
    </message>
    <message>
      <source>Check that the file is still there and can be written.</source>
      <translation>जाँचें कि फ़ाइल वहीं है और लिखी जा सकती है।</translation>
    </message>
    <message>
      <source>Check that the folder can be written, then add the model again.</source>
      <translation>जाँचें कि फ़ोल्डर में लिखा जा सकता है, फिर मॉडल दोबारा जोड़ें।</translation>
    </message>
    <message>
      <source>Check the connection and the service, or try a smaller area.</source>
      <translation>कनेक्शन और सेवा जाँचें, या छोटा क्षेत्र लें।</translation>
    </message>
    <message>
      <source>Check the internet connection and install again: files that were downloaded completely are not downloaded again.</source>
      <translation>इंटरनेट जाँचें और फिर स्थापित करें: जो पूरा आया वह दोबारा डाउनलोड नहीं होता।</translation>
    </message>
    <message>
      <source>Check the internet connection, or download it in a browser and add the file.</source>
      <translation>इंटरनेट जाँचें, या ब्राउज़र से डाउनलोड करके फ़ाइल जोड़ें।</translation>
    </message>
    <message>
      <source>Check the internet connection, then install again, or install from an offline bundle.</source>
      <translation>इंटरनेट जाँचकर फिर स्थापित करें, या ऑफ़लाइन बंडल से स्थापित करें।</translation>
    </message>
    <message>
      <source>Check the proxy in QGIS under Settings &gt; Options &gt; Network, then install again.</source>
      <translation>QGIS में सेटिंग &gt; विकल्प &gt; नेटवर्क में प्रॉक्सी जाँचें, फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>Check the raster and the bands: it shows colors that the model never saw.</source>
      <translation>रास्टर और बैंड जाँचें: इसमें ऐसे रंग हैं जो मॉडल ने कभी नहीं देखे।</translation>
    </message>
    <message>
      <source>Check the raster and the bands: there is nothing in it to map.</source>
      <translation>रास्टर और बैंड जाँचें: इसमें मानचित्र बनाने योग्य कुछ नहीं है।</translation>
    </message>
    <message>
      <source>Check this computer's date and time, then install again.</source>
      <translation>इस कंप्यूटर की तिथि और समय जाँचें, फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>Check topology</source>
      <translation>टोपोलॉजी जाँचें</translation>
    </message>
    <message>
      <source>Checked views</source>
      <translation>जाँचे हुए दृश्य</translation>
    </message>
    <message>
      <source>Checked views that it learned from</source>
      <translation>जाँचे गए दृश्य जिनसे इसने सीखा</translation>
    </message>
    <message>
      <source>Checked views, in which every landslide is outlined</source>
      <translation>जाँचे हुए दृश्य, जिनमें हर भूस्खलन की रूपरेखा बनी है</translation>
    </message>
    <message>
      <source>Choose a 64-bit Python made for this computer, and install again.</source>
      <translation>इस कंप्यूटर के लिए बना 64-बिट Python चुनें और फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>Choose a file and write it</source>
      <translation>फ़ाइल चुनें और लिखें</translation>
    </message>
    <message>
      <source>Choose a file that was made here, or make a new grid.</source>
      <translation>यहाँ बनाई गई फ़ाइल चुनें, या नया ग्रिड बनाएँ।</translation>
    </message>
    <message>
      <source>Choose a file that “Export views and outlines…” has written.</source>
      <translation>वह फ़ाइल चुनें जो “दृश्य और रूपरेखाएँ निर्यात करें…” ने लिखी है।</translation>
    </message>
    <message>
      <source>Choose a file, such as a GeoPackage.</source>
      <translation>फ़ाइल चुनें, जैसे GeoPackage।</translation>
    </message>
    <message>
      <source>Choose a folder for the results.</source>
      <translation>परिणामों के लिए फ़ोल्डर चुनें।</translation>
    </message>
    <message>
      <source>Choose a folder of your own and install again.</source>
      <translation>अपना फ़ोल्डर चुनें और फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>Choose a folder on another disk and install again.</source>
      <translation>दूसरी डिस्क पर फ़ोल्डर चुनें और फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>Choose a folder on another disk: this one forbids it (noexec) or is for another kind of computer.</source>
      <translation>दूसरी डिस्क पर फ़ोल्डर चुनें: यह इसे रोकती है (noexec) या दूसरे प्रकार के कंप्यूटर की है।</translation>
    </message>
    <message>
      <source>Choose a folder outside of it, such as C:\landslides.</source>
      <translation>इसके बाहर का फ़ोल्डर चुनें, जैसे C:\landslides।</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to.</source>
      <translation>ऐसा फ़ोल्डर चुनें जिसमें आप लिख सकें।</translation>
    </message>
    <message>
      <source>Choose a folder with a short path, such as C:\landslides, and install again.</source>
      <translation>छोटे पथ वाला फ़ोल्डर चुनें, जैसे C:\landslides, और फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>Choose a folder with a short path, such as C:\landslides.</source>
      <translation>छोटे पथ वाला फ़ोल्डर चुनें, जैसे C:\landslides।</translation>
    </message>
    <message>
      <source>Choose a folder with an ordinary name.</source>
      <translation>साधारण नाम वाला फ़ोल्डर चुनें।</translation>
    </message>
    <message>
      <source>Choose a label, then click tiles on the map or drag over them. The arrow keys and 1, 2, 3, 0 do the same.</source>
      <translation>लेबल चुनें, फिर मानचित्र पर टाइलों पर क्लिक करें या उन पर घसीटें। तीर कुंजियाँ और 1, 2, 3, 0 भी यही करती हैं।</translation>
    </message>
    <message>
      <source>Choose a layer of known landslides, other than the run's own.</source>
      <translation>ज्ञात भूस्खलनों की परत चुनें, रन की अपनी परत नहीं।</translation>
    </message>
    <message>
      <source>Choose a layer of points or polygons.</source>
      <translation>बिंदुओं या बहुभुजों की परत चुनें।</translation>
    </message>
    <message>
      <source>Choose a layer of the project, or a file such as a GeoPackage.</source>
      <translation>परियोजना की कोई परत चुनें, या GeoPackage जैसी फ़ाइल।</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>मॉडल चुनें</translation>
    </message>
    <message>
      <source>Choose a polygon in the list first.</source>
      <translation>पहले सूची में एक बहुभुज चुनें।</translation>
    </message>
    <message>
      <source>Choose a smaller extent or a larger pixel size, or get the imagery as a file.</source>
      <translation>छोटा विस्तार या बड़ा पिक्सेल चुनें, या चित्र फ़ाइल के रूप में लें।</translation>
    </message>
    <message>
      <source>Choose a smaller one.</source>
      <translation>इससे छोटा चुनें।</translation>
    </message>
    <message>
      <source>Choose an existing Python that has PyTorch, or another computer.</source>
      <translation>कोई मौजूदा Python चुनें जिसमें PyTorch हो, या दूसरा कंप्यूटर।</translation>
    </message>
    <message>
      <source>Choose an extent that lies inside the layer.</source>
      <translation>ऐसा विस्तार चुनें जो परत के भीतर हो।</translation>
    </message>
    <message>
      <source>Choose an image taken before.</source>
      <translation>पहले ली गई छवि चुनें।</translation>
    </message>
    <message>
      <source>Choose an image with fewer clouds.</source>
      <translation>कम बादलों वाली छवि चुनें।</translation>
    </message>
    <message>
      <source>Choose an orthophoto or satellite scene, such as a GeoTIFF file.</source>
      <translation>ऑर्थोफ़ोटो या उपग्रह चित्र चुनें, जैसे GeoTIFF फ़ाइल।</translation>
    </message>
    <message>
      <source>Choose an output folder that you may write to.</source>
      <translation>ऐसा आउटपुट फ़ोल्डर चुनें जिसमें आप लिख सकें।</translation>
    </message>
    <message>
      <source>Choose another Python for the AI runtime.</source>
      <translation>AI रनटाइम के लिए दूसरा Python चुनें।</translation>
    </message>
    <message>
      <source>Choose another Python, 3.10 to 3.13 and 64-bit, and install again.</source>
      <translation>दूसरा Python चुनें, 3.10 से 3.13 और 64-बिट, और फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>Choose another Python.</source>
      <translation>दूसरा Python चुनें।</translation>
    </message>
    <message>
      <source>Choose another area, or draw a polygon first.</source>
      <translation>दूसरा क्षेत्र चुनें, या पहले बहुभुज बनाएँ।</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
      <source>Choose another folder for the next run.</source>
      <translation>अगले रन के लिए दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
      <source>Choose another folder or name.</source>
      <translation>दूसरा फ़ोल्डर या नाम चुनें।</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
      <source>Choose another layer of catchments.</source>
      <translation>जलग्रहण क्षेत्रों की दूसरी परत चुनें।</translation>
    </message>
    <message>
      <source>Choose another layer to compare the map with first, in the field “Swipe”.</source>
      <translation>पहले “स्वाइप” में वह दूसरी परत चुनें जिससे मानचित्र की तुलना करनी है।</translation>
    </message>
    <message>
      <source>Choose another layer, or draw a polygon.</source>
      <translation>दूसरी परत चुनें, या एक बहुभुज बनाएँ।</translation>
    </message>
    <message>
      <source>Choose another one in the list.</source>
      <translation>सूची में दूसरा चुनें।</translation>
    </message>
    <message>
      <source>Choose another output folder, or overwrite it.</source>
      <translation>दूसरा आउटपुट फ़ोल्डर चुनें, या इसे मिटाकर लिखें।</translation>
    </message>
    <message>
      <source>Choose another output folder.</source>
      <translation>दूसरा आउटपुट फ़ोल्डर चुनें।</translation>
    </message>
    <message>
      <source>Choose below which band stands for red, green and blue, if it is an image.</source>
      <translation>यदि यह चित्र है, तो नीचे चुनें कि लाल, हरा और नीला कौन से बैंड हैं।</translation>
    </message>
    <message>
      <source>Choose it in the list: A accepts it, E corrects its outline.</source>
      <translation>इसे सूची में चुनें: A से स्वीकारें, E से रूपरेखा सुधारें।</translation>
    </message>
    <message>
      <source>Choose one of the two and leave the other empty.</source>
      <translation>दोनों में से एक चुनें और दूसरा खाली छोड़ें।</translation>
    </message>
    <message>
      <source>Choose smaller tiles.</source>
      <translation>छोटी टाइलें चुनें।</translation>
    </message>
    <message>
      <source>Choose the Python of an environment of your own</source>
      <translation>अपने परिवेश का Python चुनें</translation>
    </message>
    <message>
      <source>Choose the Python of the AI runtime's environment</source>
      <translation>AI रनटाइम के परिवेश का Python चुनें</translation>
    </message>
    <message>
      <source>Choose the Python of the AI runtime's environment.</source>
      <translation>AI रनटाइम के परिवेश का Python चुनें।</translation>
    </message>
    <message>
      <source>Choose the Python to build on</source>
      <translation>जिस Python पर बनाना है उसे चुनें</translation>
    </message>
    <message>
      <source>Choose the bands if the image is shown in wrong colors.</source>
      <translation>यदि छवि गलत रंगों में दिखे तो बैंड चुनें।</translation>
    </message>
    <message>
      <source>Choose the files run.json of reviewed runs.</source>
      <translation>समीक्षित रन की run.json फ़ाइलें चुनें।</translation>
    </message>
    <message>
      <source>Choose the folder and press Resume.</source>
      <translation>फ़ोल्डर चुनें और “जारी रखें” दबाएँ।</translation>
    </message>
    <message>
      <source>Choose the folder of a finished run</source>
      <translation>पूरे हुए रन का फ़ोल्डर चुनें</translation>
    </message>
    <message>
      <source>Choose the offline bundle</source>
      <translation>ऑफ़लाइन बंडल चुनें</translation>
    </message>
    <message>
      <source>Choose the output folder</source>
      <translation>आउटपुट फ़ोल्डर चुनें</translation>
    </message>
    <message>
      <source>Choose the output folder of a finished run.</source>
      <translation>पूरे हुए रन का आउटपुट फ़ोल्डर चुनें।</translation>
    </message>
    <message>
      <source>Choose the polygons of another result.</source>
      <translation>किसी दूसरे परिणाम के बहुभुज चुनें।</translation>
    </message>
    <message>
      <source>Choose them below if the colors look wrong.</source>
      <translation>रंग गलत दिखें तो इन्हें नीचे चुनें।</translation>
    </message>
    <message>
      <source>Choose them in the layer's style if the colors look wrong.</source>
      <translation>यदि रंग गलत लगें तो उन्हें परत की शैली में चुनें।</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>चुनें…</translation>
    </message>
    <message>
      <source>Chosen at random, so that the two kinds are balanced.</source>
      <translation>यादृच्छिक चुने गए, ताकि दोनों प्रकार संतुलित रहें।</translation>
    </message>
    <message>
      <source>Click a line across the chosen polygon, from outside to outside; a right click ends it.</source>
      <translation>चुने हुए बहुभुज के आर-पार, बाहर से बाहर तक, क्लिक करके रेखा बनाएँ; दायाँ क्लिक उसे पूरा करता है।</translation>
    </message>
    <message>
      <source>Click a place of the scene on the map to see its scores and its mask.</source>
      <translation>मानचित्र पर चित्र के किसी स्थान पर क्लिक करके उसके अंक और मास्क देखें।</translation>
    </message>
    <message>
      <source>Click a title to order the list. The arrow keys go from one polygon to the next.</source>
      <translation>सूची क्रम में लगाने के लिए शीर्षक पर क्लिक करें। तीर कुंजियाँ एक बहुभुज से अगले पर जाती हैं।</translation>
    </message>
    <message>
      <source>Click on another polygon.</source>
      <translation>दूसरे बहुभुज पर क्लिक करें।</translation>
    </message>
    <message>
      <source>Click on the polygon that is merged into the chosen one</source>
      <translation>उस बहुभुज पर क्लिक करें जिसे चुने हुए में मिलाना है</translation>
    </message>
    <message>
      <source>Click on the polygon that is merged into the chosen one.</source>
      <translation>उस बहुभुज पर क्लिक करें जिसे चुने हुए में मिलाना है।</translation>
    </message>
    <message>
      <source>Click or paint tiles that show a landslide. Key 1.</source>
      <translation>जिन टाइलों में भूस्खलन दिखता है उन पर क्लिक करें या रंगें। कुंजी 1।</translation>
    </message>
    <message>
      <source>Click or paint tiles that you are unsure of; no training uses them. Key 3.</source>
      <translation>जिन टाइलों के बारे में आप अनिश्चित हैं उन पर क्लिक करें या रंगें; कोई प्रशिक्षण उनका उपयोग नहीं करता। कुंजी 3।</translation>
    </message>
    <message>
      <source>Click or paint tiles without a landslide. Key 2, or the right mouse button.</source>
      <translation>जिन टाइलों में भूस्खलन नहीं है उन पर क्लिक करें या रंगें। कुंजी 2, या माउस का दायाँ बटन।</translation>
    </message>
    <message>
      <source>Click the corners of the landslide; a right click ends it.</source>
      <translation>भूस्खलन के कोनों पर क्लिक करें; दायाँ क्लिक उसे पूरा करता है।</translation>
    </message>
    <message>
      <source>Close other programs and install again.</source>
      <translation>दूसरे प्रोग्राम बंद करें और फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>Close other programs that hold the file, and look whether the disk is full.</source>
      <translation>फ़ाइल रोके प्रोग्राम बंद करें और देखें कि डिस्क भरी तो नहीं।</translation>
    </message>
    <message>
      <source>Close what uses it and try again.</source>
      <translation>जो इसका उपयोग कर रहा है उसे बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>Co&amp;mpare</source>
      <translation>तुलना करें(&amp;M)</translation>
    </message>
    <message>
      <source>Color by change</source>
      <translation>परिवर्तन के अनुसार रंग</translation>
    </message>
    <message>
      <source>Com&amp;pute</source>
      <translation>गणना करें (&amp;P)</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>टिप्पणी</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>तुलना करें</translation>
    </message>
    <message>
      <source>Compare &amp;with</source>
      <translation>इससे तुलना (&amp;C)</translation>
    </message>
    <message>
      <source>Compare two results</source>
      <translation>दो परिणामों की तुलना करें</translation>
    </message>
    <message>
      <source>Compare with a reference inventory</source>
      <translation>संदर्भ सूची से तुलना करें</translation>
    </message>
    <message>
      <source>Compare with known landslides, write a report, export.</source>
      <translation>ज्ञात भूस्खलनों से तुलना करें, रिपोर्ट लिखें, निर्यात करें।</translation>
    </message>
    <message>
      <source>Compared</source>
      <translation>तुलना</translation>
    </message>
    <message>
      <source>Compared with {}</source>
      <translation>{} से तुलना</translation>
    </message>
    <message>
      <source>Compares a mask or polygons with an inventory that you trust. The result is a map: green where both say landslide, orange where only the map does (false alarm), blue where only the reference does (missed).

&lt;b&gt;Precision&lt;/b&gt; is the share of the mapped area that is right, &lt;b&gt;recall&lt;/b&gt; the share of the reference that was found, &lt;b&gt;IoU&lt;/b&gt; the common area over the area of both. Landslides are also counted one by one.

&lt;b&gt;Area.&lt;/b&gt; If the reference covers only a part of the scene, give that part as polygons; else landslides outside of it count as false alarms.

Polygons with the status “rejected” are no landslides.</source>
      <translation>मास्क या बहुभुजों की तुलना उस सूची से करता है जिस पर आपको भरोसा है। परिणाम एक मानचित्र है: जहाँ दोनों भूस्खलन कहें वहाँ हरा, जहाँ केवल मानचित्र कहे वहाँ नारंगी (झूठी चेतावनी), जहाँ केवल संदर्भ कहे वहाँ नीला (छूटा)।

&lt;b&gt;परिशुद्धता&lt;/b&gt; मानचित्रित क्षेत्र का सही भाग है, &lt;b&gt;प्रत्याह्वान&lt;/b&gt; संदर्भ का वह भाग जो मिला, &lt;b&gt;IoU&lt;/b&gt; साझा क्षेत्र बटा दोनों का कुल क्षेत्र। भूस्खलन एक-एक करके भी गिने जाते हैं।

&lt;b&gt;क्षेत्र।&lt;/b&gt; यदि संदर्भ चित्र का केवल एक भाग ढकता है, तो वह भाग बहुभुजों के रूप में दें; नहीं तो बाहर के भूस्खलन झूठी चेतावनी गिने जाएँगे।

“rejected” स्थिति वाले बहुभुज भूस्खलन नहीं हैं।</translation>
    </message>
    <message>
      <source>Compares two layers of landslides of one place: two results of a scene, or results of two dates. Each polygon says what became of it in &lt;i&gt;change&lt;/i&gt;: new, grown, old (kept), gone, or unknown where the other run does not show the place.

Two outlines are one landslide at an IoU above 0.1, or where half of the smaller lies in the larger.

&lt;b&gt;area_m2&lt;/b&gt; is the polygon's area, &lt;b&gt;before_m2&lt;/b&gt; that of the same landslide in the first layer, &lt;b&gt;added_m2&lt;/b&gt; what the first layer does not cover. Polygons with the status “rejected” are no landslides.</source>
      <translation>एक जगह के भूस्खलनों की दो परतों की तुलना करता है: एक चित्र के दो परिणाम, या दो तिथियों के परिणाम। हर बहुभुज &lt;i&gt;change&lt;/i&gt; में बताता है कि उसका क्या हुआ: new (नया), grown (बढ़ा), old (बना रहा), gone (लुप्त), या unknown (अज्ञात) जहाँ दूसरा रन वह जगह नहीं दिखाता।

IoU 0.1 से ऊपर हो, या छोटी का आधा बड़ी के भीतर हो, तो दो रूपरेखाएँ एक ही भूस्खलन हैं।

&lt;b&gt;area_m2&lt;/b&gt; बहुभुज का क्षेत्रफल है, &lt;b&gt;before_m2&lt;/b&gt; पहली परत में उसी भूस्खलन का, &lt;b&gt;added_m2&lt;/b&gt; वह जो पहली परत नहीं ढकती। “rejected” स्थिति वाले बहुभुज भूस्खलन नहीं हैं।</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>तुलना हो रही है</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>तुलना हो रही है…</translation>
    </message>
    <message>
      <source>Completeness</source>
      <translation>पूर्णता</translation>
    </message>
    <message>
      <source>Completeness: proposals of a confidence below {} left out</source>
      <translation>पूर्णता: {} से कम विश्वास वाले प्रस्ताव छोड़े गए</translation>
    </message>
    <message>
      <source>Completeness: smallest mapped size {}</source>
      <translation>पूर्णता: मानचित्रित न्यूनतम आकार {}</translation>
    </message>
    <message>
      <source>Compute again at the center of the map, with the current bands and model.</source>
      <translation>मानचित्र के केंद्र पर वर्तमान बैंड और मॉडल से फिर गणना करें।</translation>
    </message>
    <message>
      <source>Compute one tile at the center of the map: the scores of each network, and the mask.</source>
      <translation>मानचित्र के केंद्र पर एक टाइल की गणना करें: हर नेटवर्क के अंक, और मास्क।</translation>
    </message>
    <message>
      <source>Computing scores</source>
      <translation>अंकों की गणना हो रही है</translation>
    </message>
    <message>
      <source>Computing statistics</source>
      <translation>आँकड़ों की गणना हो रही है</translation>
    </message>
    <message>
      <source>Computing statistics…</source>
      <translation>आँकड़ों की गणना हो रही है…</translation>
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
      <translation>विश्वास: 0.8 वाले बहुभुजों में से दस में लगभग आठ भूस्खलन हैं, जितना मॉडल के परीक्षण टाइलें बताती हैं। जिस मॉडल या पुराने रन का ऐसा माप नहीं है, उसमें यह औसत स्कोर है, जो बहुभुजों को केवल क्रम देता है।</translation>
    </message>
    <message>
      <source>Connect its drive, or restore its folder: your earlier decisions are in it.</source>
      <translation>उसकी ड्राइव जोड़ें या फ़ोल्डर वापस लाएँ; आपने पहले जो कहा वह उसमें है।</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>जारी रखें</translation>
    </message>
    <message>
      <source>Continue from the last finished row.</source>
      <translation>अंतिम पूरी पंक्ति से जारी रखें।</translation>
    </message>
    <message>
      <source>Continue with an interrupted adaptation</source>
      <translation>बाधित अनुकूलन जारी रखें</translation>
    </message>
    <message>
      <source>Continue with labels of an earlier session.</source>
      <translation>पिछले सत्र के लेबलों से जारी रखें।</translation>
    </message>
    <message>
      <source>Continue with this adaptation</source>
      <translation>यह अनुकूलन जारी रखें</translation>
    </message>
    <message>
      <source>Continue with this training</source>
      <translation>इस प्रशिक्षण को जारी रखें</translation>
    </message>
    <message>
      <source>Continuing the training in {}, with the settings it began with.</source>
      <translation>{} में प्रशिक्षण जारी है, उन्हीं सेटिंग से जिनसे वह शुरू हुआ।</translation>
    </message>
    <message>
      <source>Copy it yourself from {}.</source>
      <translation>इसे {} से स्वयं कॉपी करें।</translation>
    </message>
    <message>
      <source>Copy or download it again, or choose another.</source>
      <translation>इसे फिर कॉपी या डाउनलोड करें, या दूसरा चुनें।</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
      <source>Copy the run's folder to where you may write, and open it from there.</source>
      <translation>रन का फ़ोल्डर वहाँ कॉपी करें जहाँ आप लिख सकें, और वहाँ से खोलें।</translation>
    </message>
    <message>
      <source>Corners: {} before, {} now.</source>
      <translation>कोने: पहले {}, अब {}।</translation>
    </message>
    <message>
      <source>Correct it by hand.</source>
      <translation>उसे हाथ से ठीक करें।</translation>
    </message>
    <message>
      <source>Count the last view as not checked; its outlines stay.</source>
      <translation>पिछले दृश्य को जाँचा हुआ न मानें; इसकी रूपरेखाएँ रहेंगी।</translation>
    </message>
    <message>
      <source>Counted more than once</source>
      <translation>एक से अधिक बार गिना गया</translation>
    </message>
    <message>
      <source>Covers</source>
      <translation>ढकती है</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>काटें</translation>
    </message>
    <message>
      <source>Cut against neighbours</source>
      <translation>पड़ोसियों से काटें</translation>
    </message>
    <message>
      <source>Cut each landslide into source, transport and deposit by the run's elevation model, as a new layer.</source>
      <translation>रन के ऊँचाई मॉडल से हर भूस्खलन को स्रोत, परिवहन और निक्षेप में काटें, एक नई परत के रूप में।</translation>
    </message>
    <message>
      <source>Cut off what of the chosen polygon lies on its neighbours</source>
      <translation>चुने हुए बहुभुज का जो भाग पड़ोसियों पर पड़ता है उसे काटें</translation>
    </message>
    <message>
      <source>Cuts a raster into labelled tiles, sorted into the folders that a training reads.</source>
      <translation>रास्टर को लेबल की गई टाइलों में काटता है, उन फ़ोल्डरों में छाँटकर जिन्हें प्रशिक्षण पढ़ता है।</translation>
    </message>
    <message>
      <source>Cuts each landslide across the line from its crown to its toe. The uppermost third of the drop is proposed as the source. Where the slope breaks clearly (10° gentler below), the deposit begins at the break, else with the lowest third of the drop. The field &lt;i&gt;parts_rule&lt;/i&gt; says which.

&lt;b&gt;These are proposals of a rule&lt;/b&gt; that knows the elevations alone. Nobody has mapped them; check them before you use them.

&lt;b&gt;Parts&lt;/b&gt; holds a polygon for each part. &lt;b&gt;Landslides with areas of parts&lt;/b&gt; is a copy of the layer with src_m2, trn_m2 and dep_m2. Where the elevation model does not reach, or is too coarse for a landslide, nothing is proposed.</source>
      <translation>हर भूस्खलन को उसके शिखर से पाद तक की रेखा के आर-पार काटता है। गिरावट का सबसे ऊपरी तिहाई स्रोत के रूप में प्रस्तावित है। जहाँ ढाल स्पष्ट टूटती है (नीचे 10° मंद), वहाँ निक्षेप टूट से शुरू होता है, नहीं तो गिरावट के सबसे निचले तिहाई से। फ़ील्ड &lt;i&gt;parts_rule&lt;/i&gt; बताता है कि कौन-सा।

&lt;b&gt;ये एक नियम के प्रस्ताव हैं&lt;/b&gt; जो केवल ऊँचाइयाँ जानता है। किसी ने इन्हें मानचित्रित नहीं किया; उपयोग से पहले जाँचें।

&lt;b&gt;भाग&lt;/b&gt; में हर भाग का एक बहुभुज है। &lt;b&gt;भागों के क्षेत्रफल वाले भूस्खलन&lt;/b&gt; परत की प्रति है, src_m2, trn_m2 और dep_m2 के साथ। जहाँ ऊँचाई मॉडल नहीं पहुँचता, या किसी भूस्खलन के लिए बहुत मोटा है, वहाँ कुछ प्रस्तावित नहीं होता।</translation>
    </message>
    <message>
      <source>Cuts landslides across the slope into proposed source, transport and deposit.</source>
      <translation>भूस्खलनों को ढाल के आर-पार प्रस्तावित स्रोत, परिवहन और निक्षेप में काटता है।</translation>
    </message>
    <message>
      <source>Cuts overlaps from proposals, never from what you decided; cleans crossing outlines, slivers, gaps.</source>
      <translation>प्रस्तावों से अतिव्यापन काटता है, आपके निर्णय वाले बहुभुजों से कभी नहीं; स्वयं को काटती रूपरेखाएँ, पतली पट्टियाँ और रिक्तियाँ ठीक करता है।</translation>
    </message>
    <message>
      <source>Cutting tiles</source>
      <translation>टाइलें काटी जा रही हैं</translation>
    </message>
    <message>
      <source>Cycle&amp;GAN difference</source>
      <translation>CycleGAN अंतर (&amp;G)</translation>
    </message>
    <message>
      <source>CycleGAN difference</source>
      <translation>CycleGAN अंतर</translation>
    </message>
    <message>
      <source>CycleGAN difference alone</source>
      <translation>केवल CycleGAN अंतर</translation>
    </message>
    <message>
      <source>CycleGAN threshold</source>
      <translation>CycleGAN सीमा</translation>
    </message>
    <message>
      <source>CycleGAN threshold (empty: the model's)</source>
      <translation>CycleGAN सीमा (खाली: मॉडल की)</translation>
    </message>
    <message>
      <source>CycleGAN threshold (empty: the run's)</source>
      <translation>CycleGAN सीमा (खाली: रन की)</translation>
    </message>
    <message>
      <source>Date of this page</source>
      <translation>इस पृष्ठ की तिथि</translation>
    </message>
    <message>
      <source>Day on which the earlier image was taken (empty: as the file says)</source>
      <translation>पिछली छवि लेने का दिन (ख़ाली: जैसा फ़ाइल कहती है)</translation>
    </message>
    <message>
      <source>Day on which the image was taken, such as 2021-08-04 (empty: as the file says)</source>
      <translation>जिस दिन चित्र लिया गया, जैसे 2021-08-04 (खाली: जैसा फ़ाइल कहे)</translation>
    </message>
    <message>
      <source>Decisions that could not be tested: {}.</source>
      <translation>निर्णय जिन्हें परखा नहीं जा सका: {}।</translation>
    </message>
    <message>
      <source>Decisions that it learned from</source>
      <translation>जिन निर्णयों से सीखा</translation>
    </message>
    <message>
      <source>Decisions that were made in it stay there, too: {}.</source>
      <translation>उसमें किए गए निर्णय भी वहीं रहते हैं: {}।</translation>
    </message>
    <message>
      <source>Delete it where it is.</source>
      <translation>इसे वहीं मिटाएँ जहाँ यह है।</translation>
    </message>
    <message>
      <source>Delete the chosen preset from this project</source>
      <translation>चुना हुआ पूर्वनिर्धारण इस परियोजना से हटाएँ</translation>
    </message>
    <message>
      <source>Delete the installed AI runtime; models, settings and results stay.</source>
      <translation>स्थापित AI रनटाइम मिटाएँ; मॉडल, सेटिंग और परिणाम बने रहते हैं।</translation>
    </message>
    <message>
      <source>Delete the run that stands there</source>
      <translation>वहाँ मौजूद रन मिटाएँ</translation>
    </message>
    <message>
      <source>Deleting the AI runtime</source>
      <translation>AI रनटाइम मिटाया जा रहा है</translation>
    </message>
    <message>
      <source>Deposit (proposed)</source>
      <translation>निक्षेप (प्रस्तावित)</translation>
    </message>
    <message>
      <source>Deposit, m²</source>
      <translation>निक्षेप, m²</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>विवरण</translation>
    </message>
    <message>
      <source>Details are in {}.</source>
      <translation>विवरण {} में हैं।</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>उपकरण</translation>
    </message>
    <message>
      <source>Device: auto, cpu, cuda or cuda:1</source>
      <translation>उपकरण: auto, cpu, cuda या cuda:1</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>अंतर</translation>
    </message>
    <message>
      <source>Difference from the earlier image</source>
      <translation>पहले के चित्र से अंतर</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>त्यागें</translation>
    </message>
    <message>
      <source>Do not rely on a map of this scene.</source>
      <translation>इस दृश्य के नक्शे पर भरोसा न करें।</translation>
    </message>
    <message>
      <source>Do not trust this map yet: check the view that would teach most, then teach again.</source>
      <translation>अभी इस मानचित्र पर भरोसा न करें: सबसे अधिक सिखाने वाला दृश्य जाँचें, फिर दोबारा सिखाएँ।</translation>
    </message>
    <message>
      <source>Download or copy it again.</source>
      <translation>इसे फिर डाउनलोड या कॉपी करें।</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>डाउनलोड हो रहा है</translation>
    </message>
    <message>
      <source>Downloading {}</source>
      <translation>{} डाउनलोड हो रहा है</translation>
    </message>
    <message>
      <source>Drag a box around a landslide that was missed: its outline is added to the polygons. Key: B</source>
      <translation>छूटे हुए भूस्खलन के चारों ओर बॉक्स खींचें: उसकी रूपरेखा बहुभुजों में जुड़ जाती है। कुंजी: B</translation>
    </message>
    <message>
      <source>Drag a box around one landslide, so that it fills most of the box. Esc leaves.</source>
      <translation>एक भूस्खलन के चारों ओर बॉक्स खींचें, ताकि वह बॉक्स का अधिकांश भाग भरे। Esc से बाहर।</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>बनाएँ</translation>
    </message>
    <message>
      <source>Draw a landslide by hand, corner by corner</source>
      <translation>हाथ से, कोने-कोने करके भूस्खलन बनाएँ</translation>
    </message>
    <message>
      <source>Draw a line across the chosen polygon</source>
      <translation>चुने हुए बहुभुज के आर-पार रेखा बनाएँ</translation>
    </message>
    <message>
      <source>Draw a polygon</source>
      <translation>बहुभुज बनाएँ</translation>
    </message>
    <message>
      <source>Draw a rectangle around each landslide that you see, so that the landslide fills most of it. Rectangles may stand at any angle; of any other polygon the smallest rectangle around it is taken.

The outline in a box combines three things: that the landslide lies in the middle, the probability of the outline model, and the colors that differ between inside and outside. The outlines are drafts to be corrected.

They have the fields of an inventory and the status “accepted”, since you have seen the landslide. A box in which nothing can be outlined is left out, and the log says so.</source>
      <translation>दिख रहे हर भूस्खलन के चारों ओर आयत बनाएँ, ताकि भूस्खलन उसका अधिकांश भाग भरे। आयत किसी भी कोण पर हो सकते हैं; किसी दूसरे बहुभुज के लिए उसे घेरने वाला सबसे छोटा आयत लिया जाता है।

बॉक्स में तीन बातें जोड़ी जाती हैं: कि बीच में भूस्खलन है, रूपरेखा मॉडल क्या देखता है, और वे रंग जो भीतर को बाहर से अलग करते हैं। रूपरेखाएँ मसौदे हैं जिन्हें सुधारना है।

इनमें भूस्खलन सूची के फ़ील्ड और “स्वीकृत” स्थिति होती है, क्योंकि आपने भूस्खलन देखा है। जिस बॉक्स में रूपरेखा योग्य कुछ नहीं, उसे लॉग में बताया और छोड़ा जाता है।</translation>
    </message>
    <message>
      <source>Draw it from outside to outside.</source>
      <translation>इसे बाहर से बाहर तक बनाएँ।</translation>
    </message>
    <message>
      <source>Draw it larger.</source>
      <translation>इसे बड़ा बनाएँ।</translation>
    </message>
    <message>
      <source>Draw the area nearer to the scene, or in the scene's CRS.</source>
      <translation>क्षेत्र को चित्र के पास बनाएँ, या चित्र के CRS में।</translation>
    </message>
    <message>
      <source>Draw the clouds in it, or leave out nothing.</source>
      <translation>इसमें बादल बनाएँ, या कुछ न छोड़ें।</translation>
    </message>
    <message>
      <source>Draw the layer left of the pointer, over the map. Key: {}</source>
      <translation>पॉइंटर के बाईं ओर परत को मानचित्र के ऊपर दिखाएँ। कुंजी: {}</translation>
    </message>
    <message>
      <source>Draw the polygons as outlines alone, so that the image inside them is seen.</source>
      <translation>बहुभुजों की केवल रूपरेखा दिखाएँ, ताकि उनके भीतर का चित्र दिखे।</translation>
    </message>
    <message>
      <source>Draw the polygons by what is new, grown or old, in the place of their status.</source>
      <translation>बहुभुजों को स्थिति की जगह नया, बढ़ा हुआ या पुराना के अनुसार बनाएँ।</translation>
    </message>
    <message>
      <source>Draw this result anew with the threshold above. Undo is on the tab Check.</source>
      <translation>यह परिणाम ऊपर की सीमा से नए सिरे से बनाएँ। वापस लेना जाँच टैब पर है।</translation>
    </message>
    <message>
      <source>Draw what the model would find in the map view, anew after each change.</source>
      <translation>मानचित्र दृश्य में मॉडल जो पाएगा उसे बनाएँ, हर बदलाव के बाद नए सिरे से।</translation>
    </message>
    <message>
      <source>Drawing the mask</source>
      <translation>मास्क बनाया जा रहा है</translation>
    </message>
    <message>
      <source>Drawing the polygons</source>
      <translation>बहुभुज बनाए जा रहे हैं</translation>
    </message>
    <message>
      <source>Drawn by {}.</source>
      <translation>{} ने बनाया।</translation>
    </message>
    <message>
      <source>Drop (m)</source>
      <translation>पात (m)</translation>
    </message>
    <message>
      <source>E&amp;ffort</source>
      <translation>प्रयास (&amp;F)</translation>
    </message>
    <message>
      <source>E&amp;levation</source>
      <translation>ऊँचाई (&amp;L)</translation>
    </message>
    <message>
      <source>E&amp;xplanation</source>
      <translation>व्याख्या (&amp;X)</translation>
    </message>
    <message>
      <source>Earlier i&amp;mage</source>
      <translation>पिछली &amp;छवि</translation>
    </message>
    <message>
      <source>Earlier image</source>
      <translation>पिछली छवि</translation>
    </message>
    <message>
      <source>Earlier image (optional)</source>
      <translation>पिछली छवि (वैकल्पिक)</translation>
    </message>
    <message>
      <source>Earlier image (says what is new)</source>
      <translation>पिछली छवि (बताती है कि नया क्या है)</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>संपादित करें</translation>
    </message>
    <message>
      <source>Edit outlines</source>
      <translation>रूपरेखाएँ संपादित करें</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>संपादित</translation>
    </message>
    <message>
      <source>Edits of the last session</source>
      <translation>पिछले सत्र के संपादन</translation>
    </message>
    <message>
      <source>Edits that are not saved are only in the result before.</source>
      <translation>जो संपादन सहेजे नहीं गए वे केवल पहले के परिणाम में हैं।</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>प्रयास</translation>
    </message>
    <message>
      <source>Elevation model</source>
      <translation>ऊँचाई मॉडल</translation>
    </message>
    <message>
      <source>Empty the fields with the areas of proposed parts. U takes it back.</source>
      <translation>प्रस्तावित भागों के क्षेत्रफल वाले फ़ील्ड खाली करें। U से वापस लें।</translation>
    </message>
    <message>
      <source>Enough for a first try; {} of each kind are better.</source>
      <translation>पहले प्रयास के लिए पर्याप्त; प्रत्येक प्रकार के {} बेहतर हैं।</translation>
    </message>
    <message>
      <source>Enough for a model that is worth a try.</source>
      <translation>आज़माने लायक मॉडल के लिए पर्याप्त।</translation>
    </message>
    <message>
      <source>Enter an HTTP proxy in QGIS under Settings &gt; Options &gt; Network, or install from an offline bundle.</source>
      <translation>QGIS में सेटिंग &gt; विकल्प &gt; नेटवर्क में HTTP प्रॉक्सी दें, या ऑफ़लाइन बंडल से स्थापित करें।</translation>
    </message>
    <message>
      <source>Enter them in QGIS under Settings &gt; Options &gt; Network, then install again.</source>
      <translation>इन्हें QGIS में सेटिंग &gt; विकल्प &gt; नेटवर्क में दें, फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>मिटाएँ</translation>
    </message>
    <message>
      <source>Events of</source>
      <translation>घटनाओं की तिथियाँ</translation>
    </message>
    <message>
      <source>Every polygon of the list is reviewed.</source>
      <translation>सूची के हर बहुभुज की समीक्षा हो गई।</translation>
    </message>
    <message>
      <source>Every polygon was reviewed. Landslides are all polygons that are not rejected.</source>
      <translation>हर बहुभुज की समीक्षा हो गई। जो बहुभुज अस्वीकृत नहीं हैं वे सभी भूस्खलन हैं।</translation>
    </message>
    <message>
      <source>Exact</source>
      <translation>सटीक</translation>
    </message>
    <message>
      <source>Exclude the AI runtime's folder in the virus scanner, or wait until it is done, and install again.</source>
      <translation>एंटीवायरस में AI रनटाइम का फ़ोल्डर छोड़ दें, या उसके पूरा होने तक रुकें, और फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>Explanation, where the method is Score-CAM</source>
      <translation>व्याख्या, जब विधि Score-CAM हो</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>निर्यात</translation>
    </message>
    <message>
      <source>Export a landslide inventory</source>
      <translation>भूस्खलन सूची निर्यात करें</translation>
    </message>
    <message>
      <source>Export again, into an empty folder.</source>
      <translation>किसी खाली फ़ोल्डर में फिर निर्यात करें।</translation>
    </message>
    <message>
      <source>Export it again, from a scene with a CRS.</source>
      <translation>इसे CRS वाले चित्र से फिर निर्यात करें।</translation>
    </message>
    <message>
      <source>Export the model</source>
      <translation>मॉडल निर्यात करें</translation>
    </message>
    <message>
      <source>Export the polygons to a new GeoPackage and review them there.</source>
      <translation>बहुभुजों को नए GeoPackage में निर्यात करें और वहाँ उनकी समीक्षा करें।</translation>
    </message>
    <message>
      <source>Export this model…</source>
      <translation>यह मॉडल निर्यात करें…</translation>
    </message>
    <message>
      <source>Export tiles for a training</source>
      <translation>प्रशिक्षण के लिए टाइलें निर्यात करें</translation>
    </message>
    <message>
      <source>Export views and outlines</source>
      <translation>दृश्य और रूपरेखाएँ निर्यात करें</translation>
    </message>
    <message>
      <source>Export views and outlines…</source>
      <translation>दृश्य और रूपरेखाएँ निर्यात करें…</translation>
    </message>
    <message>
      <source>Exported to {}. Elsewhere it is added with “Add a model file…”.</source>
      <translation>{} में निर्यात हुआ। अन्य जगह इसे “मॉडल फ़ाइल जोड़ें…” से जोड़ें।</translation>
    </message>
    <message>
      <source>Exported.</source>
      <translation>निर्यात हो गया।</translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation>निर्यात हो रहा है</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>निर्यात करें…</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>Fast</source>
      <translation>तेज़</translation>
    </message>
    <message>
      <source>Fastest</source>
      <translation>सबसे तेज़</translation>
    </message>
    <message>
      <source>Faults</source>
      <translation>दोष</translation>
    </message>
    <message>
      <source>Faults: {}. Yours to settle: {}.</source>
      <translation>दोष: {}। आपको सुलझाने हैं: {}।</translation>
    </message>
    <message>
      <source>Fetching {} of {} at {} m, up to {} MB. Check that the service's terms allow this.</source>
      <translation>{1} का {0}, {2} m पर, {3} MB तक लाया जा रहा है। जाँचें कि सेवा की शर्तें इसकी अनुमति देती हैं।</translation>
    </message>
    <message>
      <source>File</source>
      <translation>फ़ाइल</translation>
    </message>
    <message>
      <source>Files run.json of reviewed runs</source>
      <translation>समीक्षित रन की run.json फ़ाइलें</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>भरें</translation>
    </message>
    <message>
      <source>Fill &amp;holes below</source>
      <translation>इससे छोटे छिद्र भरें (&amp;H)</translation>
    </message>
    <message>
      <source>Fill holes below, m²</source>
      <translation>इससे छोटे छिद्र भरें, m²</translation>
    </message>
    <message>
      <source>Fill holes below, m² (empty: the run's)</source>
      <translation>इससे छोटे छिद्र भरें, m² (खाली: रन का)</translation>
    </message>
    <message>
      <source>Fill in an attribute, and accept polygons first.</source>
      <translation>कोई गुण भरें, और पहले बहुभुज स्वीकारें।</translation>
    </message>
    <message>
      <source>Fill labels from an inventory layer</source>
      <translation>भूस्खलन सूची की परत से लेबल भरें</translation>
    </message>
    <message>
      <source>Find landslides in the scene.</source>
      <translation>चित्र में भूस्खलन खोजें।</translation>
    </message>
    <message>
      <source>Find the threshold that fits the reference best. Nothing changes until you say so.</source>
      <translation>वह सीमा खोजें जो संदर्भ से सबसे अच्छी मेल खाती है। आपके कहने तक कुछ नहीं बदलता।</translation>
    </message>
    <message>
      <source>Finds landslides in a scene, measures them over an elevation model, and writes a Shapefile: three algorithms in one. The model designer opens it, to be changed or made longer: resources/models3/map_measure_export.model3 in the plugin's folder.</source>
      <translation>चित्र में भूस्खलन खोजता है, ऊँचाई मॉडल से उन्हें मापता है, और Shapefile लिखता है: तीन एल्गोरिदम एक में। मॉडल डिज़ाइनर इसे खोलता है, बदलने या बढ़ाने के लिए: प्लगइन के फ़ोल्डर में resources/models3/map_measure_export.model3।</translation>
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
      <translation>ऑर्थोफ़ोटो या उपग्रह चित्र में भूस्खलन खोजता है और आउटपुट फ़ोल्डर में लिखता है: &lt;b&gt;मास्क&lt;/b&gt; (1 भूस्खलन है), सतत &lt;b&gt;अंक&lt;/b&gt; और &lt;b&gt;बहुभुज&lt;/b&gt;, जिनमें क्षेत्रफल, लंबाई, चौड़ाई, दिशा और विश्वास दिए हैं।

नेटवर्क केवल लेबल की गई टाइलों पर प्रशिक्षित हुए (“भूस्खलन दिखता है” / “नहीं दिखता”)। &lt;b&gt;रूपरेखा मॉडल&lt;/b&gt; ने पूरी टाइलों के लेबलों से रूपरेखाएँ सीखीं और उसे एक ही बार चलना होता है। अन्य विधियाँ हर टाइल की नए सिरे से व्याख्या करती हैं: CycleGAN उसे ऐसे चित्रित करता है मानो कुछ खिसका ही न हो, वर्ग-सक्रियण मानचित्र दिखाता है कि वर्गीकारक ने क्या देखा, और जिस पर दोनों सहमत हों वह मास्क बनता है।

&lt;b&gt;व्याख्या।&lt;/b&gt; &lt;i&gt;exact&lt;/i&gt; वर्गीकारक के हर चैनल से पूछता है, प्रकाशन योग्य परिणामों के लिए; &lt;i&gt;fast&lt;/i&gt; केवल उतनों से जितने मास्क को चाहिए; &lt;i&gt;grad&lt;/i&gt; उसकी जगह Grad-CAM रखता है, पहली छाप के लिए।

&lt;b&gt;सीमाएँ।&lt;/b&gt; ऊँचे मान से कम पर अधिक पक्के भूस्खलन मिलते हैं। खाली छोड़ने पर मॉडल के मान लिए जाते हैं।

&lt;b&gt;जारी रखना।&lt;/b&gt; रन रद्द या बाधित होने पर टाइलों की पूरी हुई पंक्तियाँ सुरक्षित रहती हैं; आगे बढ़ने के लिए उसी फ़ोल्डर में “जारी रखें” के साथ फिर चलाएँ।

&lt;b&gt;पिछली छवि।&lt;/b&gt; वैकल्पिक: घटना से पहले की उस जगह की छवि, किसी भी CRS में। बहुभुज बताते हैं कि क्या नया, बढ़ा हुआ या पुराना है; विधि “student+change” केवल वही रखती है जो बदला है।

&lt;b&gt;ऊँचाई मॉडल।&lt;/b&gt; वैकल्पिक। यह ऊँचाई, पात, ढाल, ढाल-दिशा, H/L और प्रवाह कोण भरता है, और समतल भूमि पर पड़ी चीज़ें छोड़ देता है।

&lt;b&gt;कई रास्टर।&lt;/b&gt; “बैच प्रक्रिया के रूप में चलाएँ” का उपयोग करें, या मोज़ेक पर एक आभासी रास्टर (VRT)। वेब टाइलों और अन्य वेब परतों का चुना हुआ विस्तार पहले लाया जाता है।

AI रनटाइम अपने ही Python में चलता है, NVIDIA GPU हो तो उस पर, नहीं तो प्रोसेसर पर।</translation>
    </message>
    <message>
      <source>Finds landslides in an orthophoto or satellite scene: a mask, scores and measured polygons.</source>
      <translation>ऑर्थोफ़ोटो या उपग्रह चित्र में भूस्खलन खोजता है: मास्क, अंक और मापे गए बहुभुज।</translation>
    </message>
    <message>
      <source>First result</source>
      <translation>पहला परिणाम</translation>
    </message>
    <message>
      <source>First the polygons without a review of which the model is least sure.</source>
      <translation>जिनकी समीक्षा शेष है और जिनके बारे में मॉडल सबसे कम निश्चित है।</translation>
    </message>
    <message>
      <source>First the polygons without a review of which the model is unsure and that are unlike the others.</source>
      <translation>जिनकी समीक्षा शेष है, जिनके बारे में मॉडल अनिश्चित है और जो बाकी से अलग हैं।</translation>
    </message>
    <message>
      <source>Folder for mask, scores and polygons</source>
      <translation>मास्क, अंक और बहुभुजों का फ़ोल्डर</translation>
    </message>
    <message>
      <source>Folder of a run</source>
      <translation>किसी रन का फ़ोल्डर</translation>
    </message>
    <message>
      <source>Folder of the run</source>
      <translation>रन का फ़ोल्डर</translation>
    </message>
    <message>
      <source>Folder of the second run</source>
      <translation>दूसरे रन का फ़ोल्डर</translation>
    </message>
    <message>
      <source>Folder of tiles</source>
      <translation>टाइलों का फ़ोल्डर</translation>
    </message>
    <message>
      <source>For Google Earth.</source>
      <translation>Google Earth के लिए।</translation>
    </message>
    <message>
      <source>For QGIS and ArcGIS: one file, full names.</source>
      <translation>QGIS और ArcGIS के लिए: एक फ़ाइल, पूरे नाम।</translation>
    </message>
    <message>
      <source>For a spreadsheet: the attributes with longitude and latitude.</source>
      <translation>स्प्रेडशीट के लिए: देशांतर और अक्षांश सहित गुण।</translation>
    </message>
    <message>
      <source>For every GIS. Field names of at most 10 characters, 2 GB at most.</source>
      <translation>हर GIS के लिए। फ़ील्ड नाम अधिकतम 10 अक्षर, अधिकतम 2 GB।</translation>
    </message>
    <message>
      <source>For the web, in longitude and latitude.</source>
      <translation>वेब के लिए, देशांतर और अक्षांश में।</translation>
    </message>
    <message>
      <source>Forget the interrupted run and begin with what is chosen above.</source>
      <translation>बाधित रन को भूलें और ऊपर चुने हुए से शुरू करें।</translation>
    </message>
    <message>
      <source>Found {} in {}.</source>
      <translation>{1} में मिले: {0}।</translation>
    </message>
    <message>
      <source>Found {}, {} in all.</source>
      <translation>मिले: {}, कुल {}।</translation>
    </message>
    <message>
      <source>Found {}.</source>
      <translation>मिले: {}।</translation>
    </message>
    <message>
      <source>Found: two outlines overlap by more than a tenth of what both cover (IoU above 0.1).</source>
      <translation>मिला: दो रूपरेखाएँ अपने कुल क्षेत्र के दसवें भाग से अधिक पर एक-दूसरे पर पड़ती हैं (IoU 0.1 से ऊपर)।</translation>
    </message>
    <message>
      <source>Free some space and press Resume; what is finished is kept.</source>
      <translation>कुछ जगह खाली करें और “जारी रखें” दबाएँ; जो पूरा हुआ है वह बना रहता है।</translation>
    </message>
    <message>
      <source>Free some space there and add the model again.</source>
      <translation>वहाँ कुछ जगह खाली करें और मॉडल दोबारा जोड़ें।</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk, and install again.</source>
      <translation>जगह खाली करें, या दूसरी डिस्क पर फ़ोल्डर चुनें, और फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk.</source>
      <translation>जगह खाली करें, या दूसरी डिस्क पर फ़ोल्डर चुनें।</translation>
    </message>
    <message>
      <source>Frequency and area of the landslides</source>
      <translation>भूस्खलनों की आवृत्ति और क्षेत्रफल</translation>
    </message>
    <message>
      <source>From scratch</source>
      <translation>शून्य से</translation>
    </message>
    <message>
      <source>From scratch, without a model to start from</source>
      <translation>शून्य से, किसी आरंभिक मॉडल के बिना</translation>
    </message>
    <message>
      <source>From this value on, a pixel counts as a landslide.</source>
      <translation>इस मान से आगे पिक्सेल भूस्खलन गिना जाता है।</translation>
    </message>
    <message>
      <source>From which probability on the preview draws a landslide.</source>
      <translation>किस प्रायिकता से पूर्वदर्शन भूस्खलन दिखाता है।</translation>
    </message>
    <message>
      <source>Fused: CycleGAN difference and CAM</source>
      <translation>संयुक्त: CycleGAN अंतर और CAM</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>रिक्ति</translation>
    </message>
    <message>
      <source>Generated without landslides</source>
      <translation>भूस्खलन के बिना जनित</translation>
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
      <translation>मॉडल लें</translation>
    </message>
    <message>
      <source>Get more from the project's page…</source>
      <translation>परियोजना के पृष्ठ से और लें…</translation>
    </message>
    <message>
      <source>Get the bundle made for this system and Python version.</source>
      <translation>इस सिस्टम और Python संस्करण के लिए बना बंडल लें।</translation>
    </message>
    <message>
      <source>Get the bundle made for this system.</source>
      <translation>इस सिस्टम के लिए बना बंडल लें।</translation>
    </message>
    <message>
      <source>Get the bundle of this version, or update the plugin to the bundle's.</source>
      <translation>इस संस्करण का बंडल लें, या प्लगइन को बंडल के संस्करण तक अद्यतन करें।</translation>
    </message>
    <message>
      <source>Give a folder, or an address that begins with https://.</source>
      <translation>फ़ोल्डर दें, या ऐसा पता जो https:// से शुरू हो।</translation>
    </message>
    <message>
      <source>Give a number, such as 0.4.</source>
      <translation>कोई संख्या दें, जैसे 0.4।</translation>
    </message>
    <message>
      <source>Give either a mask or polygons to check.</source>
      <translation>जाँचने के लिए मास्क या बहुभुज दें।</translation>
    </message>
    <message>
      <source>Give one, or choose another method and leave out its date.</source>
      <translation>एक दें, या दूसरी विधि चुनें और उसकी तारीख़ छोड़ दें।</translation>
    </message>
    <message>
      <source>Give the red, green and blue band counted from 1, such as 3,2,1.</source>
      <translation>लाल, हरे और नीले बैंड की संख्या 1 से गिनकर दें, जैसे 3,2,1।</translation>
    </message>
    <message>
      <source>Gives the outline of each landslide that you have drawn a box around.</source>
      <translation>जिस भूस्खलन के चारों ओर आपने बॉक्स बनाया, उसकी रूपरेखा देता है।</translation>
    </message>
    <message>
      <source>Go to the one above</source>
      <translation>ऊपर वाले पर जाएँ</translation>
    </message>
    <message>
      <source>Go to the one below</source>
      <translation>नीचे वाले पर जाएँ</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>लुप्त</translation>
    </message>
    <message>
      <source>Grad-CAM + CycleGAN</source>
      <translation>Grad-CAM + CycleGAN</translation>
    </message>
    <message>
      <source>Grad-CAM alone</source>
      <translation>केवल Grad-CAM</translation>
    </message>
    <message>
      <source>Grad-CAM in its place: one pass for each tile. For a first look; outlines differ.</source>
      <translation>उसकी जगह Grad-CAM: हर टाइल पर एक ही बार। पहली नज़र के लिए; रूपरेखाएँ भिन्न होती हैं।</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>हरा</translation>
    </message>
    <message>
      <source>Ground pixel size of the tiles, metres (empty: unknown)</source>
      <translation>टाइलों के पिक्सेल का भूमि पर आकार, मीटर (खाली: अज्ञात)</translation>
    </message>
    <message>
      <source>Grown</source>
      <translation>बढ़ा हुआ</translation>
    </message>
    <message>
      <source>H/L, crown to toe</source>
      <translation>H/L, शीर्ष से पाद तक</translation>
    </message>
    <message>
      <source>Heatmap</source>
      <translation>ऊष्मा-चित्र</translation>
    </message>
    <message>
      <source>Here polygons that touch count as one, and only where both maps know something.</source>
      <translation>यहाँ एक-दूसरे को छूते बहुभुज एक गिने जाते हैं, और केवल वहाँ जहाँ दोनों मानचित्रों में जानकारी है।</translation>
    </message>
    <message>
      <source>Hide all results, and show them again. Key: {}</source>
      <translation>सभी परिणाम छिपाएँ, और फिर दिखाएँ। कुंजी: {}</translation>
    </message>
    <message>
      <source>Hide results</source>
      <translation>परिणाम छिपाएँ</translation>
    </message>
    <message>
      <source>Highest confidence (0 to 1)</source>
      <translation>अधिकतम विश्वास (0 से 1)</translation>
    </message>
    <message>
      <source>Highest elevation (m)</source>
      <translation>अधिकतम ऊँचाई (m)</translation>
    </message>
    <message>
      <source>Hillshade</source>
      <translation>पहाड़ी छाया</translation>
    </message>
    <message>
      <source>Hillshade below</source>
      <translation>नीचे पहाड़ी छाया</translation>
    </message>
    <message>
      <source>Holes smaller than this are filled.</source>
      <translation>इससे छोटे छिद्र भर दिए जाते हैं।</translation>
    </message>
    <message>
      <source>How exactly Score-CAM is computed for each tile.</source>
      <translation>हर टाइल के लिए Score-CAM की गणना कितनी सटीक हो।</translation>
    </message>
    <message>
      <source>How far an outline may move when it is simplified, in pixels.</source>
      <translation>सरल करने पर रूपरेखा कितनी खिसक सकती है, पिक्सेल में।</translation>
    </message>
    <message>
      <source>How far the simplified outline may lie from the drawn one.</source>
      <translation>सरल रूपरेखा बनाई हुई रूपरेखा से कितनी दूर हो सकती है।</translation>
    </message>
    <message>
      <source>How large they are</source>
      <translation>वे कितने बड़े हैं</translation>
    </message>
    <message>
      <source>How long the networks learn.</source>
      <translation>नेटवर्क कितनी देर सीखते हैं।</translation>
    </message>
    <message>
      <source>How many polygons you have accepted, rejected or edited.</source>
      <translation>आपने कितने बहुभुज स्वीकारे, अस्वीकारे या संपादित किए।</translation>
    </message>
    <message>
      <source>How much the generator changed each pixel. Bright: much.</source>
      <translation>जनरेटर ने हर पिक्सेल कितना बदला। चमकीला: बहुत।</translation>
    </message>
    <message>
      <source>How often each score occurs in the map's view; the height counts in powers of ten. Blue passes the threshold. Drag the line to move it. The triangle is Otsu's value for the whole scene.</source>
      <translation>मानचित्र दृश्य में हर अंक कितनी बार आता है; ऊँचाई दस की घातों में गिनी जाती है। नीला सीमा पार करता है। रेखा घसीटकर सीमा बदलें। त्रिभुज पूरे चित्र का Otsu मान है।</translation>
    </message>
    <message>
      <source>How the continuous scores become a mask.</source>
      <translation>सतत अंक मास्क कैसे बनते हैं।</translation>
    </message>
    <message>
      <source>However, it misses what it was sure of before.</source>
      <translation>पर वह भूल गया है जो पहले पक्का था।</translation>
    </message>
    <message>
      <source>If that is ground, not water or shadow, export the layer in QGIS as a rendered image that shows it.</source>
      <translation>यदि वह ज़मीन है, पानी या छाया नहीं, तो QGIS में लेयर को ऐसी रेंडर की गई छवि के रूप में निर्यात करें जो उसे दिखाए।</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>चित्र</translation>
    </message>
    <message>
      <source>Image taken on</source>
      <translation>चित्र की तिथि</translation>
    </message>
    <message>
      <source>Image: {}</source>
      <translation>चित्र: {}</translation>
    </message>
    <message>
      <source>Images of</source>
      <translation>चित्रों की तिथियाँ</translation>
    </message>
    <message>
      <source>Improve</source>
      <translation>सुधार</translation>
    </message>
    <message>
      <source>Improve this result</source>
      <translation>यह परिणाम सुधारें</translation>
    </message>
    <message>
      <source>Improve with these decisions</source>
      <translation>इन निर्णयों से सुधारें</translation>
    </message>
    <message>
      <source>In no zone</source>
      <translation>किसी ज़ोन में नहीं</translation>
    </message>
    <message>
      <source>In view</source>
      <translation>दृश्य में</translation>
    </message>
    <message>
      <source>In which order the list and the keys go through the polygons.</source>
      <translation>सूची और कुंजियाँ बहुभुजों पर किस क्रम में जाएँ।</translation>
    </message>
    <message>
      <source>In {} on {}.</source>
      <translation>{} में, {} पर।</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>स्थापित करें</translation>
    </message>
    <message>
      <source>Install Python 3.12 (64-bit), or point to one: 3.10 to 3.14 and no environment of another program.</source>
      <translation>Python 3.12 (64-बिट) स्थापित करें, या कोई दिखाएँ: 3.10 से 3.14, किसी दूसरे प्रोग्राम का परिवेश नहीं।</translation>
    </message>
    <message>
      <source>Install Python {} (64-bit), or get the bundle for a Python that is here.</source>
      <translation>Python {} (64-बिट) स्थापित करें, या यहाँ मौजूद Python के लिए बंडल लें।</translation>
    </message>
    <message>
      <source>Install again. If it happens again, something on your network changes files: ask its administrator.</source>
      <translation>फिर स्थापित करें। यदि यह बना रहे, तो नेटवर्क में कुछ फ़ाइलें बदलता है: उसे सँभालने वाले से पूछें।</translation>
    </message>
    <message>
      <source>Install again: files that were downloaded completely are not downloaded again.</source>
      <translation>फिर स्थापित करें: जो पूरा आया वह दोबारा डाउनलोड नहीं होता।</translation>
    </message>
    <message>
      <source>Install again: it is fetched anew.</source>
      <translation>फिर स्थापित करें: इसे नए सिरे से लाया जाता है।</translation>
    </message>
    <message>
      <source>Install from an offline bundle…</source>
      <translation>ऑफ़लाइन बंडल से स्थापित करें…</translation>
    </message>
    <message>
      <source>Install the AI runtime</source>
      <translation>AI रनटाइम स्थापित करें</translation>
    </message>
    <message>
      <source>Install the AI runtime again, from a bundle, or use another Python.</source>
      <translation>AI रनटाइम को बंडल से फिर स्थापित करें, या दूसरा Python लें।</translation>
    </message>
    <message>
      <source>Install the newest one (x64) from Microsoft's site, then install again.</source>
      <translation>Microsoft की साइट से नवीनतम (x64) स्थापित करें, फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>Installed with Python {}, tested on: {}.</source>
      <translation>Python {} से स्थापित, जाँचा गया: {}।</translation>
    </message>
    <message>
      <source>Installing the AI runtime</source>
      <translation>AI रनटाइम स्थापित हो रहा है</translation>
    </message>
    <message>
      <source>Installing the packages</source>
      <translation>पैकेज स्थापित हो रहे हैं</translation>
    </message>
    <message>
      <source>Instead of your decisions, learn from a layer of landslides that you trust, such as an inventory. Its polygons teach; they do not come into the result. Empty: your decisions.</source>
      <translation>आपके निर्णयों के बदले भूस्खलनों की उस परत से सीखें जिस पर आपको भरोसा है, जैसे कोई सूची। उसके बहुभुज सिखाते हैं; वे परिणाम में नहीं आते। खाली: आपके निर्णय।</translation>
    </message>
    <message>
      <source>Interrupted after {}. Resume continues with its own settings: {}. Start over takes what is above.</source>
      <translation>{} के बाद बाधित। “जारी रखें” इसी की अपनी सेटिंग से आगे बढ़ता है: {}। “फिर से शुरू करें” ऊपर चुना हुआ लेता है।</translation>
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
      <translation>इस बीच किया गया 1 निर्णय भी इसमें है।</translation>
    </message>
    <message>
      <source>It also has {} decisions that were made meanwhile.</source>
      <translation>इस बीच किए गए {} निर्णय भी इसमें हैं।</translation>
    </message>
    <message>
      <source>It begins when the current run has ended.</source>
      <translation>वर्तमान रन समाप्त होने पर यह शुरू होगा।</translation>
    </message>
    <message>
      <source>It begins when the current run or training has ended.</source>
      <translation>यह वर्तमान रन या प्रशिक्षण समाप्त होने पर शुरू होता है।</translation>
    </message>
    <message>
      <source>It continues from here at any time, also after QGIS was closed.</source>
      <translation>यह यहाँ से कभी भी जारी रहता है, QGIS बंद होने के बाद भी।</translation>
    </message>
    <message>
      <source>It has learned only from its own confident predictions.</source>
      <translation>इसने केवल अपने ही पक्के उत्तरों से सीखा है।</translation>
    </message>
    <message>
      <source>It holds {}.</source>
      <translation>इसमें {} है।</translation>
    </message>
    <message>
      <source>It is downloaded from the project's release page.</source>
      <translation>यह परियोजना के रिलीज़ पृष्ठ से डाउनलोड होता है।</translation>
    </message>
    <message>
      <source>It is in the list of models on the tab Map, and is offered for the next scene of this kind.</source>
      <translation>यह मानचित्रण टैब की मॉडल सूची में है, और इस तरह के अगले चित्र के लिए दिया जाएगा।</translation>
    </message>
    <message>
      <source>It is in the list of models on the tab Map.</source>
      <translation>यह मानचित्रण टैब की मॉडल सूची में है।</translation>
    </message>
    <message>
      <source>It is in the list of results on the tab Check.</source>
      <translation>यह “जाँच” टैब पर परिणामों की सूची में है।</translation>
    </message>
    <message>
      <source>It is still sure of only a small part of what it found.</source>
      <translation>जो इसे मिला, उसमें से यह अब भी कम के बारे में निश्चित है।</translation>
    </message>
    <message>
      <source>It is sure of too little here to learn from its own predictions. Accept, reject or outline some landslides, then improve it with these decisions.</source>
      <translation>यहाँ यह इतना निश्चित नहीं कि अपने ही उत्तरों से सीख सके। कुछ भूस्खलन स्वीकारें, अस्वीकारें या उनकी रूपरेखा बनाएँ, फिर इन निर्णयों से इसे सुधारें।</translation>
    </message>
    <message>
      <source>It is sure of {} % of the landslide area that it sees.</source>
      <translation>इसे दिखे भूस्खलन क्षेत्र के {} % के बारे में यह निश्चित है।</translation>
    </message>
    <message>
      <source>It replaces what was proposed there.</source>
      <translation>यह वहाँ प्रस्तावित की जगह लेती है।</translation>
    </message>
    <message>
      <source>It was measured on this scene only.</source>
      <translation>यह केवल इस चित्र पर मापा गया।</translation>
    </message>
    <message>
      <source>It was taught for this kind of image: {}.</source>
      <translation>इसे इस तरह का चित्र सिखाया गया: {}।</translation>
    </message>
    <message>
      <source>It will use the processor: PyTorch for the {} comes from a source of its own (Other ways below).</source>
      <translation>यह प्रोसेसर लेगा: {} के लिए PyTorch अलग स्रोत से आता है (नीचे अन्य उपाय)।</translation>
    </message>
    <message>
      <source>It will use the processor: no NVIDIA GPU was found.</source>
      <translation>यह प्रोसेसर लेगा: कोई NVIDIA GPU नहीं मिला।</translation>
    </message>
    <message>
      <source>It will use the processor: the driver {} of the {} is too old. Update it to 580 or newer.</source>
      <translation>यह प्रोसेसर लेगा: {1} का ड्राइवर {0} बहुत पुराना है। इसे 580 या नए तक अद्यतन करें।</translation>
    </message>
    <message>
      <source>It will use the processor: the {} is too old for PyTorch. (Driver {}.)</source>
      <translation>यह प्रोसेसर लेगा: {} PyTorch के लिए बहुत पुराना है। (ड्राइवर {}।)</translation>
    </message>
    <message>
      <source>It will use the processor: the {} needs a driver from 580, and this is {}. Update the driver.</source>
      <translation>यह प्रोसेसर लेगा: {} को 580 से ड्राइवर चाहिए, और यह {} है। ड्राइवर अद्यतन करें।</translation>
    </message>
    <message>
      <source>It will use the processor: with the driver {}, the {} cannot be used. Update it to 580 or newer.</source>
      <translation>यह प्रोसेसर लेगा: ड्राइवर {} के साथ {} नहीं चल सकता। इसे 580 या नए तक अद्यतन करें।</translation>
    </message>
    <message>
      <source>It will use the processor: with the driver {}, the {} needs Python {}.{} or older.</source>
      <translation>यह प्रोसेसर लेगा: ड्राइवर {} के साथ {} को Python {}.{} या पुराना चाहिए।</translation>
    </message>
    <message>
      <source>It will use the {}.</source>
      <translation>यह {} लेगा।</translation>
    </message>
    <message>
      <source>It will use this Mac's GPU.</source>
      <translation>यह इस Mac का GPU लेगा।</translation>
    </message>
    <message>
      <source>Its polygons cannot be read, so nobody knows what was decided. They are kept under another name.</source>
      <translation>इसके बहुभुज पढ़े नहीं जा सकते, इसलिए ज्ञात नहीं कि क्या निर्णय हुआ था। वे दूसरे नाम से रखे जाते हैं।</translation>
    </message>
    <message>
      <source>Its progress is shown below. The result stays as it is.</source>
      <translation>इसकी प्रगति नीचे दिखती है। परिणाम वैसा ही रहता है।</translation>
    </message>
    <message>
      <source>KML</source>
      <translation>KML</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>दोनों रखें</translation>
    </message>
    <message>
      <source>Keep the border</source>
      <translation>किनारा रखें</translation>
    </message>
    <message>
      <source>Keep the thresholds</source>
      <translation>सीमाएँ सहेजें</translation>
    </message>
    <message>
      <source>Keep the thresholds under a name in this project</source>
      <translation>सीमाएँ इस परियोजना में एक नाम से सहेजें</translation>
    </message>
    <message>
      <source>Keep this model for other scenes</source>
      <translation>यह मॉडल दूसरे चित्रों के लिए रखें</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>बना रहा</translation>
    </message>
    <message>
      <source>Kept, larger</source>
      <translation>बना रहा, बड़ा हुआ</translation>
    </message>
    <message>
      <source>Known landslides</source>
      <translation>ज्ञात भूस्खलन</translation>
    </message>
    <message>
      <source>La&amp;bels</source>
      <translation>लेबल परत (&amp;B)</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>लेबल</translation>
    </message>
    <message>
      <source>Label as</source>
      <translation>लेबल दें</translation>
    </message>
    <message>
      <source>Label at least {} tiles of each kind to train.</source>
      <translation>प्रशिक्षण के लिए प्रत्येक प्रकार की कम से कम {} टाइलें लेबल करें।</translation>
    </message>
    <message>
      <source>Label field</source>
      <translation>लेबल फ़ील्ड</translation>
    </message>
    <message>
      <source>Label more tiles with a landslide.</source>
      <translation>भूस्खलन वाली और टाइलें लेबल करें।</translation>
    </message>
    <message>
      <source>Label more tiles without one.</source>
      <translation>बिना भूस्खलन की और टाइलें लेबल करें।</translation>
    </message>
    <message>
      <source>Label tiles</source>
      <translation>टाइलें लेबल करें</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>लेबल</translation>
    </message>
    <message>
      <source>Labels (*.gpkg);;All files (*)</source>
      <translation>लेबल (*.gpkg);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
      <source>Labels and training: a model for your own imagery.</source>
      <translation>लेबल और प्रशिक्षण: आपके अपने चित्रों के लिए मॉडल।</translation>
    </message>
    <message>
      <source>Labels: polygons or points</source>
      <translation>लेबल: बहुभुज या बिंदु</translation>
    </message>
    <message>
      <source>Landslide</source>
      <translation>भूस्खलन</translation>
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
      <translation>भूस्खलन क्षेत्रफल</translation>
    </message>
    <message>
      <source>Landslide mask</source>
      <translation>भूस्खलन मास्क</translation>
    </message>
    <message>
      <source>Landslide mask: {}</source>
      <translation>भूस्खलन मास्क: {}</translation>
    </message>
    <message>
      <source>Landslide model</source>
      <translation>भूस्खलन मॉडल</translation>
    </message>
    <message>
      <source>Landslide models (*.lsmodel)</source>
      <translation>भूस्खलन मॉडल (*.lsmodel)</translation>
    </message>
    <message>
      <source>Landslide models (*.lsmodel);;All files (*)</source>
      <translation>भूस्खलन मॉडल (*.lsmodel);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
      <source>Landslide polygons</source>
      <translation>भूस्खलन बहुभुज</translation>
    </message>
    <message>
      <source>Landslide polygons: {}</source>
      <translation>भूस्खलन बहुभुज: {}</translation>
    </message>
    <message>
      <source>Landslides</source>
      <translation>भूस्खलन</translation>
    </message>
    <message>
      <source>Landslides in {}</source>
      <translation>{} में भूस्खलन</translation>
    </message>
    <message>
      <source>Landslides of the reference</source>
      <translation>संदर्भ के भूस्खलन</translation>
    </message>
    <message>
      <source>Landslides smaller than this are left out of the polygons.</source>
      <translation>इससे छोटे भूस्खलन बहुभुजों में नहीं आते।</translation>
    </message>
    <message>
      <source>Landslides with areas of parts</source>
      <translation>भागों के क्षेत्रफल वाले भूस्खलन</translation>
    </message>
    <message>
      <source>Largest</source>
      <translation>सबसे बड़ा</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>सबसे बड़े पहले</translation>
    </message>
    <message>
      <source>Latitude (°)</source>
      <translation>अक्षांश (°)</translation>
    </message>
    <message>
      <source>Layers of this result are not in the map: {}.</source>
      <translation>इस परिणाम की परतें मानचित्र में नहीं हैं: {}।</translation>
    </message>
    <message>
      <source>Lea&amp;ve out</source>
      <translation>&amp;छोड़ें</translation>
    </message>
    <message>
      <source>Learn from the run's review, too</source>
      <translation>रन की समीक्षा से भी सीखें</translation>
    </message>
    <message>
      <source>Learned from {} decisions in {}.</source>
      <translation>{} निर्णयों से सीखा, चित्र {} में।</translation>
    </message>
    <message>
      <source>Learning the scene</source>
      <translation>चित्र सीखा जा रहा है</translation>
    </message>
    <message>
      <source>Learning with a part of the decisions held back</source>
      <translation>कुछ निर्णय अलग रखकर सीखा जा रहा है</translation>
    </message>
    <message>
      <source>Learns from the polygons of “{}” that lie on the scene, instead of from your decisions: all count as landslides except those whose status is rejected. {} are enough.</source>
      <translation>आपके निर्णयों के बदले “{}” के उन बहुभुजों से सीखता है जो चित्र पर हैं: सब भूस्खलन हैं, सिवाय उनके जिनकी स्थिति rejected है। {} पर्याप्त हैं।</translation>
    </message>
    <message>
      <source>Least &amp;slope</source>
      <translation>न्यूनतम ढाल (&amp;l)</translation>
    </message>
    <message>
      <source>Least change of a pixel between the scene and its version without landslides. Higher: fewer, surer landslides.</source>
      <translation>चित्र और उसके भूस्खलन-रहित रूप के बीच पिक्सेल का न्यूनतम बदलाव। अधिक: कम, पर अधिक पक्के भूस्खलन।</translation>
    </message>
    <message>
      <source>Least change of a pixel since the earlier image. Higher: fewer, surer new landslides. Where the earlier image shows nothing, the scene alone decides.</source>
      <translation>पिछली छवि के बाद किसी पिक्सेल का न्यूनतम परिवर्तन। अधिक: कम, अधिक पक्के नए भूस्खलन। जहाँ पिछली छवि कुछ नहीं दिखाती, वहाँ केवल दृश्य तय करता है।</translation>
    </message>
    <message>
      <source>Least class activation (CAM) of a pixel. Higher: fewer, surer and smaller landslides.</source>
      <translation>पिक्सेल का न्यूनतम वर्ग-सक्रियण (CAM)। अधिक: कम, अधिक पक्के और छोटे भूस्खलन।</translation>
    </message>
    <message>
      <source>Least difference of a pixel from the earlier image. Higher: fewer, surer landslides.</source>
      <translation>पिछली छवि से किसी पिक्सेल का न्यूनतम अंतर। अधिक: कम, अधिक पक्के भूस्खलन।</translation>
    </message>
    <message>
      <source>Least probability of a landslide at a pixel, by the outline model. Higher: fewer, surer landslides.</source>
      <translation>रूपरेखा मॉडल के अनुसार पिक्सेल पर भूस्खलन की न्यूनतम प्रायिकता। अधिक: कम, पर अधिक पक्के भूस्खलन।</translation>
    </message>
    <message>
      <source>Least share that landslides must cover</source>
      <translation>भूस्खलनों से ढका न्यूनतम भाग</translation>
    </message>
    <message>
      <source>Leave out corners of the chosen polygon</source>
      <translation>चुने हुए बहुभुज के कुछ कोने छोड़ें</translation>
    </message>
    <message>
      <source>Leave out proposals on flatter ground, such as roads, fields and gravel banks. Needs an elevation model.</source>
      <translation>अधिक समतल भूमि पर प्रस्ताव छोड़ दें, जैसे सड़कें, खेत और बजरी के तट। ऊँचाई मॉडल आवश्यक है।</translation>
    </message>
    <message>
      <source>Leave out proposals on ground flatter than, degrees</source>
      <translation>इससे समतल भूमि के प्रस्ताव छोड़ें, अंश</translation>
    </message>
    <message>
      <source>Left of the pointer is {}. Esc leaves.</source>
      <translation>सूचक के बाईं ओर {} है। Esc से बाहर निकलें।</translation>
    </message>
    <message>
      <source>Length (m)</source>
      <translation>लंबाई (m)</translation>
    </message>
    <message>
      <source>Let it end with one of {}.</source>
      <translation>इसका अंत {} में से किसी एक से करें।</translation>
    </message>
    <message>
      <source>Let its name end with .csv.</source>
      <translation>उसका नाम .csv पर समाप्त करें।</translation>
    </message>
    <message>
      <source>Let the model learn this scene from what it is sure of, and map the scene again with it.</source>
      <translation>मॉडल जिस बारे में निश्चित है उससे उसे यह चित्र सीखने दें, और उसी से चित्र का फिर मानचित्रण करें।</translation>
    </message>
    <message>
      <source>Loading tiles</source>
      <translation>टाइलें पढ़ी जा रही हैं</translation>
    </message>
    <message>
      <source>Longitude (°)</source>
      <translation>देशांतर (°)</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>फिर से देखें</translation>
    </message>
    <message>
      <source>Look at its map closely, or teach it by views of this scene.</source>
      <translation>इसका मानचित्र ध्यान से देखें, या इसे इस दृश्य के दृश्यों से सिखाएँ।</translation>
    </message>
    <message>
      <source>Look at the details.</source>
      <translation>विवरण देखें।</translation>
    </message>
    <message>
      <source>Look at the details; Copy report gathers what a bug report needs.</source>
      <translation>विवरण देखें; “रिपोर्ट कॉपी करें” वह जुटाता है जो त्रुटि-सूचना को चाहिए।</translation>
    </message>
    <message>
      <source>Look at the log, or choose another Python for the AI runtime: one with PyTorch and rasterio.</source>
      <translation>लॉग देखें, या AI रनटाइम के लिए दूसरा Python चुनें जिसमें PyTorch और rasterio हों।</translation>
    </message>
    <message>
      <source>Look at the log.</source>
      <translation>लॉग देखें।</translation>
    </message>
    <message>
      <source>Look for overlaps, gaps, slivers and outlines that cross themselves.</source>
      <translation>अतिव्यापन, रिक्तियाँ, पतली पट्टियाँ और स्वयं को काटती रूपरेखाएँ खोजें।</translation>
    </message>
    <message>
      <source>Look whether the disk is full, choose a folder that you may write to, and close other programs.</source>
      <translation>देखें कि डिस्क भरी तो नहीं, ऐसा फ़ोल्डर चुनें जिसमें आप लिख सकें, और दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
      <source>Looked at</source>
      <translation>देखा गया</translation>
    </message>
    <message>
      <source>Looking at the disk</source>
      <translation>डिस्क देखी जा रही है</translation>
    </message>
    <message>
      <source>Looking at this computer</source>
      <translation>यह कंप्यूटर देखा जा रहा है</translation>
    </message>
    <message>
      <source>Looking at this computer…</source>
      <translation>यह कंप्यूटर देखा जा रहा है…</translation>
    </message>
    <message>
      <source>Looking at what the model is sure of</source>
      <translation>देखा जा रहा है कि मॉडल किस बारे में निश्चित है</translation>
    </message>
    <message>
      <source>Looking for the polygons whose review would teach the model most…</source>
      <translation>वे बहुभुज खोजे जा रहे हैं जिनका उत्तर सबसे अधिक सिखाएगा…</translation>
    </message>
    <message>
      <source>Loss curves</source>
      <translation>हानि वक्र</translation>
    </message>
    <message>
      <source>Lowest elevation (m)</source>
      <translation>न्यूनतम ऊँचाई (m)</translation>
    </message>
    <message>
      <source>Made from {}.</source>
      <translation>इससे बना: {}।</translation>
    </message>
    <message>
      <source>Magenta where it is least sure.</source>
      <translation>मैजेंटा, जहाँ यह सबसे कम निश्चित है।</translation>
    </message>
    <message>
      <source>Make a model for this sensor…</source>
      <translation>इस सेंसर के लिए मॉडल बनाएँ…</translation>
    </message>
    <message>
      <source>Make a model that knows this imagery, and map the whole scene with it. This result stays as it is.</source>
      <translation>इस इमेजरी को जानने वाला मॉडल बनाएँ, और उससे पूरे चित्र का मानचित्रण करें। यह परिणाम वैसा ही रहता है।</translation>
    </message>
    <message>
      <source>Make one model from several results…</source>
      <translation>कई परिणामों से एक मॉडल बनाएँ…</translation>
    </message>
    <message>
      <source>Make one model from several reviews</source>
      <translation>कई समीक्षाओं से एक मॉडल बनाएँ</translation>
    </message>
    <message>
      <source>Make tiles over the raster, then label each: does it show a landslide?</source>
      <translation>रास्टर पर टाइलें बनाएँ, फिर हर एक को लेबल दें: क्या उसमें भूस्खलन दिखता है?</translation>
    </message>
    <message>
      <source>Make tiles without labels over the raster. They are saved in a GeoPackage beside it, and so is each label.</source>
      <translation>रास्टर पर बिना लेबल की टाइलें बनाएँ। वे उसके पास GeoPackage में सहेजी जाती हैं, और हर लेबल भी।</translation>
    </message>
    <message>
      <source>Makes a model file from pictures that are labelled “landslide” or “none”.</source>
      <translation>“भूस्खलन” या “नहीं” लेबल वाले चित्रों से मॉडल फ़ाइल बनाता है।</translation>
    </message>
    <message>
      <source>Makes mask and polygons from the scores of a finished run, in seconds.</source>
      <translation>पूरे हुए रन के अंकों से कुछ सेकंड में मास्क और बहुभुज बनाता है।</translation>
    </message>
    <message>
      <source>Making pseudo-labels</source>
      <translation>छद्म-लेबल बनाए जा रहे हैं</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>परिवेश बनाया जा रहा है</translation>
    </message>
    <message>
      <source>Manual: the values below</source>
      <translation>स्वयं: नीचे के मान</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>मानचित्रण</translation>
    </message>
    <message>
      <source>Map again what you have not decided on, with a model that has learned from your decisions.</source>
      <translation>जिस पर आपने निर्णय नहीं किया उसका नए सिरे से मानचित्रण करें, ऐसे मॉडल से जिसने आपके निर्णयों से सीखा है।</translation>
    </message>
    <message>
      <source>Map landslides in a raster</source>
      <translation>रास्टर में भूस्खलनों का मानचित्रण करें</translation>
    </message>
    <message>
      <source>Map the whole raster, or only a part of it.</source>
      <translation>पूरे रास्टर का मानचित्रण करें, या उसके केवल एक भाग का।</translation>
    </message>
    <message>
      <source>Map view</source>
      <translation>मानचित्र दृश्य</translation>
    </message>
    <message>
      <source>Map, check, improve, share</source>
      <translation>मानचित्रण, जाँच, सुधार, साझा</translation>
    </message>
    <message>
      <source>Map, figures, sizes, settings; once computed, statistics on a second page.</source>
      <translation>मानचित्र, आँकड़े, आकार, सेटिंग; गणना हो जाने पर सांख्यिकी दूसरे पृष्ठ पर।</translation>
    </message>
    <message>
      <source>Map, measure and export landslides</source>
      <translation>भूस्खलनों का मानचित्रण, मापन और निर्यात</translation>
    </message>
    <message>
      <source>Mapped on</source>
      <translation>मानचित्रण तिथि</translation>
    </message>
    <message>
      <source>Maps landslides, measures them over an elevation model, and writes a Shapefile.</source>
      <translation>भूस्खलनों का मानचित्रण करता है, ऊँचाई मॉडल से उन्हें मापता है, और Shapefile लिखता है।</translation>
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
      <translation>जाँचने का मास्क</translation>
    </message>
    <message>
      <source>Mask, final (of the polygons)</source>
      <translation>मास्क, अंतिम (बहुभुजों से)</translation>
    </message>
    <message>
      <source>Mask, raw (of the thresholds)</source>
      <translation>मास्क, अपरिष्कृत (सीमाओं से)</translation>
    </message>
    <message>
      <source>Mask, scores and polygons are written here. A run that was interrupted continues from this folder.</source>
      <translation>मास्क, अंक और बहुभुज यहाँ लिखे जाते हैं। बाधित रन इसी फ़ोल्डर से जारी रहता है।</translation>
    </message>
    <message>
      <source>Mask: {} % of the tile</source>
      <translation>मास्क: टाइल का {} %</translation>
    </message>
    <message>
      <source>Me&amp;thod</source>
      <translation>विधि (&amp;T)</translation>
    </message>
    <message>
      <source>Mean change (0 to 1)</source>
      <translation>औसत परिवर्तन (0 से 1)</translation>
    </message>
    <message>
      <source>Mean confidence (0 to 1)</source>
      <translation>औसत विश्वास (0 से 1)</translation>
    </message>
    <message>
      <source>Mean slope (°)</source>
      <translation>औसत ढाल (°)</translation>
    </message>
    <message>
      <source>Measure landslides</source>
      <translation>भूस्खलन मापें</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>मापा गया</translation>
    </message>
    <message>
      <source>Measured {}, {} in all.</source>
      <translation>मापे गए {}, कुल {}।</translation>
    </message>
    <message>
      <source>Measures each polygon of a layer and keeps every other attribute: area, perimeter, length, width, orientation and place. Run it after editing outlines.

&lt;b&gt;Elevation model.&lt;/b&gt; A raster of elevations, in any CRS and pixel size, metres or feet. It fills:
elev_min, elev_max, drop_m: elevations and their difference, metres.
slope_deg, aspect_deg: mean slope, and the direction in which it falls, clockwise from north.
h_over_l, travel_deg: fall over horizontal distance from crown to toe, and its angle.

&lt;b&gt;Flat ground.&lt;/b&gt; Roads, fields and gravel banks look like landslides. Proposals flatter than the given slope are left out; what a person accepted, rejected or edited stays.

Where the elevation model does not reach, these fields stay empty. Invalid outlines are repaired.</source>
      <translation>परत के हर बहुभुज को मापता है और बाकी सब गुण बनाए रखता है: क्षेत्रफल, परिमाप, लंबाई, चौड़ाई, दिशा और स्थान। रूपरेखाएँ संपादित करने के बाद चलाएँ।

&lt;b&gt;ऊँचाई मॉडल।&lt;/b&gt; ऊँचाइयों का रास्टर, किसी भी CRS और पिक्सेल आकार में, मीटर या फ़ुट। यह भरता है:
elev_min, elev_max, drop_m: ऊँचाइयाँ और उनका अंतर, मीटर।
slope_deg, aspect_deg: औसत ढाल और उसके गिरने की दिशा, उत्तर से दक्षिणावर्त।
h_over_l, travel_deg: शीर्ष से पाद तक पात बटा क्षैतिज दूरी, और उसका कोण।

&lt;b&gt;समतल भूमि।&lt;/b&gt; सड़कें, खेत और बजरी के किनारे भूस्खलन जैसे दिखते हैं। दी गई ढाल से समतल प्रस्ताव छोड़ दिए जाते हैं; जिसे किसी व्यक्ति ने स्वीकारा, अस्वीकारा या संपादित किया वह बना रहता है।

जहाँ ऊँचाई मॉडल नहीं पहुँचता, ये फ़ील्ड खाली रहते हैं। अमान्य रूपरेखाएँ सुधारी जाती हैं।</translation>
    </message>
    <message>
      <source>Measures polygons on the ellipsoid, and over an elevation model their slope, drop and travel angle.</source>
      <translation>बहुभुजों को दीर्घवृत्तज पर मापता है, और ऊँचाई मॉडल से उनकी ढाल, पात और प्रवाह कोण।</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>मापा जा रहा है</translation>
    </message>
    <message>
      <source>Median</source>
      <translation>माध्यिका</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>मिलाएँ</translation>
    </message>
    <message>
      <source>Merge polygons</source>
      <translation>बहुभुज मिलाएँ</translation>
    </message>
    <message>
      <source>Messages of the run appear here.</source>
      <translation>रन के संदेश यहाँ दिखते हैं।</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>विधि</translation>
    </message>
    <message>
      <source>Method (empty: the run's)</source>
      <translation>विधि (खाली: रन की)</translation>
    </message>
    <message>
      <source>Method: {}; thresholds: {}</source>
      <translation>विधि: {}; सीमाएँ: {}</translation>
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
      <translation>न्यूनतम क्षेत्रफल, m² (खाली: रन का)</translation>
    </message>
    <message>
      <source>Minimum confidence</source>
      <translation>न्यूनतम विश्वास</translation>
    </message>
    <message>
      <source>Minimum confidence (empty: the run's)</source>
      <translation>न्यूनतम विश्वास (खाली: रन का)</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>मॉडल</translation>
    </message>
    <message>
      <source>Model file</source>
      <translation>मॉडल फ़ाइल</translation>
    </message>
    <message>
      <source>Model file (empty: the shipped one)</source>
      <translation>मॉडल फ़ाइल (खाली: साथ आया मॉडल)</translation>
    </message>
    <message>
      <source>Model file's hash</source>
      <translation>मॉडल फ़ाइल का हैश</translation>
    </message>
    <message>
      <source>Model for {}</source>
      <translation>{} के लिए मॉडल</translation>
    </message>
    <message>
      <source>Model to start from (empty: the shipped one)</source>
      <translation>आरंभ का मॉडल (खाली: साथ आया)</translation>
    </message>
    <message>
      <source>Model: {} {}</source>
      <translation>मॉडल: {} {}</translation>
    </message>
    <message>
      <source>Models, settings and results stay. It can be installed again at any time.</source>
      <translation>मॉडल, सेटिंग और परिणाम बने रहते हैं। इसे कभी भी फिर स्थापित किया जा सकता है।</translation>
    </message>
    <message>
      <source>More settings</source>
      <translation>और सेटिंग</translation>
    </message>
    <message>
      <source>Most confident first</source>
      <translation>सबसे निश्चित पहले</translation>
    </message>
    <message>
      <source>Most tiles without a landslide for each with one (0: all)</source>
      <translation>हर भूस्खलन टाइल के लिए बिना भूस्खलन की अधिकतम टाइलें (0: सभी)</translation>
    </message>
    <message>
      <source>Most uncertain first</source>
      <translation>सबसे अनिश्चित पहले</translation>
    </message>
    <message>
      <source>Move a threshold: then the polygons are drawn again, with these fields.</source>
      <translation>कोई सीमा बदलें: तब वे उसी से बनते हैं।</translation>
    </message>
    <message>
      <source>Move the map over the raster.</source>
      <translation>मानचित्र को रास्टर पर लाएँ।</translation>
    </message>
    <message>
      <source>Move the map over the scene.</source>
      <translation>मानचित्र को चित्र पर लाएँ।</translation>
    </message>
    <message>
      <source>Move the map, or zoom out.</source>
      <translation>मानचित्र खिसकाएँ, या ज़ूम कम करें।</translation>
    </message>
    <message>
      <source>Move the outline's corners on the map. Press E again to save.</source>
      <translation>मानचित्र पर रूपरेखा के कोने हिलाएँ। सहेजने के लिए फिर E दबाएँ।</translation>
    </message>
    <message>
      <source>My landslides</source>
      <translation>मेरे भूस्खलन</translation>
    </message>
    <message>
      <source>My region</source>
      <translation>मेरा क्षेत्र</translation>
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
      <translation>इसका नाम {}.lsmodel रखें।</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>मॉडल का नाम</translation>
    </message>
    <message>
      <source>Name of the preset:</source>
      <translation>पूर्वनिर्धारण का नाम:</translation>
    </message>
    <message>
      <source>Name of the sensor, to teach by checked views</source>
      <translation>सेंसर का नाम, जाँचे गए दृश्यों से सिखाने के लिए</translation>
    </message>
    <message>
      <source>Needs few labels: they adapt the model to your scene.</source>
      <translation>थोड़े लेबल चाहिए: वे मॉडल को आपके चित्र के अनुकूल बनाते हैं।</translation>
    </message>
    <message>
      <source>Needs many labels. For imagery that is unlike what any model was trained on.</source>
      <translation>बहुत लेबल चाहिए। ऐसे चित्रों के लिए जो किसी भी मॉडल के प्रशिक्षण-चित्रों जैसे नहीं हैं।</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>नेटवर्क</translation>
    </message>
    <message>
      <source>New</source>
      <translation>नया</translation>
    </message>
    <message>
      <source>New area</source>
      <translation>नया क्षेत्रफल</translation>
    </message>
    <message>
      <source>New area (m²)</source>
      <translation>नया क्षेत्रफल (m²)</translation>
    </message>
    <message>
      <source>New since the earlier image</source>
      <translation>पिछली छवि के बाद नया</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>अगला</translation>
    </message>
    <message>
      <source>Niblack: a value for each pixel</source>
      <translation>Niblack: हर पिक्सेल के लिए एक मान</translation>
    </message>
    <message>
      <source>No AI runtime is installed.</source>
      <translation>कोई AI रनटाइम स्थापित नहीं है।</translation>
    </message>
    <message>
      <source>No CRS: lengths are pixels</source>
      <translation>CRS नहीं: लंबाइयाँ पिक्सेल में हैं</translation>
    </message>
    <message>
      <source>No Python was found that the AI runtime can be built on.</source>
      <translation>AI रनटाइम बनाने के लिए कोई Python नहीं मिला।</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>डेटा नहीं</translation>
    </message>
    <message>
      <source>No decisions yet: accept (A) and reject (R) polygons in Check. {} are enough to learn from.</source>
      <translation>अभी कोई निर्णय नहीं: “जाँच” में बहुभुज स्वीकारें (A) और अस्वीकारें (R)। सीखने के लिए {} पर्याप्त हैं।</translation>
    </message>
    <message>
      <source>No fit</source>
      <translation>कोई फ़िट नहीं</translation>
    </message>
    <message>
      <source>No label</source>
      <translation>कोई लेबल नहीं</translation>
    </message>
    <message>
      <source>No landslide</source>
      <translation>भूस्खलन नहीं</translation>
    </message>
    <message>
      <source>No landslide passes. Lower the thresholds or the smallest area.</source>
      <translation>कोई भूस्खलन पार नहीं करता। सीमाएँ या न्यूनतम क्षेत्रफल घटाएँ।</translation>
    </message>
    <message>
      <source>No landslides</source>
      <translation>कोई भूस्खलन नहीं</translation>
    </message>
    <message>
      <source>No overlap, gap, sliver or crossing outline was found.</source>
      <translation>कोई अतिव्यापन, रिक्ति, पतली पट्टी या स्वयं को काटती रूपरेखा नहीं मिली।</translation>
    </message>
    <message>
      <source>No polygon is selected in “{}”.</source>
      <translation>“{}” में कोई बहुभुज चयनित नहीं है।</translation>
    </message>
    <message>
      <source>No run is chosen.</source>
      <translation>कोई रन नहीं चुना गया।</translation>
    </message>
    <message>
      <source>No view is checked yet.</source>
      <translation>अभी कोई दृश्य नहीं जाँचा गया।</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>क्र.</translation>
    </message>
    <message>
      <source>Nobody has checked this: look at what changed before you keep it.</source>
      <translation>इसे किसी ने नहीं जाँचा: रखने से पहले देखें कि क्या बदला।</translation>
    </message>
    <message>
      <source>None</source>
      <translation>नहीं</translation>
    </message>
    <message>
      <source>Not chosen</source>
      <translation>नहीं चुना</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>ज्ञात नहीं</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>समीक्षा शेष</translation>
    </message>
    <message>
      <source>Nothing has happened for {} minutes.</source>
      <translation>{} मिनट से कुछ नहीं हुआ।</translation>
    </message>
    <message>
      <source>Nothing of the outline is left at this tolerance.</source>
      <translation>इस सहनशीलता पर रूपरेखा का कुछ नहीं बचता।</translation>
    </message>
    <message>
      <source>Nothing of the outline is left.</source>
      <translation>रूपरेखा का कुछ नहीं बचता।</translation>
    </message>
    <message>
      <source>Nothing says when both images were taken, so that their order cannot be checked.</source>
      <translation>दोनों छवियाँ कब ली गईं यह कहीं नहीं लिखा, इसलिए उनका क्रम जाँचा नहीं जा सकता।</translation>
    </message>
    <message>
      <source>Nothing says which bands are red, green and blue: check them below.</source>
      <translation>कहीं नहीं लिखा कि लाल, हरा और नीला किन बैंडों में हैं: नीचे जाँचें।</translation>
    </message>
    <message>
      <source>Nothing says which bands are red, green and blue: {} are taken.</source>
      <translation>कहीं नहीं लिखा कि लाल, हरा और नीला किन बैंडों में हैं: {} लिए गए।</translation>
    </message>
    <message>
      <source>Nothing says which bands of the scene are red, green and blue: the bands {} are taken.</source>
      <translation>दृश्य के कौन से बैंड लाल, हरा और नीला हैं यह कहीं नहीं लिखा: बैंड {} लिए गए हैं।</translation>
    </message>
    <message>
      <source>Nothing was changed. Files that were downloaded completely are kept for the next time.</source>
      <translation>कुछ नहीं बदला। जो पूरा आया वह अगली बार के लिए रखा है।</translation>
    </message>
    <message>
      <source>Now: {}</source>
      <translation>अभी: {}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>संख्या</translation>
    </message>
    <message>
      <source>Number of landslides</source>
      <translation>भूस्खलनों की संख्या</translation>
    </message>
    <message>
      <source>O&amp;rder</source>
      <translation>क्रम (&amp;R)</translation>
    </message>
    <message>
      <source>Of the preview.</source>
      <translation>पूर्वदर्शन की।</translation>
    </message>
    <message>
      <source>Of {} decisions that were held back, the new model predicts {} correctly; the model before, {}.</source>
      <translation>अलग रखे {} निर्णयों में से नया मॉडल {} सही बताता है; पहले का मॉडल {}।</translation>
    </message>
    <message>
      <source>Offline bundles (*.zip)</source>
      <translation>ऑफ़लाइन बंडल (*.zip)</translation>
    </message>
    <message>
      <source>Old</source>
      <translation>पुराना</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu install python3-venv, elsewhere Python from python.org, and install again.</source>
      <translation>Debian और Ubuntu पर python3-venv, अन्यत्र python.org से Python स्थापित करें, और फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>On the map: green is in both, orange is mapped only, blue is known only.</source>
      <translation>नक्शे पर: हरा दोनों में है, नारंगी केवल परिणाम में, नीला केवल ज्ञात में।</translation>
    </message>
    <message>
      <source>One kind is more than five times as frequent.</source>
      <translation>एक प्रकार दूसरे से पाँच गुने से अधिक है।</translation>
    </message>
    <message>
      <source>One model from several results</source>
      <translation>कई परिणामों से एक मॉडल</translation>
    </message>
    <message>
      <source>One model takes the decisions of several results.</source>
      <translation>एक मॉडल कई परिणामों के निर्णय लेता है।</translation>
    </message>
    <message>
      <source>One tile of {}</source>
      <translation>{} की एक टाइल</translation>
    </message>
    <message>
      <source>One value for the whole scene, where its scores split best.</source>
      <translation>पूरे चित्र के लिए एक मान, जहाँ उसके अंक सबसे अच्छे बँटते हैं।</translation>
    </message>
    <message>
      <source>Only inside the polygons of a layer.</source>
      <translation>केवल एक परत के बहुभुजों के भीतर।</translation>
    </message>
    <message>
      <source>Only inside the polygons selected in a layer.</source>
      <translation>केवल एक परत में चयनित बहुभुजों के भीतर।</translation>
    </message>
    <message>
      <source>Only inside these polygons</source>
      <translation>केवल इन बहुभुजों के भीतर</translation>
    </message>
    <message>
      <source>Only polygons of this status (empty: all except rejected)</source>
      <translation>केवल इस स्थिति के (खाली: अस्वीकृत छोड़कर सभी)</translation>
    </message>
    <message>
      <source>Only polygons that the map shows</source>
      <translation>केवल वे बहुभुज जो मानचित्र दिखाता है</translation>
    </message>
    <message>
      <source>Only results of the outline model can be adapted.</source>
      <translation>केवल रूपरेखा मॉडल के परिणामों का अनुकूलन हो सकता है।</translation>
    </message>
    <message>
      <source>Only results of the outline model can be taught.</source>
      <translation>केवल रूपरेखा मॉडल के परिणामों को सिखाया जा सकता है।</translation>
    </message>
    <message>
      <source>Only this extent</source>
      <translation>केवल यह विस्तार</translation>
    </message>
    <message>
      <source>Only what is new: outlines that an earlier image does not show. Needs an earlier image.</source>
      <translation>केवल नया: वे रूपरेखाएँ जो पहले के चित्र में नहीं दिखतीं। पहले का चित्र चाहिए।</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>अपारदर्शिता</translation>
    </message>
    <message>
      <source>Open a raster</source>
      <translation>रास्टर खोलें</translation>
    </message>
    <message>
      <source>Open a raster file</source>
      <translation>रास्टर फ़ाइल खोलें</translation>
    </message>
    <message>
      <source>Open an orthophoto or satellite scene to begin.</source>
      <translation>शुरू करने के लिए ऑर्थोफ़ोटो या उपग्रह चित्र खोलें।</translation>
    </message>
    <message>
      <source>Open labels</source>
      <translation>लेबल खोलें</translation>
    </message>
    <message>
      <source>Open labels…</source>
      <translation>लेबल खोलें…</translation>
    </message>
    <message>
      <source>Open the folder of a finished run</source>
      <translation>पूरे हुए रन का फ़ोल्डर खोलें</translation>
    </message>
    <message>
      <source>Open the panel under Raster &gt; Landslide WSSS and press Install.</source>
      <translation>रास्टर &gt; Landslide WSSS में पैनल खोलें और “स्थापित करें” दबाएँ।</translation>
    </message>
    <message>
      <source>Open two results or more of other scenes in the map, and decide in each.</source>
      <translation>मानचित्र में अन्य दृश्यों के दो या अधिक परिणाम खोलें और प्रत्येक में निर्णय लें।</translation>
    </message>
    <message>
      <source>Or from a layer of known landslides</source>
      <translation>या ज्ञात भूस्खलनों की परत से</translation>
    </message>
    <message>
      <source>Orientation (° from north)</source>
      <translation>दिशा (उत्तर से °)</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>उद्गम</translation>
    </message>
    <message>
      <source>Other res&amp;ult</source>
      <translation>दूसरा परिणाम (&amp;U)</translation>
    </message>
    <message>
      <source>Other ways</source>
      <translation>अन्य उपाय</translation>
    </message>
    <message>
      <source>Otsu: found from the scene</source>
      <translation>Otsu: चित्र से निकाला गया</translation>
    </message>
    <message>
      <source>Outline a landslide</source>
      <translation>भूस्खलन की रूपरेखा बनाना</translation>
    </message>
    <message>
      <source>Outline crosses itself</source>
      <translation>रूपरेखा स्वयं को काटती है</translation>
    </message>
    <message>
      <source>Outline every landslide that the map shows (B draws a box), then press this. What is not outlined in this view counts as no landslide.</source>
      <translation>मानचित्र पर दिखते हर भूस्खलन की रूपरेखा बनाएँ (B बॉक्स बनाता है), फिर इसे दबाएँ। इस दृश्य में जिसकी रूपरेखा नहीं वह भूस्खलन नहीं है।</translation>
    </message>
    <message>
      <source>Outline from a box</source>
      <translation>बॉक्स से रूपरेखा</translation>
    </message>
    <message>
      <source>Outline landslides from boxes</source>
      <translation>बॉक्स से भूस्खलनों की रूपरेखा</translation>
    </message>
    <message>
      <source>Outline model</source>
      <translation>रूपरेखा मॉडल</translation>
    </message>
    <message>
      <source>Outline model + change</source>
      <translation>रूपरेखा मॉडल + बदलाव</translation>
    </message>
    <message>
      <source>Outline model's probability</source>
      <translation>रूपरेखा मॉडल की प्रायिकता</translation>
    </message>
    <message>
      <source>Outline model's probability and change</source>
      <translation>रूपरेखा मॉडल की संभाव्यता और परिवर्तन</translation>
    </message>
    <message>
      <source>Outline model's threshold (empty: the model's)</source>
      <translation>रूपरेखा मॉडल की सीमा (खाली: मॉडल की)</translation>
    </message>
    <message>
      <source>Outline model's threshold (empty: the run's)</source>
      <translation>रूपरेखा मॉडल की सीमा (खाली: रन की)</translation>
    </message>
    <message>
      <source>Outline three views</source>
      <translation>तीन दृश्यों की रूपरेखा बनाएँ</translation>
    </message>
    <message>
      <source>Outlined and accepted. Press E to correct it, U to undo.</source>
      <translation>रूपरेखा बनी और स्वीकृत हुई। E से सुधारें, U से वापस लें।</translation>
    </message>
    <message>
      <source>Outlined and proposed, because a part of it was cut off. Press A to accept it.</source>
      <translation>रूपरेखा बनाई और प्रस्तावित की गई, क्योंकि एक भाग काटा गया। A से स्वीकार करें।</translation>
    </message>
    <message>
      <source>Outlined and proposed: its mean score is below the run's threshold (confidence {}). Press A to accept it.</source>
      <translation>रूपरेखा बनी और प्रस्तावित: इसका औसत स्कोर रन की सीमा से कम है (विश्वास {})। A इसे स्वीकार करता है।</translation>
    </message>
    <message>
      <source>Outlines without fill</source>
      <translation>बिना भराव की रूपरेखाएँ</translation>
    </message>
    <message>
      <source>Outlining</source>
      <translation>रूपरेखा बन रही है</translation>
    </message>
    <message>
      <source>Outlining: {} boxes wait.</source>
      <translation>रूपरेखा बन रही है: {} बॉक्स प्रतीक्षा में।</translation>
    </message>
    <message>
      <source>Outlining…</source>
      <translation>रूपरेखा बन रही है…</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>आउटपुट</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>आउटपुट फ़ोल्डर</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>अतिव्यापन</translation>
    </message>
    <message>
      <source>Overlap of tiles in the grid, pixels</source>
      <translation>ग्रिड में टाइलों का अतिव्यापन, पिक्सेल</translation>
    </message>
    <message>
      <source>Overlap of tiles, pixels</source>
      <translation>टाइलों का अतिव्यापन, पिक्सेल</translation>
    </message>
    <message>
      <source>Overwrite</source>
      <translation>मिटाकर लिखें</translation>
    </message>
    <message>
      <source>Overwrite a run in the folder</source>
      <translation>फ़ोल्डर में मौजूद रन को मिटाकर लिखें</translation>
    </message>
    <message>
      <source>Overwrite it, or keep it and write to {} instead?</source>
      <translation>इसे मिटाकर लिखें, या रखें और {} में लिखें?</translation>
    </message>
    <message>
      <source>Pa&amp;use</source>
      <translation>रोकें (&amp;U)</translation>
    </message>
    <message>
      <source>Paused.</source>
      <translation>रुका हुआ।</translation>
    </message>
    <message>
      <source>Paused. Run again with the same output to continue.</source>
      <translation>रुका हुआ। जारी रखने के लिए उसी आउटपुट के साथ फिर चलाएँ।</translation>
    </message>
    <message>
      <source>Paused. Run again with the same working folder to continue.</source>
      <translation>रुका हुआ। आगे बढ़ने के लिए उसी कार्य फ़ोल्डर से फिर चलाएँ।</translation>
    </message>
    <message>
      <source>Pausing; what is learned is kept…</source>
      <translation>रोका जा रहा है; जो सीखा वह सुरक्षित है…</translation>
    </message>
    <message>
      <source>Perimeter (m)</source>
      <translation>परिमाप (m)</translation>
    </message>
    <message>
      <source>Pixel of {}: on test tiles the model kept {} of its accuracy at this pixel.</source>
      <translation>{} का पिक्सेल: परीक्षण टाइलों पर मॉडल ने इस पिक्सेल पर अपनी सटीकता का {} बनाए रखा।</translation>
    </message>
    <message>
      <source>Pixel of {}: on test tiles the model kept {} of its accuracy at {}, and no coarser pixel was tried.</source>
      <translation>{} का पिक्सेल: परीक्षण टाइलों पर मॉडल ने अपनी सटीकता का {} {} पर बनाए रखा, और इससे मोटा कोई पिक्सेल नहीं आज़माया गया।</translation>
    </message>
    <message>
      <source>Pixel size for web layers, metres</source>
      <translation>वेब परतों का पिक्सेल आकार, मीटर</translation>
    </message>
    <message>
      <source>Pixel size of the tiles, metres (empty: the raster's)</source>
      <translation>टाइलों का पिक्सेल आकार, मीटर (खाली: रास्टर का अपना)</translation>
    </message>
    <message>
      <source>Pixel size under polygons, metres (empty: by their size)</source>
      <translation>बहुभुजों के नीचे पिक्सेल आकार, मीटर (खाली: उनके आकार से)</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>स्थान</translation>
    </message>
    <message>
      <source>Po&amp;lygons</source>
      <translation>बहुभुज (&amp;L)</translation>
    </message>
    <message>
      <source>Points or polygons of known landslides. Tiles that they touch are labelled “Landslide”; labels by hand stay.</source>
      <translation>ज्ञात भूस्खलनों के बिंदु या बहुभुज। जिन टाइलों को वे छूते हैं उन्हें “भूस्खलन” लेबल मिलता है; हाथ से दिए लेबल बने रहते हैं।</translation>
    </message>
    <message>
      <source>Pol&amp;ygons</source>
      <translation>बहुभुज (&amp;Y)</translation>
    </message>
    <message>
      <source>Polygon layer</source>
      <translation>बहुभुज परत</translation>
    </message>
    <message>
      <source>Polygon tools</source>
      <translation>बहुभुज उपकरण</translation>
    </message>
    <message>
      <source>Polygons</source>
      <translation>बहुभुज</translation>
    </message>
    <message>
      <source>Polygons are compared on pixels of this size.</source>
      <translation>बहुभुजों की तुलना इस आकार के पिक्सेलों पर होती है।</translation>
    </message>
    <message>
      <source>Polygons for which sums are computed, such as catchments. Empty: none.</source>
      <translation>वे बहुभुज जिनके अनुसार भी योग होता है। खाली: कोई नहीं।</translation>
    </message>
    <message>
      <source>Polygons of landslides that you trust, such as an inventory.</source>
      <translation>भूस्खलनों के भरोसेमंद बहुभुज, जैसे कोई सूची।</translation>
    </message>
    <message>
      <source>Polygons of landslides, mapped from {} with {}. Areas are geodesic on WGS 84.</source>
      <translation>भूस्खलनों के बहुभुज, {} से {} द्वारा मानचित्रित। क्षेत्रफल WGS 84 पर भूगणितीय हैं।</translation>
    </message>
    <message>
      <source>Polygons of the earlier image that are left out, such as clouds. There the scene alone decides.</source>
      <translation>पिछली छवि के वे बहुभुज जो छोड़े जाते हैं, जैसे बादल। वहाँ केवल दृश्य तय करता है।</translation>
    </message>
    <message>
      <source>Polygons of the part that the reference covers; landslides outside of it do not count. Empty: all.</source>
      <translation>संदर्भ जिस भाग को ढकता है उसके बहुभुज; बाहर के भूस्खलन नहीं गिने जाते। खाली: सब।</translation>
    </message>
    <message>
      <source>Polygons of the run</source>
      <translation>रन के बहुभुज</translation>
    </message>
    <message>
      <source>Polygons that are no known landslide: {} of {}.</source>
      <translation>बहुभुज जो ज्ञात भूस्खलन नहीं हैं: {}, कुल {} में से।</translation>
    </message>
    <message>
      <source>Polygons that are no landslide</source>
      <translation>बहुभुज जो भूस्खलन नहीं हैं</translation>
    </message>
    <message>
      <source>Polygons to leave out of the earlier image, such as clouds</source>
      <translation>पिछली छवि से छोड़े जाने वाले बहुभुज, जैसे बादल</translation>
    </message>
    <message>
      <source>Positional accuracy: no better than the image's pixel, {} m</source>
      <translation>स्थिति की सटीकता: चित्र के पिक्सेल, {} m, से बेहतर नहीं</translation>
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
      <translation>परिशुद्धता</translation>
    </message>
    <message>
      <source>Press E to save the edits first.</source>
      <translation>पहले संपादन सहेजने के लिए E दबाएँ।</translation>
    </message>
    <message>
      <source>Press Enter to keep it</source>
      <translation>रखने के लिए Enter दबाएँ</translation>
    </message>
    <message>
      <source>Press “Repair or change…” under AI runtime.</source>
      <translation>AI रनटाइम के नीचे “सुधारें या बदलें…” दबाएँ।</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>पूर्वदर्शन</translation>
    </message>
    <message>
      <source>Preview of what is taught</source>
      <translation>जो सिखाया जा रहा है उसका पूर्वदर्शन</translation>
    </message>
    <message>
      <source>Preview on the map</source>
      <translation>मानचित्र पर पूर्वदर्शन</translation>
    </message>
    <message>
      <source>Preview. The polygons change when you release the slider.</source>
      <translation>पूर्वदर्शन। छोड़ने पर बहुभुज भी बदलते हैं।</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>पिछला</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>प्रायिकता</translation>
    </message>
    <message>
      <source>Probability density (1/m²)</source>
      <translation>प्रायिकता घनत्व (1/m²)</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>प्रोसेसर (CPU)</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>प्रोग्राम</translation>
    </message>
    <message>
      <source>Program: {}</source>
      <translation>प्रोग्राम: {}</translation>
    </message>
    <message>
      <source>Programs may not be started from the AI runtime's folder.</source>
      <translation>AI रनटाइम के फ़ोल्डर से प्रोग्राम नहीं चलाए जा सकते।</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>प्रगति</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>प्रशिक्षण की प्रगति</translation>
    </message>
    <message>
      <source>Proposals like those that you rejected are left out.</source>
      <translation>आपके अस्वीकृत प्रस्तावों जैसे प्रस्ताव छोड़ दिए जाते हैं।</translation>
    </message>
    <message>
      <source>Proposals of a lower mean confidence are left out of the polygons. What you decided or drew stays.</source>
      <translation>इससे कम औसत विश्वास वाले प्रस्ताव बहुभुजों में नहीं आते। जो आपने तय किया या बनाया वह रहता है।</translation>
    </message>
    <message>
      <source>Propose parts</source>
      <translation>भाग प्रस्तावित करें</translation>
    </message>
    <message>
      <source>Propose source, transport and deposit</source>
      <translation>स्रोत, परिवहन और निक्षेप प्रस्तावित करें</translation>
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
      <translation>प्रस्तावित भाग (मानचित्रित नहीं)</translation>
    </message>
    <message>
      <source>Proposing parts…</source>
      <translation>भाग प्रस्तावित किए जा रहे हैं…</translation>
    </message>
    <message>
      <source>Put scores.tif back into the folder, or run the scene again.</source>
      <translation>scores.tif को फ़ोल्डर में वापस रखें, या चित्र फिर चलाएँ।</translation>
    </message>
    <message>
      <source>Put the adapted model into the list of models. It was measured on this scene only.</source>
      <translation>अनुकूलित मॉडल को मॉडलों की सूची में डालें। यह केवल इस चित्र पर मापा गया।</translation>
    </message>
    <message>
      <source>Put the run chosen above into the queue. It begins when the current run has ended.</source>
      <translation>ऊपर जो चुना है वह प्रतीक्षा करेगा; चल रहे रन के समाप्त होने पर शुरू होगा।</translation>
    </message>
    <message>
      <source>Put the thresholds back to the model's own values</source>
      <translation>सीमाएँ मॉडल के अपने मानों पर लौटाएँ</translation>
    </message>
    <message>
      <source>Put this training into the queue. It begins when the current run or training has ended, and uses the labels of that moment.</source>
      <translation>इस प्रशिक्षण को कतार में रखें। यह वर्तमान रन या प्रशिक्षण समाप्त होने पर शुरू होता है और उस समय के लेबल लेता है।</translation>
    </message>
    <message>
      <source>PyTorch from {}</source>
      <translation>PyTorch {} से</translation>
    </message>
    <message>
      <source>PyTorch is not taken from {}.</source>
      <translation>PyTorch {} से नहीं लिया जाता।</translation>
    </message>
    <message>
      <source>PyTorch needs the Microsoft Visual C++ Redistributable, which is missing or too old.</source>
      <translation>PyTorch को Microsoft Visual C++ Redistributable चाहिए, जो नहीं है या बहुत पुराना है।</translation>
    </message>
    <message>
      <source>PyTorch, rasterio and what they need, built on {}</source>
      <translation>PyTorch, rasterio और उनकी ज़रूरतें, {} पर बनी</translation>
    </message>
    <message>
      <source>QField folder</source>
      <translation>QField फ़ोल्डर</translation>
    </message>
    <message>
      <source>QField opens {}.</source>
      <translation>QField {} खोलता है।</translation>
    </message>
    <message>
      <source>QGIS cannot open {}.</source>
      <translation>QGIS {} को नहीं खोल सकता।</translation>
    </message>
    <message>
      <source>QGIS cannot read the scores in {}.</source>
      <translation>QGIS {} में अंक नहीं पढ़ सकता।</translation>
    </message>
    <message>
      <source>QGIS could not save the edits: {}</source>
      <translation>QGIS संपादन नहीं सहेज सका: {}</translation>
    </message>
    <message>
      <source>QGIS ended before the edits of {} polygons were saved.</source>
      <translation>{} बहुभुजों के संपादन सहेजे जाने से पहले QGIS बंद हो गया।</translation>
    </message>
    <message>
      <source>QGIS was closed before this was finished.</source>
      <translation>इसके पूरा होने से पहले QGIS बंद हो गया।</translation>
    </message>
    <message>
      <source>Quick</source>
      <translation>त्वरित</translation>
    </message>
    <message>
      <source>Raster with red, green and blue</source>
      <translation>लाल, हरे और नीले वाला रास्टर</translation>
    </message>
    <message>
      <source>Rasters (*.tif *.tiff *.vrt *.jp2 *.img);;All files (*)</source>
      <translation>रास्टर (*.tif *.tiff *.vrt *.jp2 *.img);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
      <source>Raw mask as GeoTIFF</source>
      <translation>अपरिष्कृत मास्क, GeoTIFF</translation>
    </message>
    <message>
      <source>Re&amp;viewer</source>
      <translation>समीक्षक (&amp;V)</translation>
    </message>
    <message>
      <source>Reading the earlier image…</source>
      <translation>पिछली छवि पढ़ी जा रही है…</translation>
    </message>
    <message>
      <source>Reading the elevation model</source>
      <translation>ऊँचाई मॉडल पढ़ा जा रहा है</translation>
    </message>
    <message>
      <source>Reading the model…</source>
      <translation>मॉडल पढ़ा जा रहा है…</translation>
    </message>
    <message>
      <source>Reading the scene…</source>
      <translation>चित्र पढ़ा जा रहा है…</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>तैयार</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>प्रत्याह्वान</translation>
    </message>
    <message>
      <source>Recommended: outlines learned from the labels of whole tiles. By far the fastest.</source>
      <translation>अनुशंसित: पूरी टाइलों के लेबलों से सीखी रूपरेखाएँ। सबसे तेज़, बड़े अंतर से।</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>लाल</translation>
    </message>
    <message>
      <source>Red, green and blue band, such as 3,2,1 (empty: as the file says)</source>
      <translation>लाल, हरा और नीला बैंड, जैसे 3,2,1 (खाली: जैसा फ़ाइल कहे)</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>फिर करें</translation>
    </message>
    <message>
      <source>Reference polygons</source>
      <translation>संदर्भ बहुभुज</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>अस्वीकारें</translation>
    </message>
    <message>
      <source>Reject it, or merge it with one of them.</source>
      <translation>इसे अस्वीकारें, या उनमें से किसी में मिलाएँ।</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>अस्वीकृत</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>हटाएँ</translation>
    </message>
    <message>
      <source>Remove a model</source>
      <translation>मॉडल हटाएँ</translation>
    </message>
    <message>
      <source>Remove one of your models…</source>
      <translation>अपना कोई मॉडल हटाएँ…</translation>
    </message>
    <message>
      <source>Remove the AI runtime?</source>
      <translation>AI रनटाइम हटाएँ?</translation>
    </message>
    <message>
      <source>Remove the filter</source>
      <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
      <source>Remove the layer's filter first.</source>
      <translation>पहले परत का फ़िल्टर हटाएँ।</translation>
    </message>
    <message>
      <source>Remove the parts' areas from the inventory</source>
      <translation>भागों के क्षेत्रफल सूची से हटाएँ</translation>
    </message>
    <message>
      <source>Removed the areas of the parts. U takes it back.</source>
      <translation>भागों के क्षेत्रफल हटाए गए। U से वापस लें।</translation>
    </message>
    <message>
      <source>Removing the AI runtime</source>
      <translation>AI रनटाइम हटाया जा रहा है</translation>
    </message>
    <message>
      <source>Repair or change…</source>
      <translation>सुधारें या बदलें…</translation>
    </message>
    <message>
      <source>Repair the topology</source>
      <translation>टोपोलॉजी ठीक करें</translation>
    </message>
    <message>
      <source>Repair what is safe</source>
      <translation>जो सुरक्षित है उसे ठीक करें</translation>
    </message>
    <message>
      <source>Replace the file that stands there</source>
      <translation>जो फ़ाइल वहाँ है उसे बदलें</translation>
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
      <translation>पुनर्स्थापित करें</translation>
    </message>
    <message>
      <source>Resul&amp;t</source>
      <translation>परिणाम (&amp;T)</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>जारी रखें</translation>
    </message>
    <message>
      <source>Resume an interrupted run in the folder</source>
      <translation>फ़ोल्डर में बाधित रन को जारी रखें</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>समीक्षा</translation>
    </message>
    <message>
      <source>Review a landslide</source>
      <translation>भूस्खलन की समीक्षा</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>समीक्षित</translation>
    </message>
    <message>
      <source>Reviewed by people: see the fields status, reviewer and reviewed.</source>
      <translation>लोगों द्वारा समीक्षित, जैसा फ़ील्ड status, reviewer और reviewed बताते हैं।</translation>
    </message>
    <message>
      <source>Reviewer</source>
      <translation>समीक्षक</translation>
    </message>
    <message>
      <source>Roads, fields and gravel banks are flat. What a person accepted, rejected or edited stays.</source>
      <translation>सड़कें, खेत और बजरी के किनारे समतल होते हैं। जिसे किसी व्यक्ति ने स्वीकारा, अस्वीकारा या संपादित किया वह बना रहता है।</translation>
    </message>
    <message>
      <source>Roll-over</source>
      <translation>वक्र का मोड़</translation>
    </message>
    <message>
      <source>Round the corners of the chosen polygon</source>
      <translation>चुने हुए बहुभुज के कोने गोल करें</translation>
    </message>
    <message>
      <source>Rule of the parts</source>
      <translation>भागों का नियम</translation>
    </message>
    <message>
      <source>Rule, holes, smoothing and presets.</source>
      <translation>नियम, छिद्र, चिकनाई और पूर्वनिर्धारण।</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>चलाएँ</translation>
    </message>
    <message>
      <source>Run a scene on the tab Map first.</source>
      <translation>पहले “मानचित्रण” टैब पर चित्र चलाएँ।</translation>
    </message>
    <message>
      <source>Run a scene on the tab Map, or open the folder of a finished run.</source>
      <translation>“मानचित्रण” टैब पर चित्र चलाएँ, या पूरे हुए रन का फ़ोल्डर खोलें।</translation>
    </message>
    <message>
      <source>Run again, or look at the log.</source>
      <translation>फिर चलाएँ, या लॉग देखें।</translation>
    </message>
    <message>
      <source>Run again: finished rows are kept. If it happens again, look at the log.</source>
      <translation>फिर चलाएँ: पूरी पंक्तियाँ सुरक्षित हैं। दोबारा हो तो लॉग देखें।</translation>
    </message>
    <message>
      <source>Run continues from the last finished row.</source>
      <translation>रन अंतिम पूरी पंक्ति से जारी रहता है।</translation>
    </message>
    <message>
      <source>Run next</source>
      <translation>इसके बाद चलाएँ</translation>
    </message>
    <message>
      <source>Run the scene again with this version; the old files stay as they are.</source>
      <translation>इस संस्करण से चित्र फिर चलाएँ; पुरानी फ़ाइलें वैसी ही रहती हैं।</translation>
    </message>
    <message>
      <source>Run the scene again.</source>
      <translation>चित्र फिर चलाएँ।</translation>
    </message>
    <message>
      <source>Runs and trainings in the queue begin one after the other. The queue is kept when QGIS closes.</source>
      <translation>कतार के रन और प्रशिक्षण एक-एक करके शुरू होते हैं। QGIS बंद होने पर भी कतार बनी रहती है।</translation>
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
      <translation>Sauvola: Niblack जैसा, अधिक शांत</translation>
    </message>
    <message>
      <source>Save it as a file, without a filter and without unsaved edits.</source>
      <translation>इसे फ़ाइल के रूप में सहेजें, बिना फ़िल्टर और बिना असहेजे संपादनों के।</translation>
    </message>
    <message>
      <source>Save it first: right-click the layer, Export, Save As… GeoTIFF, and choose that file.</source>
      <translation>पहले इसे सहेजें: परत पर दायाँ क्लिक, निर्यात, इस रूप में सहेजें… GeoTIFF, और वह फ़ाइल चुनें।</translation>
    </message>
    <message>
      <source>Save or undo the changes of the layer of checked views first.</source>
      <translation>पहले जाँचे हुए दृश्यों की परत के बदलाव सहेजें या वापस लें।</translation>
    </message>
    <message>
      <source>Save or undo the edits first: QGIS keeps a filter while it edits.</source>
      <translation>पहले संपादन सहेजें या वापस लें: संपादन के समय QGIS फ़िल्टर बनाए रखता है।</translation>
    </message>
    <message>
      <source>Save or undo the edits, then press Run.</source>
      <translation>संपादन सहेजें या वापस लें, फिर “चलाएँ” दबाएँ।</translation>
    </message>
    <message>
      <source>Save or undo them first.</source>
      <translation>पहले उन्हें सहेजें या वापस लें।</translation>
    </message>
    <message>
      <source>Save or undo your edits of the polygons first, so that the export has them.</source>
      <translation>पहले बहुभुजों के संपादन सहेजें या वापस लें, ताकि निर्यात में वे हों।</translation>
    </message>
    <message>
      <source>Save or undo your edits of the polygons first.</source>
      <translation>पहले बहुभुजों के संपादन सहेजें या वापस लें।</translation>
    </message>
    <message>
      <source>Save or undo your edits of the polygons: then they are drawn anew.</source>
      <translation>बहुभुजों के अपने संपादन सहेजें या वापस लें: तब वे नए सिरे से बनते हैं।</translation>
    </message>
    <message>
      <source>Save table…</source>
      <translation>तालिका सहेजें…</translation>
    </message>
    <message>
      <source>Save the figures as a table (CSV) or as JSON.</source>
      <translation>आँकड़े तालिका (CSV) या JSON के रूप में सहेजें।</translation>
    </message>
    <message>
      <source>Save the figures as a table (CSV).</source>
      <translation>आँकड़े तालिका (CSV) के रूप में सहेजें।</translation>
    </message>
    <message>
      <source>Save the statistics</source>
      <translation>सांख्यिकी सहेजें</translation>
    </message>
    <message>
      <source>Save the table</source>
      <translation>तालिका सहेजें</translation>
    </message>
    <message>
      <source>Save them first (E): edits count as decisions.</source>
      <translation>पहले उन्हें सहेजें (E): वे भी निर्णय हैं।</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>सहेजें…</translation>
    </message>
    <message>
      <source>Say how well the run's polygons agree with the other layer, and show where.</source>
      <translation>बताएँ कि रन के बहुभुज दूसरी परत से कितने मेल खाते हैं, और दिखाएँ कि कहाँ।</translation>
    </message>
    <message>
      <source>Says how well a mask or polygons agree with reference polygons, and shows where.</source>
      <translation>बताता है कि मास्क या बहुभुज संदर्भ बहुभुजों से कितने सहमत हैं, और दिखाता है कहाँ।</translation>
    </message>
    <message>
      <source>Says which landslides are new, gone, grown or kept between two layers, and by how much.</source>
      <translation>बताता है कि दो परतों के बीच कौन-से भूस्खलन नए, लुप्त, बढ़े हुए या बने हुए हैं, और कितने।</translation>
    </message>
    <message>
      <source>Scale 1 : {}</source>
      <translation>पैमाना 1 : {}</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>चित्र</translation>
    </message>
    <message>
      <source>Scene (a raster with red, green and blue)</source>
      <translation>चित्र (लाल, हरे और नीले वाला रास्टर)</translation>
    </message>
    <message>
      <source>Scene, model and output: map the landslides of a scene.</source>
      <translation>चित्र, मॉडल और आउटपुट: किसी चित्र के भूस्खलनों का मानचित्रण करें।</translation>
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
      <translation>रन के अंक (विश्वास भरते हैं)</translation>
    </message>
    <message>
      <source>Second result</source>
      <translation>दूसरा परिणाम</translation>
    </message>
    <message>
      <source>See the ground</source>
      <translation>भूमि देखें</translation>
    </message>
    <message>
      <source>See the page on the review for how one is written.</source>
      <translation>इसे कैसे लिखें, यह समीक्षा वाले पृष्ठ पर देखें।</translation>
    </message>
    <message>
      <source>Select the polygons to look inside, or choose another area.</source>
      <translation>जिन बहुभुजों के भीतर देखना है उन्हें चुनें, या दूसरा क्षेत्र लें।</translation>
    </message>
    <message>
      <source>Selected polygons</source>
      <translation>चयनित बहुभुज</translation>
    </message>
    <message>
      <source>Set for all accepted</source>
      <translation>सभी स्वीकृत के लिए भरें</translation>
    </message>
    <message>
      <source>Set for {} polygons. U takes it back.</source>
      <translation>{} बहुभुजों के लिए भरा गया। U से वापस लें।</translation>
    </message>
    <message>
      <source>Set it with a right-click on the layer, Layer CRS.</source>
      <translation>इसे परत पर दाएँ क्लिक से दें, परत CRS।</translation>
    </message>
    <message>
      <source>Set this threshold</source>
      <translation>यह सीमा लगाएँ</translation>
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
      <translation>पहले से मौजूद भाग (0 से 1)</translation>
    </message>
    <message>
      <source>Shipped model</source>
      <translation>साथ आया मॉडल</translation>
    </message>
    <message>
      <source>Sho&amp;w</source>
      <translation>दिखाएँ (&amp;W)</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>दिखाएँ</translation>
    </message>
    <message>
      <source>Show after</source>
      <translation>बाद का दिखाएँ</translation>
    </message>
    <message>
      <source>Show before</source>
      <translation>पहले का दिखाएँ</translation>
    </message>
    <message>
      <source>Show it again</source>
      <translation>इसे फिर दिखाएँ</translation>
    </message>
    <message>
      <source>Show me the view that would teach most</source>
      <translation>वह दृश्य दिखाएँ जो सबसे अधिक सिखाएगा</translation>
    </message>
    <message>
      <source>Show the elevation model of the run as a hillshade below its result.</source>
      <translation>रन का ऊँचाई मॉडल उसके परिणाम के नीचे पहाड़ी छाया के रूप में दिखाएँ।</translation>
    </message>
    <message>
      <source>Show the layer and the map in turns. Key: {}</source>
      <translation>परत और नक़्शा बारी-बारी से दिखाएँ। कुंजी: {}</translation>
    </message>
    <message>
      <source>Show the mask over the map while the thresholds move. The polygons change when you release the slider.</source>
      <translation>सीमाएँ बदलते समय मास्क मानचित्र पर दिखाएँ। छोड़ने पर बहुभुज भी बदलते हैं।</translation>
    </message>
    <message>
      <source>Show the result before again and take the adapted one off the map. Its folder stays.</source>
      <translation>पहले का परिणाम फिर दिखाएँ और अनुकूलित को मानचित्र से हटाएँ। उसका फ़ोल्डर रहता है।</translation>
    </message>
    <message>
      <source>Show the whole card of the model: training, figures, limits, how to cite it</source>
      <translation>मॉडल का पूरा कार्ड दिखाएँ: प्रशिक्षण, आँकड़े, सीमाएँ, उद्धरण कैसे दें</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>उन्हें दिखाएँ</translation>
    </message>
    <message>
      <source>Shown near enough in the map</source>
      <translation>मानचित्र में पर्याप्त पास से दिखाया गया</translation>
    </message>
    <message>
      <source>Side of a tile in pixels of the raster. A landslide should fill a good part of one tile.</source>
      <translation>टाइल की भुजा, रास्टर के पिक्सेल में। भूस्खलन को एक टाइल का अच्छा-खासा भाग भरना चाहिए।</translation>
    </message>
    <message>
      <source>Side of a tile, pixels</source>
      <translation>टाइल की भुजा, पिक्सेल</translation>
    </message>
    <message>
      <source>Simplify</source>
      <translation>सरल करें</translation>
    </message>
    <message>
      <source>Simplify an outline</source>
      <translation>रूपरेखा सरल करें</translation>
    </message>
    <message>
      <source>Simplify by, pixels</source>
      <translation>सरलीकरण, पिक्सेल</translation>
    </message>
    <message>
      <source>Simplify by, pixels (empty: the run's)</source>
      <translation>सरलीकरण, पिक्सेल (खाली: रन का)</translation>
    </message>
    <message>
      <source>Simplify it in place of that.</source>
      <translation>इसके बदले उसे सरल करें।</translation>
    </message>
    <message>
      <source>Since the earlier image</source>
      <translation>पिछली छवि के बाद से</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>आकार</translation>
    </message>
    <message>
      <source>Sizes, volumes, frequency of areas, sums by type and by catchment.</source>
      <translation>आकार, आयतन, क्षेत्रफलों की आवृत्ति, प्रकार और जलग्रहण क्षेत्र के अनुसार योग।</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>छोड़े गए</translation>
    </message>
    <message>
      <source>Sliver</source>
      <translation>पतली पट्टी</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>छोटा</translation>
    </message>
    <message>
      <source>Smaller ones</source>
      <translation>इससे छोटे</translation>
    </message>
    <message>
      <source>Smallest</source>
      <translation>सबसे छोटा</translation>
    </message>
    <message>
      <source>Smallest first</source>
      <translation>सबसे छोटे पहले</translation>
    </message>
    <message>
      <source>Smallest mapped size</source>
      <translation>मानचित्रित न्यूनतम आकार</translation>
    </message>
    <message>
      <source>Smooth</source>
      <translation>चिकना करें</translation>
    </message>
    <message>
      <source>Smooth an outline</source>
      <translation>रूपरेखा चिकनी करें</translation>
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
      <translation>बाँटें</translation>
    </message>
    <message>
      <source>Split a polygon</source>
      <translation>बहुभुज बाँटें</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>शुरू करें</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>फिर से शुरू करें</translation>
    </message>
    <message>
      <source>Starting the AI runtime</source>
      <translation>AI रनटाइम शुरू हो रहा है</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>सांख्यिकी</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>स्थिति</translation>
    </message>
    <message>
      <source>Stop for now; it continues from here at any time, also after QGIS was closed.</source>
      <translation>अभी रोकें; यह यहाँ से कभी भी जारी रहता है, QGIS बंद होने के बाद भी।</translation>
    </message>
    <message>
      <source>Stop; what is finished is kept, and Resume continues from there.</source>
      <translation>रोकें; जो पूरा हुआ वह सुरक्षित है, और “जारी रखें” वहीं से आगे बढ़ता है।</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>रुक गया।</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>रोका जा रहा है…</translation>
    </message>
    <message>
      <source>Style and metadata could not be written into it.</source>
      <translation>शैली और मेटाडेटा उसमें नहीं लिखे जा सके।</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>स्वाइप</translation>
    </message>
    <message>
      <source>Switch the map between the result before and after. Key: {}</source>
      <translation>मानचित्र पर पहले और बाद के परिणाम के बीच बदलें। कुंजी: {}</translation>
    </message>
    <message>
      <source>Ta&amp;ken before on</source>
      <translation>पहले &amp;लेने का दिन</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>तालिका</translation>
    </message>
    <message>
      <source>Take at most {}.</source>
      <translation>अधिकतम {} लें।</translation>
    </message>
    <message>
      <source>Take back the last label. Ctrl+Z on the map.</source>
      <translation>अंतिम लेबल वापस लें। मानचित्र पर Ctrl+Z।</translation>
    </message>
    <message>
      <source>Take back the last view</source>
      <translation>अंतिम दृश्य वापस लें</translation>
    </message>
    <message>
      <source>Take labels away. Key 0.</source>
      <translation>लेबल हटाएँ। कुंजी 0।</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>हटाएँ</translation>
    </message>
    <message>
      <source>Take the border as a part of the image, not as a place without data.</source>
      <translation>किनारे को चित्र का भाग मानें, बिना डेटा की जगह नहीं।</translation>
    </message>
    <message>
      <source>Take the last decision back</source>
      <translation>अंतिम निर्णय वापस लें</translation>
    </message>
    <message>
      <source>Take them from a GeoPackage that a colleague has exported.</source>
      <translation>उन्हें उस GeoPackage से लें जो किसी सहकर्मी ने निर्यात किया है।</translation>
    </message>
    <message>
      <source>Take this out of the queue</source>
      <translation>इसे कतार से हटाएँ</translation>
    </message>
    <message>
      <source>Taken on</source>
      <translation>लेने की तिथि</translation>
    </message>
    <message>
      <source>Takes about {}. This result stays as it is; you can go on checking it.</source>
      <translation>लगभग {} लगेंगे। यह परिणाम वैसा ही रहता है; आप इसकी जाँच जारी रख सकते हैं।</translation>
    </message>
    <message>
      <source>Takes the scores that a run left in its folder and makes mask and polygons anew. No network runs, so it takes seconds.

&lt;b&gt;Higher thresholds&lt;/b&gt; give fewer and surer landslides. What is left empty stays as in the run.

&lt;b&gt;Method.&lt;/b&gt; Another one can be chosen where the run kept its scores.

The results replace those in the run's folder.</source>
      <translation>रन ने अपने फ़ोल्डर में जो अंक छोड़े, उनसे मास्क और बहुभुज नए सिरे से बनाता है। कोई नेटवर्क नहीं चलता, इसलिए कुछ ही सेकंड लगते हैं।

&lt;b&gt;ऊँची सीमाएँ&lt;/b&gt; कम पर अधिक पक्के भूस्खलन देती हैं। जो खाली छोड़ा जाए वह रन जैसा रहता है।

&lt;b&gt;विधि।&lt;/b&gt; यदि रन ने उसके अंक रखे हों तो दूसरी चुनी जा सकती है।

परिणाम रन के फ़ोल्डर के परिणामों की जगह लेते हैं।</translation>
    </message>
    <message>
      <source>Takes three times as long; worth it with many labels.</source>
      <translation>तिगुना समय; बहुत लेबल हों तो लाभकारी।</translation>
    </message>
    <message>
      <source>Teach</source>
      <translation>सिखाएँ</translation>
    </message>
    <message>
      <source>Teach new imagery</source>
      <translation>नई इमेजरी सिखाएँ</translation>
    </message>
    <message>
      <source>Teaches a model by what was decided in several runs, and writes it as a file for other scenes.</source>
      <translation>कई रन में लिए निर्णयों से एक मॉडल को सिखाता है, और उसे दूसरे चित्रों के लिए फ़ाइल में लिखता है।</translation>
    </message>
    <message>
      <source>Teaches a run's model its scene, and maps the scene again with it.</source>
      <translation>रन के मॉडल को उसका चित्र सिखाता है और उसी से चित्र का फिर मानचित्रण करता है।</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>टेम्पलेट</translation>
    </message>
    <message>
      <source>Terrain</source>
      <translation>भू-आकृति</translation>
    </message>
    <message>
      <source>Test first</source>
      <translation>पहले परखें</translation>
    </message>
    <message>
      <source>Test on this &amp;view</source>
      <translation>इस दृश्य पर परखें (&amp;V)</translation>
    </message>
    <message>
      <source>Testing a Python for the AI runtime</source>
      <translation>AI रनटाइम के लिए Python की जाँच हो रही है</translation>
    </message>
    <message>
      <source>Testing the AI runtime</source>
      <translation>AI रनटाइम की जाँच हो रही है</translation>
    </message>
    <message>
      <source>That is below the model's minimum, so a run computes no heatmap here.</source>
      <translation>यह मॉडल के न्यूनतम से कम है, इसलिए रन यहाँ ऊष्मा-चित्र की गणना नहीं करता।</translation>
    </message>
    <message>
      <source>That is no improvement beyond chance.</source>
      <translation>यह संयोग से अधिक सुधार नहीं है।</translation>
    </message>
    <message>
      <source>That is too few to tell: {} are needed.</source>
      <translation>बताने के लिए ये बहुत कम हैं: {} चाहिए।</translation>
    </message>
    <message>
      <source>That would be {} tiles.</source>
      <translation>वे {} टाइलें होंगी।</translation>
    </message>
    <message>
      <source>The AI runtime cannot be installed in {}: programs cannot handle this path.</source>
      <translation>AI रनटाइम {} में स्थापित नहीं हो सकता: प्रोग्राम यह पथ नहीं सँभाल सकते।</translation>
    </message>
    <message>
      <source>The AI runtime could not start in {}.</source>
      <translation>AI रनटाइम {} में शुरू नहीं हो सका।</translation>
    </message>
    <message>
      <source>The AI runtime did not start within {} seconds.</source>
      <translation>AI रनटाइम {} सेकंड में शुरू नहीं हुआ।</translation>
    </message>
    <message>
      <source>The AI runtime has ended unexpectedly ({}).</source>
      <translation>AI रनटाइम अचानक समाप्त हो गया ({})।</translation>
    </message>
    <message>
      <source>The AI runtime has not answered for {} seconds.</source>
      <translation>AI रनटाइम ने {} सेकंड से उत्तर नहीं दिया।</translation>
    </message>
    <message>
      <source>The AI runtime has written no log.</source>
      <translation>AI रनटाइम ने कोई लॉग नहीं लिखा।</translation>
    </message>
    <message>
      <source>The AI runtime is newer than the plugin (protocol {} in place of {}).</source>
      <translation>AI रनटाइम प्लगइन से नया है (प्रोटोकॉल {}, {} के स्थान पर)।</translation>
    </message>
    <message>
      <source>The AI runtime is not installed yet.</source>
      <translation>AI रनटाइम अभी स्थापित नहीं है।</translation>
    </message>
    <message>
      <source>The AI runtime is older than the plugin (protocol {} in place of {}).</source>
      <translation>AI रनटाइम प्लगइन से पुराना है (प्रोटोकॉल {}, {} के स्थान पर)।</translation>
    </message>
    <message>
      <source>The AI runtime starts and computes one tile…</source>
      <translation>AI रनटाइम शुरू होकर एक टाइल की गणना कर रहा है…</translation>
    </message>
    <message>
      <source>The AI runtime starts…</source>
      <translation>AI रनटाइम शुरू हो रहा है…</translation>
    </message>
    <message>
      <source>The AI runtime's Python {} cannot be started: {}.</source>
      <translation>AI रनटाइम का Python {} शुरू नहीं हो सकता: {}।</translation>
    </message>
    <message>
      <source>The AI runtime's Python {} does not exist or cannot be started.</source>
      <translation>AI रनटाइम का Python {} है ही नहीं या शुरू नहीं हो सकता।</translation>
    </message>
    <message>
      <source>The AI runtime's folder cannot be written.</source>
      <translation>AI रनटाइम के फ़ोल्डर में नहीं लिखा जा सकता।</translation>
    </message>
    <message>
      <source>The AI runtime's folder cannot be written: the disk is read-only.</source>
      <translation>AI रनटाइम के फ़ोल्डर में नहीं लिखा जा सकता: डिस्क केवल-पठन है।</translation>
    </message>
    <message>
      <source>The AI runtime's test</source>
      <translation>AI रनटाइम की जाँच</translation>
    </message>
    <message>
      <source>The CycleGAN's difference with a real earlier image in the place of the generated one.</source>
      <translation>CycleGAN वाला अंतर, पर जनित चित्र की जगह पहले के असली चित्र के साथ।</translation>
    </message>
    <message>
      <source>The Python that the new environment is made with: 3.10 to 3.14, 64-bit.</source>
      <translation>नया परिवेश जिस Python से बनता है: 3.10 से 3.14, 64-बिट।</translation>
    </message>
    <message>
      <source>The Python that was chosen is for another kind of processor.</source>
      <translation>चुना गया Python दूसरे प्रकार के प्रोसेसर का है।</translation>
    </message>
    <message>
      <source>The adapted result has edits that are not saved.</source>
      <translation>अनुकूलित परिणाम में ऐसे संपादन हैं जो सहेजे नहीं गए।</translation>
    </message>
    <message>
      <source>The adapted result in {} cannot be read.</source>
      <translation>{} में अनुकूलित परिणाम पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
      <source>The area cannot be brought into the CRS of the scene, {}.</source>
      <translation>क्षेत्र को चित्र के CRS {} में नहीं लाया जा सकता।</translation>
    </message>
    <message>
      <source>The area cannot be written to {}: {}.</source>
      <translation>क्षेत्र {} में नहीं लिखा जा सकता: {}।</translation>
    </message>
    <message>
      <source>The area holds no polygons.</source>
      <translation>क्षेत्र में कोई बहुभुज नहीं है।</translation>
    </message>
    <message>
      <source>The area would be {} of the web layer, too much to fetch.</source>
      <translation>क्षेत्र वेब परत का {} होगा, लाने के लिए बहुत अधिक।</translation>
    </message>
    <message>
      <source>The bands “{}” are not three band numbers.</source>
      <translation>बैंड “{}” तीन बैंड संख्याएँ नहीं हैं।</translation>
    </message>
    <message>
      <source>The bundle is for Python {}, and this computer has none.</source>
      <translation>बंडल Python {} के लिए है, और इस कंप्यूटर में वह नहीं है।</translation>
    </message>
    <message>
      <source>The bundle is for {}, and this computer is {}.</source>
      <translation>बंडल {} के लिए है, और यह कंप्यूटर {} है।</translation>
    </message>
    <message>
      <source>The bundle lacks a package for this computer or this Python.</source>
      <translation>बंडल में इस कंप्यूटर या इस Python का कोई पैकेज नहीं है।</translation>
    </message>
    <message>
      <source>The bundle was made for another version of this plugin.</source>
      <translation>बंडल इस प्लगइन के दूसरे संस्करण का है।</translation>
    </message>
    <message>
      <source>The checked views of all results in the map teach one model, which is offered for the next scene of this kind. Whole scenes are held back to say how good it is.</source>
      <translation>मानचित्र के सभी परिणामों के जाँचे हुए दृश्य एक मॉडल को सिखाते हैं, जो इस तरह के अगले चित्र के लिए दिया जाता है। वह कितना अच्छा है यह बताने के लिए पूरे चित्र अलग रखे जाते हैं।</translation>
    </message>
    <message>
      <source>The checked views of all results in the map teach one model. What is the name of the sensor that took the images?</source>
      <translation>मानचित्र के सभी परिणामों के जाँचे हुए दृश्य एक मॉडल को सिखाते हैं। जिस सेंसर ने चित्र लिए उसे आप क्या कहते हैं?</translation>
    </message>
    <message>
      <source>The chosen model (fine-tune)</source>
      <translation>चुना हुआ मॉडल (फ़ाइन-ट्यून)</translation>
    </message>
    <message>
      <source>The class activation map times the probability of a landslide. Bright: high.</source>
      <translation>वर्ग-सक्रियण मानचित्र गुणा भूस्खलन की प्रायिकता। चमकीला: अधिक।</translation>
    </message>
    <message>
      <source>The class activation of the classifier. Fastest; outlines are coarse. Good for a first look.</source>
      <translation>वर्गीकारक का वर्ग-सक्रियण। सबसे तेज़; रूपरेखाएँ मोटी। पहली नज़र के लिए अच्छा।</translation>
    </message>
    <message>
      <source>The classifier's probability that this tile shows a landslide is {} %.</source>
      <translation>वर्गीकारक के अनुसार इस टाइल में भूस्खलन दिखने की प्रायिकता {} % है।</translation>
    </message>
    <message>
      <source>The connection broke while packages were being downloaded.</source>
      <translation>पैकेज डाउनलोड होते समय कनेक्शन टूट गया।</translation>
    </message>
    <message>
      <source>The continuous scores, one band each. Cloud-optimized.</source>
      <translation>सतत अंक, हर एक का एक बैंड। क्लाउड के लिए अनुकूलित।</translation>
    </message>
    <message>
      <source>The day on which the earlier image was taken, such as 2020-06-30.</source>
      <translation>पिछली छवि लेने का दिन, जैसे 2020-06-30।</translation>
    </message>
    <message>
      <source>The day on which the image was taken, such as 2021-08-04. It is kept with every polygon.</source>
      <translation>जिस दिन चित्र लिया गया, जैसे 2021-08-04। यह हर बहुभुज के साथ रखा जाता है।</translation>
    </message>
    <message>
      <source>The decisions of all results in the map teach one model for other scenes. Whole scenes are held back to say whether it is better, and it is measured on other scenes before it is saved.</source>
      <translation>मानचित्र के सभी परिणामों के निर्णय अन्य दृश्यों के लिए एक मॉडल को सिखाते हैं। यह बताने के लिए कि वह बेहतर है या नहीं, पूरे दृश्य अलग रखे जाते हैं, और सहेजने से पहले उसे अन्य दृश्यों पर मापा जाता है।</translation>
    </message>
    <message>
      <source>The decisions of {} results in the map teach one model. What is the name of the new model?</source>
      <translation>मानचित्र के {} परिणामों के निर्णय एक मॉडल को सिखाते हैं। उसका नाम क्या है?</translation>
    </message>
    <message>
      <source>The difference from a generated scene without landslides. Finds small ones, with more false alarms.</source>
      <translation>भूस्खलन के बिना जनित चित्र से अंतर। छोटे भी मिलते हैं, पर झूठी चेतावनियाँ अधिक।</translation>
    </message>
    <message>
      <source>The disk became full.</source>
      <translation>डिस्क भर गई।</translation>
    </message>
    <message>
      <source>The disk is full: {} could not be written.</source>
      <translation>डिस्क भर गई है: {} लिखा नहीं जा सका।</translation>
    </message>
    <message>
      <source>The disk of {} has {} free, and the installation takes {} while it runs.</source>
      <translation>{} की डिस्क में {} खाली है, और स्थापना चलते समय {} लेती है।</translation>
    </message>
    <message>
      <source>The disk of {} is full: the model needs {} MB.</source>
      <translation>{} की डिस्क भरी है: मॉडल को {} MB चाहिए।</translation>
    </message>
    <message>
      <source>The dissertation's method: the pixels on which two independent scores agree. Slow without a GPU.</source>
      <translation>शोध-प्रबंध की विधि: जिस पर दो स्वतंत्र दृष्टियाँ सहमत हों। GPU के बिना धीमी।</translation>
    </message>
    <message>
      <source>The earlier image covers {} of the scene: elsewhere the scene alone decides.</source>
      <translation>पहले की छवि दृश्य का {} ढकती है: बाकी जगह केवल दृश्य निर्णय करता है।</translation>
    </message>
    <message>
      <source>The earlier image does not lie over {} of the scene as over the rest; nothing is called new there.</source>
      <translation>पहले की छवि दृश्य के {} पर बाकी की तरह मेल नहीं खाती; वहाँ कुछ भी नया नहीं कहा जाता।</translation>
    </message>
    <message>
      <source>The earlier image has one band: grey levels alone are compared.</source>
      <translation>पहले की छवि में एक बैंड है: केवल धूसर स्तरों की तुलना होती है।</translation>
    </message>
    <message>
      <source>The earlier image is a copy of the scene: nothing can be new.</source>
      <translation>पहले की छवि दृश्य की प्रति है: कुछ भी नया नहीं हो सकता।</translation>
    </message>
    <message>
      <source>The earlier image of this run is not where it was: it cannot be shown.</source>
      <translation>इस रन की पिछली छवि अपनी जगह पर नहीं है: उसे दिखाया नहीं जा सकता।</translation>
    </message>
    <message>
      <source>The earlier image shows nothing of {} of the scene (its edge, clouds or mask): there the result is that of the scene alone.</source>
      <translation>पहले की छवि दृश्य के {} में कुछ नहीं दिखाती (किनारा, बादल या मास्क): वहाँ परिणाम केवल दृश्य का है।</translation>
    </message>
    <message>
      <source>The edits are back. Press E to save them.</source>
      <translation>संपादन वापस आ गए हैं। सहेजने के लिए E दबाएँ।</translation>
    </message>
    <message>
      <source>The field that names the catchments. Empty: their numbers.</source>
      <translation>वह फ़ील्ड जिसमें जलग्रहण क्षेत्रों के नाम हैं। खाली: उनकी संख्याएँ।</translation>
    </message>
    <message>
      <source>The figures are for the thresholds alone, without your review. At another place another threshold may be better.</source>
      <translation>आँकड़े केवल सीमाओं के हैं, आपकी समीक्षा के बिना। दूसरी जगह दूसरी सीमा माँग सकती है।</translation>
    </message>
    <message>
      <source>The file has nothing.</source>
      <translation>फ़ाइल में कुछ नहीं है।</translation>
    </message>
    <message>
      <source>The file of these polygons holds triggers that somebody put into it, which would run at each change.</source>
      <translation>इन बहुभुजों की फ़ाइल में किसी के डाले हुए ट्रिगर हैं, जो हर बदलाव पर चलेंगे।</translation>
    </message>
    <message>
      <source>The file of these polygons is a link to {}: what you say would be written there.</source>
      <translation>इन बहुभुजों की फ़ाइल {} की एक कड़ी है: आप जो कहेंगे वह वहाँ लिखा जाएगा।</translation>
    </message>
    <message>
      <source>The file {} cannot be opened.</source>
      <translation>फ़ाइल {} नहीं खोली जा सकती।</translation>
    </message>
    <message>
      <source>The file {} does not end with .lsmodel.</source>
      <translation>फ़ाइल {} का अंत .lsmodel से नहीं होता।</translation>
    </message>
    <message>
      <source>The file {} exists already.</source>
      <translation>फ़ाइल {} पहले से है।</translation>
    </message>
    <message>
      <source>The file {} exists already. Choose another name.</source>
      <translation>फ़ाइल {} पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
      <source>The file {} has no ending of a format that can be written.</source>
      <translation>फ़ाइल {} का अंत किसी लिखे जा सकने वाले प्रारूप का नहीं है।</translation>
    </message>
    <message>
      <source>The file {} is not an area of this plugin.</source>
      <translation>फ़ाइल {} इस प्लगइन का क्षेत्र नहीं है।</translation>
    </message>
    <message>
      <source>The file {} is not there now. Connect its drive, or restore its folder.</source>
      <translation>फ़ाइल {} अभी नहीं है। उसकी ड्राइव जोड़ें या फ़ोल्डर वापस लाएँ।</translation>
    </message>
    <message>
      <source>The file {} is not there now: nothing was written.</source>
      <translation>फ़ाइल {} अभी नहीं है: कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
      <source>The folder {} cannot be made: {}.</source>
      <translation>फ़ोल्डर {} नहीं बनाया जा सकता: {}।</translation>
    </message>
    <message>
      <source>The folder {} lies in OneDrive ({}), which would upload the AI runtime and hold its files.</source>
      <translation>फ़ोल्डर {} OneDrive ({}) में है, जो AI रनटाइम को अपलोड करेगा और उसकी फ़ाइलें रोकेगा।</translation>
    </message>
    <message>
      <source>The image is not in the map, too large or no GeoTIFF, and was left out.</source>
      <translation>चित्र मानचित्र में नहीं है, बहुत बड़ा है या GeoTIFF नहीं है, इसलिए छोड़ दिया गया।</translation>
    </message>
    <message>
      <source>The installation</source>
      <translation>स्थापना</translation>
    </message>
    <message>
      <source>The installation of {} was interrupted. Install begins again; files that were downloaded completely are not downloaded again.</source>
      <translation>{} की स्थापना बाधित हुई। स्थापना फिर शुरू होती है; जो पूरा है वह दोबारा डाउनलोड नहीं होता।</translation>
    </message>
    <message>
      <source>The installer cannot use a SOCKS proxy.</source>
      <translation>स्थापक SOCKS प्रॉक्सी नहीं ले सकता।</translation>
    </message>
    <message>
      <source>The installer ran out of memory or was stopped by the system.</source>
      <translation>स्थापक की मेमोरी समाप्त हुई या सिस्टम ने उसे रोका।</translation>
    </message>
    <message>
      <source>The inventory is complete</source>
      <translation>भूस्खलन सूची पूर्ण है</translation>
    </message>
    <message>
      <source>The label cannot be saved in {}.</source>
      <translation>लेबल {} में नहीं सहेजा जा सकता।</translation>
    </message>
    <message>
      <source>The labels cannot be written to {}: {}.</source>
      <translation>लेबल {} में नहीं लिखे जा सकते: {}।</translation>
    </message>
    <message>
      <source>The layer of tiles that you are labelling.</source>
      <translation>टाइलों की परत जिसे आप लेबल कर रहे हैं।</translation>
    </message>
    <message>
      <source>The layer whose polygons are the area to map.</source>
      <translation>वह परत जिसके बहुभुज मानचित्रण का क्षेत्र हैं।</translation>
    </message>
    <message>
      <source>The layer {} cannot be read.</source>
      <translation>परत {} पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
      <source>The layer {} holds no polygons.</source>
      <translation>परत {} में कोई बहुभुज नहीं है।</translation>
    </message>
    <message>
      <source>The layer “{}” cannot be brought into the CRS of the tiles.</source>
      <translation>परत “{}” को टाइलों के CRS में नहीं लाया जा सकता।</translation>
    </message>
    <message>
      <source>The layer “{}” cannot be learned from as it is.</source>
      <translation>परत “{}” से जैसी वह है वैसी नहीं सीखा जा सकता।</translation>
    </message>
    <message>
      <source>The layer “{}” comes from a web service, not from a file.</source>
      <translation>परत “{}” वेब सेवा से आती है, फ़ाइल से नहीं।</translation>
    </message>
    <message>
      <source>The layer “{}” holds neither points nor polygons.</source>
      <translation>परत “{}” में न बिंदु हैं न बहुभुज।</translation>
    </message>
    <message>
      <source>The layer “{}” holds no polygon.</source>
      <translation>परत “{}” में कोई बहुभुज नहीं है।</translation>
    </message>
    <message>
      <source>The layer “{}” is a web layer, so its area must be given.</source>
      <translation>परत “{}” वेब परत है, इसलिए उसका क्षेत्र देना होगा।</translation>
    </message>
    <message>
      <source>The layer “{}” is not a plain file on this computer.</source>
      <translation>परत “{}” इस कंप्यूटर की साधारण फ़ाइल नहीं है।</translation>
    </message>
    <message>
      <source>The line does not cross the chosen polygon from one side to the other.</source>
      <translation>रेखा चुने हुए बहुभुज को एक ओर से दूसरी ओर तक पार नहीं करती।</translation>
    </message>
    <message>
      <source>The list shows it as it is now: look at it, and choose again.</source>
      <translation>सूची उसे अभी जैसा है वैसा दिखाती है: उसे देखें और फिर चुनें।</translation>
    </message>
    <message>
      <source>The map cannot be brought into the CRS of the polygons.</source>
      <translation>मानचित्र बहुभुजों के CRS में नहीं लाया जा सकता।</translation>
    </message>
    <message>
      <source>The map shows no part of the raster.</source>
      <translation>मानचित्र रास्टर का कोई भाग नहीं दिखाता।</translation>
    </message>
    <message>
      <source>The map shows no whole tile of the raster.</source>
      <translation>मानचित्र रास्टर की कोई पूरी टाइल नहीं दिखाता।</translation>
    </message>
    <message>
      <source>The map shows nothing: zoom to the scene first.</source>
      <translation>नक़्शा कुछ नहीं दिखाता: पहले दृश्य पर ज़ूम करें।</translation>
    </message>
    <message>
      <source>The map's place cannot be brought into the CRS of the scene.</source>
      <translation>मानचित्र का स्थान चित्र के CRS में नहीं लाया जा सकता।</translation>
    </message>
    <message>
      <source>The mask of the method below with these thresholds.</source>
      <translation>इन सीमाओं से नीचे की विधि का मास्क।</translation>
    </message>
    <message>
      <source>The mask of the polygons as they are: 1 is landslide, 0 is none, 255 is no data.</source>
      <translation>बहुभुजों से, जैसे वे अभी हैं: 1 भूस्खलन, 0 नहीं, 255 डेटा नहीं।</translation>
    </message>
    <message>
      <source>The mask of the polygons is older than your decisions: it could not be drawn anew.</source>
      <translation>बहुभुजों का मास्क आपके निर्णयों से पुराना है: वह नए सिरे से नहीं बन सका।</translation>
    </message>
    <message>
      <source>The mask of the thresholds alone, without minimum area or review.</source>
      <translation>केवल सीमाओं से, न्यूनतम क्षेत्रफल या समीक्षा के बिना।</translation>
    </message>
    <message>
      <source>The method that computes the scores.</source>
      <translation>वह विधि जो अंकों की गणना करती है।</translation>
    </message>
    <message>
      <source>The model cannot be copied to {}: {}.</source>
      <translation>मॉडल {} में कॉपी नहीं किया जा सकता: {}।</translation>
    </message>
    <message>
      <source>The model could not be downloaded: {}.</source>
      <translation>मॉडल डाउनलोड नहीं हो सका: {}।</translation>
    </message>
    <message>
      <source>The model does not know this kind of imagery: do not trust this map. Outline the landslides of three views.</source>
      <translation>मॉडल इस प्रकार की इमेजरी नहीं जानता: इस मानचित्र पर भरोसा न करें। तीन दृश्यों के भूस्खलनों की रूपरेखा बनाएँ।</translation>
    </message>
    <message>
      <source>The model has adapted to this scene.</source>
      <translation>मॉडल इस चित्र के अनुकूल हो गया है।</translation>
    </message>
    <message>
      <source>The model has learned from {} decisions.</source>
      <translation>मॉडल ने {} निर्णयों से सीखा है।</translation>
    </message>
    <message>
      <source>The model has learned this imagery from checked views. Check the new map.</source>
      <translation>मॉडल को जाँचे हुए दृश्यों से इमेजरी सिखाई गई। जाँचें कि उसने क्या बनाया।</translation>
    </message>
    <message>
      <source>The model is already there.</source>
      <translation>मॉडल पहले से वहाँ है।</translation>
    </message>
    <message>
      <source>The model is in the list of models on the tab Map.</source>
      <translation>मॉडल “मानचित्रण” टैब पर मॉडलों की सूची में है।</translation>
    </message>
    <message>
      <source>The model is made, but {} could not be written: {}.</source>
      <translation>मॉडल बन गया, पर {} लिखा नहीं जा सका: {}।</translation>
    </message>
    <message>
      <source>The model is sure of only a small part of what it found: the scene is unlike its training images. Check some polygons, then let it learn from your decisions.</source>
      <translation>जो मिला उसमें से मॉडल कम के बारे में निश्चित है: चित्र उसके जाने हुए से अलग है। कुछ बहुभुज जाँचें, फिर उसे अपने निर्णयों से सीखने दें।</translation>
    </message>
    <message>
      <source>The model is unsure of this scene; it can adapt to it.</source>
      <translation>मॉडल इस चित्र के बारे में अनिश्चित है; वह इसके अनुकूल हो सकता है।</translation>
    </message>
    <message>
      <source>The model stays as it was: nothing on the map changes.</source>
      <translation>मॉडल वैसा ही रहा: मानचित्र पर कुछ नहीं बदलता।</translation>
    </message>
    <message>
      <source>The model stays; its threshold is {} now.</source>
      <translation>मॉडल वही रहता है; उसकी सीमा अब {} है।</translation>
    </message>
    <message>
      <source>The model stays; proposals like those that you rejected are left out.</source>
      <translation>मॉडल वही रहता है; आपके अस्वीकृत प्रस्तावों जैसे प्रस्ताव छोड़ दिए जाते हैं।</translation>
    </message>
    <message>
      <source>The model that the training starts from.</source>
      <translation>वह मॉडल जिससे प्रशिक्षण शुरू होता है।</translation>
    </message>
    <message>
      <source>The model was taught by {}.</source>
      <translation>मॉडल को {} ने सिखाया।</translation>
    </message>
    <message>
      <source>The model “{}” is made and chosen.</source>
      <translation>मॉडल “{}” बन गया और चुन लिया गया।</translation>
    </message>
    <message>
      <source>The model “{}” is made, but not chosen.</source>
      <translation>मॉडल “{}” बन गया है, पर चुना नहीं गया।</translation>
    </message>
    <message>
      <source>The model's own thresholds.</source>
      <translation>मॉडल की अपनी सीमाएँ।</translation>
    </message>
    <message>
      <source>The network that gives the outlines; it learns from the classifier.</source>
      <translation>वह नेटवर्क जो रूपरेखाएँ देता है; यह वर्गीकारक से सीखता है।</translation>
    </message>
    <message>
      <source>The networks are running</source>
      <translation>नेटवर्क चल रहे हैं</translation>
    </message>
    <message>
      <source>The networks that find landslides run in a separate Python. It is installed once, beside QGIS: QGIS and your other plugins stay as they are.</source>
      <translation>भूस्खलन खोजने वाले नेटवर्क एक अलग Python में चलते हैं। वह QGIS से अलग एक बार स्थापित होता है: QGIS और आपके अन्य प्लगइन जैसे के तैसे रहते हैं।</translation>
    </message>
    <message>
      <source>The new model is surer of them.</source>
      <translation>नया मॉडल उनके बारे में अधिक निश्चित है।</translation>
    </message>
    <message>
      <source>The orthophoto or satellite scene to map.</source>
      <translation>वह ऑर्थोफ़ोटो या उपग्रह चित्र जिसका मानचित्रण करना है।</translation>
    </message>
    <message>
      <source>The outline has no area.</source>
      <translation>रूपरेखा का कोई क्षेत्रफल नहीं है।</translation>
    </message>
    <message>
      <source>The outline lies on decided polygons.</source>
      <translation>रूपरेखा उन बहुभुजों पर पड़ती है जिन पर निर्णय हो चुका है।</translation>
    </message>
    <message>
      <source>The outline lies on polygon {}, on which somebody has decided.</source>
      <translation>रूपरेखा बहुभुज {} पर पड़ती है, जिस पर किसी ने निर्णय ले लिया है।</translation>
    </message>
    <message>
      <source>The outline model's probability of a landslide.</source>
      <translation>रूपरेखा मॉडल के अनुसार भूस्खलन की प्रायिकता।</translation>
    </message>
    <message>
      <source>The output {} is not a file.</source>
      <translation>आउटपुट {} फ़ाइल नहीं है।</translation>
    </message>
    <message>
      <source>The package server cannot be reached.</source>
      <translation>पैकेज सर्वर तक नहीं पहुँचा जा सकता।</translation>
    </message>
    <message>
      <source>The package server has a problem at the moment.</source>
      <translation>पैकेज सर्वर में अभी समस्या है।</translation>
    </message>
    <message>
      <source>The package server refuses this computer.</source>
      <translation>पैकेज सर्वर इस कंप्यूटर को मना करता है।</translation>
    </message>
    <message>
      <source>The path of the AI runtime's folder is too long for this system.</source>
      <translation>AI रनटाइम के फ़ोल्डर का पथ इस सिस्टम के लिए बहुत लंबा है।</translation>
    </message>
    <message>
      <source>The path {} is too long for Windows.</source>
      <translation>पथ {} Windows के लिए बहुत लंबा है।</translation>
    </message>
    <message>
      <source>The picture {} cannot be read.</source>
      <translation>चित्र {} पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
      <source>The pixel of {} is far from the model's {}: expect poor results, or check the scene's CRS.</source>
      <translation>{} का पिक्सेल मॉडल के {} से बहुत भिन्न है: परिणाम खराब हो सकते हैं, या चित्र का CRS जाँचें।</translation>
    </message>
    <message>
      <source>The pixel of {} is far from the model's {}: expect poor results.</source>
      <translation>{} का पिक्सेल मॉडल के {} से बहुत भिन्न है: परिणाम खराब हो सकते हैं।</translation>
    </message>
    <message>
      <source>The plugin failed: {}.</source>
      <translation>प्लगइन विफल हुआ: {}।</translation>
    </message>
    <message>
      <source>The polygon lies wholly on other landslides.</source>
      <translation>बहुभुज पूरी तरह दूसरे भूस्खलनों पर पड़ता है।</translation>
    </message>
    <message>
      <source>The polygon overlaps no other landslide.</source>
      <translation>बहुभुज किसी दूसरे भूस्खलन पर नहीं पड़ता।</translation>
    </message>
    <message>
      <source>The polygons are being drawn anew.</source>
      <translation>बहुभुज नए सिरे से बनाए जा रहे हैं।</translation>
    </message>
    <message>
      <source>The polygons are being edited and lack the field “{}”.</source>
      <translation>बहुभुज संपादित हो रहे हैं और उनमें फ़ील्ड “{}” नहीं है।</translation>
    </message>
    <message>
      <source>The polygons are being edited.</source>
      <translation>बहुभुज संपादित किए जा रहे हैं।</translation>
    </message>
    <message>
      <source>The polygons cannot be edited now. Choose one, and wait a moment.</source>
      <translation>बहुभुज अभी संपादित नहीं हो सकते। एक चुनें और थोड़ा रुकें।</translation>
    </message>
    <message>
      <source>The polygons cannot be written: their folder or file is read-only.</source>
      <translation>बहुभुज नहीं लिखे जा सकते: उनका फ़ोल्डर या फ़ाइल केवल-पठन है।</translation>
    </message>
    <message>
      <source>The polygons cannot have the field “{}”.</source>
      <translation>बहुभुजों में फ़ील्ड “{}” नहीं हो सकता।</translation>
    </message>
    <message>
      <source>The polygons have changed. Compute the statistics again.</source>
      <translation>बहुभुज बदल गए हैं। सांख्यिकी की गणना फिर करें।</translation>
    </message>
    <message>
      <source>The polygons have changed. Propose the parts again.</source>
      <translation>बहुभुज बदल गए हैं। भाग फिर से प्रस्तावित करें।</translation>
    </message>
    <message>
      <source>The polygons have no fields for a review.</source>
      <translation>बहुभुजों में समीक्षा के फ़ील्ड नहीं हैं।</translation>
    </message>
    <message>
      <source>The polygons in the folder {} are being edited.</source>
      <translation>फ़ोल्डर {} के बहुभुज संपादित किए जा रहे हैं।</translation>
    </message>
    <message>
      <source>The polygons of the result that came before this one.</source>
      <translation>इससे पहले आए परिणाम के बहुभुज।</translation>
    </message>
    <message>
      <source>The polygons of the run are not in the project. Open the run's folder again.</source>
      <translation>रन के बहुभुज परियोजना में नहीं हैं। रन का फ़ोल्डर फिर खोलें।</translation>
    </message>
    <message>
      <source>The polygons of this result are not in the map; their file is complete.</source>
      <translation>इस परिणाम के बहुभुज मानचित्र में नहीं हैं; उनकी फ़ाइल पूरी है।</translation>
    </message>
    <message>
      <source>The polygons of this run are not in the map. Open the run again.</source>
      <translation>इस रन के बहुभुज मानचित्र में नहीं हैं। रन फिर खोलें।</translation>
    </message>
    <message>
      <source>The polygons of {} cannot be written.</source>
      <translation>{} के बहुभुज नहीं लिखे जा सकते।</translation>
    </message>
    <message>
      <source>The project {} cannot be written.</source>
      <translation>परियोजना {} नहीं लिखी जा सकती।</translation>
    </message>
    <message>
      <source>The proxy does not answer or does not let the installer through.</source>
      <translation>प्रॉक्सी उत्तर नहीं देता या स्थापक को नहीं जाने देता।</translation>
    </message>
    <message>
      <source>The proxy wants a user name and password.</source>
      <translation>प्रॉक्सी उपयोगकर्ता नाम और पासवर्ड माँगता है।</translation>
    </message>
    <message>
      <source>The raster has no CRS, so its labels would lie nowhere.</source>
      <translation>रास्टर का कोई CRS नहीं है, इसलिए उसके लेबल कहीं नहीं टिकेंगे।</translation>
    </message>
    <message>
      <source>The report is on the clipboard: paste it into your message.</source>
      <translation>रिपोर्ट क्लिपबोर्ड पर है: अपने संदेश में चिपकाएँ।</translation>
    </message>
    <message>
      <source>The report {} could not be written.</source>
      <translation>रिपोर्ट {} नहीं लिखी जा सकी।</translation>
    </message>
    <message>
      <source>The result before is shown again; the adapted one stays in the folder {}.</source>
      <translation>पहले का परिणाम फिर दिख रहा है; अनुकूलित परिणाम फ़ोल्डर {} में रहता है।</translation>
    </message>
    <message>
      <source>The rule in the panel computes its thresholds from the whole scene; here they are fixed.</source>
      <translation>पैनल का नियम पूरे चित्र से सीमाएँ निकालता है; ये निश्चित हैं।</translation>
    </message>
    <message>
      <source>The run in {} is damaged.</source>
      <translation>{} में रन खराब है।</translation>
    </message>
    <message>
      <source>The run in {} is not finished.</source>
      <translation>{} में रन पूरा नहीं हुआ।</translation>
    </message>
    <message>
      <source>The run in {} was made by another version of the plugin.</source>
      <translation>{} में रन प्लगइन के दूसरे संस्करण का है।</translation>
    </message>
    <message>
      <source>The same adaptation is under way or waits.</source>
      <translation>यही अनुकूलन चल रहा है या प्रतीक्षा में है।</translation>
    </message>
    <message>
      <source>The same model is being made or waits.</source>
      <translation>यही मॉडल बन रहा है या प्रतीक्षा में है।</translation>
    </message>
    <message>
      <source>The same page as PNG.</source>
      <translation>वही पृष्ठ PNG के रूप में।</translation>
    </message>
    <message>
      <source>The same training is under way or waits.</source>
      <translation>यही प्रशिक्षण चल रहा है या प्रतीक्षा में है।</translation>
    </message>
    <message>
      <source>The same with the outlines as WKT, in the CRS of the run.</source>
      <translation>यही, रूपरेखाओं के साथ WKT में, रन के CRS में।</translation>
    </message>
    <message>
      <source>The scene has no CRS: areas would be in pixels.</source>
      <translation>चित्र का CRS नहीं है: क्षेत्रफल पिक्सेल में होंगे।</translation>
    </message>
    <message>
      <source>The scene has no CRS: assign one to the layer for areas in square metres.</source>
      <translation>चित्र का CRS नहीं है: वर्ग मीटर में क्षेत्रफल के लिए परत को CRS दें।</translation>
    </message>
    <message>
      <source>The scene has no CRS: masks and polygons lie on its pixel grid, and areas are in pixels.</source>
      <translation>दृश्य का कोई CRS नहीं है: मास्क और बहुभुज उसके पिक्सेल ग्रिड पर हैं, और क्षेत्रफल पिक्सेल में हैं।</translation>
    </message>
    <message>
      <source>The scene {} is not a raster that QGIS can read.</source>
      <translation>चित्र {} ऐसा रास्टर नहीं है जिसे QGIS पढ़ सके।</translation>
    </message>
    <message>
      <source>The scene's CRS does not lead to places on the ground: its pixel size is unknown.</source>
      <translation>दृश्य का CRS ज़मीन के स्थानों तक नहीं ले जाता: उसके पिक्सेल का आकार अज्ञात है।</translation>
    </message>
    <message>
      <source>The scene's pixel of {} is far from the {} that the model was trained on; expect poor results.</source>
      <translation>दृश्य का {} पिक्सेल उस {} से बहुत अलग है जिस पर मॉडल प्रशिक्षित हुआ; खराब परिणाम की अपेक्षा करें।</translation>
    </message>
    <message>
      <source>The scores of the run in {} are gone.</source>
      <translation>{} में रन के अंक नहीं रहे।</translation>
    </message>
    <message>
      <source>The secure connection to the package server is intercepted or not trusted.</source>
      <translation>पैकेज सर्वर का सुरक्षित कनेक्शन बीच में रोका गया या विश्वसनीय नहीं।</translation>
    </message>
    <message>
      <source>The secure connection was refused because a certificate is out of date.</source>
      <translation>सुरक्षित कनेक्शन नकारा गया क्योंकि प्रमाणपत्र की अवधि बीत गई।</translation>
    </message>
    <message>
      <source>The share of the scene that the map has shown near enough to see its pixels.</source>
      <translation>चित्र का वह भाग जो मानचित्र पर इतने पास से दिखा कि पिक्सेल दिखें।</translation>
    </message>
    <message>
      <source>The shipped model, or a model file (.lsmodel) of your own.</source>
      <translation>साथ आया मॉडल, या आपकी अपनी मॉडल फ़ाइल (.lsmodel)।</translation>
    </message>
    <message>
      <source>The table could not be saved.</source>
      <translation>तालिका सहेजी नहीं जा सकी।</translation>
    </message>
    <message>
      <source>The table is no CSV file.</source>
      <translation>तालिका CSV फ़ाइल नहीं है।</translation>
    </message>
    <message>
      <source>The template cannot be kept: {}.</source>
      <translation>टेम्पलेट नहीं रखा जा सकता: {}।</translation>
    </message>
    <message>
      <source>The text is too long for a Shapefile.</source>
      <translation>पाठ Shapefile के लिए बहुत लंबा है।</translation>
    </message>
    <message>
      <source>The tile as the CycleGAN generates it without a landslide.</source>
      <translation>टाइल जैसी CycleGAN उसे भूस्खलन के बिना बनाता है।</translation>
    </message>
    <message>
      <source>The tile as the networks read it: bands, stretch and pixel size.</source>
      <translation>टाइल जैसी नेटवर्क पढ़ते हैं: बैंड, विस्तार और पिक्सेल का आकार।</translation>
    </message>
    <message>
      <source>The training error at each step. A falling line means that the network learns.</source>
      <translation>हर चरण पर प्रशिक्षण त्रुटि। गिरती रेखा का अर्थ है कि नेटवर्क सीख रहा है।</translation>
    </message>
    <message>
      <source>The usual place</source>
      <translation>सामान्य स्थान</translation>
    </message>
    <message>
      <source>The value follows each pixel's neighborhood; sensitive to noise.</source>
      <translation>मान हर पिक्सेल के पड़ोस के साथ बदलता है; शोर के प्रति संवेदनशील।</translation>
    </message>
    <message>
      <source>The value follows the neighborhood; steadier where there is little contrast.</source>
      <translation>मान पड़ोस के साथ बदलता है; जहाँ विपर्यास कम हो वहाँ अधिक स्थिर।</translation>
    </message>
    <message>
      <source>The views cannot be written into {}.</source>
      <translation>दृश्य {} में नहीं लिखे जा सकते।</translation>
    </message>
    <message>
      <source>The web layer “{}” could not be fetched ({}).</source>
      <translation>वेब परत “{}” लाई नहीं जा सकी ({})।</translation>
    </message>
    <message>
      <source>The {} is not a finite number.</source>
      <translation>{} परिमित संख्या नहीं है।</translation>
    </message>
    <message>
      <source>The {} “{}” is not a number.</source>
      <translation>{} “{}” संख्या नहीं है।</translation>
    </message>
    <message>
      <source>There are edits that are not saved.</source>
      <translation>ऐसे संपादन हैं जो सहेजे नहीं गए।</translation>
    </message>
    <message>
      <source>There are no packages for this computer or this Python.</source>
      <translation>इस कंप्यूटर या इस Python के लिए पैकेज नहीं हैं।</translation>
    </message>
    <message>
      <source>There are {} decisions; at least {} are needed.</source>
      <translation>{} निर्णय हैं; यह {} से सीखना शुरू करता है।</translation>
    </message>
    <message>
      <source>There is no PyTorch for this kind of computer ({}).</source>
      <translation>इस प्रकार के कंप्यूटर ({}) के लिए PyTorch नहीं है।</translation>
    </message>
    <message>
      <source>There is no earlier image.</source>
      <translation>कोई पिछली छवि नहीं है।</translation>
    </message>
    <message>
      <source>There is no file {}.</source>
      <translation>फ़ाइल {} नहीं है।</translation>
    </message>
    <message>
      <source>There is no layer to take labels from.</source>
      <translation>लेबल लेने के लिए कोई परत नहीं है।</translation>
    </message>
    <message>
      <source>There is no other view to show.</source>
      <translation>दिखाने के लिए कोई और दृश्य नहीं है।</translation>
    </message>
    <message>
      <source>There is no output folder.</source>
      <translation>कोई आउटपुट फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
      <source>There is no polygon layer.</source>
      <translation>कोई बहुभुज परत नहीं है।</translation>
    </message>
    <message>
      <source>There is no polygon. Click into one.</source>
      <translation>वहाँ कोई बहुभुज नहीं है। किसी बहुभुज के भीतर क्लिक करें।</translation>
    </message>
    <message>
      <source>There is no run in {}.</source>
      <translation>{} में कोई रन नहीं है।</translation>
    </message>
    <message>
      <source>There is nothing to cut.</source>
      <translation>काटने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
      <source>There is nothing to merge.</source>
      <translation>मिलाने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
      <source>These are only in the result before, because other polygons lie there: {}.</source>
      <translation>केवल पहले के परिणाम में, क्योंकि वहाँ दूसरे हैं: {}।</translation>
    </message>
    <message>
      <source>They are carried over to the new run and stay as they are.</source>
      <translation>वे नए रन में ले जाए जाते हैं और वैसे ही रहते हैं।</translation>
    </message>
    <message>
      <source>They are of another scene: their file stays in the folder under the scene's name.</source>
      <translation>वे दूसरे चित्र के हैं: उनकी फ़ाइल उस चित्र के नाम से फ़ोल्डर में रहती है।</translation>
    </message>
    <message>
      <source>They follow from the elevations alone; check them before you use them.</source>
      <translation>ये केवल ऊँचाइयों से निकलते हैं; उपयोग से पहले जाँचें।</translation>
    </message>
    <message>
      <source>This Linux is too old for PyTorch: it needs glibc 2.28 or newer.</source>
      <translation>यह Linux PyTorch के लिए बहुत पुराना है: glibc 2.28 या नया चाहिए।</translation>
    </message>
    <message>
      <source>This Linux is too old for PyTorch: it needs glibc {}.{} or newer.</source>
      <translation>यह Linux PyTorch के लिए बहुत पुराना है: glibc {}.{} या नया चाहिए।</translation>
    </message>
    <message>
      <source>This Python cannot make environments: its venv package is missing.</source>
      <translation>यह Python परिवेश नहीं बना सकता: उसका venv पैकेज नहीं है।</translation>
    </message>
    <message>
      <source>This computer's processor is too old for PyTorch.</source>
      <translation>इस कंप्यूटर का प्रोसेसर PyTorch के लिए बहुत पुराना है।</translation>
    </message>
    <message>
      <source>This folder holds a run. You will be asked before it is overwritten.</source>
      <translation>यहाँ एक रन है। इसे मिटाकर लिखने से पहले आपसे पूछा जाएगा।</translation>
    </message>
    <message>
      <source>This is a landslide</source>
      <translation>यह भूस्खलन है</translation>
    </message>
    <message>
      <source>This is none</source>
      <translation>यह भूस्खलन नहीं है</translation>
    </message>
    <message>
      <source>This plugin brings newer packages: press Repair or change to get them.</source>
      <translation>यह प्लगइन नए पैकेज लाता है: पाने के लिए “सुधारें या बदलें” दबाएँ।</translation>
    </message>
    <message>
      <source>This polygon is no longer there.</source>
      <translation>यह बहुभुज अब वहाँ नहीं है।</translation>
    </message>
    <message>
      <source>This result: {}.</source>
      <translation>यह परिणाम: {}.</translation>
    </message>
    <message>
      <source>This rule looks at each pixel's neighborhood: the map changes when the polygons are drawn.</source>
      <translation>यह नियम हर पिक्सेल का पड़ोस देखता है: बहुभुज बनने पर मानचित्र बदलता है।</translation>
    </message>
    <message>
      <source>Thorough</source>
      <translation>गहन</translation>
    </message>
    <message>
      <source>Three or more teach most.</source>
      <translation>तीन या अधिक सबसे अधिक सिखाते हैं।</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>सीमा</translation>
    </message>
    <message>
      <source>Threshold a run again</source>
      <translation>रन पर फिर सीमा लगाएँ</translation>
    </message>
    <message>
      <source>Threshold meth&amp;od</source>
      <translation>सीमा-निर्धारण विधि (&amp;O)</translation>
    </message>
    <message>
      <source>Threshold method</source>
      <translation>सीमा-निर्धारण विधि</translation>
    </message>
    <message>
      <source>Threshold method (empty: the run's)</source>
      <translation>सीमा-निर्धारण विधि (खाली: रन की)</translation>
    </message>
    <message>
      <source>Threshold of the change (empty: the run's)</source>
      <translation>परिवर्तन की दहलीज़ (ख़ाली: रन की)</translation>
    </message>
    <message>
      <source>Threshold of the change since then (empty: the model's)</source>
      <translation>तब से परिवर्तन की दहलीज़ (ख़ाली: मॉडल की)</translation>
    </message>
    <message>
      <source>Threshold of the difference since then (empty: the model's)</source>
      <translation>तब से अंतर की दहलीज़ (ख़ाली: मॉडल की)</translation>
    </message>
    <message>
      <source>Threshold of the difference since then (empty: the run's)</source>
      <translation>तब से अंतर की दहलीज़ (ख़ाली: रन की)</translation>
    </message>
    <message>
      <source>Thresholds</source>
      <translation>सीमाएँ</translation>
    </message>
    <message>
      <source>Thresholds and review: look at every polygon of a result.</source>
      <translation>सीमाएँ और समीक्षा: परिणाम का हर बहुभुज देखें।</translation>
    </message>
    <message>
      <source>Thresholds of the next run</source>
      <translation>अगले रन की सीमाएँ</translation>
    </message>
    <message>
      <source>Thresholds of this result</source>
      <translation>इस परिणाम की सीमाएँ</translation>
    </message>
    <message>
      <source>Thresholds under a name, kept in the QGIS project.</source>
      <translation>नाम से सहेजी सीमाएँ, QGIS परियोजना में रखी गईं।</translation>
    </message>
    <message>
      <source>Tick “Keep the border” if it is part of the image.</source>
      <translation>यदि यह चित्र का भाग है तो “किनारा रखें” पर निशान लगाएँ।</translation>
    </message>
    <message>
      <source>Tile size, pixels</source>
      <translation>टाइल का आकार, पिक्सेल</translation>
    </message>
    <message>
      <source>Tile, generated without landslides, difference</source>
      <translation>टाइल, भूस्खलन के बिना जनित, अंतर</translation>
    </message>
    <message>
      <source>Tiles</source>
      <translation>टाइलें</translation>
    </message>
    <message>
      <source>Tiles that the training has not seen: three with a landslide above, three without below.</source>
      <translation>टाइलें जो प्रशिक्षण ने नहीं देखीं: ऊपर भूस्खलन वाली तीन, नीचे बिना भूस्खलन की तीन।</translation>
    </message>
    <message>
      <source>Tiles with a landslide</source>
      <translation>भूस्खलन वाली टाइलें</translation>
    </message>
    <message>
      <source>Tiles with less, but some, are skipped.</source>
      <translation>जिन टाइलों में कुछ है पर इससे कम, वे छोड़ दी जाती हैं।</translation>
    </message>
    <message>
      <source>Tiles without</source>
      <translation>बिना भूस्खलन की टाइलें</translation>
    </message>
    <message>
      <source>Tiles: {}</source>
      <translation>टाइलें: {}</translation>
    </message>
    <message>
      <source>To see whether it works.</source>
      <translation>यह देखने के लिए कि काम करता है या नहीं।</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>सहनशीलता</translation>
    </message>
    <message>
      <source>Trace a mask into polygons</source>
      <translation>मास्क को बहुभुजों में खींचें</translation>
    </message>
    <message>
      <source>Traces a mask (1 is landslide, 0 is none, 255 is no data) into polygons and measures each: area, perimeter, length, width, orientation and place, on the ellipsoid.

&lt;b&gt;Scores.&lt;/b&gt; The scores of a run fill the confidence. &lt;b&gt;Elevation model.&lt;/b&gt; It fills elevation, drop, slope, aspect, H/L and travel angle, and leaves out what lies on flat ground.

The polygons have fields for a review: status, reviewer and comment.</source>
      <translation>मास्क (1 भूस्खलन, 0 नहीं, 255 डेटा नहीं) को बहुभुजों में खींचता है और हर एक को दीर्घवृत्तज पर मापता है: क्षेत्रफल, परिमाप, लंबाई, चौड़ाई, दिशा और स्थान।

&lt;b&gt;अंक।&lt;/b&gt; रन के अंक विश्वास भरते हैं। &lt;b&gt;ऊँचाई मॉडल।&lt;/b&gt; यह ऊँचाई, पात, ढाल, ढाल-दिशा, H/L और प्रवाह कोण भरता है, और समतल भूमि पर पड़ी चीज़ें छोड़ देता है।

बहुभुजों में समीक्षा के फ़ील्ड हैं: स्थिति, समीक्षक और टिप्पणी।</translation>
    </message>
    <message>
      <source>Tracing polygons</source>
      <translation>बहुभुज खींचे जा रहे हैं</translation>
    </message>
    <message>
      <source>Trai&amp;n</source>
      <translation>प्रशिक्षित करें (&amp;N)</translation>
    </message>
    <message>
      <source>Trai&amp;n next</source>
      <translation>इसके बाद प्रशिक्षित करें (&amp;N)</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>मॉडल प्रशिक्षित करें</translation>
    </message>
    <message>
      <source>Train a model from tiles</source>
      <translation>टाइलों से मॉडल प्रशिक्षित करें</translation>
    </message>
    <message>
      <source>Train with the labelled tiles. QGIS stays free for other work.</source>
      <translation>लेबल की गई टाइलों से प्रशिक्षित करें। QGIS दूसरे काम के लिए खाली रहता है।</translation>
    </message>
    <message>
      <source>Training of {}</source>
      <translation>{} का प्रशिक्षण</translation>
    </message>
    <message>
      <source>Training the CycleGAN</source>
      <translation>CycleGAN का प्रशिक्षण</translation>
    </message>
    <message>
      <source>Training the classifier</source>
      <translation>वर्गीकारक का प्रशिक्षण</translation>
    </message>
    <message>
      <source>Training the outline model</source>
      <translation>रूपरेखा मॉडल का प्रशिक्षण हो रहा है</translation>
    </message>
    <message>
      <source>Trainings that were paused, or cut off when QGIS closed.</source>
      <translation>प्रशिक्षण जो रोके गए, या QGIS बंद होने पर टूट गए।</translation>
    </message>
    <message>
      <source>Trains networks on the tiles of a folder that holds &lt;i&gt;landslide&lt;/i&gt; and &lt;i&gt;non-landslide&lt;/i&gt;, and writes one model file, with what was measured on tiles that were held out.

&lt;b&gt;Networks.&lt;/b&gt; The classifier says whether a tile shows a landslide. The outline model learns outlines from its explanations and maps a scene in one pass: recommended. The CycleGAN generates tiles without their landslides: slow, for the dissertation's methods.

&lt;b&gt;Start.&lt;/b&gt; Going on from a model, fifty tiles of each kind are worth a try. From scratch, hundreds are needed.

It takes minutes on a GPU and up to hours without. Cancel pauses it: run again with the same working folder to continue.</source>
      <translation>&lt;i&gt;landslide&lt;/i&gt; और &lt;i&gt;non-landslide&lt;/i&gt; वाले फ़ोल्डर की टाइलों पर नेटवर्क प्रशिक्षित करता है और एक मॉडल फ़ाइल लिखता है, अलग रखी टाइलों पर मापे आँकड़ों सहित।

&lt;b&gt;नेटवर्क।&lt;/b&gt; वर्गीकारक बताता है कि टाइल में भूस्खलन दिखता है या नहीं। रूपरेखा मॉडल उसकी व्याख्याओं से रूपरेखाएँ सीखता है और एक बार में चित्र का मानचित्रण करता है: अनुशंसित। CycleGAN टाइलों को भूस्खलन के बिना चित्रित करता है: धीमा, शोध-प्रबंध की विधियों के लिए।

&lt;b&gt;आरंभ।&lt;/b&gt; किसी मॉडल से आगे बढ़ने पर प्रत्येक प्रकार की पचास टाइलें आज़माने लायक हैं। शून्य से सैकड़ों चाहिए।

GPU पर मिनट और उसके बिना घंटों तक लगते हैं। रद्द करने से यह रुकता है: आगे बढ़ने के लिए उसी कार्य फ़ोल्डर से फिर चलाएँ।</translation>
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
      <translation>प्रवाह कोण (°)</translation>
    </message>
    <message>
      <source>Try again later; if it stays, tell the project.</source>
      <translation>बाद में फिर कोशिश करें; बना रहे तो परियोजना को बताएँ।</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>Try again; if it happens again, look at the log or choose another Python for the AI runtime.</source>
      <translation>फिर कोशिश करें; दोबारा हो तो लॉग देखें या AI रनटाइम के लिए दूसरा Python चुनें।</translation>
    </message>
    <message>
      <source>Trying every threshold…</source>
      <translation>हर सीमा आज़माई जा रही है…</translation>
    </message>
    <message>
      <source>Turns any landslide mask into an inventory of measured polygons.</source>
      <translation>किसी भी भूस्खलन मास्क को मापे गए बहुभुजों की सूची बनाता है।</translation>
    </message>
    <message>
      <source>Two outlines are one landslide at an IoU above 0.1, or where half of the smaller lies in the larger.</source>
      <translation>IoU 0.1 से ऊपर हो, या छोटी का आधा बड़ी के भीतर हो, तो दो रूपरेखाएँ एक ही भूस्खलन हैं।</translation>
    </message>
    <message>
      <source>Type the day of each.</source>
      <translation>दोनों का दिन लिखें।</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>वापस लें</translation>
    </message>
    <message>
      <source>Undo the last change of thresholds</source>
      <translation>सीमाओं का अंतिम बदलाव वापस लें</translation>
    </message>
    <message>
      <source>Undo: {}</source>
      <translation>वापस लें: {}</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>वापस लिया गया।</translation>
    </message>
    <message>
      <source>Unfinished</source>
      <translation>अधूरे</translation>
    </message>
    <message>
      <source>Unit of the elevations</source>
      <translation>ऊँचाइयों की इकाई</translation>
    </message>
    <message>
      <source>Unpacking the bundle</source>
      <translation>बंडल खोला जा रहा है</translation>
    </message>
    <message>
      <source>Unpacking the packages</source>
      <translation>पैकेज खोले जा रहे हैं</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>अनिश्चित</translation>
    </message>
    <message>
      <source>Update the plugin, then start QGIS again.</source>
      <translation>प्लगइन अद्यतन करें, फिर QGIS दोबारा शुरू करें।</translation>
    </message>
    <message>
      <source>Update the plugin.</source>
      <translation>प्लगइन अद्यतन करें।</translation>
    </message>
    <message>
      <source>Use a computer whose processor has AVX2, made after about 2013.</source>
      <translation>ऐसा कंप्यूटर लें जिसके प्रोसेसर में AVX2 हो, लगभग 2013 के बाद का।</translation>
    </message>
    <message>
      <source>Use a newer system, or choose an existing Python that has PyTorch.</source>
      <translation>नया सिस्टम लें, या कोई मौजूदा Python चुनें जिसमें PyTorch हो।</translation>
    </message>
    <message>
      <source>Use an existing Python…</source>
      <translation>मौजूदा Python लें…</translation>
    </message>
    <message>
      <source>Use imagery of {} to {}, or check the scene's CRS.</source>
      <translation>{} से {} तक की इमेजरी लें, या चित्र का CRS जाँचें।</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>इसका उपयोग करें</translation>
    </message>
    <message>
      <source>Use this method and its thresholds in the panel.</source>
      <translation>पैनल में यह विधि और इसकी सीमाएँ अपनाएँ।</translation>
    </message>
    <message>
      <source>Uses every channel of the classifier. For results to publish; slow without a GPU.</source>
      <translation>वर्गीकारक के हर चैनल का उपयोग करता है। प्रकाशन योग्य परिणामों के लिए; GPU के बिना धीमा।</translation>
    </message>
    <message>
      <source>Uses only as many channels as the mask needs. Nearly the same mask in less than half the time.</source>
      <translation>केवल उतने चैनलों का उपयोग करता है जितने मास्क को चाहिए। लगभग वही मास्क, आधे से कम समय में।</translation>
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
      <translation>आयतन क्षेत्रफल और आयतन के प्रकाशित नियमों के हैं; अंतराल नियम के गुणांकों का है, और कोई एक भूस्खलन उससे दो से तीन गुना तक अलग होता है। Larsen et al. के नियम स्रोत क्षेत्रों के लिए हैं। फिट के अंतराल 95 % के हैं; नियम तब मान्य है जब p कम से कम 0.1 हो।</translation>
    </message>
    <message>
      <source>Wait a few minutes, then install again.</source>
      <translation>कुछ मिनट रुकें, फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>Wait a moment: your decisions so far are kept.</source>
      <translation>थोड़ा रुकें: अब तक का आपका कहा सुरक्षित है।</translation>
    </message>
    <message>
      <source>Wait until it has ended.</source>
      <translation>इसके समाप्त होने तक प्रतीक्षा करें।</translation>
    </message>
    <message>
      <source>Wait until it is done.</source>
      <translation>पूरा होने तक रुकें।</translation>
    </message>
    <message>
      <source>Wait until it is done; then it is installed here, too.</source>
      <translation>पूरा होने तक रुकें; तब यह यहाँ भी स्थापित होगा।</translation>
    </message>
    <message>
      <source>Wait until it is ready.</source>
      <translation>उसके तैयार होने तक प्रतीक्षा करें।</translation>
    </message>
    <message>
      <source>Waits.</source>
      <translation>प्रतीक्षा में।</translation>
    </message>
    <message>
      <source>Waits: {}.</source>
      <translation>प्रतीक्षा में: {}।</translation>
    </message>
    <message>
      <source>What</source>
      <translation>क्या</translation>
    </message>
    <message>
      <source>What a bug report needs, without names, paths and passwords.</source>
      <translation>त्रुटि-सूचना को जो चाहिए, नाम, पथ और पासवर्ड के बिना।</translation>
    </message>
    <message>
      <source>What is finished is kept.</source>
      <translation>जो पूरा हुआ वह सुरक्षित है।</translation>
    </message>
    <message>
      <source>What is learned is kept: making a model of the same name goes on from there.</source>
      <translation>जो सीखा गया वह बना रहता है: उसी नाम का मॉडल बनाना वहीं से जारी रहता है।</translation>
    </message>
    <message>
      <source>What is learned is kept; it continues in Improve. The result stays as it is.</source>
      <translation>जो सीखा वह सुरक्षित है; यह “सुधार” में जारी रहता है। परिणाम वैसा ही रहता है।</translation>
    </message>
    <message>
      <source>What is written, and for which program.</source>
      <translation>क्या लिखा जाए, और किस प्रोग्राम के लिए।</translation>
    </message>
    <message>
      <source>What it would draw.</source>
      <translation>जो यह बनाएगा।</translation>
    </message>
    <message>
      <source>What lies on the decided polygon {} was cut off.</source>
      <translation>निर्णीत बहुभुज {} पर पड़ने वाला भाग काट दिया गया।</translation>
    </message>
    <message>
      <source>What the installer has said.</source>
      <translation>स्थापक ने जो कहा।</translation>
    </message>
    <message>
      <source>What the map shows now.</source>
      <translation>जो मानचित्र अभी दिखाता है।</translation>
    </message>
    <message>
      <source>What the map shows when you press Run.</source>
      <translation>जो मानचित्र “चलाएँ” दबाते समय दिखाता है।</translation>
    </message>
    <message>
      <source>What the model computes here</source>
      <translation>मॉडल यहाँ क्या गणना करता है</translation>
    </message>
    <message>
      <source>What the new model is called in the list of models.</source>
      <translation>मॉडलों की सूची में नए मॉडल का नाम।</translation>
    </message>
    <message>
      <source>What the preview shows.</source>
      <translation>पूर्वदर्शन क्या दिखाता है।</translation>
    </message>
    <message>
      <source>What waits</source>
      <translation>जो प्रतीक्षा में है</translation>
    </message>
    <message>
      <source>What was downloaded is not the model that this plugin knows, so it was not kept.</source>
      <translation>जो डाउनलोड हुआ वह इस प्लगइन का जाना मॉडल नहीं है, इसलिए नहीं रखा गया।</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>कहाँ</translation>
    </message>
    <message>
      <source>Where it is unsure</source>
      <translation>जहाँ यह अनिश्चित है</translation>
    </message>
    <message>
      <source>Where the QField folder goes</source>
      <translation>QField फ़ोल्डर कहाँ जाए</translation>
    </message>
    <message>
      <source>Where the networks run. Automatic takes an NVIDIA GPU where one is usable.</source>
      <translation>नेटवर्क कहाँ चलें। स्वचालित, उपयोग योग्य NVIDIA GPU हो तो उसे लेता है।</translation>
    </message>
    <message>
      <source>Where tiles are made: in the map view, or over the whole raster.</source>
      <translation>टाइलें कहाँ बनें: मानचित्र दृश्य में, या पूरे रास्टर पर।</translation>
    </message>
    <message>
      <source>Whether the model has learned something</source>
      <translation>मॉडल ने कुछ सीखा या नहीं</translation>
    </message>
    <message>
      <source>Which attributes your inventory asks for.</source>
      <translation>आपकी सूची में कौन से गुण चाहिए।</translation>
    </message>
    <message>
      <source>Which bands hold red, green and blue. Set from the file; change them for other band orders.</source>
      <translation>लाल, हरा और नीला किन बैंडों में हैं। फ़ाइल से लिया गया; क्रम अलग हो तो बदलें।</translation>
    </message>
    <message>
      <source>Which model is deleted?</source>
      <translation>कौन सा मॉडल मिटाया जाए?</translation>
    </message>
    <message>
      <source>Which polygons are written, by their status in the review.</source>
      <translation>समीक्षा में आपके कहे अनुसार कौन से बहुभुज लिखे जाएँ।</translation>
    </message>
    <message>
      <source>Which polygons count, by their status in the review.</source>
      <translation>समीक्षा में आपके कहे अनुसार कौन से बहुभुज गिने जाएँ।</translation>
    </message>
    <message>
      <source>Which polygons the list shows, by their change since the earlier image.</source>
      <translation>सूची कौन-से बहुभुज दिखाती है, पिछली छवि के अनुसार।</translation>
    </message>
    <message>
      <source>Which polygons the list shows.</source>
      <translation>सूची कौन से बहुभुज दिखाए।</translation>
    </message>
    <message>
      <source>Which result is shown and checked.</source>
      <translation>कौन सा परिणाम दिखाया और जाँचा जाए।</translation>
    </message>
    <message>
      <source>Which score</source>
      <translation>कौन सा अंक</translation>
    </message>
    <message>
      <source>Which scores of the run make the mask.</source>
      <translation>रन के कौन से अंक मास्क बनाते हैं।</translation>
    </message>
    <message>
      <source>Whole layer</source>
      <translation>पूरी परत</translation>
    </message>
    <message>
      <source>Width (m)</source>
      <translation>चौड़ाई (m)</translation>
    </message>
    <message>
      <source>Window of Niblack and Sauvola, odd, pixels (empty: the run's)</source>
      <translation>Niblack और Sauvola की खिड़की, विषम, पिक्सेल (खाली: रन की)</translation>
    </message>
    <message>
      <source>With a name here the checked views of the runs teach instead of single decisions: a model for new imagery, which the panel offers for the next scene of its kind.</source>
      <translation>यहाँ नाम देने पर अलग-अलग निर्णयों के बजाय रन के जाँचे गए दृश्य सिखाते हैं: नई छवियों के लिए एक मॉडल, जिसे पैनल इस तरह के अगले चित्र के लिए देता है।</translation>
    </message>
    <message>
      <source>Working folder</source>
      <translation>कार्य फ़ोल्डर</translation>
    </message>
    <message>
      <source>Working folder (empty: beside the model file)</source>
      <translation>कार्य फ़ोल्डर (खाली: मॉडल फ़ाइल के पास)</translation>
    </message>
    <message>
      <source>Would teach most first</source>
      <translation>सबसे अधिक सिखाने वाले पहले</translation>
    </message>
    <message>
      <source>Write 2024-07-16, or 2024-07 or 2024 where no more is known.</source>
      <translation>2024-07-16 लिखें, या 2024-07 या 2024, जहाँ इससे अधिक ज्ञात न हो।</translation>
    </message>
    <message>
      <source>Write a few words on it</source>
      <translation>इस पर कुछ शब्द लिखें</translation>
    </message>
    <message>
      <source>Write at most 254 bytes.</source>
      <translation>अधिकतम 254 बाइट लिखें।</translation>
    </message>
    <message>
      <source>Write digits, such as 12.5.</source>
      <translation>अंक लिखें, जैसे 12.5।</translation>
    </message>
    <message>
      <source>Write the area of each part into the inventory, with the rule that proposed it. Nobody has mapped them. U takes it back.</source>
      <translation>हर भाग का क्षेत्रफल सूची में लिखें, उस नियम के साथ जिसने उसे प्रस्तावित किया। इन्हें किसी ने मानचित्रित नहीं किया है। U से वापस लें।</translation>
    </message>
    <message>
      <source>Write them into a GeoPackage, so that a colleague can continue the teaching.</source>
      <translation>उन्हें GeoPackage में लिखें, ताकि कोई सहकर्मी आगे सिखा सके।</translation>
    </message>
    <message>
      <source>Writes an inventory as Shapefile, GeoPackage, GeoJSON, KML or CSV.</source>
      <translation>सूची को Shapefile, GeoPackage, GeoJSON, KML या CSV के रूप में लिखता है।</translation>
    </message>
    <message>
      <source>Writes the polygons with all attributes. The ending of the file says the format.

&lt;b&gt;Shapefile (.shp)&lt;/b&gt; with field names of at most 10 characters, .prj, and .cpg for letters of every script; longer names are shortened and told. It holds 2 GB at most.
&lt;b&gt;GeoPackage (.gpkg)&lt;/b&gt; loses nothing.
&lt;b&gt;GeoJSON (.geojson)&lt;/b&gt; and &lt;b&gt;KML (.kml)&lt;/b&gt; are in longitude and latitude.
&lt;b&gt;CSV (.csv)&lt;/b&gt; holds the attributes alone, the place as lon and lat.

&lt;b&gt;Status.&lt;/b&gt; Choose “accepted” and “edited” to export only what a person has confirmed.</source>
      <translation>बहुभुजों को सब गुणों सहित लिखता है। फ़ाइल का अंत प्रारूप बताता है।

&lt;b&gt;Shapefile (.shp)&lt;/b&gt;: फ़ील्ड नाम अधिकतम 10 अक्षर, .prj, और हर लिपि के लिए .cpg; लंबे नाम छोटे करके बताए जाते हैं। अधिकतम 2 GB।
&lt;b&gt;GeoPackage (.gpkg)&lt;/b&gt; कुछ नहीं खोता।
&lt;b&gt;GeoJSON (.geojson)&lt;/b&gt; और &lt;b&gt;KML (.kml)&lt;/b&gt; देशांतर और अक्षांश में।
&lt;b&gt;CSV (.csv)&lt;/b&gt; में केवल गुण, स्थान lon और lat के रूप में।

&lt;b&gt;स्थिति।&lt;/b&gt; केवल वही निर्यात करने के लिए “accepted” और “edited” चुनें जिसकी किसी व्यक्ति ने पुष्टि की है।</translation>
    </message>
    <message>
      <source>Writes tile pictures into the folders &lt;i&gt;landslide&lt;/i&gt; and &lt;i&gt;non-landslide&lt;/i&gt;. A training learns from these two kinds; nobody has to draw outlines.

&lt;b&gt;grid&lt;/b&gt;: tiles side by side over the raster. Those that landslide polygons cover, or points mark, go to one folder, those that nothing touches to the other. What shows neither clearly is skipped.
&lt;b&gt;each&lt;/b&gt;: one tile around the middle of each feature.

&lt;b&gt;Label field.&lt;/b&gt; An attribute that says what a feature is: landslide (or 1), none (or 0), skip. Without one, every feature is a landslide, except those with the status “rejected”.

Several rasters may go into one folder, also as a batch. Tiles that were cut of the same raster before are replaced.</source>
      <translation>&lt;i&gt;landslide&lt;/i&gt; और &lt;i&gt;non-landslide&lt;/i&gt; फ़ोल्डरों में टाइलों के चित्र लिखता है। प्रशिक्षण इन्हीं दो प्रकारों से सीखता है; किसी को रूपरेखाएँ नहीं खींचनी पड़तीं।

&lt;b&gt;grid&lt;/b&gt;: रास्टर पर सटी हुई टाइलें। जिन्हें भूस्खलन बहुभुज ढकें या बिंदु चिह्नित करें वे एक फ़ोल्डर में, जिन्हें कुछ न छुए वे दूसरे में। जो साफ़ न हो वह छोड़ा जाता है।
&lt;b&gt;each&lt;/b&gt;: हर आकृति के बीच के चारों ओर एक टाइल।

&lt;b&gt;लेबल फ़ील्ड।&lt;/b&gt; गुण जो बताता है कि आकृति क्या है: landslide (या 1), none (या 0), skip। इसके बिना हर आकृति भूस्खलन है, “rejected” स्थिति वाली छोड़कर।

कई रास्टर एक फ़ोल्डर में जा सकते हैं, बैच में भी। उसी रास्टर से पहले काटी गई टाइलें बदल दी जाती हैं।</translation>
    </message>
    <message>
      <source>Writes what is filled in here into every accepted and edited polygon; empty fields stay as they are.</source>
      <translation>यहाँ भरा हुआ हर स्वीकृत और संपादित बहुभुज में लिखता है; खाली फ़ील्ड वैसे ही रहते हैं।</translation>
    </message>
    <message>
      <source>Writing the model</source>
      <translation>मॉडल लिखा जा रहा है</translation>
    </message>
    <message>
      <source>Writing the scores</source>
      <translation>अंक लिखे जा रहे हैं</translation>
    </message>
    <message>
      <source>Writing to {}</source>
      <translation>{} में लिखा जा रहा है</translation>
    </message>
    <message>
      <source>Writing {}…</source>
      <translation>{} लिखा जा रहा है…</translation>
    </message>
    <message>
      <source>Written into the metadata of a GeoPackage and of a QField folder. Empty: none.</source>
      <translation>GeoPackage और QField फ़ोल्डर के मेटाडेटा में लिखा जाता है। खाली: कोई नहीं।</translation>
    </message>
    <message>
      <source>Wrote the areas of the parts of {} landslides. U takes it back.</source>
      <translation>{} भूस्खलनों के भागों के क्षेत्रफल लिखे गए। U से वापस लें।</translation>
    </message>
    <message>
      <source>Wrote {}.</source>
      <translation>{} लिखा गया।</translation>
    </message>
    <message>
      <source>YYYY-MM-DD, or YYYY</source>
      <translation>YYYY-MM-DD, या YYYY</translation>
    </message>
    <message>
      <source>You decide; the model's own values are a good start.</source>
      <translation>निर्णय आपका; मॉडल के अपने मान अच्छी शुरुआत हैं।</translation>
    </message>
    <message>
      <source>You have the model “{}”.</source>
      <translation>आपके पास मॉडल “{}” है।</translation>
    </message>
    <message>
      <source>Your comment on the chosen polygon. Press Enter to save it.</source>
      <translation>चुने बहुभुज पर आपके शब्द। Enter उन्हें रखता है।</translation>
    </message>
    <message>
      <source>Your name, kept with every decision.</source>
      <translation>आपका नाम, हर निर्णय के साथ रखा जाता है।</translation>
    </message>
    <message>
      <source>Zoom in and take the map view, or choose larger tiles; a few hundred are plenty.</source>
      <translation>ज़ूम बढ़ाकर मानचित्र दृश्य लें, या बड़ी टाइलें चुनें; कुछ सौ पर्याप्त हैं।</translation>
    </message>
    <message>
      <source>a Python that uv fetches</source>
      <translation>Python जिसे uv लाता है</translation>
    </message>
    <message>
      <source>a border of {} ({}), left out</source>
      <translation>{} का किनारा ({}), छोड़ा गया</translation>
    </message>
    <message>
      <source>a guess</source>
      <translation>अनुमान</translation>
    </message>
    <message>
      <source>a mask in the file</source>
      <translation>फ़ाइल में एक मास्क</translation>
    </message>
    <message>
      <source>adapted</source>
      <translation>अनुकूलित</translation>
    </message>
    <message>
      <source>alpha band {}</source>
      <translation>अल्फ़ा बैंड {}</translation>
    </message>
    <message>
      <source>and {} more, see the table</source>
      <translation>और {} अन्य, तालिका देखें</translation>
    </message>
    <message>
      <source>any slope</source>
      <translation>कोई भी ढाल</translation>
    </message>
    <message>
      <source>area not known without a CRS</source>
      <translation>CRS के बिना क्षेत्रफल ज्ञात नहीं</translation>
    </message>
    <message>
      <source>as QGIS shows the layer</source>
      <translation>जैसे QGIS परत दिखाता है</translation>
    </message>
    <message>
      <source>as chosen below</source>
      <translation>जैसा नीचे चुना गया</translation>
    </message>
    <message>
      <source>as set on the layer</source>
      <translation>जैसा परत पर दिया गया</translation>
    </message>
    <message>
      <source>as the file says</source>
      <translation>जैसा फ़ाइल कहे</translation>
    </message>
    <message>
      <source>by the file's colors</source>
      <translation>फ़ाइल के रंगों के अनुसार</translation>
    </message>
    <message>
      <source>by the sensor's numbers</source>
      <translation>सेंसर की संख्याओं के अनुसार</translation>
    </message>
    <message>
      <source>by their names</source>
      <translation>उनके नामों के अनुसार</translation>
    </message>
    <message>
      <source>by their wavelengths</source>
      <translation>उनकी तरंगदैर्घ्यों के अनुसार</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>रद्द</translation>
    </message>
    <message>
      <source>chosen for its RPCs</source>
      <translation>उसके RPC के लिए चुना गया</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>तारीख़ अज्ञात</translation>
    </message>
    <message>
      <source>depends on PyTorch's source</source>
      <translation>PyTorch के स्रोत पर निर्भर</translation>
    </message>
    <message>
      <source>difference</source>
      <translation>अंतर</translation>
    </message>
    <message>
      <source>does not hold, p = {}</source>
      <translation>लागू नहीं, p = {}</translation>
    </message>
    <message>
      <source>exit code {}</source>
      <translation>निकास कोड {}</translation>
    </message>
    <message>
      <source>exponent {} from {} on, {}; {}</source>
      <translation>घातांक {}, {} से आगे, {}; {}</translation>
    </message>
    <message>
      <source>exponent {}; {}</source>
      <translation>घातांक {}; {}</translation>
    </message>
    <message>
      <source>from its ground control points</source>
      <translation>इसके भू-नियंत्रण बिंदुओं से</translation>
    </message>
    <message>
      <source>from the .aux.xml beside the file</source>
      <translation>फ़ाइल के पास की .aux.xml से</translation>
    </message>
    <message>
      <source>heatmap</source>
      <translation>ऊष्मा-चित्र</translation>
    </message>
    <message>
      <source>holds, p = {}</source>
      <translation>लागू है, p = {}</translation>
    </message>
    <message>
      <source>inside its area</source>
      <translation>इसके अपने क्षेत्र के भीतर</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>इसे पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
      <source>it does not say what it is for</source>
      <translation>यह नहीं बताता कि किसके लिए है</translation>
    </message>
    <message>
      <source>it has no {}</source>
      <translation>इसमें {} नहीं है</translation>
    </message>
    <message>
      <source>it holds something that is no package</source>
      <translation>इसमें कुछ ऐसा है जो पैकेज नहीं</translation>
    </message>
    <message>
      <source>it holds something that is no part of a model</source>
      <translation>इसमें कुछ ऐसा है जो मॉडल का भाग नहीं</translation>
    </message>
    <message>
      <source>it holds too many files</source>
      <translation>इसमें बहुत अधिक फ़ाइलें हैं</translation>
    </message>
    <message>
      <source>it holds too much</source>
      <translation>इसमें बहुत कुछ है</translation>
    </message>
    <message>
      <source>it is compressed</source>
      <translation>यह संपीड़ित है</translation>
    </message>
    <message>
      <source>it is damaged or no model file</source>
      <translation>यह खराब है या मॉडल फ़ाइल नहीं है</translation>
    </message>
    <message>
      <source>it is damaged or no zip</source>
      <translation>यह खराब है या zip नहीं</translation>
    </message>
    <message>
      <source>it is larger than {} GB</source>
      <translation>यह {} GB से बड़ी है</translation>
    </message>
    <message>
      <source>it is larger than {} kB</source>
      <translation>यह {} kB से बड़ा है</translation>
    </message>
    <message>
      <source>it was made for another version of the plugin</source>
      <translation>यह प्लगइन के दूसरे संस्करण का है</translation>
    </message>
    <message>
      <source>its brackets are nested too deeply</source>
      <translation>इसके कोष्ठक बहुत गहरे एक-दूसरे के भीतर हैं</translation>
    </message>
    <message>
      <source>its card cannot be read</source>
      <translation>इसका कार्ड पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
      <source>its card has no name</source>
      <translation>इसके कार्ड में नाम नहीं है</translation>
    </message>
    <message>
      <source>its card is too long</source>
      <translation>इसका कार्ड बहुत लंबा है</translation>
    </message>
    <message>
      <source>its provider cannot be copied</source>
      <translation>इसका प्रदाता कॉपी नहीं किया जा सकता</translation>
    </message>
    <message>
      <source>its {} is too long</source>
      <translation>इसका {} बहुत लंबा है</translation>
    </message>
    <message>
      <source>landslide,accuracy,validation,agreement,iou,precision,recall,reference</source>
      <translation>भूस्खलन,यथार्थता,सत्यापन,सहमति,iou,परिशुद्धता,प्रत्याह्वान,संदर्भ</translation>
    </message>
    <message>
      <source>landslide,adapt,improve,learn,review,fine-tune,model</source>
      <translation>भूस्खलन,अनुकूलन,सुधार,सीखना,समीक्षा,फ़ाइन-ट्यून,मॉडल</translation>
    </message>
    <message>
      <source>landslide,adapt,improve,learn,review,regional,several,model</source>
      <translation>भूस्खलन,अनुकूलन,सुधार,सीखना,समीक्षा,क्षेत्रीय,कई,मॉडल</translation>
    </message>
    <message>
      <source>landslide,area,length,width,slope,aspect,dem,elevation,travel angle,inventory</source>
      <translation>भूस्खलन,क्षेत्रफल,लंबाई,चौड़ाई,ढाल,ढाल-दिशा,dem,ऊँचाई,प्रवाह कोण,सूची</translation>
    </message>
    <message>
      <source>landslide,chips,tiles,patches,labels,training,dataset</source>
      <translation>भूस्खलन,चिप,टाइल,खंड,लेबल,प्रशिक्षण,डेटासेट</translation>
    </message>
    <message>
      <source>landslide,compare,change,new,gone,difference,inventory,multitemporal</source>
      <translation>भूस्खलन,तुलना,परिवर्तन,नया,लुप्त,अंतर,सूची,बहुकालिक</translation>
    </message>
    <message>
      <source>landslide,model,chain,segmentation,slope,inventory,shapefile</source>
      <translation>भूस्खलन,मॉडल,शृंखला,खंडन,ढाल,सूची,shapefile</translation>
    </message>
    <message>
      <source>landslide,outline,box,rectangle,draw,digitise,inventory</source>
      <translation>भूस्खलन,रूपरेखा,बॉक्स,आयत,बनाना,अंकीकरण,सूची</translation>
    </message>
    <message>
      <source>landslide,polygonize,vectorise,mask,inventory,outline</source>
      <translation>भूस्खलन,बहुभुज बनाना,सदिश बनाना,मास्क,सूची,रूपरेखा</translation>
    </message>
    <message>
      <source>landslide,segmentation,deep learning,mask,inventory,hazard</source>
      <translation>भूस्खलन,खंडन,गहन अधिगम,मास्क,सूची,आपदा</translation>
    </message>
    <message>
      <source>landslide,shapefile,geojson,kml,csv,geopackage,save,inventory</source>
      <translation>भूस्खलन,shapefile,geojson,kml,csv,geopackage,सहेजना,सूची</translation>
    </message>
    <message>
      <source>landslide,source,scar,transport,deposit,runout,dem,elevation</source>
      <translation>भूस्खलन,स्रोत,निशान,परिवहन,निक्षेप,बहाव दूरी,dem,ऊँचाई</translation>
    </message>
    <message>
      <source>landslide,threshold,otsu,scores,mask,fewer,more</source>
      <translation>भूस्खलन,सीमा,otsu,अंक,मास्क,कम,अधिक</translation>
    </message>
    <message>
      <source>landslide,training,learning,classifier,cyclegan,student,model</source>
      <translation>भूस्खलन,प्रशिक्षण,सीखना,वर्गीकारक,cyclegan,छात्र,मॉडल</translation>
    </message>
    <message>
      <source>least slope</source>
      <translation>न्यूनतम ढाल</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>डेटा नहीं</translation>
    </message>
    <message>
      <source>no file was written</source>
      <translation>कोई फ़ाइल नहीं लिखी गई</translation>
    </message>
    <message>
      <source>no landslides</source>
      <translation>कोई भूस्खलन नहीं</translation>
    </message>
    <message>
      <source>no value</source>
      <translation>कोई मान नहीं</translation>
    </message>
    <message>
      <source>none</source>
      <translation>कोई नहीं</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>नहीं बताया</translation>
    </message>
    <message>
      <source>not seen above the smallest mapped size</source>
      <translation>मानचित्रित न्यूनतम आकार से ऊपर नहीं दिखा</translation>
    </message>
    <message>
      <source>nothing declared, none found</source>
      <translation>कुछ घोषित नहीं, कुछ मिला नहीं</translation>
    </message>
    <message>
      <source>nothing to review yet</source>
      <translation>समीक्षा के लिए अभी कुछ नहीं</translation>
    </message>
    <message>
      <source>of these found</source>
      <translation>इनमें से मिले</translation>
    </message>
    <message>
      <source>or polygons to check</source>
      <translation>या जाँचने के बहुभुज</translation>
    </message>
    <message>
      <source>outline model's threshold</source>
      <translation>रूपरेखा मॉडल की सीमा</translation>
    </message>
    <message>
      <source>pixel size</source>
      <translation>पिक्सेल का आकार</translation>
    </message>
    <message>
      <source>pixels of {} m</source>
      <translation>{} m के पिक्सेल</translation>
    </message>
    <message>
      <source>probability</source>
      <translation>प्रायिकता</translation>
    </message>
    <message>
      <source>same model as before</source>
      <translation>पहले जैसा ही मॉडल</translation>
    </message>
    <message>
      <source>size unknown</source>
      <translation>आकार अज्ञात</translation>
    </message>
    <message>
      <source>stopped from outside, or out of memory</source>
      <translation>बाहर से रोका गया, या मेमोरी समाप्त</translation>
    </message>
    <message>
      <source>such as CC BY 4.0</source>
      <translation>जैसे CC BY 4.0</translation>
    </message>
    <message>
      <source>the file does not say</source>
      <translation>फ़ाइल नहीं बताती</translation>
    </message>
    <message>
      <source>the run's minimum area</source>
      <translation>रन का न्यूनतम क्षेत्रफल</translation>
    </message>
    <message>
      <source>the smallest landslide</source>
      <translation>सबसे छोटा भूस्खलन</translation>
    </message>
    <message>
      <source>the value {}</source>
      <translation>मान {}</translation>
    </message>
    <message>
      <source>the writer failed with code {}</source>
      <translation>लिखना कोड {} के साथ विफल हुआ</translation>
    </message>
    <message>
      <source>threshold of the change</source>
      <translation>परिवर्तन की दहलीज़</translation>
    </message>
    <message>
      <source>threshold of the difference</source>
      <translation>अंतर की दहलीज़</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>अज्ञात</translation>
    </message>
    <message>
      <source>unknown dates</source>
      <translation>अज्ञात तिथियाँ</translation>
    </message>
    <message>
      <source>{} %</source>
      <translation>{} %</translation>
    </message>
    <message>
      <source>{} % of the area looked at, {} % of the polygons decided</source>
      <translation>क्षेत्र का {} % देखा गया, बहुभुजों के {} % पर निर्णय हुआ</translation>
    </message>
    <message>
      <source>{} % of the scene</source>
      <translation>चित्र का {} %</translation>
    </message>
    <message>
      <source>{} (does not hold)</source>
      <translation>{} (लागू नहीं)</translation>
    </message>
    <message>
      <source>{} (failed)</source>
      <translation>{} (विफल)</translation>
    </message>
    <message>
      <source>{} (not in the map)</source>
      <translation>{} (मानचित्र में नहीं)</translation>
    </message>
    <message>
      <source>{} (paused)</source>
      <translation>{} (रुका)</translation>
    </message>
    <message>
      <source>{} (shipped)</source>
      <translation>{} (साथ आया)</translation>
    </message>
    <message>
      <source>{} ({} polygons overlap others)</source>
      <translation>{} ({} बहुभुज दूसरों पर चढ़े हैं)</translation>
    </message>
    <message>
      <source>{} ({} to {})</source>
      <translation>{} ({} से {})</translation>
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
      <translation>{} और मानचित्र बारी-बारी से। {} से समाप्त होता है।</translation>
    </message>
    <message>
      <source>{} as red, green, blue: {}</source>
      <translation>{} लाल, हरा, नीला: {}</translation>
    </message>
    <message>
      <source>{} band</source>
      <translation>{} बैंड</translation>
    </message>
    <message>
      <source>{} bands of {}</source>
      <translation>{1} के {0} बैंड</translation>
    </message>
    <message>
      <source>{} cannot be deleted: {}.</source>
      <translation>{} मिटाया नहीं जा सकता: {}।</translation>
    </message>
    <message>
      <source>{} cannot be started: {}.</source>
      <translation>{} शुरू नहीं हो सकता: {}।</translation>
    </message>
    <message>
      <source>{} cannot be used as a model: {}.</source>
      <translation>{} का मॉडल के रूप में उपयोग नहीं हो सकता: {}।</translation>
    </message>
    <message>
      <source>{} cannot be used as an offline bundle: {}.</source>
      <translation>{} ऑफ़लाइन बंडल के रूप में नहीं चल सकता: {}।</translation>
    </message>
    <message>
      <source>{} cannot be used.</source>
      <translation>{} का उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
      <source>{} cannot make environments: its venv package is missing.</source>
      <translation>{} परिवेश नहीं बना सकता: उसका venv पैकेज नहीं है।</translation>
    </message>
    <message>
      <source>{} checked views</source>
      <translation>{} जाँचे हुए दृश्य</translation>
    </message>
    <message>
      <source>{} cm pixels</source>
      <translation>{} cm के पिक्सेल</translation>
    </message>
    <message>
      <source>{} commented</source>
      <translation>{} पर टिप्पणी</translation>
    </message>
    <message>
      <source>{} decisions</source>
      <translation>{} निर्णय</translation>
    </message>
    <message>
      <source>{} edited or drawn by hand</source>
      <translation>{} संपादित या हाथ से बनाए</translation>
    </message>
    <message>
      <source>{} exists. Give its whole name to replace it.</source>
      <translation>{} पहले से है। बदलने के लिए उसका पूरा नाम दें।</translation>
    </message>
    <message>
      <source>{} failed: {}</source>
      <translation>{} विफल: {}</translation>
    </message>
    <message>
      <source>{} from {}</source>
      <translation>{} {} से</translation>
    </message>
    <message>
      <source>{} h {} min</source>
      <translation>{} घं {} मि</translation>
    </message>
    <message>
      <source>{} ha</source>
      <translation>{} ha</translation>
    </message>
    <message>
      <source>{} has no CRS.</source>
      <translation>{} का CRS नहीं है।</translation>
    </message>
    <message>
      <source>{} has {} outlines.</source>
      <translation>{} में {} रूपरेखाएँ हैं।</translation>
    </message>
    <message>
      <source>{} have other outlines now: propose the parts again.</source>
      <translation>{} की रूपरेखा अब दूसरी है: भाग फिर से प्रस्तावित करें।</translation>
    </message>
    <message>
      <source>{} holds no checked views and outlines.</source>
      <translation>{} में न जाँचे हुए दृश्य हैं न रूपरेखाएँ।</translation>
    </message>
    <message>
      <source>{} holds no labels.</source>
      <translation>{} में कोई लेबल नहीं है।</translation>
    </message>
    <message>
      <source>{} in it is damaged</source>
      <translation>इसमें {} खराब है</translation>
    </message>
    <message>
      <source>{} is no secure address.</source>
      <translation>{} सुरक्षित पता नहीं है।</translation>
    </message>
    <message>
      <source>{} is no template of attributes: {}.</source>
      <translation>{} गुणों का टेम्पलेट नहीं है: {}।</translation>
    </message>
    <message>
      <source>{} is not of this program. Move it away.</source>
      <translation>{} इस प्रोग्राम का नहीं है। इसे कहीं और ले जाएँ।</translation>
    </message>
    <message>
      <source>{} is not one of your models.</source>
      <translation>{} आपका मॉडल नहीं है।</translation>
    </message>
    <message>
      <source>{} km²</source>
      <translation>{} km²</translation>
    </message>
    <message>
      <source>{} landslide · {} no landslide · {} unsure · {} without label</source>
      <translation>{} भूस्खलन · {} भूस्खलन नहीं · {} अनिश्चित · {} बिना लेबल</translation>
    </message>
    <message>
      <source>{} landslides</source>
      <translation>{} भूस्खलन</translation>
    </message>
    <message>
      <source>{} landslides, {} none</source>
      <translation>{} भूस्खलन, {} नहीं</translation>
    </message>
    <message>
      <source>{} left out of the fits</source>
      <translation>{} फ़िट से छोड़े गए</translation>
    </message>
    <message>
      <source>{} looked at {} {} {} pixels on {} in {} s.</source>
      <translation>{0} ने {4} पर {5} s में {1} {2} {3} पिक्सेल देखे।</translation>
    </message>
    <message>
      <source>{} m pixels</source>
      <translation>{} m के पिक्सेल</translation>
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
      <translation>ज्ञात क्षेत्र का {} मिला (प्रत्याह्वान)।</translation>
    </message>
    <message>
      <source>{} of the mapped area is landslide (precision).</source>
      <translation>नक़्शे में आए क्षेत्र का {} भूस्खलन है (परिशुद्धता)।</translation>
    </message>
    <message>
      <source>{} of the scene</source>
      <translation>दृश्य का {}</translation>
    </message>
    <message>
      <source>{} of the scene is a border of {} that the file does not declare as no data: it is left out.</source>
      <translation>चित्र का {} भाग {} का किनारा है, जिसे फ़ाइल ‘डेटा नहीं’ घोषित नहीं करती: इसे छोड़ दिया गया।</translation>
    </message>
    <message>
      <source>{} of the scene is undeclared fill of the value {}: it is left out.</source>
      <translation>दृश्य का {} अघोषित भराव है जिसका मान {} है: उसे छोड़ दिया जाता है।</translation>
    </message>
    <message>
      <source>{} of the scene is undeclared fill: it is left out.</source>
      <translation>दृश्य का {} अघोषित भराव है: उसे छोड़ दिया जाता है।</translation>
    </message>
    <message>
      <source>{} of the scene lay in the shade in one of the two images alone: what was there before is unknown.</source>
      <translation>दृश्य का {} भाग दोनों चित्रों में से केवल एक में छाया में था: वहाँ पहले क्या था, यह ज्ञात नहीं है।</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{1} में से {0}</translation>
    </message>
    <message>
      <source>{} of {} known landslides were found.</source>
      <translation>{} ज्ञात भूस्खलन मिले, कुल {} में से।</translation>
    </message>
    <message>
      <source>{} of {} on the ground</source>
      <translation>{}, भूमि पर {} के</translation>
    </message>
    <message>
      <source>{} of {} polygons</source>
      <translation>{1} में से {0} बहुभुज</translation>
    </message>
    <message>
      <source>{} of {} reviewed</source>
      <translation>{1} में से {0} समीक्षित</translation>
    </message>
    <message>
      <source>{} on the disk</source>
      <translation>डिस्क पर {}</translation>
    </message>
    <message>
      <source>{} polygons were drawn again since then and stay as they are.</source>
      <translation>{} बहुभुज इस बीच नए सिरे से बनाए गए और वैसे ही रहते हैं।</translation>
    </message>
    <message>
      <source>{} polygons, {} left out.</source>
      <translation>{} बहुभुज, {} छोड़े गए।</translation>
    </message>
    <message>
      <source>{} rejected</source>
      <translation>{} अस्वीकृत</translation>
    </message>
    <message>
      <source>{} rows</source>
      <translation>{} पंक्तियाँ</translation>
    </message>
    <message>
      <source>{} runs wait</source>
      <translation>{} रन प्रतीक्षा में</translation>
    </message>
    <message>
      <source>{} s</source>
      <translation>{} s</translation>
    </message>
    <message>
      <source>{} so far. A right click ends it, Backspace takes a corner back.</source>
      <translation>अब तक {}। दायाँ क्लिक समाप्त करता है, Backspace एक कोना वापस लेता है।</translation>
    </message>
    <message>
      <source>{} tiles with a landslide, {} without, {} skipped.</source>
      <translation>{} टाइलें भूस्खलन वाली, {} बिना, {} छोड़ी गईं।</translation>
    </message>
    <message>
      <source>{} to download</source>
      <translation>{} डाउनलोड करना है</translation>
    </message>
    <message>
      <source>{} to {}</source>
      <translation>{} से {}</translation>
    </message>
    <message>
      <source>{} views and {} of {} outlines.</source>
      <translation>{} दृश्य और {2} में से {1} रूपरेखाएँ।</translation>
    </message>
    <message>
      <source>{} views and {} outlines are in {}.</source>
      <translation>{} दृश्य और {} रूपरेखाएँ {} में हैं।</translation>
    </message>
    <message>
      <source>{} views are checked.</source>
      <translation>{} दृश्य जाँचे गए।</translation>
    </message>
    <message>
      <source>{} wait</source>
      <translation>{} प्रतीक्षा में</translation>
    </message>
    <message>
      <source>{} · no CRS: sizes will be in pixels</source>
      <translation>{} · CRS नहीं: माप पिक्सेल में होंगे</translation>
    </message>
    <message>
      <source>{}, a dark image; from dark to bright {}</source>
      <translation>{}, गहरी छवि; गहरे से उजले तक {}</translation>
    </message>
    <message>
      <source>{}, as the file says</source>
      <translation>{}, जैसा फ़ाइल कहती है</translation>
    </message>
    <message>
      <source>{}, as typed below</source>
      <translation>{}, जैसा नीचे लिखा गया</translation>
    </message>
    <message>
      <source>{}, nothing is downloaded</source>
      <translation>{}, कुछ डाउनलोड नहीं होता</translation>
    </message>
    <message>
      <source>{}, pale as through haze; from dark to bright {}</source>
      <translation>{}, धुंध के पार जैसी फीकी; गहरे से उजले तक {}</translation>
    </message>
    <message>
      <source>{}, used as stored</source>
      <translation>{}, जैसे संग्रहीत वैसे ही</translation>
    </message>
    <message>
      <source>{}. Key: {}</source>
      <translation>{}। कुंजी: {}</translation>
    </message>
    <message>
      <source>{}: IoU {}, precision {}, recall {}</source>
      <translation>{}: IoU {}, परिशुद्धता {}, रिकॉल {}</translation>
    </message>
    <message>
      <source>{}: done. U takes it back.</source>
      <translation>{}: हो गया। U से वापस लें।</translation>
    </message>
    <message>
      <source>{}: from {} to {} in {} steps</source>
      <translation>{0}: {3} चरणों में {1} से {2}</translation>
    </message>
    <message>
      <source>{}: {}. That is enough. A third of them at a time is held back for a test, and the new model is used only if it predicts those better.</source>
      <translation>{}: {}। इतना पर्याप्त है। बारी-बारी से एक तिहाई अलग रखे जाते हैं, और नया मॉडल तभी लिया जाता है जब वह उन्हें बेहतर बताए।</translation>
    </message>
    <message>
      <source>{}: {}. With {} more the model can learn from them. Until then it can learn from its own confident predictions, if your decisions agree with them.</source>
      <translation>{}: {}। {} और होने पर मॉडल उनसे सीख सकता है; तब तक वह अपने ही पक्के उत्तरों से सीख सकता है, यदि आपके निर्णय उनसे मेल खाते हैं।</translation>
    </message>
    <message>
      <source>{}; from dark to bright {}</source>
      <translation>{}; गहरे से उजले तक {}</translation>
    </message>
    <message>
      <source>“auto” takes what the file says, else metres.</source>
      <translation>“auto” फ़ाइल का कहा लेता है, नहीं तो मीटर।</translation>
    </message>
    <message>
      <source>“{}” is made.</source>
      <translation>“{}” बन गया।</translation>
    </message>
    <message>
      <source>“{}” is no date.</source>
      <translation>“{}” तिथि नहीं है।</translation>
    </message>
    <message>
      <source>“{}” is no number.</source>
      <translation>“{}” संख्या नहीं है।</translation>
    </message>
  </context>
</TS>
