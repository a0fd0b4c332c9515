<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>LandslideWsss</name>
    <message>
      <source> (left out)</source>
      <translation> （略去）</translation>
    </message>
    <message>
      <source> ({} to {})</source>
      <translation> （{} 至 {}）</translation>
    </message>
    <message>
      <source> and </source>
      <translation> 和 </translation>
    </message>
    <message>
      <source> m²</source>
      <translation> m²</translation>
    </message>
    <message>
      <source> px</source>
      <translation> 像素</translation>
    </message>
    <message>
      <source> to </source>
      <translation> 至 </translation>
    </message>
    <message>
      <source> · about {} left</source>
      <translation> · 约剩 {}</translation>
    </message>
    <message>
      <source>&amp;Area</source>
      <translation>区域(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Bands</source>
      <translation>波段(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Catchments</source>
      <translation>流域(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Class activation</source>
      <translation>类激活(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Comment</source>
      <translation>备注(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;CycleGAN (research)</source>
      <translation>CycleGAN（研究）(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>设备(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Difference from</source>
      <translation>差异下限(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Difference since then</source>
      <translation>此后的差异(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Explain here</source>
      <translation>在此解释(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>格式(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Heatmap from</source>
      <translation>热力下限(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Inside</source>
      <translation>范围内(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Inventory</source>
      <translation>编目(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Known landslides</source>
      <translation>已知滑坡(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Licence</source>
      <translation>许可(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Log</source>
      <translation>日志(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Method</source>
      <translation>方法(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Minimum area</source>
      <translation>最小面积(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>模型(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Named by</source>
      <translation>名称字段(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;New tiles</source>
      <translation>新建影像块(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Only inside</source>
      <translation>只在此范围内(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Outline model</source>
      <translation>轮廓模型(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Over</source>
      <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Probability</source>
      <translation>概率(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Probability from</source>
      <translation>概率下限(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;PyTorch from</source>
      <translation>PyTorch 来源(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Raster</source>
      <translation>栅格(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Reference</source>
      <translation>参考(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Start from</source>
      <translation>起点(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Taken on</source>
      <translation>拍摄日期(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Template</source>
      <translation>模板(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Test here again</source>
      <translation>在此再次测试(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Tile side</source>
      <translation>影像块边长(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Use these settings</source>
      <translation>采用这些设置(&amp;U)</translation>
    </message>
    <message>
      <source>(none chosen)</source>
      <translation>（未选择）</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>（无）</translation>
    </message>
    <message>
      <source>(not said)</source>
      <translation>（未说明）</translation>
    </message>
    <message>
      <source>(yours to settle)</source>
      <translation>（由您处理）</translation>
    </message>
    <message>
      <source>, which was made from </source>
      <translation>，其来源为 </translation>
    </message>
    <message>
      <source>1 adaptation waits</source>
      <translation>1 个适应在等待</translation>
    </message>
    <message>
      <source>1 checked view</source>
      <translation>1 个已查视图</translation>
    </message>
    <message>
      <source>1 decision</source>
      <translation>1 个判定</translation>
    </message>
    <message>
      <source>1 is usual. 0.2 is for a quick try, 3 for a model that you will use often.</source>
      <translation>通常为 1，快速尝试用 0.2，长期使用的模型用 3。</translation>
    </message>
    <message>
      <source>1 landslide</source>
      <translation>1 处滑坡</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 行</translation>
    </message>
    <message>
      <source>1 run waits</source>
      <translation>1 个运行在等待</translation>
    </message>
    <message>
      <source>1 training waits</source>
      <translation>1 个训练在等待</translation>
    </message>
    <message>
      <source>1 view is checked.</source>
      <translation>1 个视图已查。</translation>
    </message>
    <message>
      <source>; {} of {} landslides found.</source>
      <translation>；找到 {} / {} 个滑坡。</translation>
    </message>
    <message>
      <source>A Python of your own: {}</source>
      <translation>您自己的 Python：{}</translation>
    </message>
    <message>
      <source>A download arrived damaged.</source>
      <translation>下载的文件已损坏。</translation>
    </message>
    <message>
      <source>A filter hides polygons of this layer, which would be overlooked.</source>
      <translation>筛选条件隐藏了此图层的一些多边形，它们会被忽略。</translation>
    </message>
    <message>
      <source>A filter of the layer hides {} polygons: they are neither listed nor counted here.</source>
      <translation>图层的筛选条件隐藏了 {} 个多边形：它们在此既不列出也不计数。</translation>
    </message>
    <message>
      <source>A folder, or the address after --index-url on PyTorch's page for installing: for a GPU on Windows, or for a small download without GPU on Linux.</source>
      <translation>一个文件夹，或 PyTorch 安装页面上 --index-url 之后的地址：用于 Windows 上的 GPU，或 Linux 上不含 GPU 的小下载。</translation>
    </message>
    <message>
      <source>A layer to compare the map with, such as a hillshade. Empty: the earlier image of the run.</source>
      <translation>与地图比较的图层，例如山体阴影。留空：本次运行的早期影像。</translation>
    </message>
    <message>
      <source>A line has two ends: click the other one first.</source>
      <translation>一条线有两个端点：请先单击另一个端点。</translation>
    </message>
    <message>
      <source>A little</source>
      <translation>少量</translation>
    </message>
    <message>
      <source>A map of proposals: landslides found by image-level learning. Review them before you rely on them.</source>
      <translation>建议图：由图像级学习找到的滑坡。请先复核再采信。</translation>
    </message>
    <message>
      <source>A model for a sensor</source>
      <translation>传感器模型</translation>
    </message>
    <message>
      <source>A new run replaces them. Save the edits first? Saved ones are carried over.</source>
      <translation>新的运行会替换它们。要先保存编辑吗？已保存的编辑会转入新的运行。</translation>
    </message>
    <message>
      <source>A package differs from the one that this plugin was tested with, so it was not installed.</source>
      <translation>有一个包与本插件测试过的不同，因此未安装。</translation>
    </message>
    <message>
      <source>A place where the preview is least sure and the ground is unlike the checked views.</source>
      <translation>预览最没有把握、且地面与已查视图不同之处。</translation>
    </message>
    <message>
      <source>A polygon of this step was changed later by another program, so it stays as it is.</source>
      <translation>此步骤的一个多边形后来被更改过，且不是在此窗口中：它保持现状。</translation>
    </message>
    <message>
      <source>A project for the field: polygons with their form, and the image if small.</source>
      <translation>用于野外的工程：多边形及其表单，影像较小时也包含影像。</translation>
    </message>
    <message>
      <source>A review of the polygons on top would teach the model most: it is unsure of them, and they are unlike the others.</source>
      <translation>最上面的多边形得到回答后，模型学到的最多：它们不确定，且与其他不同。</translation>
    </message>
    <message>
      <source>A run already stands in the folder {}.</source>
      <translation>文件夹 {} 中已有一次运行。</translation>
    </message>
    <message>
      <source>A run that is under way or waits writes to this folder.</source>
      <translation>正在进行或等待的运行要写入此文件夹。</translation>
    </message>
    <message>
      <source>A tile of {} pixels does not fit into the raster.</source>
      <translation>边长 {} 像素的影像块放不进该栅格。</translation>
    </message>
    <message>
      <source>A zip of all packages, for a computer without internet.</source>
      <translation>所有包的 zip，用于没有互联网的计算机。</translation>
    </message>
    <message>
      <source>AI runtime</source>
      <translation>AI 运行环境</translation>
    </message>
    <message>
      <source>AI runtime {} with PyTorch {}.</source>
      <translation>AI 运行环境 {}，PyTorch {}。</translation>
    </message>
    <message>
      <source>AI runtime {}: {}.</source>
      <translation>AI 运行环境 {}：{}。</translation>
    </message>
    <message>
      <source>About {} of the earlier image is cloud: there the scene alone decides.</source>
      <translation>较早影像约 {} 为云：该处只由场景决定。</translation>
    </message>
    <message>
      <source>About {} to download and {} on the disk, without the part for NVIDIA GPUs, which this computer does not use: on pytorch.org choose Linux, Pip and CPU, and put the address after --index-url into “PyTorch from” below.</source>
      <translation>下载约 {}，占用磁盘约 {}，不含本机用不到的 NVIDIA GPU 部分：在 pytorch.org 上选择 Linux、Pip 和 CPU，然后将 --index-url 之后的地址填入下方的“PyTorch 来源”。</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>接受</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>已接受</translation>
    </message>
    <message>
      <source>Accepted and edited only</source>
      <translation>仅已接受和已编辑</translation>
    </message>
    <message>
      <source>Accepted, edited and drawn polygons of all runs are landslides, rejected ones are none. The runs must be made with one model, and hold eight decisions or more together.

&lt;b&gt;Runs.&lt;/b&gt; The file run.json of each run's folder, or the folders.

&lt;b&gt;Is it better?&lt;/b&gt; With three runs or more, whole scenes are held back in turn for a test; with fewer, neighboring decisions. A model that does not predict them better is not written. Before it is saved, it is measured on other scenes, and its description says how accurate it is there.

Add the file to the list of models in the panel with “Add a model file…”. Cancelled, the same output continues.</source>
      <translation>所有运行中已接受、已编辑和手工绘制的多边形为滑坡，已拒绝的为无滑坡。这些运行必须用同一个模型完成，且合计有八个或更多判定。

&lt;b&gt;运行。&lt;/b&gt;每个运行文件夹中的 run.json 文件，或这些文件夹。

&lt;b&gt;更好吗？&lt;/b&gt;有三个以上运行时轮流留出整幅影像，否则留出相邻的判定。不能更好区分它们的模型不会写出。保存之前会在其他影像上测量，其描述会说明在那里的表现。

在面板中用“添加模型文件…”将该文件加入模型列表。取消后，用同一输出可继续。</translation>
    </message>
    <message>
      <source>Adapt a model to a scene</source>
      <translation>使模型适应影像</translation>
    </message>
    <message>
      <source>Adapt to this scene</source>
      <translation>适应此影像</translation>
    </message>
    <message>
      <source>Adaptation to {}</source>
      <translation>适应 {}</translation>
    </message>
    <message>
      <source>Adaptations of this result that were stopped or cut off.</source>
      <translation>此结果的已停止或中断的适应。</translation>
    </message>
    <message>
      <source>Adapted to {} from the model's own confident predictions; nobody has decided.</source>
      <translation>已由模型自身有把握的答案适应 {}；未用任何人的判定。</translation>
    </message>
    <message>
      <source>Add a model file…</source>
      <translation>添加模型文件…</translation>
    </message>
    <message>
      <source>Add a template of attributes</source>
      <translation>添加属性模板</translation>
    </message>
    <message>
      <source>Add a template of attributes from a file…</source>
      <translation>从文件添加属性模板…</translation>
    </message>
    <message>
      <source>Add one, or look at the whole layer.</source>
      <translation>请添加一个，或处理整个图层。</translation>
    </message>
    <message>
      <source>Add the parts' areas to the inventory</source>
      <translation>将分区面积加入编目</translation>
    </message>
    <message>
      <source>Add the results to the map</source>
      <translation>将结果添加到地图</translation>
    </message>
    <message>
      <source>Add the tiles to the map</source>
      <translation>将影像块添加到地图</translation>
    </message>
    <message>
      <source>Add views and outlines</source>
      <translation>添加视图和轮廓</translation>
    </message>
    <message>
      <source>Add views and outlines…</source>
      <translation>添加视图和轮廓…</translation>
    </message>
    <message>
      <source>Add your organisation's certificate in QGIS under Settings &gt; Options &gt; Authentication &gt; Manage Certificates, or install from an offline bundle.</source>
      <translation>请在 QGIS 的“设置 &gt; 选项 &gt; 认证 &gt; 管理证书”中添加贵单位的证书，或从离线包安装。</translation>
    </message>
    <message>
      <source>Added.</source>
      <translation>已添加。</translation>
    </message>
    <message>
      <source>After a run, the model can learn the scene that it has just mapped: from its own confident predictions, and from your decisions. The run stays as it is. The result is a second run in a folder of its own, with its model in it as model.lsmodel.

&lt;b&gt;Review.&lt;/b&gt; Accepted, edited and drawn polygons are landslides, rejected ones are none. Polygons without a decision are not used. Eight decisions are needed. Some are held back for a test, and the model stays as it was unless the new one predicts them better. Your decisions continue into the second run.

&lt;b&gt;Layer.&lt;/b&gt; Instead of the review, polygons of known landslides.

&lt;b&gt;Checked views.&lt;/b&gt; Where the imagery is new to the model: polygons around views in which every landslide is outlined, in the review or in the layer. What is not outlined in them counts as no landslide. Give three views or more: then the log says how accurate the model is on views that it was not taught.

If nothing changes, because too little is certain or the new model is no better, no second run is made: the log says so, and the outputs are those of the first run.</source>
      <translation>运行之后，模型可以学习刚刚制图的影像：从它有把握之处，以及从您的判定中学习。原运行保持不变。结果是第二次运行，存于单独的文件夹，其中的模型为 model.lsmodel。

&lt;b&gt;复核。&lt;/b&gt;已接受、已编辑和手工绘制的多边形为滑坡，已拒绝的为无滑坡。无人查看过的不用于学习。需要八个判定；只有当模型能更好地区分留出的判定时才会更新，否则保持原样。您的判定会延续到第二次运行。

&lt;b&gt;图层。&lt;/b&gt;用已知滑坡的多边形代替复核。

&lt;b&gt;已查视图。&lt;/b&gt;用于模型不熟悉的影像：围住视图的多边形，视图内的每个滑坡都已在复核或图层中勾绘。其中未勾绘的为无滑坡。三个或更多视图效果最好，日志会说明模型在未学过的视图上表现如何。

若有把握之处太少，或新模型并不更好，则什么都不变，也不会进行第二次运行：日志会说明，输出即第一次运行的输出。</translation>
    </message>
    <message>
      <source>After: {}</source>
      <translation>之后：{}</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>一致性</translation>
    </message>
    <message>
      <source>Agreement with {}</source>
      <translation>与 {} 的一致性</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>All but rejected</source>
      <translation>除已拒绝外全部</translation>
    </message>
    <message>
      <source>All its pixels are the same: there is nothing in it to map. Check the raster and the bands.</source>
      <translation>其所有像素都相同：没有可制图的内容。请检查栅格和波段。</translation>
    </message>
    <message>
      <source>All landslides in this view are outlined</source>
      <translation>此视图中的所有滑坡都已勾绘</translation>
    </message>
    <message>
      <source>All other tiles have no landslide: they are labelled “No landslide”.</source>
      <translation>其他所有影像块都没有滑坡：它们会标为“无滑坡”。</translation>
    </message>
    <message>
      <source>All pixels that were looked at are the same ({}).</source>
      <translation>所检查的像素全部相同（{}）。</translation>
    </message>
    <message>
      <source>All pixels that were looked at are the same in {}.</source>
      <translation>所检查的像素在 {} 中全部相同。</translation>
    </message>
    <message>
      <source>All, rejected ones too</source>
      <translation>全部，包括已拒绝的</translation>
    </message>
    <message>
      <source>Also trains a CycleGAN, which the research methods need. Takes hours without a GPU.</source>
      <translation>同时训练 CycleGAN，研究方法需要它。没有 GPU 时需数小时。</translation>
    </message>
    <message>
      <source>An adaptation of this result is under way or waits.</source>
      <translation>此结果的适应正在进行或等待。</translation>
    </message>
    <message>
      <source>An elevation model of the place, for slope, aspect and drop of each landslide. Empty: none.</source>
      <translation>当地的高程模型，用于求每个滑坡的坡度、坡向和落差。留空：不用。</translation>
    </message>
    <message>
      <source>An environment of your own with PyTorch and rasterio. It is tested first.</source>
      <translation>您自己的、带有 PyTorch 和 rasterio 的环境。会先进行测试。</translation>
    </message>
    <message>
      <source>An image of the place from before the event. The polygons then say what is new. Empty: none.</source>
      <translation>事件之前该地的影像。多边形会说明哪些是新的。留空：无。</translation>
    </message>
    <message>
      <source>An inventory that you trust, or another result of the scene.</source>
      <translation>您信任的编目，或该影像的另一个结果。</translation>
    </message>
    <message>
      <source>An outline has three corners or more: click the others first.</source>
      <translation>一个轮廓至少有三个顶点：请先单击其余顶点。</translation>
    </message>
    <message>
      <source>Another QGIS (process {}) is installing the AI runtime right now.</source>
      <translation>另一个 QGIS（进程 {}）正在安装 AI 运行环境。</translation>
    </message>
    <message>
      <source>Another program (process {}) has these polygons open for editing. Save and close them there first.</source>
      <translation>另一个程序（进程 {}）正打开这些多边形进行编辑。请先在那里保存并关闭它们。</translation>
    </message>
    <message>
      <source>Another program has changed this polygon since the list was read: nothing was written.</source>
      <translation>读取列表之后，另一个程序更改了此多边形：未写入任何内容。</translation>
    </message>
    <message>
      <source>Another program, most often a virus scanner, holds a file of the installation.</source>
      <translation>另一个程序（多为杀毒软件）占用了安装中的文件。</translation>
    </message>
    <message>
      <source>Another result</source>
      <translation>另一个结果</translation>
    </message>
    <message>
      <source>Any CRS and pixel size. Fills elevation, drop, slope, aspect, H/L and travel angle.</source>
      <translation>任意坐标系和像素大小。填写高程、落差、坡度、坡向、H/L 和运移角。</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>面积</translation>
    </message>
    <message>
      <source>Area (m²)</source>
      <translation>面积 (m²)</translation>
    </message>
    <message>
      <source>Area in all</source>
      <translation>总面积</translation>
    </message>
    <message>
      <source>Area mapped</source>
      <translation>已制图面积</translation>
    </message>
    <message>
      <source>Area of all landslides, m²</source>
      <translation>所有滑坡的面积，m²</translation>
    </message>
    <message>
      <source>Areas of parts</source>
      <translation>分区面积</translation>
    </message>
    <message>
      <source>As above with a simpler explanation: faster, often a little less sharp.</source>
      <translation>同上，但解释较简单：更快，通常略欠清晰。</translation>
    </message>
    <message>
      <source>Ask the administrator of your network for access to Python packages, or install from an offline bundle.</source>
      <translation>请向网络管理员申请访问 Python 包，或从离线包安装。</translation>
    </message>
    <message>
      <source>Aspect (° from north)</source>
      <translation>坡向（自北起，°）</translation>
    </message>
    <message>
      <source>Assign a CRS to it: right-click, Layer CRS.</source>
      <translation>请为其指定坐标系：右键单击，图层坐标系。</translation>
    </message>
    <message>
      <source>Assign a CRS to the layer for areas in square metres.</source>
      <translation>为图层指定坐标参考系，以得到平方米面积。</translation>
    </message>
    <message>
      <source>Assign the CRS that the scene was made in.</source>
      <translation>请指定制作该场景时所用的坐标参考系。</translation>
    </message>
    <message>
      <source>At least half of the earlier image is read almost black.</source>
      <translation>较早影像至少有一半读出来几乎是黑色。</translation>
    </message>
    <message>
      <source>At least half of the image is read almost black.</source>
      <translation>影像至少有一半读出来几乎是黑色。</translation>
    </message>
    <message>
      <source>Attributes</source>
      <translation>属性</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>波段</translation>
    </message>
    <message>
      <source>Before and after</source>
      <translation>之前与之后</translation>
    </message>
    <message>
      <source>Before: {}</source>
      <translation>之前：{}</translation>
    </message>
    <message>
      <source>Before: {}. Now: {}.</source>
      <translation>之前：{}。现在：{}。</translation>
    </message>
    <message>
      <source>Best for this reference: {}</source>
      <translation>对此参考最佳：{}</translation>
    </message>
    <message>
      <source>Best threshold</source>
      <translation>最佳阈值</translation>
    </message>
    <message>
      <source>Blink</source>
      <translation>闪烁对比</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>蓝</translation>
    </message>
    <message>
      <source>Both maps share {} % of the area that either of them shows.</source>
      <translation>两幅地图任一所示的区域中，有 {} % 为两者共有。</translation>
    </message>
    <message>
      <source>Boxes around landslides</source>
      <translation>滑坡周围的方框</translation>
    </message>
    <message>
      <source>Build on another Python…</source>
      <translation>基于另一个 Python 构建…</translation>
    </message>
    <message>
      <source>By type and by zone</source>
      <translation>按类型和按分区</translation>
    </message>
    <message>
      <source>C&amp;hange</source>
      <translation>变化(&amp;H)</translation>
    </message>
    <message>
      <source>CAM</source>
      <translation>CAM</translation>
    </message>
    <message>
      <source>CAM alone</source>
      <translation>仅 CAM</translation>
    </message>
    <message>
      <source>CAM threshold</source>
      <translation>CAM 阈值</translation>
    </message>
    <message>
      <source>CAM threshold (empty: the model's)</source>
      <translation>CAM 阈值（留空：用模型自带值）</translation>
    </message>
    <message>
      <source>CAM threshold (empty: the run's)</source>
      <translation>CAM 阈值（留空：用该运行的值）</translation>
    </message>
    <message>
      <source>CRS</source>
      <translation>坐标系</translation>
    </message>
    <message>
      <source>CRS of its own</source>
      <translation>自定义坐标系</translation>
    </message>
    <message>
      <source>CSV table</source>
      <translation>CSV 表</translation>
    </message>
    <message>
      <source>CSV table (*.csv)</source>
      <translation>CSV 表 (*.csv)</translation>
    </message>
    <message>
      <source>CSV with outlines</source>
      <translation>CSV，含轮廓</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>已取消。</translation>
    </message>
    <message>
      <source>Cancelled. Files that were there before are as they were.</source>
      <translation>已取消。先前已有的文件保持原样。</translation>
    </message>
    <message>
      <source>Cancelled. Run again with “Continue with an interrupted adaptation” to continue from here.</source>
      <translation>已取消。勾选“继续中断的适应”再次运行，即可从此处继续。</translation>
    </message>
    <message>
      <source>Cancelled. What is finished is kept; run again with “Resume” to continue.</source>
      <translation>已取消。已完成的部分会保留；勾选“继续”再次运行即可接着做。</translation>
    </message>
    <message>
      <source>Cancelled: {}</source>
      <translation>已取消：{}</translation>
    </message>
    <message>
      <source>Cancelling; what is finished is kept…</source>
      <translation>正在取消；已完成的部分会保留…</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>变化</translation>
    </message>
    <message>
      <source>Change its name or its settings.</source>
      <translation>请更改名称或设置。</translation>
    </message>
    <message>
      <source>Change since the earlier image</source>
      <translation>自早期影像以来的变化</translation>
    </message>
    <message>
      <source>Change since the&amp;n</source>
      <translation>此后的变化(&amp;N)</translation>
    </message>
    <message>
      <source>Change the outline with QGIS' own tools; press again to save</source>
      <translation>用 QGIS 自己的工具修改轮廓；再按一次保存</translation>
    </message>
    <message>
      <source>Changed by you, for the next run.</source>
      <translation>由您更改，用于下次运行。</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>检查</translation>
    </message>
    <message>
      <source>Check its CRS.</source>
      <translation>请检查其坐标系。</translation>
    </message>
    <message>
      <source>Check one first.</source>
      <translation>请先检查一个。</translation>
    </message>
    <message>
      <source>Check that the file is still there and can be written.</source>
      <translation>请检查文件是否仍在原处且可写。</translation>
    </message>
    <message>
      <source>Check that the folder can be written, then add the model again.</source>
      <translation>请检查文件夹是否可写，然后重新添加模型。</translation>
    </message>
    <message>
      <source>Check the connection and the service, or try a smaller area.</source>
      <translation>请检查网络连接和服务，或尝试更小的区域。</translation>
    </message>
    <message>
      <source>Check the internet connection and install again: files that were downloaded completely are not downloaded again.</source>
      <translation>请检查互联网连接并重新安装：已完整到达的不会重复下载。</translation>
    </message>
    <message>
      <source>Check the internet connection, or download it in a browser and add the file.</source>
      <translation>请检查互联网连接，或用浏览器下载后添加该文件。</translation>
    </message>
    <message>
      <source>Check the internet connection, then install again, or install from an offline bundle.</source>
      <translation>请检查互联网连接后重新安装，或从离线包安装。</translation>
    </message>
    <message>
      <source>Check the proxy in QGIS under Settings &gt; Options &gt; Network, then install again.</source>
      <translation>请检查 QGIS“设置 &gt; 选项 &gt; 网络”中的代理，然后重新安装。</translation>
    </message>
    <message>
      <source>Check the raster and the bands: it shows colors that the model never saw.</source>
      <translation>请检查栅格和波段：其颜色是模型从未见过的。</translation>
    </message>
    <message>
      <source>Check the raster and the bands: there is nothing in it to map.</source>
      <translation>请检查栅格和波段：其中没有可制图的内容。</translation>
    </message>
    <message>
      <source>Check this computer's date and time, then install again.</source>
      <translation>请检查本机的日期和时间，然后重新安装。</translation>
    </message>
    <message>
      <source>Check topology</source>
      <translation>检查拓扑</translation>
    </message>
    <message>
      <source>Checked views</source>
      <translation>已查视图</translation>
    </message>
    <message>
      <source>Checked views that it learned from</source>
      <translation>它所学习的已核对视图</translation>
    </message>
    <message>
      <source>Checked views, in which every landslide is outlined</source>
      <translation>已查视图，其中每个滑坡都已勾绘</translation>
    </message>
    <message>
      <source>Choose a 64-bit Python made for this computer, and install again.</source>
      <translation>请选择适合本机的 64 位 Python，然后重新安装。</translation>
    </message>
    <message>
      <source>Choose a file and write it</source>
      <translation>选择文件并写入</translation>
    </message>
    <message>
      <source>Choose a file that was made here, or make a new grid.</source>
      <translation>请选择在此创建的文件，或新建方格。</translation>
    </message>
    <message>
      <source>Choose a file that “Export views and outlines…” has written.</source>
      <translation>请选择由“导出视图和轮廓…”写出的文件。</translation>
    </message>
    <message>
      <source>Choose a file, such as a GeoPackage.</source>
      <translation>请选择文件，例如 GeoPackage。</translation>
    </message>
    <message>
      <source>Choose a folder for the results.</source>
      <translation>请为结果选择一个文件夹。</translation>
    </message>
    <message>
      <source>Choose a folder of your own and install again.</source>
      <translation>请选择您自己的文件夹，然后重新安装。</translation>
    </message>
    <message>
      <source>Choose a folder on another disk and install again.</source>
      <translation>请选择另一磁盘上的文件夹，然后重新安装。</translation>
    </message>
    <message>
      <source>Choose a folder on another disk: this one forbids it (noexec) or is for another kind of computer.</source>
      <translation>请选择另一磁盘上的文件夹：此磁盘禁止运行程序 (noexec) 或属于另一类计算机。</translation>
    </message>
    <message>
      <source>Choose a folder outside of it, such as C:\landslides.</source>
      <translation>请选择其外的文件夹，例如 C:\landslides。</translation>
    </message>
    <message>
      <source>Choose a folder that you may write to.</source>
      <translation>请选择一个您可以写入的文件夹。</translation>
    </message>
    <message>
      <source>Choose a folder with a short path, such as C:\landslides, and install again.</source>
      <translation>请选择路径较短的文件夹，例如 C:\landslides，然后重新安装。</translation>
    </message>
    <message>
      <source>Choose a folder with a short path, such as C:\landslides.</source>
      <translation>请选择路径较短的文件夹，例如 C:\landslides。</translation>
    </message>
    <message>
      <source>Choose a folder with an ordinary name.</source>
      <translation>请选择名称普通的文件夹。</translation>
    </message>
    <message>
      <source>Choose a label, then click tiles on the map or drag over them. The arrow keys and 1, 2, 3, 0 do the same.</source>
      <translation>先选标注，再在地图上单击影像块或拖过影像块。用方向键和 1、2、3、0 也可以。</translation>
    </message>
    <message>
      <source>Choose a layer of known landslides, other than the run's own.</source>
      <translation>请选择已知滑坡的图层，不能是运行自己的图层。</translation>
    </message>
    <message>
      <source>Choose a layer of points or polygons.</source>
      <translation>请选择点或多边形图层。</translation>
    </message>
    <message>
      <source>Choose a layer of the project, or a file such as a GeoPackage.</source>
      <translation>请选择工程中的图层，或文件，例如 GeoPackage。</translation>
    </message>
    <message>
      <source>Choose a model</source>
      <translation>选择模型</translation>
    </message>
    <message>
      <source>Choose a polygon in the list first.</source>
      <translation>请先在列表中选择一个多边形。</translation>
    </message>
    <message>
      <source>Choose a smaller extent or a larger pixel size, or get the imagery as a file.</source>
      <translation>请选择更小的范围或更大的像素，或以文件形式取得影像。</translation>
    </message>
    <message>
      <source>Choose a smaller one.</source>
      <translation>请选择更小的值。</translation>
    </message>
    <message>
      <source>Choose an existing Python that has PyTorch, or another computer.</source>
      <translation>请选择已装有 PyTorch 的 Python，或另一台计算机。</translation>
    </message>
    <message>
      <source>Choose an extent that lies inside the layer.</source>
      <translation>请选择位于图层之内的范围。</translation>
    </message>
    <message>
      <source>Choose an image taken before.</source>
      <translation>请选择更早拍摄的影像。</translation>
    </message>
    <message>
      <source>Choose an image with fewer clouds.</source>
      <translation>请选择云较少的影像。</translation>
    </message>
    <message>
      <source>Choose an orthophoto or satellite scene, such as a GeoTIFF file.</source>
      <translation>请选择正射影像或卫星影像，例如 GeoTIFF 文件。</translation>
    </message>
    <message>
      <source>Choose an output folder that you may write to.</source>
      <translation>请选择一个您可以写入的输出文件夹。</translation>
    </message>
    <message>
      <source>Choose another Python for the AI runtime.</source>
      <translation>请为 AI 运行环境另选一个 Python。</translation>
    </message>
    <message>
      <source>Choose another Python, 3.10 to 3.13 and 64-bit, and install again.</source>
      <translation>请选择另一个 64 位的 Python 3.10 至 3.13，然后重新安装。</translation>
    </message>
    <message>
      <source>Choose another Python.</source>
      <translation>请选择另一个 Python。</translation>
    </message>
    <message>
      <source>Choose another area, or draw a polygon first.</source>
      <translation>请选择其他区域，或先画一个多边形。</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>请选择其他文件。</translation>
    </message>
    <message>
      <source>Choose another folder for the next run.</source>
      <translation>请为下一个运行选择另一个文件夹。</translation>
    </message>
    <message>
      <source>Choose another folder or name.</source>
      <translation>请选择其他文件夹或名称。</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>请选择其他文件夹。</translation>
    </message>
    <message>
      <source>Choose another layer of catchments.</source>
      <translation>请选择其他流域图层。</translation>
    </message>
    <message>
      <source>Choose another layer to compare the map with first, in the field “Swipe”.</source>
      <translation>请先在“卷帘”栏中选择要与地图比较的另一图层。</translation>
    </message>
    <message>
      <source>Choose another layer, or draw a polygon.</source>
      <translation>请选择另一个图层，或画一个多边形。</translation>
    </message>
    <message>
      <source>Choose another one in the list.</source>
      <translation>请在列表中另选一个。</translation>
    </message>
    <message>
      <source>Choose another output folder, or overwrite it.</source>
      <translation>请选择另一个输出文件夹，或覆盖它。</translation>
    </message>
    <message>
      <source>Choose another output folder.</source>
      <translation>请选择另一个输出文件夹。</translation>
    </message>
    <message>
      <source>Choose below which band stands for red, green and blue, if it is an image.</source>
      <translation>若为影像，请在下方选择红、绿、蓝各对应哪个波段。</translation>
    </message>
    <message>
      <source>Choose it in the list: A accepts it, E corrects its outline.</source>
      <translation>请在列表中选择它：按 A 接受，按 E 修正轮廓。</translation>
    </message>
    <message>
      <source>Choose one of the two and leave the other empty.</source>
      <translation>请选择其中一个，另一个留空。</translation>
    </message>
    <message>
      <source>Choose smaller tiles.</source>
      <translation>请选择更小的影像块。</translation>
    </message>
    <message>
      <source>Choose the Python of an environment of your own</source>
      <translation>选择您自己环境的 Python</translation>
    </message>
    <message>
      <source>Choose the Python of the AI runtime's environment</source>
      <translation>选择 AI 运行环境的 Python</translation>
    </message>
    <message>
      <source>Choose the Python of the AI runtime's environment.</source>
      <translation>请选择 AI 运行环境的 Python。</translation>
    </message>
    <message>
      <source>Choose the Python to build on</source>
      <translation>选择作为基础的 Python</translation>
    </message>
    <message>
      <source>Choose the bands if the image is shown in wrong colors.</source>
      <translation>如果影像显示的颜色不对，请选择波段。</translation>
    </message>
    <message>
      <source>Choose the files run.json of reviewed runs.</source>
      <translation>请选择已复核运行的 run.json 文件。</translation>
    </message>
    <message>
      <source>Choose the folder and press Resume.</source>
      <translation>请选择该文件夹并按“继续”。</translation>
    </message>
    <message>
      <source>Choose the folder of a finished run</source>
      <translation>选择已完成运行的文件夹</translation>
    </message>
    <message>
      <source>Choose the offline bundle</source>
      <translation>选择离线包</translation>
    </message>
    <message>
      <source>Choose the output folder</source>
      <translation>选择输出文件夹</translation>
    </message>
    <message>
      <source>Choose the output folder of a finished run.</source>
      <translation>请选择已完成运行的输出文件夹。</translation>
    </message>
    <message>
      <source>Choose the polygons of another result.</source>
      <translation>请选择另一个结果的多边形。</translation>
    </message>
    <message>
      <source>Choose them below if the colors look wrong.</source>
      <translation>若颜色看起来不对，请在下方选择。</translation>
    </message>
    <message>
      <source>Choose them in the layer's style if the colors look wrong.</source>
      <translation>如果颜色看起来不对，请在图层样式中选择它们。</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Chosen at random, so that the two kinds are balanced.</source>
      <translation>随机选取，使两类数量均衡。</translation>
    </message>
    <message>
      <source>Click a line across the chosen polygon, from outside to outside; a right click ends it.</source>
      <translation>单击画一条横穿所选多边形的线，起止都在多边形外；右键单击结束。</translation>
    </message>
    <message>
      <source>Click a place of the scene on the map to see its scores and its mask.</source>
      <translation>在地图上单击影像中的一处，查看其得分和掩膜。</translation>
    </message>
    <message>
      <source>Click a title to order the list. The arrow keys go from one polygon to the next.</source>
      <translation>单击标题可排序列表。方向键在多边形之间移动。</translation>
    </message>
    <message>
      <source>Click on another polygon.</source>
      <translation>请单击另一个多边形。</translation>
    </message>
    <message>
      <source>Click on the polygon that is merged into the chosen one</source>
      <translation>单击要并入所选多边形的多边形</translation>
    </message>
    <message>
      <source>Click on the polygon that is merged into the chosen one.</source>
      <translation>请单击要并入所选多边形的多边形。</translation>
    </message>
    <message>
      <source>Click or paint tiles that show a landslide. Key 1.</source>
      <translation>单击或涂刷有滑坡的影像块。按键 1。</translation>
    </message>
    <message>
      <source>Click or paint tiles that you are unsure of; no training uses them. Key 3.</source>
      <translation>单击或涂刷您不确定的影像块；训练不会使用它们。按键 3。</translation>
    </message>
    <message>
      <source>Click or paint tiles without a landslide. Key 2, or the right mouse button.</source>
      <translation>单击或涂刷无滑坡的影像块。按键 2，或鼠标右键。</translation>
    </message>
    <message>
      <source>Click the corners of the landslide; a right click ends it.</source>
      <translation>单击滑坡的各个顶点；右键单击结束。</translation>
    </message>
    <message>
      <source>Close other programs and install again.</source>
      <translation>请关闭其他程序，然后重新安装。</translation>
    </message>
    <message>
      <source>Close other programs that hold the file, and look whether the disk is full.</source>
      <translation>请关闭占用该文件的其他程序，并检查磁盘是否已满。</translation>
    </message>
    <message>
      <source>Close what uses it and try again.</source>
      <translation>请关闭正在使用它的程序，然后重试。</translation>
    </message>
    <message>
      <source>Co&amp;mpare</source>
      <translation>比较(&amp;M)</translation>
    </message>
    <message>
      <source>Color by change</source>
      <translation>按变化着色</translation>
    </message>
    <message>
      <source>Com&amp;pute</source>
      <translation>计算(&amp;P)</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Compare &amp;with</source>
      <translation>比较对象(&amp;C)</translation>
    </message>
    <message>
      <source>Compare two results</source>
      <translation>比较两个结果</translation>
    </message>
    <message>
      <source>Compare with a reference inventory</source>
      <translation>与参考编目比较</translation>
    </message>
    <message>
      <source>Compare with known landslides, write a report, export.</source>
      <translation>与已知滑坡比较、撰写报告、导出。</translation>
    </message>
    <message>
      <source>Compared</source>
      <translation>比较结果</translation>
    </message>
    <message>
      <source>Compared with {}</source>
      <translation>与 {} 比较</translation>
    </message>
    <message>
      <source>Compares a mask or polygons with an inventory that you trust. The result is a map: green where both say landslide, orange where only the map does (false alarm), blue where only the reference does (missed).

&lt;b&gt;Precision&lt;/b&gt; is the share of the mapped area that is right, &lt;b&gt;recall&lt;/b&gt; the share of the reference that was found, &lt;b&gt;IoU&lt;/b&gt; the common area over the area of both. Landslides are also counted one by one.

&lt;b&gt;Area.&lt;/b&gt; If the reference covers only a part of the scene, give that part as polygons; else landslides outside of it count as false alarms.

Polygons with the status “rejected” are no landslides.</source>
      <translation>将掩膜或多边形与您信任的编目比较。结果是一幅地图：两者都为滑坡处为绿色，只有地图如此（误报）为橙色，只有参考如此（漏报）为蓝色。

&lt;b&gt;精确率&lt;/b&gt;是所绘面积中正确的比例，&lt;b&gt;召回率&lt;/b&gt;是参考中被找到的比例，&lt;b&gt;IoU&lt;/b&gt; 是共同面积与合并面积之比。滑坡也逐个计数。

&lt;b&gt;区域。&lt;/b&gt;若参考只覆盖影像的一部分，请以多边形给出该部分；否则其外的滑坡会算作误报。

状态为“rejected”的多边形不是滑坡。</translation>
    </message>
    <message>
      <source>Compares two layers of landslides of one place: two results of a scene, or results of two dates. Each polygon says what became of it in &lt;i&gt;change&lt;/i&gt;: new, grown, old (kept), gone, or unknown where the other run does not show the place.

Two outlines are one landslide at an IoU above 0.1, or where half of the smaller lies in the larger.

&lt;b&gt;area_m2&lt;/b&gt; is the polygon's area, &lt;b&gt;before_m2&lt;/b&gt; that of the same landslide in the first layer, &lt;b&gt;added_m2&lt;/b&gt; what the first layer does not cover. Polygons with the status “rejected” are no landslides.</source>
      <translation>比较同一地点的两个滑坡图层：一幅影像的两个结果，或两个日期的结果。每个多边形在 &lt;i&gt;change&lt;/i&gt; 中说明其变化：new（新增）、grown（扩大）、old（保留）、gone（消失），或 unknown（未知，另一运行未显示该处）。

IoU 大于 0.1，或较小者有一半位于较大者之内时，两个轮廓视为同一滑坡。

&lt;b&gt;area_m2&lt;/b&gt; 是多边形的面积，&lt;b&gt;before_m2&lt;/b&gt; 是第一个图层中同一滑坡的面积，&lt;b&gt;added_m2&lt;/b&gt; 是第一个图层未覆盖的面积。状态为“rejected”的多边形不是滑坡。</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>正在比较</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>正在比较…</translation>
    </message>
    <message>
      <source>Completeness</source>
      <translation>完整性</translation>
    </message>
    <message>
      <source>Completeness: proposals of a confidence below {} left out</source>
      <translation>完整性：置信度低于 {} 的候选未列入</translation>
    </message>
    <message>
      <source>Completeness: smallest mapped size {}</source>
      <translation>完整性：最小制图尺寸 {}</translation>
    </message>
    <message>
      <source>Compute again at the center of the map, with the current bands and model.</source>
      <translation>用当前的波段和模型，在地图中心重新计算。</translation>
    </message>
    <message>
      <source>Compute one tile at the center of the map: the scores of each network, and the mask.</source>
      <translation>在地图中心计算一个影像块：各网络的得分和掩膜。</translation>
    </message>
    <message>
      <source>Computing scores</source>
      <translation>正在计算得分</translation>
    </message>
    <message>
      <source>Computing statistics</source>
      <translation>正在计算统计</translation>
    </message>
    <message>
      <source>Computing statistics…</source>
      <translation>正在计算统计…</translation>
    </message>
    <message>
      <source>Conf.</source>
      <translation>置信度</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>置信度</translation>
    </message>
    <message>
      <source>Confidence: of polygons with 0.8 about eight in ten are landslides, as measured on the model's test tiles. Where a model or an older run has no such measurement it is the mean score, which only ranks polygons.</source>
      <translation>置信度：据模型的测试影像块，置信度为 0.8 的多边形中约十分之八是滑坡。没有这种测量的模型或较早的运行中，它是平均得分，只用于给多边形排序。</translation>
    </message>
    <message>
      <source>Connect its drive, or restore its folder: your earlier decisions are in it.</source>
      <translation>请连接其驱动器或恢复其文件夹；您之前所说的都在其中。</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Continue from the last finished row.</source>
      <translation>从最后完成的一行继续。</translation>
    </message>
    <message>
      <source>Continue with an interrupted adaptation</source>
      <translation>继续中断的适应</translation>
    </message>
    <message>
      <source>Continue with labels of an earlier session.</source>
      <translation>继续使用以前的标注。</translation>
    </message>
    <message>
      <source>Continue with this adaptation</source>
      <translation>继续此适应</translation>
    </message>
    <message>
      <source>Continue with this training</source>
      <translation>继续此训练</translation>
    </message>
    <message>
      <source>Continuing the training in {}, with the settings it began with.</source>
      <translation>正在继续 {} 中的训练，沿用其开始时的设置。</translation>
    </message>
    <message>
      <source>Copy it yourself from {}.</source>
      <translation>请自行从 {} 复制。</translation>
    </message>
    <message>
      <source>Copy or download it again, or choose another.</source>
      <translation>请重新复制或下载，或另选一个。</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>复制报告</translation>
    </message>
    <message>
      <source>Copy the run's folder to where you may write, and open it from there.</source>
      <translation>请把运行文件夹复制到您可以写入的地方，再从那里打开。</translation>
    </message>
    <message>
      <source>Corners: {} before, {} now.</source>
      <translation>顶点：之前 {}，现在 {}。</translation>
    </message>
    <message>
      <source>Correct it by hand.</source>
      <translation>请手动更正。</translation>
    </message>
    <message>
      <source>Count the last view as not checked; its outlines stay.</source>
      <translation>将最后一个视图视为未检查；其轮廓保留。</translation>
    </message>
    <message>
      <source>Counted more than once</source>
      <translation>重复计算的面积</translation>
    </message>
    <message>
      <source>Covers</source>
      <translation>覆盖</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>裁剪</translation>
    </message>
    <message>
      <source>Cut against neighbours</source>
      <translation>按相邻多边形裁剪</translation>
    </message>
    <message>
      <source>Cut each landslide into source, transport and deposit by the run's elevation model, as a new layer.</source>
      <translation>按该运行的高程模型将每个滑坡切分为物源区、流通区和堆积区，作为新图层。</translation>
    </message>
    <message>
      <source>Cut off what of the chosen polygon lies on its neighbours</source>
      <translation>裁去所选多边形与相邻多边形重叠的部分</translation>
    </message>
    <message>
      <source>Cuts a raster into labelled tiles, sorted into the folders that a training reads.</source>
      <translation>把栅格切成带标注的影像块，分放到训练所读的文件夹中。</translation>
    </message>
    <message>
      <source>Cuts each landslide across the line from its crown to its toe. The uppermost third of the drop is proposed as the source. Where the slope breaks clearly (10° gentler below), the deposit begins at the break, else with the lowest third of the drop. The field &lt;i&gt;parts_rule&lt;/i&gt; says which.

&lt;b&gt;These are proposals of a rule&lt;/b&gt; that knows the elevations alone. Nobody has mapped them; check them before you use them.

&lt;b&gt;Parts&lt;/b&gt; holds a polygon for each part. &lt;b&gt;Landslides with areas of parts&lt;/b&gt; is a copy of the layer with src_m2, trn_m2 and dep_m2. Where the elevation model does not reach, or is too coarse for a landslide, nothing is proposed.</source>
      <translation>沿与后缘到坡脚连线垂直的方向切分每个滑坡。落差最上面的三分之一建议为物源区。坡度明显转折处（下方缓 10°），堆积区从转折处开始；否则从落差最下面的三分之一开始。字段 &lt;i&gt;parts_rule&lt;/i&gt; 说明用的是哪一种。

&lt;b&gt;这些是规则给出的建议&lt;/b&gt;，规则只知道高程。未经任何人制图；使用前请检查。

&lt;b&gt;分区&lt;/b&gt;中每个分区一个多边形。&lt;b&gt;带分区面积的滑坡&lt;/b&gt;是该图层的副本，含 src_m2、trn_m2 和 dep_m2。高程模型未覆盖或对某滑坡过于粗略之处，不作建议。</translation>
    </message>
    <message>
      <source>Cuts landslides across the slope into proposed source, transport and deposit.</source>
      <translation>横切坡面，将滑坡切分为建议的物源区、流通区和堆积区。</translation>
    </message>
    <message>
      <source>Cuts overlaps from proposals, never from what you decided; cleans crossing outlines, slivers, gaps.</source>
      <translation>裁去建议多边形的重叠，绝不改动您已判定的；清理自相交轮廓、碎屑多边形和间隙。</translation>
    </message>
    <message>
      <source>Cutting tiles</source>
      <translation>正在裁切影像块</translation>
    </message>
    <message>
      <source>Cycle&amp;GAN difference</source>
      <translation>CycleGAN 差异(&amp;G)</translation>
    </message>
    <message>
      <source>CycleGAN difference</source>
      <translation>CycleGAN 差异</translation>
    </message>
    <message>
      <source>CycleGAN difference alone</source>
      <translation>仅 CycleGAN 差异</translation>
    </message>
    <message>
      <source>CycleGAN threshold</source>
      <translation>CycleGAN 阈值</translation>
    </message>
    <message>
      <source>CycleGAN threshold (empty: the model's)</source>
      <translation>CycleGAN 阈值（留空：用模型自带值）</translation>
    </message>
    <message>
      <source>CycleGAN threshold (empty: the run's)</source>
      <translation>CycleGAN 阈值（留空：用该运行的值）</translation>
    </message>
    <message>
      <source>Date of this page</source>
      <translation>本页日期</translation>
    </message>
    <message>
      <source>Day on which the earlier image was taken (empty: as the file says)</source>
      <translation>早期影像的拍摄日期（留空：以文件为准）</translation>
    </message>
    <message>
      <source>Day on which the image was taken, such as 2021-08-04 (empty: as the file says)</source>
      <translation>影像的拍摄日期，例如 2021-08-04（留空：以文件为准）</translation>
    </message>
    <message>
      <source>Decisions that could not be tested: {}.</source>
      <translation>无法检验的判定：{}。</translation>
    </message>
    <message>
      <source>Decisions that it learned from</source>
      <translation>用于学习的判定</translation>
    </message>
    <message>
      <source>Decisions that were made in it stay there, too: {}.</source>
      <translation>其中作出的判定也保留在那里：{}。</translation>
    </message>
    <message>
      <source>Delete it where it is.</source>
      <translation>请在其所在位置删除。</translation>
    </message>
    <message>
      <source>Delete the chosen preset from this project</source>
      <translation>从此工程中删除所选预设</translation>
    </message>
    <message>
      <source>Delete the installed AI runtime; models, settings and results stay.</source>
      <translation>删除已安装的 AI 运行环境；模型、设置和结果会保留。</translation>
    </message>
    <message>
      <source>Delete the run that stands there</source>
      <translation>删除那里已有的运行</translation>
    </message>
    <message>
      <source>Deleting the AI runtime</source>
      <translation>正在删除 AI 运行环境</translation>
    </message>
    <message>
      <source>Deposit (proposed)</source>
      <translation>堆积区（建议）</translation>
    </message>
    <message>
      <source>Deposit, m²</source>
      <translation>堆积区，m²</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详情</translation>
    </message>
    <message>
      <source>Details are in {}.</source>
      <translation>详情见 {}。</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Device: auto, cpu, cuda or cuda:1</source>
      <translation>设备：auto、cpu、cuda 或 cuda:1</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>差异</translation>
    </message>
    <message>
      <source>Difference from the earlier image</source>
      <translation>与更早影像的差异</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>Do not rely on a map of this scene.</source>
      <translation>请勿依赖此场景的地图。</translation>
    </message>
    <message>
      <source>Do not trust this map yet: check the view that would teach most, then teach again.</source>
      <translation>暂时不要相信此地图：请检查最能起教学作用的视图，然后再次教学。</translation>
    </message>
    <message>
      <source>Download or copy it again.</source>
      <translation>请重新下载或复制。</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>正在下载</translation>
    </message>
    <message>
      <source>Downloading {}</source>
      <translation>正在下载 {}</translation>
    </message>
    <message>
      <source>Drag a box around a landslide that was missed: its outline is added to the polygons. Key: B</source>
      <translation>在漏掉的滑坡周围拖出方框：其轮廓会加入多边形。按键：B</translation>
    </message>
    <message>
      <source>Drag a box around one landslide, so that it fills most of the box. Esc leaves.</source>
      <translation>在一个滑坡周围拖出方框，使滑坡占方框的大部分。按 Esc 退出。</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>绘制</translation>
    </message>
    <message>
      <source>Draw a landslide by hand, corner by corner</source>
      <translation>手工逐点绘制滑坡</translation>
    </message>
    <message>
      <source>Draw a line across the chosen polygon</source>
      <translation>画一条横穿所选多边形的线</translation>
    </message>
    <message>
      <source>Draw a polygon</source>
      <translation>绘制多边形</translation>
    </message>
    <message>
      <source>Draw a rectangle around each landslide that you see, so that the landslide fills most of it. Rectangles may stand at any angle; of any other polygon the smallest rectangle around it is taken.

The outline in a box combines three things: that the landslide lies in the middle, the probability of the outline model, and the colors that differ between inside and outside. The outlines are drafts to be corrected.

They have the fields of an inventory and the status “accepted”, since you have seen the landslide. A box in which nothing can be outlined is left out, and the log says so.</source>
      <translation>在您看到的每个滑坡周围画一个矩形，使滑坡占矩形的大部分。矩形可以是任意角度；其他多边形则取其最小外接矩形。

方框内综合三点：滑坡位于中央、轮廓模型的判断，以及区分内外的颜色。轮廓是有待修正的草稿。

它们带有编目的字段，状态为“accepted”，因为您已看到滑坡。没有可勾绘内容的方框会记入日志并略去。</translation>
    </message>
    <message>
      <source>Draw it from outside to outside.</source>
      <translation>请从多边形外画到多边形外。</translation>
    </message>
    <message>
      <source>Draw it larger.</source>
      <translation>请画大一些。</translation>
    </message>
    <message>
      <source>Draw the area nearer to the scene, or in the scene's CRS.</source>
      <translation>请在影像附近绘制区域，或使用影像的坐标系。</translation>
    </message>
    <message>
      <source>Draw the clouds in it, or leave out nothing.</source>
      <translation>在其中绘出云，或不排除任何区域。</translation>
    </message>
    <message>
      <source>Draw the layer left of the pointer, over the map. Key: {}</source>
      <translation>在地图上绘制指针左侧的图层。按键：{}</translation>
    </message>
    <message>
      <source>Draw the polygons as outlines alone, so that the image inside them is seen.</source>
      <translation>只画多边形的轮廓，以便看到其中的影像。</translation>
    </message>
    <message>
      <source>Draw the polygons by what is new, grown or old, in the place of their status.</source>
      <translation>按新增、扩大或原有绘制多边形，代替其状态。</translation>
    </message>
    <message>
      <source>Draw this result anew with the threshold above. Undo is on the tab Check.</source>
      <translation>用上面的阈值重新绘制此结果。可在“检查”选项卡中撤销。</translation>
    </message>
    <message>
      <source>Draw what the model would find in the map view, anew after each change.</source>
      <translation>绘制模型在地图视图中会找到的内容，每次更改后重新绘制。</translation>
    </message>
    <message>
      <source>Drawing the mask</source>
      <translation>正在绘制掩膜</translation>
    </message>
    <message>
      <source>Drawing the polygons</source>
      <translation>正在绘制多边形</translation>
    </message>
    <message>
      <source>Drawn by {}.</source>
      <translation>由 {} 绘制。</translation>
    </message>
    <message>
      <source>Drop (m)</source>
      <translation>落差 (m)</translation>
    </message>
    <message>
      <source>E&amp;ffort</source>
      <translation>力度(&amp;F)</translation>
    </message>
    <message>
      <source>E&amp;levation</source>
      <translation>高程(&amp;L)</translation>
    </message>
    <message>
      <source>E&amp;xplanation</source>
      <translation>解释(&amp;X)</translation>
    </message>
    <message>
      <source>Earlier i&amp;mage</source>
      <translation>早期影像(&amp;M)</translation>
    </message>
    <message>
      <source>Earlier image</source>
      <translation>早期影像</translation>
    </message>
    <message>
      <source>Earlier image (optional)</source>
      <translation>早期影像（可选）</translation>
    </message>
    <message>
      <source>Earlier image (says what is new)</source>
      <translation>早期影像（说明哪些是新的）</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>编辑</translation>
    </message>
    <message>
      <source>Edit outlines</source>
      <translation>编辑轮廓</translation>
    </message>
    <message>
      <source>Edited</source>
      <translation>已编辑</translation>
    </message>
    <message>
      <source>Edits of the last session</source>
      <translation>上次会话的编辑</translation>
    </message>
    <message>
      <source>Edits that are not saved are only in the result before.</source>
      <translation>未保存的编辑只在之前的结果中。</translation>
    </message>
    <message>
      <source>Effort</source>
      <translation>力度</translation>
    </message>
    <message>
      <source>Elevation model</source>
      <translation>高程模型</translation>
    </message>
    <message>
      <source>Empty the fields with the areas of proposed parts. U takes it back.</source>
      <translation>清空建议分区的面积字段。按 U 撤回。</translation>
    </message>
    <message>
      <source>Enough for a first try; {} of each kind are better.</source>
      <translation>足够初次尝试；每类 {} 个更好。</translation>
    </message>
    <message>
      <source>Enough for a model that is worth a try.</source>
      <translation>足以得到值得一试的模型。</translation>
    </message>
    <message>
      <source>Enter an HTTP proxy in QGIS under Settings &gt; Options &gt; Network, or install from an offline bundle.</source>
      <translation>请在 QGIS 的“设置 &gt; 选项 &gt; 网络”中填写 HTTP 代理，或从离线包安装。</translation>
    </message>
    <message>
      <source>Enter them in QGIS under Settings &gt; Options &gt; Network, then install again.</source>
      <translation>请在 QGIS 的“设置 &gt; 选项 &gt; 网络”中填写，然后重新安装。</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>擦除</translation>
    </message>
    <message>
      <source>Events of</source>
      <translation>事件日期</translation>
    </message>
    <message>
      <source>Every polygon of the list is reviewed.</source>
      <translation>列表中的每个多边形都已复核。</translation>
    </message>
    <message>
      <source>Every polygon was reviewed. Landslides are all polygons that are not rejected.</source>
      <translation>每个多边形都已复核。所有未被拒绝的多边形均为滑坡。</translation>
    </message>
    <message>
      <source>Exact</source>
      <translation>精确</translation>
    </message>
    <message>
      <source>Exclude the AI runtime's folder in the virus scanner, or wait until it is done, and install again.</source>
      <translation>请在杀毒软件中排除 AI 运行环境的文件夹，或等它完成，然后重新安装。</translation>
    </message>
    <message>
      <source>Explanation, where the method is Score-CAM</source>
      <translation>解释方式（方法为 Score-CAM 时）</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Export a landslide inventory</source>
      <translation>导出滑坡编目</translation>
    </message>
    <message>
      <source>Export again, into an empty folder.</source>
      <translation>请重新导出到空文件夹。</translation>
    </message>
    <message>
      <source>Export it again, from a scene with a CRS.</source>
      <translation>请从带 CRS 的影像重新导出。</translation>
    </message>
    <message>
      <source>Export the model</source>
      <translation>导出模型</translation>
    </message>
    <message>
      <source>Export the polygons to a new GeoPackage and review them there.</source>
      <translation>请将多边形导出到新的 GeoPackage，并在其中复核。</translation>
    </message>
    <message>
      <source>Export this model…</source>
      <translation>导出此模型…</translation>
    </message>
    <message>
      <source>Export tiles for a training</source>
      <translation>导出用于训练的影像块</translation>
    </message>
    <message>
      <source>Export views and outlines</source>
      <translation>导出视图和轮廓</translation>
    </message>
    <message>
      <source>Export views and outlines…</source>
      <translation>导出视图和轮廓…</translation>
    </message>
    <message>
      <source>Exported to {}. Elsewhere it is added with “Add a model file…”.</source>
      <translation>已导出到 {}。在其他地方用“添加模型文件…”添加。</translation>
    </message>
    <message>
      <source>Exported.</source>
      <translation>已导出。</translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation>正在导出</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>Fast</source>
      <translation>快速</translation>
    </message>
    <message>
      <source>Fastest</source>
      <translation>最快</translation>
    </message>
    <message>
      <source>Faults</source>
      <translation>错误</translation>
    </message>
    <message>
      <source>Faults: {}. Yours to settle: {}.</source>
      <translation>错误：{} 处。需由您处理：{} 处。</translation>
    </message>
    <message>
      <source>Fetching {} of {} at {} m, up to {} MB. Check that the service's terms allow this.</source>
      <translation>正在获取 {1} 的 {0}，像素 {2} m，至多 {3} MB。请确认该服务的条款允许这样做。</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Files run.json of reviewed runs</source>
      <translation>已复核运行的 run.json 文件</translation>
    </message>
    <message>
      <source>Fill</source>
      <translation>填充</translation>
    </message>
    <message>
      <source>Fill &amp;holes below</source>
      <translation>填补小于此值的孔洞(&amp;H)</translation>
    </message>
    <message>
      <source>Fill holes below, m²</source>
      <translation>填补小于此值的孔洞，m²</translation>
    </message>
    <message>
      <source>Fill holes below, m² (empty: the run's)</source>
      <translation>填补小于此值的孔洞，m²（留空：用该运行的值）</translation>
    </message>
    <message>
      <source>Fill in an attribute, and accept polygons first.</source>
      <translation>请先填写属性并接受多边形。</translation>
    </message>
    <message>
      <source>Fill labels from an inventory layer</source>
      <translation>由编目图层填充标注</translation>
    </message>
    <message>
      <source>Find landslides in the scene.</source>
      <translation>在影像中寻找滑坡。</translation>
    </message>
    <message>
      <source>Find the threshold that fits the reference best. Nothing changes until you say so.</source>
      <translation>寻找最符合参考的阈值。在您确认之前，什么都不会改变。</translation>
    </message>
    <message>
      <source>Finds landslides in a scene, measures them over an elevation model, and writes a Shapefile: three algorithms in one. The model designer opens it, to be changed or made longer: resources/models3/map_measure_export.model3 in the plugin's folder.</source>
      <translation>在影像中寻找滑坡，用高程模型量测，并写出 Shapefile：三个算法合而为一。可用模型设计器打开，以便更改或扩展：位于插件文件夹中的 resources/models3/map_measure_export.model3。</translation>
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
      <translation>在正射影像或卫星影像中寻找滑坡，并在输出文件夹中写入：&lt;b&gt;掩膜&lt;/b&gt;（1 表示滑坡）、连续的&lt;b&gt;得分&lt;/b&gt;，以及带有面积、长度、宽度、方向和置信度的&lt;b&gt;多边形&lt;/b&gt;。

网络只用带标注的影像块训练（“有滑坡”/“没有滑坡”）。&lt;b&gt;轮廓模型&lt;/b&gt;从整块影像的标注中学会了轮廓，只需运算一次。其他方法对每个影像块重新解释：CycleGAN 画出未发生滑动时的样子，类激活图显示分类器看了哪里，两者一致之处成为掩膜。

&lt;b&gt;解释。&lt;/b&gt;&lt;i&gt;exact&lt;/i&gt; 使用分类器的每个通道，用于发表的结果；&lt;i&gt;fast&lt;/i&gt; 只使用掩膜所需的通道；&lt;i&gt;grad&lt;/i&gt; 改用 Grad-CAM，用于初步查看。

&lt;b&gt;阈值。&lt;/b&gt;值越高，滑坡越少、越可靠。留空则采用模型自带的值。

&lt;b&gt;继续。&lt;/b&gt;运行被取消或中断时，已完成的影像块行会保留；勾选“继续”并再次运行到同一文件夹即可接着做。

&lt;b&gt;早期影像。&lt;/b&gt;可选：事件之前该地的影像，任意 CRS。多边形说明哪些是新增、扩大或原有；方法“student+change”只保留发生变化的部分。

&lt;b&gt;高程模型。&lt;/b&gt;可选。它填写高程、落差、坡度、坡向、H/L 和运移角，并略去平地上的对象。

&lt;b&gt;多个栅格。&lt;/b&gt;使用“作为批处理运行”，或用一个虚拟栅格 (VRT) 拼接。在线瓦片和其他网络图层会先获取所选范围。

AI 运行环境在自己的 Python 中运行，有 NVIDIA GPU 时用 GPU，否则用处理器。</translation>
    </message>
    <message>
      <source>Finds landslides in an orthophoto or satellite scene: a mask, scores and measured polygons.</source>
      <translation>在正射影像或卫星影像中寻找滑坡：掩膜、得分和量测过的多边形。</translation>
    </message>
    <message>
      <source>First result</source>
      <translation>第一个结果</translation>
    </message>
    <message>
      <source>First the polygons without a review of which the model is least sure.</source>
      <translation>未复核且模型最没有把握的多边形。</translation>
    </message>
    <message>
      <source>First the polygons without a review of which the model is unsure and that are unlike the others.</source>
      <translation>未复核、模型没有把握且与其他不同的多边形。</translation>
    </message>
    <message>
      <source>Folder for mask, scores and polygons</source>
      <translation>存放掩膜、得分和多边形的文件夹</translation>
    </message>
    <message>
      <source>Folder of a run</source>
      <translation>某次运行的文件夹</translation>
    </message>
    <message>
      <source>Folder of the run</source>
      <translation>运行的文件夹</translation>
    </message>
    <message>
      <source>Folder of the second run</source>
      <translation>第二次运行的文件夹</translation>
    </message>
    <message>
      <source>Folder of tiles</source>
      <translation>影像块文件夹</translation>
    </message>
    <message>
      <source>For Google Earth.</source>
      <translation>用于 Google Earth。</translation>
    </message>
    <message>
      <source>For QGIS and ArcGIS: one file, full names.</source>
      <translation>用于 QGIS 和 ArcGIS：单个文件，完整字段名。</translation>
    </message>
    <message>
      <source>For a spreadsheet: the attributes with longitude and latitude.</source>
      <translation>用于电子表格：属性及经纬度。</translation>
    </message>
    <message>
      <source>For every GIS. Field names of at most 10 characters, 2 GB at most.</source>
      <translation>用于各种 GIS。字段名至多 10 个字符，至多 2 GB。</translation>
    </message>
    <message>
      <source>For the web, in longitude and latitude.</source>
      <translation>用于网络，经纬度。</translation>
    </message>
    <message>
      <source>Forget the interrupted run and begin with what is chosen above.</source>
      <translation>放弃中断的运行，按上面的选择重新开始。</translation>
    </message>
    <message>
      <source>Found {} in {}.</source>
      <translation>在 {1} 中找到 {0}。</translation>
    </message>
    <message>
      <source>Found {}, {} in all.</source>
      <translation>找到 {}，合计 {}。</translation>
    </message>
    <message>
      <source>Found {}.</source>
      <translation>找到 {}。</translation>
    </message>
    <message>
      <source>Found: two outlines overlap by more than a tenth of what both cover (IoU above 0.1).</source>
      <translation>找到：两个轮廓的重叠超过两者共同覆盖面积的十分之一（IoU 大于 0.1）。</translation>
    </message>
    <message>
      <source>Free some space and press Resume; what is finished is kept.</source>
      <translation>请腾出空间后按“继续”；已完成的部分会保留。</translation>
    </message>
    <message>
      <source>Free some space there and add the model again.</source>
      <translation>请在那里腾出一些空间，然后重新添加模型。</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk, and install again.</source>
      <translation>请腾出空间，或选择另一磁盘上的文件夹，然后重新安装。</translation>
    </message>
    <message>
      <source>Free some space, or choose a folder on another disk.</source>
      <translation>请腾出空间，或选择另一磁盘上的文件夹。</translation>
    </message>
    <message>
      <source>Frequency and area of the landslides</source>
      <translation>滑坡的频率与面积</translation>
    </message>
    <message>
      <source>From scratch</source>
      <translation>从零开始</translation>
    </message>
    <message>
      <source>From scratch, without a model to start from</source>
      <translation>从零开始，不以任何模型为起点</translation>
    </message>
    <message>
      <source>From this value on, a pixel counts as a landslide.</source>
      <translation>达到此值的像素即算作滑坡。</translation>
    </message>
    <message>
      <source>From which probability on the preview draws a landslide.</source>
      <translation>预览从多大的概率起绘制滑坡。</translation>
    </message>
    <message>
      <source>Fused: CycleGAN difference and CAM</source>
      <translation>融合：CycleGAN 差异与 CAM</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>间隙</translation>
    </message>
    <message>
      <source>Generated without landslides</source>
      <translation>生成的无滑坡图像</translation>
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
      <translation>获取模型</translation>
    </message>
    <message>
      <source>Get more from the project's page…</source>
      <translation>从项目页面获取更多…</translation>
    </message>
    <message>
      <source>Get the bundle made for this system and Python version.</source>
      <translation>请获取适合此系统和 Python 版本的离线包。</translation>
    </message>
    <message>
      <source>Get the bundle made for this system.</source>
      <translation>请获取适合此系统的离线包。</translation>
    </message>
    <message>
      <source>Get the bundle of this version, or update the plugin to the bundle's.</source>
      <translation>请获取此版本的离线包，或把插件更新到离线包的版本。</translation>
    </message>
    <message>
      <source>Give a folder, or an address that begins with https://.</source>
      <translation>请给出文件夹，或以 https:// 开头的地址。</translation>
    </message>
    <message>
      <source>Give a number, such as 0.4.</source>
      <translation>请给出一个数，例如 0.4。</translation>
    </message>
    <message>
      <source>Give either a mask or polygons to check.</source>
      <translation>请给出要检查的掩膜或多边形，二者选一。</translation>
    </message>
    <message>
      <source>Give one, or choose another method and leave out its date.</source>
      <translation>请提供一幅，或选择其他方法并省略其日期。</translation>
    </message>
    <message>
      <source>Give the red, green and blue band counted from 1, such as 3,2,1.</source>
      <translation>请给出红、绿、蓝波段的编号，从 1 数起，例如 3,2,1。</translation>
    </message>
    <message>
      <source>Gives the outline of each landslide that you have drawn a box around.</source>
      <translation>给出您画了方框的每个滑坡的轮廓。</translation>
    </message>
    <message>
      <source>Go to the one above</source>
      <translation>转到上一个</translation>
    </message>
    <message>
      <source>Go to the one below</source>
      <translation>转到下一个</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>消失</translation>
    </message>
    <message>
      <source>Grad-CAM + CycleGAN</source>
      <translation>Grad-CAM + CycleGAN</translation>
    </message>
    <message>
      <source>Grad-CAM alone</source>
      <translation>仅 Grad-CAM</translation>
    </message>
    <message>
      <source>Grad-CAM in its place: one pass for each tile. For a first look; outlines differ.</source>
      <translation>改用 Grad-CAM：每个影像块只需运算一次。用于初步查看；轮廓会有不同。</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>绿</translation>
    </message>
    <message>
      <source>Ground pixel size of the tiles, metres (empty: unknown)</source>
      <translation>影像块的地面像素大小，米（留空：未知）</translation>
    </message>
    <message>
      <source>Grown</source>
      <translation>扩大</translation>
    </message>
    <message>
      <source>H/L, crown to toe</source>
      <translation>H/L，后缘至前缘</translation>
    </message>
    <message>
      <source>Heatmap</source>
      <translation>热力图</translation>
    </message>
    <message>
      <source>Here polygons that touch count as one, and only where both maps know something.</source>
      <translation>此处相接的多边形算作一个，且只计两幅地图都有信息之处。</translation>
    </message>
    <message>
      <source>Hide all results, and show them again. Key: {}</source>
      <translation>隐藏所有结果，再按则重新显示。按键：{}</translation>
    </message>
    <message>
      <source>Hide results</source>
      <translation>隐藏结果</translation>
    </message>
    <message>
      <source>Highest confidence (0 to 1)</source>
      <translation>最高置信度（0 到 1）</translation>
    </message>
    <message>
      <source>Highest elevation (m)</source>
      <translation>最高高程 (m)</translation>
    </message>
    <message>
      <source>Hillshade</source>
      <translation>山体阴影</translation>
    </message>
    <message>
      <source>Hillshade below</source>
      <translation>下方山体阴影</translation>
    </message>
    <message>
      <source>Holes smaller than this are filled.</source>
      <translation>小于此值的孔洞会被填补。</translation>
    </message>
    <message>
      <source>How exactly Score-CAM is computed for each tile.</source>
      <translation>对每个影像块计算 Score-CAM 的精确程度。</translation>
    </message>
    <message>
      <source>How far an outline may move when it is simplified, in pixels.</source>
      <translation>简化时轮廓最多可移动的距离，以像素计。</translation>
    </message>
    <message>
      <source>How far the simplified outline may lie from the drawn one.</source>
      <translation>简化后的轮廓最多可偏离原轮廓多远。</translation>
    </message>
    <message>
      <source>How large they are</source>
      <translation>大小分布</translation>
    </message>
    <message>
      <source>How long the networks learn.</source>
      <translation>网络学习多久。</translation>
    </message>
    <message>
      <source>How many polygons you have accepted, rejected or edited.</source>
      <translation>您已接受、拒绝或编辑了多少个多边形。</translation>
    </message>
    <message>
      <source>How much the generator changed each pixel. Bright: much.</source>
      <translation>生成器对每个像素改动了多少。亮：改动大。</translation>
    </message>
    <message>
      <source>How often each score occurs in the map's view; the height counts in powers of ten. Blue passes the threshold. Drag the line to move it. The triangle is Otsu's value for the whole scene.</source>
      <translation>地图视图中每个得分出现的频次；高度按十的幂计。蓝色超过阈值。拖动线条可移动它。三角形是整景的 Otsu 值。</translation>
    </message>
    <message>
      <source>How the continuous scores become a mask.</source>
      <translation>如何由连续得分得到掩膜。</translation>
    </message>
    <message>
      <source>However, it misses what it was sure of before.</source>
      <translation>但它忘记了之前有把握的内容。</translation>
    </message>
    <message>
      <source>If that is ground, not water or shadow, export the layer in QGIS as a rendered image that shows it.</source>
      <translation>如果那是地面而不是水体或阴影，请在 QGIS 中把图层导出为能显示它的渲染影像。</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>影像</translation>
    </message>
    <message>
      <source>Image taken on</source>
      <translation>影像拍摄日期</translation>
    </message>
    <message>
      <source>Image: {}</source>
      <translation>影像：{}</translation>
    </message>
    <message>
      <source>Images of</source>
      <translation>影像日期</translation>
    </message>
    <message>
      <source>Improve</source>
      <translation>改进</translation>
    </message>
    <message>
      <source>Improve this result</source>
      <translation>改进此结果</translation>
    </message>
    <message>
      <source>Improve with these decisions</source>
      <translation>用这些判定改进</translation>
    </message>
    <message>
      <source>In no zone</source>
      <translation>不在任何分区</translation>
    </message>
    <message>
      <source>In view</source>
      <translation>仅视图内</translation>
    </message>
    <message>
      <source>In which order the list and the keys go through the polygons.</source>
      <translation>列表和按键遍历多边形的顺序。</translation>
    </message>
    <message>
      <source>In {} on {}.</source>
      <translation>用时 {}，设备 {}。</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>安装</translation>
    </message>
    <message>
      <source>Install Python 3.12 (64-bit), or point to one: 3.10 to 3.14 and no environment of another program.</source>
      <translation>请安装 Python 3.12（64 位），或指定一个：3.10 至 3.14，且不属于其他程序的环境。</translation>
    </message>
    <message>
      <source>Install Python {} (64-bit), or get the bundle for a Python that is here.</source>
      <translation>请安装 Python {}（64 位），或获取适合本机 Python 的离线包。</translation>
    </message>
    <message>
      <source>Install again. If it happens again, something on your network changes files: ask its administrator.</source>
      <translation>请重新安装。若仍如此，说明网络中有设备改动了文件：请询问网络管理员。</translation>
    </message>
    <message>
      <source>Install again: files that were downloaded completely are not downloaded again.</source>
      <translation>请重新安装：已完整到达的不会重复下载。</translation>
    </message>
    <message>
      <source>Install again: it is fetched anew.</source>
      <translation>请重新安装：会重新获取。</translation>
    </message>
    <message>
      <source>Install from an offline bundle…</source>
      <translation>从离线包安装…</translation>
    </message>
    <message>
      <source>Install the AI runtime</source>
      <translation>安装 AI 运行环境</translation>
    </message>
    <message>
      <source>Install the AI runtime again, from a bundle, or use another Python.</source>
      <translation>重新安装 AI 运行环境、从离线包安装，或使用另一个 Python。</translation>
    </message>
    <message>
      <source>Install the newest one (x64) from Microsoft's site, then install again.</source>
      <translation>请从微软网站安装最新版 (x64)，然后重新安装。</translation>
    </message>
    <message>
      <source>Installed with Python {}, tested on: {}.</source>
      <translation>已用 Python {} 安装，测试于：{}。</translation>
    </message>
    <message>
      <source>Installing the AI runtime</source>
      <translation>正在安装 AI 运行环境</translation>
    </message>
    <message>
      <source>Installing the packages</source>
      <translation>正在安装各个包</translation>
    </message>
    <message>
      <source>Instead of your decisions, learn from a layer of landslides that you trust, such as an inventory. Its polygons teach; they do not come into the result. Empty: your decisions.</source>
      <translation>不用您的判定，而从您信任的滑坡图层（如编目）学习。其多边形用于教学，不进入结果。留空：用您的判定。</translation>
    </message>
    <message>
      <source>Interrupted after {}. Resume continues with its own settings: {}. Start over takes what is above.</source>
      <translation>已中断，完成了 {}。“继续”会沿用其自己的设置：{}。“重新开始”会采用上面所选的设置。</translation>
    </message>
    <message>
      <source>Inverse gamma</source>
      <translation>逆伽马</translation>
    </message>
    <message>
      <source>IoU</source>
      <translation>IoU</translation>
    </message>
    <message>
      <source>IoU {}.</source>
      <translation>IoU {}。</translation>
    </message>
    <message>
      <source>It also has 1 decision that was made meanwhile.</source>
      <translation>期间作出的 1 个判定也包含在内。</translation>
    </message>
    <message>
      <source>It also has {} decisions that were made meanwhile.</source>
      <translation>期间作出的 {} 个判定也包含在内。</translation>
    </message>
    <message>
      <source>It begins when the current run has ended.</source>
      <translation>当前运行结束后开始。</translation>
    </message>
    <message>
      <source>It begins when the current run or training has ended.</source>
      <translation>它在当前的运行或训练结束后开始。</translation>
    </message>
    <message>
      <source>It continues from here at any time, also after QGIS was closed.</source>
      <translation>可随时从此处继续，关闭 QGIS 之后也可以。</translation>
    </message>
    <message>
      <source>It has learned only from its own confident predictions.</source>
      <translation>它仅从自身有把握的答案中学习。</translation>
    </message>
    <message>
      <source>It holds {}.</source>
      <translation>它含有 {}。</translation>
    </message>
    <message>
      <source>It is downloaded from the project's release page.</source>
      <translation>它从项目的发布页面下载。</translation>
    </message>
    <message>
      <source>It is in the list of models on the tab Map, and is offered for the next scene of this kind.</source>
      <translation>它在“制图”选项卡的模型列表中，下次遇到同类影像时会提供。</translation>
    </message>
    <message>
      <source>It is in the list of models on the tab Map.</source>
      <translation>它在“制图”选项卡的模型列表中。</translation>
    </message>
    <message>
      <source>It is in the list of results on the tab Check.</source>
      <translation>它在“检查”选项卡的结果列表中。</translation>
    </message>
    <message>
      <source>It is still sure of only a small part of what it found.</source>
      <translation>它对找到的内容仍大多没有把握。</translation>
    </message>
    <message>
      <source>It is sure of too little here to learn from its own predictions. Accept, reject or outline some landslides, then improve it with these decisions.</source>
      <translation>它在此处有把握的太少，无法从自身的答案中学习。请接受、拒绝或勾绘一些滑坡，然后用这些判定改进。</translation>
    </message>
    <message>
      <source>It is sure of {} % of the landslide area that it sees.</source>
      <translation>它对所见滑坡面积的 {} % 有把握。</translation>
    </message>
    <message>
      <source>It replaces what was proposed there.</source>
      <translation>它取代了此处原先提议的多边形。</translation>
    </message>
    <message>
      <source>It was measured on this scene only.</source>
      <translation>只在此影像上检验过。</translation>
    </message>
    <message>
      <source>It was taught for this kind of image: {}.</source>
      <translation>它学过这类影像：{}。</translation>
    </message>
    <message>
      <source>It will use the processor: PyTorch for the {} comes from a source of its own (Other ways below).</source>
      <translation>将使用处理器：{} 的 PyTorch 来自单独的来源（见下面“其他方式”）。</translation>
    </message>
    <message>
      <source>It will use the processor: no NVIDIA GPU was found.</source>
      <translation>将使用处理器：未找到 NVIDIA GPU。</translation>
    </message>
    <message>
      <source>It will use the processor: the driver {} of the {} is too old. Update it to 580 or newer.</source>
      <translation>将使用处理器：{1} 的驱动 {0} 过旧。请更新到 580 或更新版本。</translation>
    </message>
    <message>
      <source>It will use the processor: the {} is too old for PyTorch. (Driver {}.)</source>
      <translation>将使用处理器：{} 对 PyTorch 来说过旧。（驱动 {}。）</translation>
    </message>
    <message>
      <source>It will use the processor: the {} needs a driver from 580, and this is {}. Update the driver.</source>
      <translation>将使用处理器：{} 需要 580 以上的驱动，而现在是 {}。请更新驱动。</translation>
    </message>
    <message>
      <source>It will use the processor: with the driver {}, the {} cannot be used. Update it to 580 or newer.</source>
      <translation>将使用处理器：驱动为 {} 时无法使用 {}。请更新到 580 或更新版本。</translation>
    </message>
    <message>
      <source>It will use the processor: with the driver {}, the {} needs Python {}.{} or older.</source>
      <translation>将使用处理器：驱动为 {} 时，{} 需要 Python {}.{} 或更早版本。</translation>
    </message>
    <message>
      <source>It will use the {}.</source>
      <translation>将使用 {}。</translation>
    </message>
    <message>
      <source>It will use this Mac's GPU.</source>
      <translation>将使用这台 Mac 的 GPU。</translation>
    </message>
    <message>
      <source>Its polygons cannot be read, so nobody knows what was decided. They are kept under another name.</source>
      <translation>其多边形无法读取，因此不知道已作过哪些判定。它们会以另一个名称保留。</translation>
    </message>
    <message>
      <source>Its progress is shown below. The result stays as it is.</source>
      <translation>进度显示在下方。结果保持不变。</translation>
    </message>
    <message>
      <source>KML</source>
      <translation>KML</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>两者都保留</translation>
    </message>
    <message>
      <source>Keep the border</source>
      <translation>保留边框</translation>
    </message>
    <message>
      <source>Keep the thresholds</source>
      <translation>保留这些阈值</translation>
    </message>
    <message>
      <source>Keep the thresholds under a name in this project</source>
      <translation>在此工程中以一个名称保留阈值</translation>
    </message>
    <message>
      <source>Keep this model for other scenes</source>
      <translation>保留此模型用于其他影像</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Kept, larger</source>
      <translation>保留，变大</translation>
    </message>
    <message>
      <source>Known landslides</source>
      <translation>已知滑坡</translation>
    </message>
    <message>
      <source>La&amp;bels</source>
      <translation>标注图层(&amp;B)</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>标注</translation>
    </message>
    <message>
      <source>Label as</source>
      <translation>标为</translation>
    </message>
    <message>
      <source>Label at least {} tiles of each kind to train.</source>
      <translation>每类至少标注 {} 个影像块才能训练。</translation>
    </message>
    <message>
      <source>Label field</source>
      <translation>标注字段</translation>
    </message>
    <message>
      <source>Label more tiles with a landslide.</source>
      <translation>请标注更多有滑坡的影像块。</translation>
    </message>
    <message>
      <source>Label more tiles without one.</source>
      <translation>请标注更多无滑坡的影像块。</translation>
    </message>
    <message>
      <source>Label tiles</source>
      <translation>标注影像块</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>标注</translation>
    </message>
    <message>
      <source>Labels (*.gpkg);;All files (*)</source>
      <translation>标注 (*.gpkg);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Labels and training: a model for your own imagery.</source>
      <translation>标注与训练：为您自己的影像训练模型。</translation>
    </message>
    <message>
      <source>Labels: polygons or points</source>
      <translation>标注：多边形或点</translation>
    </message>
    <message>
      <source>Landslide</source>
      <translation>滑坡</translation>
    </message>
    <message>
      <source>Landslide WSSS</source>
      <translation>Landslide WSSS</translation>
    </message>
    <message>
      <source>Landslide WSSS: details</source>
      <translation>Landslide WSSS：详情</translation>
    </message>
    <message>
      <source>Landslide area</source>
      <translation>滑坡面积</translation>
    </message>
    <message>
      <source>Landslide mask</source>
      <translation>滑坡掩膜</translation>
    </message>
    <message>
      <source>Landslide mask: {}</source>
      <translation>滑坡掩膜：{}</translation>
    </message>
    <message>
      <source>Landslide model</source>
      <translation>滑坡模型</translation>
    </message>
    <message>
      <source>Landslide models (*.lsmodel)</source>
      <translation>滑坡模型 (*.lsmodel)</translation>
    </message>
    <message>
      <source>Landslide models (*.lsmodel);;All files (*)</source>
      <translation>滑坡模型 (*.lsmodel);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Landslide polygons</source>
      <translation>滑坡多边形</translation>
    </message>
    <message>
      <source>Landslide polygons: {}</source>
      <translation>滑坡多边形：{}</translation>
    </message>
    <message>
      <source>Landslides</source>
      <translation>滑坡</translation>
    </message>
    <message>
      <source>Landslides in {}</source>
      <translation>{} 中的滑坡</translation>
    </message>
    <message>
      <source>Landslides of the reference</source>
      <translation>参考中的滑坡</translation>
    </message>
    <message>
      <source>Landslides smaller than this are left out of the polygons.</source>
      <translation>小于此值的滑坡不会成为多边形。</translation>
    </message>
    <message>
      <source>Landslides with areas of parts</source>
      <translation>带分区面积的滑坡</translation>
    </message>
    <message>
      <source>Largest</source>
      <translation>最大</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>从大到小</translation>
    </message>
    <message>
      <source>Latitude (°)</source>
      <translation>纬度 (°)</translation>
    </message>
    <message>
      <source>Layers of this result are not in the map: {}.</source>
      <translation>此结果的以下图层不在地图中：{}。</translation>
    </message>
    <message>
      <source>Lea&amp;ve out</source>
      <translation>排除(&amp;V)</translation>
    </message>
    <message>
      <source>Learn from the run's review, too</source>
      <translation>也从该运行的复核中学习</translation>
    </message>
    <message>
      <source>Learned from {} decisions in {}.</source>
      <translation>从 {} 个判定中学习，影像为 {}。</translation>
    </message>
    <message>
      <source>Learning the scene</source>
      <translation>正在学习该影像</translation>
    </message>
    <message>
      <source>Learning with a part of the decisions held back</source>
      <translation>正在学习（留出一部分判定）</translation>
    </message>
    <message>
      <source>Learns from the polygons of “{}” that lie on the scene, instead of from your decisions: all count as landslides except those whose status is rejected. {} are enough.</source>
      <translation>从“{}”中位于影像上的多边形学习，代替您的判定：除状态为 rejected 的以外都是滑坡。{} 个即可。</translation>
    </message>
    <message>
      <source>Least &amp;slope</source>
      <translation>最小坡度(&amp;L)</translation>
    </message>
    <message>
      <source>Least change of a pixel between the scene and its version without landslides. Higher: fewer, surer landslides.</source>
      <translation>像素在影像与其无滑坡版本之间的最小变化。越高：滑坡越少、越可靠。</translation>
    </message>
    <message>
      <source>Least change of a pixel since the earlier image. Higher: fewer, surer new landslides. Where the earlier image shows nothing, the scene alone decides.</source>
      <translation>自早期影像以来像素的最小变化。越高：新滑坡越少、越可靠。早期影像无数据处，仅由场景决定。</translation>
    </message>
    <message>
      <source>Least class activation (CAM) of a pixel. Higher: fewer, surer and smaller landslides.</source>
      <translation>像素的最小类激活 (CAM)。越高：滑坡越少、越可靠、越小。</translation>
    </message>
    <message>
      <source>Least difference of a pixel from the earlier image. Higher: fewer, surer landslides.</source>
      <translation>像素与早期影像的最小差异。越高：滑坡越少、越可靠。</translation>
    </message>
    <message>
      <source>Least probability of a landslide at a pixel, by the outline model. Higher: fewer, surer landslides.</source>
      <translation>轮廓模型给出的像素滑坡概率下限。越高：滑坡越少、越可靠。</translation>
    </message>
    <message>
      <source>Least share that landslides must cover</source>
      <translation>滑坡须覆盖的最小比例</translation>
    </message>
    <message>
      <source>Leave out corners of the chosen polygon</source>
      <translation>省去所选多边形的部分顶点</translation>
    </message>
    <message>
      <source>Leave out proposals on flatter ground, such as roads, fields and gravel banks. Needs an elevation model.</source>
      <translation>排除较平坦地面上的建议，例如道路、田地和砾石滩。需要高程模型。</translation>
    </message>
    <message>
      <source>Leave out proposals on ground flatter than, degrees</source>
      <translation>略去地面坡度小于此值的对象，度</translation>
    </message>
    <message>
      <source>Left of the pointer is {}. Esc leaves.</source>
      <translation>指针左侧是 {}。按 Esc 退出。</translation>
    </message>
    <message>
      <source>Length (m)</source>
      <translation>长度 (m)</translation>
    </message>
    <message>
      <source>Let it end with one of {}.</source>
      <translation>请使其以 {} 之一结尾。</translation>
    </message>
    <message>
      <source>Let its name end with .csv.</source>
      <translation>请使其名称以 .csv 结尾。</translation>
    </message>
    <message>
      <source>Let the model learn this scene from what it is sure of, and map the scene again with it.</source>
      <translation>让模型从它有把握之处学习此影像，并用它重新制图。</translation>
    </message>
    <message>
      <source>Loading tiles</source>
      <translation>正在加载影像块</translation>
    </message>
    <message>
      <source>Longitude (°)</source>
      <translation>经度 (°)</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>再看一次</translation>
    </message>
    <message>
      <source>Look at its map closely, or teach it by views of this scene.</source>
      <translation>请仔细查看其结果图，或用该场景的视图来教它。</translation>
    </message>
    <message>
      <source>Look at the details.</source>
      <translation>请查看详情。</translation>
    </message>
    <message>
      <source>Look at the details; Copy report gathers what a bug report needs.</source>
      <translation>请查看详情；“复制报告”会收集报告错误所需的内容。</translation>
    </message>
    <message>
      <source>Look at the log, or choose another Python for the AI runtime: one with PyTorch and rasterio.</source>
      <translation>请查看日志，或为 AI 运行环境另选一个装有 PyTorch 和 rasterio 的 Python。</translation>
    </message>
    <message>
      <source>Look at the log.</source>
      <translation>请查看日志。</translation>
    </message>
    <message>
      <source>Look for overlaps, gaps, slivers and outlines that cross themselves.</source>
      <translation>查找重叠、间隙、碎屑多边形和自相交的轮廓。</translation>
    </message>
    <message>
      <source>Look whether the disk is full, choose a folder that you may write to, and close other programs.</source>
      <translation>请检查磁盘是否已满，选择您可以写入的文件夹，并关闭其他程序。</translation>
    </message>
    <message>
      <source>Looked at</source>
      <translation>已查看</translation>
    </message>
    <message>
      <source>Looking at the disk</source>
      <translation>正在检查磁盘</translation>
    </message>
    <message>
      <source>Looking at this computer</source>
      <translation>正在检查本机</translation>
    </message>
    <message>
      <source>Looking at this computer…</source>
      <translation>正在检查本机…</translation>
    </message>
    <message>
      <source>Looking at what the model is sure of</source>
      <translation>正在查看模型有把握之处</translation>
    </message>
    <message>
      <source>Looking for the polygons whose review would teach the model most…</source>
      <translation>正在查找回答后最有助于学习的多边形…</translation>
    </message>
    <message>
      <source>Loss curves</source>
      <translation>损失曲线</translation>
    </message>
    <message>
      <source>Lowest elevation (m)</source>
      <translation>最低高程 (m)</translation>
    </message>
    <message>
      <source>Made from {}.</source>
      <translation>来源：{}。</translation>
    </message>
    <message>
      <source>Magenta where it is least sure.</source>
      <translation>最没有把握之处为品红色。</translation>
    </message>
    <message>
      <source>Make a model for this sensor…</source>
      <translation>为此传感器制作模型…</translation>
    </message>
    <message>
      <source>Make a model that knows this imagery, and map the whole scene with it. This result stays as it is.</source>
      <translation>制作一个熟悉此类影像的模型，并用它对整景制图。此结果保持不变。</translation>
    </message>
    <message>
      <source>Make one model from several results…</source>
      <translation>由多个结果制作一个模型…</translation>
    </message>
    <message>
      <source>Make one model from several reviews</source>
      <translation>由多次复核制作一个模型</translation>
    </message>
    <message>
      <source>Make tiles over the raster, then label each: does it show a landslide?</source>
      <translation>在栅格上生成影像块，再逐个标注：其中是否有滑坡？</translation>
    </message>
    <message>
      <source>Make tiles without labels over the raster. They are saved in a GeoPackage beside it, and so is each label.</source>
      <translation>在栅格上生成无标注的影像块。它们保存在栅格旁的 GeoPackage 中，每个标注也保存在其中。</translation>
    </message>
    <message>
      <source>Makes a model file from pictures that are labelled “landslide” or “none”.</source>
      <translation>由标为“滑坡”或“无”的图片制作模型文件。</translation>
    </message>
    <message>
      <source>Makes mask and polygons from the scores of a finished run, in seconds.</source>
      <translation>由已完成运行的得分在数秒内制作掩膜和多边形。</translation>
    </message>
    <message>
      <source>Making pseudo-labels</source>
      <translation>正在生成伪标签</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>正在创建环境</translation>
    </message>
    <message>
      <source>Manual: the values below</source>
      <translation>手动：下面的值</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>制图</translation>
    </message>
    <message>
      <source>Map again what you have not decided on, with a model that has learned from your decisions.</source>
      <translation>用从您的判定中学习过的模型，对您尚未判定的部分重新制图。</translation>
    </message>
    <message>
      <source>Map landslides in a raster</source>
      <translation>在栅格中绘制滑坡</translation>
    </message>
    <message>
      <source>Map the whole raster, or only a part of it.</source>
      <translation>对整个栅格制图，或只对其中一部分制图。</translation>
    </message>
    <message>
      <source>Map view</source>
      <translation>地图视图</translation>
    </message>
    <message>
      <source>Map, check, improve, share</source>
      <translation>制图、检查、改进、共享</translation>
    </message>
    <message>
      <source>Map, figures, sizes, settings; once computed, statistics on a second page.</source>
      <translation>地图、数值、尺寸、设置；统计计算后放在第二页。</translation>
    </message>
    <message>
      <source>Map, measure and export landslides</source>
      <translation>滑坡制图、量测与导出</translation>
    </message>
    <message>
      <source>Mapped on</source>
      <translation>制图日期</translation>
    </message>
    <message>
      <source>Maps landslides, measures them over an elevation model, and writes a Shapefile.</source>
      <translation>绘制滑坡，用高程模型量测，并写出 Shapefile。</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>掩膜</translation>
    </message>
    <message>
      <source>Mask as GeoTIFF</source>
      <translation>掩膜，GeoTIFF</translation>
    </message>
    <message>
      <source>Mask to check</source>
      <translation>要检查的掩膜</translation>
    </message>
    <message>
      <source>Mask, final (of the polygons)</source>
      <translation>掩膜，最终（由多边形得出）</translation>
    </message>
    <message>
      <source>Mask, raw (of the thresholds)</source>
      <translation>掩膜，原始（由阈值得出）</translation>
    </message>
    <message>
      <source>Mask, scores and polygons are written here. A run that was interrupted continues from this folder.</source>
      <translation>掩膜、得分和多边形写入此处。中断的运行从此文件夹继续。</translation>
    </message>
    <message>
      <source>Mask: {} % of the tile</source>
      <translation>掩膜：占影像块的 {} %</translation>
    </message>
    <message>
      <source>Me&amp;thod</source>
      <translation>方法(&amp;T)</translation>
    </message>
    <message>
      <source>Mean change (0 to 1)</source>
      <translation>平均变化（0 到 1）</translation>
    </message>
    <message>
      <source>Mean confidence (0 to 1)</source>
      <translation>平均置信度（0 到 1）</translation>
    </message>
    <message>
      <source>Mean slope (°)</source>
      <translation>平均坡度 (°)</translation>
    </message>
    <message>
      <source>Measure landslides</source>
      <translation>量测滑坡</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>已量测</translation>
    </message>
    <message>
      <source>Measured {}, {} in all.</source>
      <translation>已量测 {}，合计 {}。</translation>
    </message>
    <message>
      <source>Measures each polygon of a layer and keeps every other attribute: area, perimeter, length, width, orientation and place. Run it after editing outlines.

&lt;b&gt;Elevation model.&lt;/b&gt; A raster of elevations, in any CRS and pixel size, metres or feet. It fills:
elev_min, elev_max, drop_m: elevations and their difference, metres.
slope_deg, aspect_deg: mean slope, and the direction in which it falls, clockwise from north.
h_over_l, travel_deg: fall over horizontal distance from crown to toe, and its angle.

&lt;b&gt;Flat ground.&lt;/b&gt; Roads, fields and gravel banks look like landslides. Proposals flatter than the given slope are left out; what a person accepted, rejected or edited stays.

Where the elevation model does not reach, these fields stay empty. Invalid outlines are repaired.</source>
      <translation>量测图层中的每个多边形，并保留其他属性：面积、周长、长度、宽度、方向和位置。编辑轮廓后请运行。

&lt;b&gt;高程模型。&lt;/b&gt;高程栅格，任意坐标系和像素大小，米或英尺。它填写：
elev_min, elev_max, drop_m：高程及其差，米。
slope_deg, aspect_deg：平均坡度及坡面朝向，自北顺时针。
h_over_l, travel_deg：后缘至前缘的落差与水平距离之比及其角度。

&lt;b&gt;平地。&lt;/b&gt;道路、农田和砾石滩看起来像滑坡。坡度小于所给值的建议会被略去；由人接受、拒绝或编辑过的保留。

高程模型未覆盖之处，这些字段留空。无效的轮廓会被修复。</translation>
    </message>
    <message>
      <source>Measures polygons on the ellipsoid, and over an elevation model their slope, drop and travel angle.</source>
      <translation>在椭球面上量测多边形，并用高程模型求其坡度、落差和运移角。</translation>
    </message>
    <message>
      <source>Measuring</source>
      <translation>正在量测</translation>
    </message>
    <message>
      <source>Median</source>
      <translation>中位数</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>合并</translation>
    </message>
    <message>
      <source>Merge polygons</source>
      <translation>合并多边形</translation>
    </message>
    <message>
      <source>Messages of the run appear here.</source>
      <translation>运行的消息显示在此处。</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <source>Method (empty: the run's)</source>
      <translation>方法（留空：用该运行的方法）</translation>
    </message>
    <message>
      <source>Method: {}; thresholds: {}</source>
      <translation>方法：{}；阈值：{}</translation>
    </message>
    <message>
      <source>Minimum area</source>
      <translation>最小面积</translation>
    </message>
    <message>
      <source>Minimum area, m²</source>
      <translation>最小面积，m²</translation>
    </message>
    <message>
      <source>Minimum area, m² (empty: the run's)</source>
      <translation>最小面积，m²（留空：用该运行的值）</translation>
    </message>
    <message>
      <source>Minimum confidence</source>
      <translation>最小置信度</translation>
    </message>
    <message>
      <source>Minimum confidence (empty: the run's)</source>
      <translation>最小置信度（留空：用该运行的值）</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Model file</source>
      <translation>模型文件</translation>
    </message>
    <message>
      <source>Model file (empty: the shipped one)</source>
      <translation>模型文件（留空：用随附模型）</translation>
    </message>
    <message>
      <source>Model file's hash</source>
      <translation>模型文件的哈希值</translation>
    </message>
    <message>
      <source>Model for {}</source>
      <translation>{} 的模型</translation>
    </message>
    <message>
      <source>Model to start from (empty: the shipped one)</source>
      <translation>作为起点的模型（留空：随附的模型）</translation>
    </message>
    <message>
      <source>Model: {} {}</source>
      <translation>模型：{} {}</translation>
    </message>
    <message>
      <source>Models, settings and results stay. It can be installed again at any time.</source>
      <translation>模型、设置和结果保留。随时可以重新安装。</translation>
    </message>
    <message>
      <source>More settings</source>
      <translation>更多设置</translation>
    </message>
    <message>
      <source>Most confident first</source>
      <translation>最有把握的在前</translation>
    </message>
    <message>
      <source>Most tiles without a landslide for each with one (0: all)</source>
      <translation>每个有滑坡的影像块最多对应多少个无滑坡的影像块（0：全部）</translation>
    </message>
    <message>
      <source>Most uncertain first</source>
      <translation>最不确定的在前</translation>
    </message>
    <message>
      <source>Move a threshold: then the polygons are drawn again, with these fields.</source>
      <translation>请移动一个阈值：它们会随之绘制。</translation>
    </message>
    <message>
      <source>Move the map over the raster.</source>
      <translation>请将地图移到栅格上。</translation>
    </message>
    <message>
      <source>Move the map over the scene.</source>
      <translation>请将地图移到影像上。</translation>
    </message>
    <message>
      <source>Move the map, or zoom out.</source>
      <translation>请移动地图或缩小。</translation>
    </message>
    <message>
      <source>Move the outline's corners on the map. Press E again to save.</source>
      <translation>在地图上移动轮廓的顶点。再按 E 保存。</translation>
    </message>
    <message>
      <source>My landslides</source>
      <translation>我的滑坡</translation>
    </message>
    <message>
      <source>My region</source>
      <translation>我的区域</translation>
    </message>
    <message>
      <source>NVIDIA GPU (CUDA)</source>
      <translation>NVIDIA GPU (CUDA)</translation>
    </message>
    <message>
      <source>Na&amp;me</source>
      <translation>名称(&amp;M)</translation>
    </message>
    <message>
      <source>Name it {}.lsmodel.</source>
      <translation>请命名为 {}.lsmodel。</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>模型名称</translation>
    </message>
    <message>
      <source>Name of the preset:</source>
      <translation>预设名称：</translation>
    </message>
    <message>
      <source>Name of the sensor, to teach by checked views</source>
      <translation>传感器名称，用于以已核对的视图训练</translation>
    </message>
    <message>
      <source>Needs few labels: they adapt the model to your scene.</source>
      <translation>只需少量标注：用它们使模型适应您的影像。</translation>
    </message>
    <message>
      <source>Needs many labels. For imagery that is unlike what any model was trained on.</source>
      <translation>需要大量标注。适用于与任何模型的训练影像都不相似的影像。</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>New</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>New area</source>
      <translation>新增面积</translation>
    </message>
    <message>
      <source>New area (m²)</source>
      <translation>新增面积 (m²)</translation>
    </message>
    <message>
      <source>New since the earlier image</source>
      <translation>自早期影像以来新增</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一个</translation>
    </message>
    <message>
      <source>Niblack: a value for each pixel</source>
      <translation>Niblack：每个像素一个值</translation>
    </message>
    <message>
      <source>No AI runtime is installed.</source>
      <translation>未安装 AI 运行环境。</translation>
    </message>
    <message>
      <source>No CRS: lengths are pixels</source>
      <translation>无坐标系：长度以像素计</translation>
    </message>
    <message>
      <source>No Python was found that the AI runtime can be built on.</source>
      <translation>未找到可用来构建 AI 运行环境的 Python。</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>无数据</translation>
    </message>
    <message>
      <source>No decisions yet: accept (A) and reject (R) polygons in Check. {} are enough to learn from.</source>
      <translation>尚无判定：请在“检查”中接受 (A) 和拒绝 (R) 多边形。{} 个即足以学习。</translation>
    </message>
    <message>
      <source>No fit</source>
      <translation>无拟合</translation>
    </message>
    <message>
      <source>No label</source>
      <translation>未标注</translation>
    </message>
    <message>
      <source>No landslide</source>
      <translation>无滑坡</translation>
    </message>
    <message>
      <source>No landslide passes. Lower the thresholds or the smallest area.</source>
      <translation>没有滑坡通过。请降低阈值或最小面积。</translation>
    </message>
    <message>
      <source>No landslides</source>
      <translation>没有滑坡</translation>
    </message>
    <message>
      <source>No overlap, gap, sliver or crossing outline was found.</source>
      <translation>未发现重叠、间隙、碎屑多边形或自相交轮廓。</translation>
    </message>
    <message>
      <source>No polygon is selected in “{}”.</source>
      <translation>“{}”中没有选中任何多边形。</translation>
    </message>
    <message>
      <source>No run is chosen.</source>
      <translation>未选择任何运行。</translation>
    </message>
    <message>
      <source>No view is checked yet.</source>
      <translation>尚无已查视图。</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>编号</translation>
    </message>
    <message>
      <source>Nobody has checked this: look at what changed before you keep it.</source>
      <translation>此结果无人检查过：保留之前请查看有何变化。</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Not chosen</source>
      <translation>未选择</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>未复核</translation>
    </message>
    <message>
      <source>Nothing has happened for {} minutes.</source>
      <translation>已有 {} 分钟没有任何动静。</translation>
    </message>
    <message>
      <source>Nothing of the outline is left at this tolerance.</source>
      <translation>在此容差下轮廓已不复存在。</translation>
    </message>
    <message>
      <source>Nothing of the outline is left.</source>
      <translation>轮廓已不复存在。</translation>
    </message>
    <message>
      <source>Nothing says when both images were taken, so that their order cannot be checked.</source>
      <translation>没有信息说明两幅影像的拍摄时间，因此无法检查先后顺序。</translation>
    </message>
    <message>
      <source>Nothing says which bands are red, green and blue: check them below.</source>
      <translation>无从得知哪些波段是红、绿、蓝：请在下方检查。</translation>
    </message>
    <message>
      <source>Nothing says which bands are red, green and blue: {} are taken.</source>
      <translation>无从得知哪些波段是红、绿、蓝：采用 {}。</translation>
    </message>
    <message>
      <source>Nothing says which bands of the scene are red, green and blue: the bands {} are taken.</source>
      <translation>没有信息说明场景的哪些波段是红、绿、蓝：采用波段 {}。</translation>
    </message>
    <message>
      <source>Nothing was changed. Files that were downloaded completely are kept for the next time.</source>
      <translation>未作任何更改。已完整到达的留待下次使用。</translation>
    </message>
    <message>
      <source>Now: {}</source>
      <translation>当前：{}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>编号</translation>
    </message>
    <message>
      <source>Number of landslides</source>
      <translation>滑坡数量</translation>
    </message>
    <message>
      <source>O&amp;rder</source>
      <translation>顺序(&amp;R)</translation>
    </message>
    <message>
      <source>Of the preview.</source>
      <translation>预览的不透明度。</translation>
    </message>
    <message>
      <source>Of {} decisions that were held back, the new model predicts {} correctly; the model before, {}.</source>
      <translation>对留出的 {} 个判定，新模型判对 {} 个；原模型 {} 个。</translation>
    </message>
    <message>
      <source>Offline bundles (*.zip)</source>
      <translation>离线包 (*.zip)</translation>
    </message>
    <message>
      <source>Old</source>
      <translation>原有</translation>
    </message>
    <message>
      <source>On Debian and Ubuntu install python3-venv, elsewhere Python from python.org, and install again.</source>
      <translation>在 Debian 和 Ubuntu 上请安装 python3-venv，其他系统请从 python.org 安装 Python，然后重新安装。</translation>
    </message>
    <message>
      <source>On the map: green is in both, orange is mapped only, blue is known only.</source>
      <translation>在地图上：绿色为两者都有，橙色仅结果有，蓝色仅已知有。</translation>
    </message>
    <message>
      <source>One kind is more than five times as frequent.</source>
      <translation>一类的数量是另一类的五倍以上。</translation>
    </message>
    <message>
      <source>One model from several results</source>
      <translation>由多个结果制作一个模型</translation>
    </message>
    <message>
      <source>One model takes the decisions of several results.</source>
      <translation>一个模型取用多个结果的判定。</translation>
    </message>
    <message>
      <source>One tile of {}</source>
      <translation>{} 的一个影像块</translation>
    </message>
    <message>
      <source>One value for the whole scene, where its scores split best.</source>
      <translation>整景一个值，取在得分分得最开之处。</translation>
    </message>
    <message>
      <source>Only inside the polygons of a layer.</source>
      <translation>只在一个图层的多边形之内。</translation>
    </message>
    <message>
      <source>Only inside the polygons selected in a layer.</source>
      <translation>只在一个图层中选中的多边形之内。</translation>
    </message>
    <message>
      <source>Only inside these polygons</source>
      <translation>只在这些多边形之内</translation>
    </message>
    <message>
      <source>Only polygons of this status (empty: all except rejected)</source>
      <translation>仅此状态（留空：除已拒绝外的全部）</translation>
    </message>
    <message>
      <source>Only polygons that the map shows</source>
      <translation>只列出地图所示的多边形</translation>
    </message>
    <message>
      <source>Only results of the outline model can be adapted.</source>
      <translation>只有轮廓模型的结果可以适应。</translation>
    </message>
    <message>
      <source>Only results of the outline model can be taught.</source>
      <translation>只有轮廓模型的结果可以用于教学。</translation>
    </message>
    <message>
      <source>Only this extent</source>
      <translation>只在此范围之内</translation>
    </message>
    <message>
      <source>Only what is new: outlines that an earlier image does not show. Needs an earlier image.</source>
      <translation>只取新出现的：更早的影像中没有的轮廓。需要更早的影像。</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>不透明度</translation>
    </message>
    <message>
      <source>Open a raster</source>
      <translation>打开栅格</translation>
    </message>
    <message>
      <source>Open a raster file</source>
      <translation>打开栅格文件</translation>
    </message>
    <message>
      <source>Open an orthophoto or satellite scene to begin.</source>
      <translation>请先打开正射影像或卫星影像。</translation>
    </message>
    <message>
      <source>Open labels</source>
      <translation>打开标注</translation>
    </message>
    <message>
      <source>Open labels…</source>
      <translation>打开标注…</translation>
    </message>
    <message>
      <source>Open the folder of a finished run</source>
      <translation>打开已完成运行的文件夹</translation>
    </message>
    <message>
      <source>Open the panel under Raster &gt; Landslide WSSS and press Install.</source>
      <translation>请打开“栅格 &gt; Landslide WSSS”面板，然后按“安装”。</translation>
    </message>
    <message>
      <source>Open two results or more of other scenes in the map, and decide in each.</source>
      <translation>请在地图中打开两个或更多其他场景的结果，并在每个结果中作出判定。</translation>
    </message>
    <message>
      <source>Or from a layer of known landslides</source>
      <translation>或从已知滑坡的图层学习</translation>
    </message>
    <message>
      <source>Orientation (° from north)</source>
      <translation>方向（自北起，°）</translation>
    </message>
    <message>
      <source>Origin</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Other res&amp;ult</source>
      <translation>另一个结果(&amp;U)</translation>
    </message>
    <message>
      <source>Other ways</source>
      <translation>其他方式</translation>
    </message>
    <message>
      <source>Otsu: found from the scene</source>
      <translation>Otsu：由影像求出</translation>
    </message>
    <message>
      <source>Outline a landslide</source>
      <translation>描绘滑坡轮廓</translation>
    </message>
    <message>
      <source>Outline crosses itself</source>
      <translation>轮廓自相交</translation>
    </message>
    <message>
      <source>Outline every landslide that the map shows (B draws a box), then press this. What is not outlined in this view counts as no landslide.</source>
      <translation>请勾绘地图所示的每个滑坡（B 画方框），然后按此按钮。此视图中未勾绘的为无滑坡。</translation>
    </message>
    <message>
      <source>Outline from a box</source>
      <translation>由方框勾绘轮廓</translation>
    </message>
    <message>
      <source>Outline landslides from boxes</source>
      <translation>由方框勾绘滑坡轮廓</translation>
    </message>
    <message>
      <source>Outline model</source>
      <translation>轮廓模型</translation>
    </message>
    <message>
      <source>Outline model + change</source>
      <translation>轮廓模型 + 变化</translation>
    </message>
    <message>
      <source>Outline model's probability</source>
      <translation>轮廓模型的概率</translation>
    </message>
    <message>
      <source>Outline model's probability and change</source>
      <translation>轮廓模型的概率与变化</translation>
    </message>
    <message>
      <source>Outline model's threshold (empty: the model's)</source>
      <translation>轮廓模型阈值（留空：用模型自带值）</translation>
    </message>
    <message>
      <source>Outline model's threshold (empty: the run's)</source>
      <translation>轮廓模型阈值（留空：用该运行的值）</translation>
    </message>
    <message>
      <source>Outline three views</source>
      <translation>勾绘三个视图</translation>
    </message>
    <message>
      <source>Outlined and accepted. Press E to correct it, U to undo.</source>
      <translation>已描绘并接受。按 E 修正，按 U 撤回。</translation>
    </message>
    <message>
      <source>Outlined and proposed, because a part of it was cut off. Press A to accept it.</source>
      <translation>已勾绘并作为建议，因为裁去了一部分。按 A 接受。</translation>
    </message>
    <message>
      <source>Outlined and proposed: its mean score is below the run's threshold (confidence {}). Press A to accept it.</source>
      <translation>已勾绘并列为建议：其平均得分低于本次运行的阈值（置信度 {}）。按 A 接受。</translation>
    </message>
    <message>
      <source>Outlines without fill</source>
      <translation>只有轮廓，无填充</translation>
    </message>
    <message>
      <source>Outlining</source>
      <translation>正在描绘轮廓</translation>
    </message>
    <message>
      <source>Outlining: {} boxes wait.</source>
      <translation>正在描绘轮廓：{} 个方框在等待。</translation>
    </message>
    <message>
      <source>Outlining…</source>
      <translation>正在描绘轮廓…</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>输出</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>输出文件夹</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>重叠</translation>
    </message>
    <message>
      <source>Overlap of tiles in the grid, pixels</source>
      <translation>网格中影像块的重叠，像素</translation>
    </message>
    <message>
      <source>Overlap of tiles, pixels</source>
      <translation>影像块的重叠，像素</translation>
    </message>
    <message>
      <source>Overwrite</source>
      <translation>覆盖</translation>
    </message>
    <message>
      <source>Overwrite a run in the folder</source>
      <translation>覆盖文件夹中的运行</translation>
    </message>
    <message>
      <source>Overwrite it, or keep it and write to {} instead?</source>
      <translation>覆盖它，还是保留它并写入 {}？</translation>
    </message>
    <message>
      <source>Pa&amp;use</source>
      <translation>暂停(&amp;U)</translation>
    </message>
    <message>
      <source>Paused.</source>
      <translation>已暂停。</translation>
    </message>
    <message>
      <source>Paused. Run again with the same output to continue.</source>
      <translation>已暂停。用同一输出再次运行即可继续。</translation>
    </message>
    <message>
      <source>Paused. Run again with the same working folder to continue.</source>
      <translation>已暂停。用同一工作文件夹再次运行即可继续。</translation>
    </message>
    <message>
      <source>Pausing; what is learned is kept…</source>
      <translation>正在暂停；学到的会保留…</translation>
    </message>
    <message>
      <source>Perimeter (m)</source>
      <translation>周长 (m)</translation>
    </message>
    <message>
      <source>Pixel of {}: on test tiles the model kept {} of its accuracy at this pixel.</source>
      <translation>像元 {}：在测试影像块上，模型在此像元大小下保持了其精度的 {}。</translation>
    </message>
    <message>
      <source>Pixel of {}: on test tiles the model kept {} of its accuracy at {}, and no coarser pixel was tried.</source>
      <translation>像元 {}：在测试影像块上，模型精度的 {} 是在 {} 下得到的，更粗的像元未做测试。</translation>
    </message>
    <message>
      <source>Pixel size for web layers, metres</source>
      <translation>网络图层的像素大小，米</translation>
    </message>
    <message>
      <source>Pixel size of the tiles, metres (empty: the raster's)</source>
      <translation>影像块的像素大小，米（留空：用栅格的值）</translation>
    </message>
    <message>
      <source>Pixel size under polygons, metres (empty: by their size)</source>
      <translation>多边形所用的像素大小，米（留空：按其大小）</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>定位</translation>
    </message>
    <message>
      <source>Po&amp;lygons</source>
      <translation>多边形(&amp;L)</translation>
    </message>
    <message>
      <source>Points or polygons of known landslides. Tiles that they touch are labelled “Landslide”; labels by hand stay.</source>
      <translation>已知滑坡的点或多边形。与其相接的影像块会标为“滑坡”；手工标注保持不变。</translation>
    </message>
    <message>
      <source>Pol&amp;ygons</source>
      <translation>多边形(&amp;Y)</translation>
    </message>
    <message>
      <source>Polygon layer</source>
      <translation>多边形图层</translation>
    </message>
    <message>
      <source>Polygon tools</source>
      <translation>多边形工具</translation>
    </message>
    <message>
      <source>Polygons</source>
      <translation>多边形</translation>
    </message>
    <message>
      <source>Polygons are compared on pixels of this size.</source>
      <translation>多边形在此大小的像素上比较。</translation>
    </message>
    <message>
      <source>Polygons for which sums are computed, such as catchments. Empty: none.</source>
      <translation>另按这些多边形汇总。留空：不用。</translation>
    </message>
    <message>
      <source>Polygons of landslides that you trust, such as an inventory.</source>
      <translation>您信任的滑坡多边形，例如一份编目。</translation>
    </message>
    <message>
      <source>Polygons of landslides, mapped from {} with {}. Areas are geodesic on WGS 84.</source>
      <translation>滑坡多边形，由 {} 用 {} 制图。面积为 WGS 84 上的椭球面积。</translation>
    </message>
    <message>
      <source>Polygons of the earlier image that are left out, such as clouds. There the scene alone decides.</source>
      <translation>早期影像中要排除的多边形，例如云。该处仅由场景决定。</translation>
    </message>
    <message>
      <source>Polygons of the part that the reference covers; landslides outside of it do not count. Empty: all.</source>
      <translation>参考所覆盖部分的多边形；其外的滑坡不计。留空：全部。</translation>
    </message>
    <message>
      <source>Polygons of the run</source>
      <translation>运行的多边形</translation>
    </message>
    <message>
      <source>Polygons that are no known landslide: {} of {}.</source>
      <translation>不是已知滑坡的多边形：{} 个，共 {} 个。</translation>
    </message>
    <message>
      <source>Polygons that are no landslide</source>
      <translation>不是滑坡的多边形</translation>
    </message>
    <message>
      <source>Polygons to leave out of the earlier image, such as clouds</source>
      <translation>要从早期影像中排除的多边形，例如云</translation>
    </message>
    <message>
      <source>Positional accuracy: no better than the image's pixel, {} m</source>
      <translation>位置精度：不优于影像的像素，{} m</translation>
    </message>
    <message>
      <source>Power law</source>
      <translation>幂律</translation>
    </message>
    <message>
      <source>Pr&amp;eset</source>
      <translation>预设(&amp;E)</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>精确率</translation>
    </message>
    <message>
      <source>Press E to save the edits first.</source>
      <translation>请先按 E 保存编辑。</translation>
    </message>
    <message>
      <source>Press Enter to keep it</source>
      <translation>按 Enter 保留</translation>
    </message>
    <message>
      <source>Press “Repair or change…” under AI runtime.</source>
      <translation>请按“AI 运行环境”下的“修复或更改…”。</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <source>Preview of what is taught</source>
      <translation>所教内容的预览</translation>
    </message>
    <message>
      <source>Preview on the map</source>
      <translation>在地图上预览</translation>
    </message>
    <message>
      <source>Preview. The polygons change when you release the slider.</source>
      <translation>预览。松开后多边形随之更新。</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>上一个</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <source>Probability density (1/m²)</source>
      <translation>概率密度 (1/m²)</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>处理器 (CPU)</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>程序</translation>
    </message>
    <message>
      <source>Program: {}</source>
      <translation>程序：{}</translation>
    </message>
    <message>
      <source>Programs may not be started from the AI runtime's folder.</source>
      <translation>不允许从 AI 运行环境的文件夹启动程序。</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>训练进度</translation>
    </message>
    <message>
      <source>Proposals like those that you rejected are left out.</source>
      <translation>与您拒绝的相似的建议已略去。</translation>
    </message>
    <message>
      <source>Proposals of a lower mean confidence are left out of the polygons. What you decided or drew stays.</source>
      <translation>平均置信度低于此值的候选不会成为多边形。您已判定或绘制的保持不变。</translation>
    </message>
    <message>
      <source>Propose parts</source>
      <translation>建议分区</translation>
    </message>
    <message>
      <source>Propose source, transport and deposit</source>
      <translation>建议物源区、流通区和堆积区</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>建议</translation>
    </message>
    <message>
      <source>Proposed parts</source>
      <translation>建议的分区</translation>
    </message>
    <message>
      <source>Proposed parts (not mapped)</source>
      <translation>建议的分区（未经制图）</translation>
    </message>
    <message>
      <source>Proposing parts…</source>
      <translation>正在建议分区…</translation>
    </message>
    <message>
      <source>Put scores.tif back into the folder, or run the scene again.</source>
      <translation>请把 scores.tif 放回文件夹，或重新运行该影像。</translation>
    </message>
    <message>
      <source>Put the adapted model into the list of models. It was measured on this scene only.</source>
      <translation>将适应后的模型放入模型列表。它只在此影像上检验过。</translation>
    </message>
    <message>
      <source>Put the run chosen above into the queue. It begins when the current run has ended.</source>
      <translation>让上面所选的内容等待；正在进行的运行结束后开始。</translation>
    </message>
    <message>
      <source>Put the thresholds back to the model's own values</source>
      <translation>恢复模型自带的阈值</translation>
    </message>
    <message>
      <source>Put this training into the queue. It begins when the current run or training has ended, and uses the labels of that moment.</source>
      <translation>将此训练加入队列。它在当前的运行或训练结束后开始，并使用届时的标注。</translation>
    </message>
    <message>
      <source>PyTorch from {}</source>
      <translation>PyTorch 来自 {}</translation>
    </message>
    <message>
      <source>PyTorch is not taken from {}.</source>
      <translation>不从 {} 获取 PyTorch。</translation>
    </message>
    <message>
      <source>PyTorch needs the Microsoft Visual C++ Redistributable, which is missing or too old.</source>
      <translation>PyTorch 需要 Microsoft Visual C++ Redistributable，它缺失或过旧。</translation>
    </message>
    <message>
      <source>PyTorch, rasterio and what they need, built on {}</source>
      <translation>PyTorch、rasterio 及其所需，基于 {}</translation>
    </message>
    <message>
      <source>QField folder</source>
      <translation>QField 文件夹</translation>
    </message>
    <message>
      <source>QField opens {}.</source>
      <translation>QField 打开 {}。</translation>
    </message>
    <message>
      <source>QGIS cannot open {}.</source>
      <translation>QGIS 无法打开 {}。</translation>
    </message>
    <message>
      <source>QGIS cannot read the scores in {}.</source>
      <translation>QGIS 无法读取 {} 中的得分。</translation>
    </message>
    <message>
      <source>QGIS could not save the edits: {}</source>
      <translation>QGIS 无法保存编辑：{}</translation>
    </message>
    <message>
      <source>QGIS ended before the edits of {} polygons were saved.</source>
      <translation>QGIS 在 {} 个多边形的编辑保存之前就关闭了。</translation>
    </message>
    <message>
      <source>QGIS was closed before this was finished.</source>
      <translation>此项完成之前 QGIS 已关闭。</translation>
    </message>
    <message>
      <source>Quick</source>
      <translation>快速</translation>
    </message>
    <message>
      <source>Raster with red, green and blue</source>
      <translation>含红、绿、蓝的栅格</translation>
    </message>
    <message>
      <source>Rasters (*.tif *.tiff *.vrt *.jp2 *.img);;All files (*)</source>
      <translation>栅格 (*.tif *.tiff *.vrt *.jp2 *.img);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Raw mask as GeoTIFF</source>
      <translation>原始掩膜，GeoTIFF</translation>
    </message>
    <message>
      <source>Re&amp;viewer</source>
      <translation>复核人(&amp;V)</translation>
    </message>
    <message>
      <source>Reading the earlier image…</source>
      <translation>正在读取早期影像…</translation>
    </message>
    <message>
      <source>Reading the elevation model</source>
      <translation>正在读取高程模型</translation>
    </message>
    <message>
      <source>Reading the model…</source>
      <translation>正在读取模型…</translation>
    </message>
    <message>
      <source>Reading the scene…</source>
      <translation>正在读取影像…</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>召回率</translation>
    </message>
    <message>
      <source>Recommended: outlines learned from the labels of whole tiles. By far the fastest.</source>
      <translation>推荐：由整块影像的标注学得的轮廓。速度远快于其他方法。</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>红</translation>
    </message>
    <message>
      <source>Red, green and blue band, such as 3,2,1 (empty: as the file says)</source>
      <translation>红、绿、蓝波段，例如 3,2,1（留空：按文件所述）</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <source>Reference polygons</source>
      <translation>参考多边形</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>拒绝</translation>
    </message>
    <message>
      <source>Reject it, or merge it with one of them.</source>
      <translation>请拒绝它，或将它与其中之一合并。</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>已拒绝</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove a model</source>
      <translation>移除模型</translation>
    </message>
    <message>
      <source>Remove one of your models…</source>
      <translation>移除您的一个模型…</translation>
    </message>
    <message>
      <source>Remove the AI runtime?</source>
      <translation>移除 AI 运行环境？</translation>
    </message>
    <message>
      <source>Remove the filter</source>
      <translation>移除筛选条件</translation>
    </message>
    <message>
      <source>Remove the layer's filter first.</source>
      <translation>请先移除图层的筛选条件。</translation>
    </message>
    <message>
      <source>Remove the parts' areas from the inventory</source>
      <translation>从编目中移除分区面积</translation>
    </message>
    <message>
      <source>Removed the areas of the parts. U takes it back.</source>
      <translation>已移除分区面积。按 U 撤回。</translation>
    </message>
    <message>
      <source>Removing the AI runtime</source>
      <translation>正在移除 AI 运行环境</translation>
    </message>
    <message>
      <source>Repair or change…</source>
      <translation>修复或更改…</translation>
    </message>
    <message>
      <source>Repair the topology</source>
      <translation>修复拓扑</translation>
    </message>
    <message>
      <source>Repair what is safe</source>
      <translation>修复可安全修复的</translation>
    </message>
    <message>
      <source>Replace the file that stands there</source>
      <translation>替换已有的文件</translation>
    </message>
    <message>
      <source>Report as PDF</source>
      <translation>报告，PDF</translation>
    </message>
    <message>
      <source>Report as picture</source>
      <translation>报告，图片</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>Resul&amp;t</source>
      <translation>结果(&amp;T)</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Resume an interrupted run in the folder</source>
      <translation>继续文件夹中中断的运行</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>复核</translation>
    </message>
    <message>
      <source>Review a landslide</source>
      <translation>复核滑坡</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>已复核</translation>
    </message>
    <message>
      <source>Reviewed by people: see the fields status, reviewer and reviewed.</source>
      <translation>由人复核，见字段 status、reviewer 和 reviewed。</translation>
    </message>
    <message>
      <source>Reviewer</source>
      <translation>复核人</translation>
    </message>
    <message>
      <source>Roads, fields and gravel banks are flat. What a person accepted, rejected or edited stays.</source>
      <translation>道路、农田和砾石滩是平的。由人接受、拒绝或编辑过的保留。</translation>
    </message>
    <message>
      <source>Roll-over</source>
      <translation>拐点 (roll-over)</translation>
    </message>
    <message>
      <source>Round the corners of the chosen polygon</source>
      <translation>使所选多边形的拐角变圆</translation>
    </message>
    <message>
      <source>Rule of the parts</source>
      <translation>分区规则</translation>
    </message>
    <message>
      <source>Rule, holes, smoothing and presets.</source>
      <translation>规则、孔洞、平滑和预设。</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>Run a scene on the tab Map first.</source>
      <translation>请先在“制图”选项卡上运行一景影像。</translation>
    </message>
    <message>
      <source>Run a scene on the tab Map, or open the folder of a finished run.</source>
      <translation>请在“制图”选项卡上运行一景影像，或打开已完成运行的文件夹。</translation>
    </message>
    <message>
      <source>Run again, or look at the log.</source>
      <translation>请再次运行，或查看日志。</translation>
    </message>
    <message>
      <source>Run again: finished rows are kept. If it happens again, look at the log.</source>
      <translation>请再次运行：已完成的行会保留。若再次发生，请查看日志。</translation>
    </message>
    <message>
      <source>Run continues from the last finished row.</source>
      <translation>运行会从最后完成的一行继续。</translation>
    </message>
    <message>
      <source>Run next</source>
      <translation>接着运行</translation>
    </message>
    <message>
      <source>Run the scene again with this version; the old files stay as they are.</source>
      <translation>请用此版本重新运行该影像；旧文件保持不变。</translation>
    </message>
    <message>
      <source>Run the scene again.</source>
      <translation>请重新运行该影像。</translation>
    </message>
    <message>
      <source>Runs and trainings in the queue begin one after the other. The queue is kept when QGIS closes.</source>
      <translation>队列中的运行和训练依次开始。关闭 QGIS 时队列会保留。</translation>
    </message>
    <message>
      <source>S&amp;implify by</source>
      <translation>简化幅度(&amp;I)</translation>
    </message>
    <message>
      <source>S&amp;wipe</source>
      <translation>卷帘(&amp;W)</translation>
    </message>
    <message>
      <source>Sauvola: as Niblack, calmer</source>
      <translation>Sauvola：同 Niblack，更平稳</translation>
    </message>
    <message>
      <source>Save it as a file, without a filter and without unsaved edits.</source>
      <translation>请将其保存为文件，不带过滤器，也没有未保存的编辑。</translation>
    </message>
    <message>
      <source>Save it first: right-click the layer, Export, Save As… GeoTIFF, and choose that file.</source>
      <translation>请先保存：右键单击图层，导出，另存为… GeoTIFF，再选择该文件。</translation>
    </message>
    <message>
      <source>Save or undo the changes of the layer of checked views first.</source>
      <translation>请先保存或撤销已查视图图层的更改。</translation>
    </message>
    <message>
      <source>Save or undo the edits first: QGIS keeps a filter while it edits.</source>
      <translation>请先保存或撤销编辑：QGIS 在编辑期间保留筛选条件。</translation>
    </message>
    <message>
      <source>Save or undo the edits, then press Run.</source>
      <translation>请保存或撤销编辑，然后按“运行”。</translation>
    </message>
    <message>
      <source>Save or undo them first.</source>
      <translation>请先保存或撤销它们。</translation>
    </message>
    <message>
      <source>Save or undo your edits of the polygons first, so that the export has them.</source>
      <translation>请先保存或撤销对多边形的编辑，使导出包含它们。</translation>
    </message>
    <message>
      <source>Save or undo your edits of the polygons first.</source>
      <translation>请先保存或撤销对多边形的编辑。</translation>
    </message>
    <message>
      <source>Save or undo your edits of the polygons: then they are drawn anew.</source>
      <translation>请保存或撤销对多边形的编辑：之后会重新绘制。</translation>
    </message>
    <message>
      <source>Save table…</source>
      <translation>保存表格…</translation>
    </message>
    <message>
      <source>Save the figures as a table (CSV) or as JSON.</source>
      <translation>将数值保存为表格 (CSV) 或 JSON。</translation>
    </message>
    <message>
      <source>Save the figures as a table (CSV).</source>
      <translation>将数字保存为表格（CSV）。</translation>
    </message>
    <message>
      <source>Save the statistics</source>
      <translation>保存统计</translation>
    </message>
    <message>
      <source>Save the table</source>
      <translation>保存表格</translation>
    </message>
    <message>
      <source>Save them first (E): edits count as decisions.</source>
      <translation>请先保存它们 (E)：它们也是判定。</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <source>Say how well the run's polygons agree with the other layer, and show where.</source>
      <translation>说明该运行的多边形与另一图层的吻合程度，并显示位置。</translation>
    </message>
    <message>
      <source>Says how well a mask or polygons agree with reference polygons, and shows where.</source>
      <translation>说明掩膜或多边形与参考多边形有多一致，并显示在何处。</translation>
    </message>
    <message>
      <source>Says which landslides are new, gone, grown or kept between two layers, and by how much.</source>
      <translation>说明两个图层之间哪些滑坡是新增、消失、扩大或保留的，以及变化多少。</translation>
    </message>
    <message>
      <source>Scale 1 : {}</source>
      <translation>比例尺 1 : {}</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>影像</translation>
    </message>
    <message>
      <source>Scene (a raster with red, green and blue)</source>
      <translation>影像（含红、绿、蓝的栅格）</translation>
    </message>
    <message>
      <source>Scene, model and output: map the landslides of a scene.</source>
      <translation>影像、模型和输出：为影像绘制滑坡图。</translation>
    </message>
    <message>
      <source>Sco&amp;res</source>
      <translation>得分(&amp;R)</translation>
    </message>
    <message>
      <source>Score-CAM + CycleGAN</source>
      <translation>Score-CAM + CycleGAN</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>Scores as GeoTIFF</source>
      <translation>得分，GeoTIFF</translation>
    </message>
    <message>
      <source>Scores of the run (fill the confidence)</source>
      <translation>该运行的得分（填写置信度）</translation>
    </message>
    <message>
      <source>Second result</source>
      <translation>第二个结果</translation>
    </message>
    <message>
      <source>See the ground</source>
      <translation>查看地面</translation>
    </message>
    <message>
      <source>See the page on the review for how one is written.</source>
      <translation>写法见有关复核的页面。</translation>
    </message>
    <message>
      <source>Select the polygons to look inside, or choose another area.</source>
      <translation>请选中要处理的多边形，或选择其他区域。</translation>
    </message>
    <message>
      <source>Selected polygons</source>
      <translation>选中的多边形</translation>
    </message>
    <message>
      <source>Set for all accepted</source>
      <translation>为所有已接受的设置</translation>
    </message>
    <message>
      <source>Set for {} polygons. U takes it back.</source>
      <translation>已为 {} 个多边形设置。按 U 撤回。</translation>
    </message>
    <message>
      <source>Set it with a right-click on the layer, Layer CRS.</source>
      <translation>请右键单击图层，用“图层坐标系”设置。</translation>
    </message>
    <message>
      <source>Set this threshold</source>
      <translation>使用此阈值</translation>
    </message>
    <message>
      <source>Shapefile</source>
      <translation>Shapefile</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>共享</translation>
    </message>
    <message>
      <source>Share that was there before (0 to 1)</source>
      <translation>先前已有的比例（0 到 1）</translation>
    </message>
    <message>
      <source>Shipped model</source>
      <translation>随附模型</translation>
    </message>
    <message>
      <source>Sho&amp;w</source>
      <translation>显示(&amp;W)</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Show after</source>
      <translation>显示适应后</translation>
    </message>
    <message>
      <source>Show before</source>
      <translation>显示适应前</translation>
    </message>
    <message>
      <source>Show it again</source>
      <translation>重新显示</translation>
    </message>
    <message>
      <source>Show me the view that would teach most</source>
      <translation>显示最有助于学习的视图</translation>
    </message>
    <message>
      <source>Show the elevation model of the run as a hillshade below its result.</source>
      <translation>将该次运行的高程模型以山体阴影显示在结果下方。</translation>
    </message>
    <message>
      <source>Show the layer and the map in turns. Key: {}</source>
      <translation>轮流显示图层和地图。按键：{}</translation>
    </message>
    <message>
      <source>Show the mask over the map while the thresholds move. The polygons change when you release the slider.</source>
      <translation>阈值移动时在地图上显示掩膜。松开后多边形随之更新。</translation>
    </message>
    <message>
      <source>Show the result before again and take the adapted one off the map. Its folder stays.</source>
      <translation>重新显示之前的结果，并将适应后的结果从地图中移除。其文件夹保留。</translation>
    </message>
    <message>
      <source>Show the whole card of the model: training, figures, limits, how to cite it</source>
      <translation>显示模型的完整说明：训练、指标、局限、如何引用</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>显示它们</translation>
    </message>
    <message>
      <source>Shown near enough in the map</source>
      <translation>在地图中足够近地显示过</translation>
    </message>
    <message>
      <source>Side of a tile in pixels of the raster. A landslide should fill a good part of one tile.</source>
      <translation>影像块的边长，以栅格像素计。一处滑坡应占一个影像块的较大部分。</translation>
    </message>
    <message>
      <source>Side of a tile, pixels</source>
      <translation>影像块边长，像素</translation>
    </message>
    <message>
      <source>Simplify</source>
      <translation>简化</translation>
    </message>
    <message>
      <source>Simplify an outline</source>
      <translation>简化轮廓</translation>
    </message>
    <message>
      <source>Simplify by, pixels</source>
      <translation>简化幅度，像素</translation>
    </message>
    <message>
      <source>Simplify by, pixels (empty: the run's)</source>
      <translation>简化幅度，像素（留空：用该运行的值）</translation>
    </message>
    <message>
      <source>Simplify it in place of that.</source>
      <translation>请改用简化。</translation>
    </message>
    <message>
      <source>Since the earlier image</source>
      <translation>自早期影像以来</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Sizes, volumes, frequency of areas, sums by type and by catchment.</source>
      <translation>尺寸、体积、面积频率、按类型和按流域的合计。</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>已跳过</translation>
    </message>
    <message>
      <source>Sliver</source>
      <translation>碎屑多边形</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>更小的方案</translation>
    </message>
    <message>
      <source>Smaller ones</source>
      <translation>更小的滑坡</translation>
    </message>
    <message>
      <source>Smallest</source>
      <translation>最小</translation>
    </message>
    <message>
      <source>Smallest first</source>
      <translation>从小到大</translation>
    </message>
    <message>
      <source>Smallest mapped size</source>
      <translation>最小制图尺寸</translation>
    </message>
    <message>
      <source>Smooth</source>
      <translation>平滑</translation>
    </message>
    <message>
      <source>Smooth an outline</source>
      <translation>平滑轮廓</translation>
    </message>
    <message>
      <source>Source (proposed)</source>
      <translation>物源区（建议）</translation>
    </message>
    <message>
      <source>Source, m²</source>
      <translation>物源区，m²</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>分割</translation>
    </message>
    <message>
      <source>Split a polygon</source>
      <translation>分割多边形</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>重新开始</translation>
    </message>
    <message>
      <source>Starting the AI runtime</source>
      <translation>正在启动 AI 运行环境</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>统计</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Stop for now; it continues from here at any time, also after QGIS was closed.</source>
      <translation>暂时停止；可随时从此处继续，关闭 QGIS 之后也可以。</translation>
    </message>
    <message>
      <source>Stop; what is finished is kept, and Resume continues from there.</source>
      <translation>停止；已完成的部分会保留，“继续”会接着做。</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>已停止。</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>正在停止…</translation>
    </message>
    <message>
      <source>Style and metadata could not be written into it.</source>
      <translation>样式和元数据无法写入其中。</translation>
    </message>
    <message>
      <source>Swipe</source>
      <translation>卷帘</translation>
    </message>
    <message>
      <source>Switch the map between the result before and after. Key: {}</source>
      <translation>在之前和之后的结果之间切换地图。按键：{}</translation>
    </message>
    <message>
      <source>Ta&amp;ken before on</source>
      <translation>早期拍摄日期(&amp;K)</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>Take at most {}.</source>
      <translation>最多取 {} 个。</translation>
    </message>
    <message>
      <source>Take back the last label. Ctrl+Z on the map.</source>
      <translation>撤回上一个标注。在地图上按 Ctrl+Z。</translation>
    </message>
    <message>
      <source>Take back the last view</source>
      <translation>撤回上一个视图</translation>
    </message>
    <message>
      <source>Take labels away. Key 0.</source>
      <translation>去除标注。按键 0。</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>移出</translation>
    </message>
    <message>
      <source>Take the border as a part of the image, not as a place without data.</source>
      <translation>将边框视为影像的一部分，而不是无数据之处。</translation>
    </message>
    <message>
      <source>Take the last decision back</source>
      <translation>撤回上一个决定</translation>
    </message>
    <message>
      <source>Take them from a GeoPackage that a colleague has exported.</source>
      <translation>从同事导出的 GeoPackage 中取得。</translation>
    </message>
    <message>
      <source>Take this out of the queue</source>
      <translation>移出队列</translation>
    </message>
    <message>
      <source>Taken on</source>
      <translation>拍摄日期</translation>
    </message>
    <message>
      <source>Takes about {}. This result stays as it is; you can go on checking it.</source>
      <translation>约需 {}。此结果保持不变；您可以继续检查。</translation>
    </message>
    <message>
      <source>Takes the scores that a run left in its folder and makes mask and polygons anew. No network runs, so it takes seconds.

&lt;b&gt;Higher thresholds&lt;/b&gt; give fewer and surer landslides. What is left empty stays as in the run.

&lt;b&gt;Method.&lt;/b&gt; Another one can be chosen where the run kept its scores.

The results replace those in the run's folder.</source>
      <translation>取用某次运行留在其文件夹中的得分，重新制作掩膜和多边形。不运行任何网络，所以只需数秒。

&lt;b&gt;阈值越高&lt;/b&gt;，滑坡越少、越可靠。留空者保持该运行的值。

&lt;b&gt;方法。&lt;/b&gt;若该运行保留了其他方法的得分，可另选方法。

结果会替换运行文件夹中的结果。</translation>
    </message>
    <message>
      <source>Takes three times as long; worth it with many labels.</source>
      <translation>时间为三倍；标注多时值得。</translation>
    </message>
    <message>
      <source>Teach</source>
      <translation>教给模型</translation>
    </message>
    <message>
      <source>Teach new imagery</source>
      <translation>教模型认识新影像</translation>
    </message>
    <message>
      <source>Teaches a model by what was decided in several runs, and writes it as a file for other scenes.</source>
      <translation>用多次运行中的判定教一个模型，并将其写成文件供其他影像使用。</translation>
    </message>
    <message>
      <source>Teaches a run's model its scene, and maps the scene again with it.</source>
      <translation>让某次运行的模型学习其影像，并重新为该影像制图。</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>模板</translation>
    </message>
    <message>
      <source>Terrain</source>
      <translation>地形</translation>
    </message>
    <message>
      <source>Test first</source>
      <translation>先测试</translation>
    </message>
    <message>
      <source>Test on this &amp;view</source>
      <translation>在此视图上测试(&amp;V)</translation>
    </message>
    <message>
      <source>Testing a Python for the AI runtime</source>
      <translation>正在为 AI 运行环境测试 Python</translation>
    </message>
    <message>
      <source>Testing the AI runtime</source>
      <translation>正在测试 AI 运行环境</translation>
    </message>
    <message>
      <source>That is below the model's minimum, so a run computes no heatmap here.</source>
      <translation>这低于模型的下限，因此运行在此处不计算热力图。</translation>
    </message>
    <message>
      <source>That is no improvement beyond chance.</source>
      <translation>这算不上超出偶然的改进。</translation>
    </message>
    <message>
      <source>That is too few to tell: {} are needed.</source>
      <translation>数量太少，无法判断：需要 {} 个。</translation>
    </message>
    <message>
      <source>That would be {} tiles.</source>
      <translation>那将有 {} 个影像块。</translation>
    </message>
    <message>
      <source>The AI runtime cannot be installed in {}: programs cannot handle this path.</source>
      <translation>AI 运行环境无法安装在 {} 中：程序无法处理此路径。</translation>
    </message>
    <message>
      <source>The AI runtime could not start in {}.</source>
      <translation>AI 运行环境无法在 {} 中启动。</translation>
    </message>
    <message>
      <source>The AI runtime did not start within {} seconds.</source>
      <translation>AI 运行环境未能在 {} 秒内启动。</translation>
    </message>
    <message>
      <source>The AI runtime has ended unexpectedly ({}).</source>
      <translation>AI 运行环境意外结束（{}）。</translation>
    </message>
    <message>
      <source>The AI runtime has not answered for {} seconds.</source>
      <translation>AI 运行环境已有 {} 秒没有响应。</translation>
    </message>
    <message>
      <source>The AI runtime has written no log.</source>
      <translation>AI 运行环境没有写日志。</translation>
    </message>
    <message>
      <source>The AI runtime is newer than the plugin (protocol {} in place of {}).</source>
      <translation>AI 运行环境比插件新（协议为 {}，应为 {}）。</translation>
    </message>
    <message>
      <source>The AI runtime is not installed yet.</source>
      <translation>尚未安装 AI 运行环境。</translation>
    </message>
    <message>
      <source>The AI runtime is older than the plugin (protocol {} in place of {}).</source>
      <translation>AI 运行环境比插件旧（协议为 {}，应为 {}）。</translation>
    </message>
    <message>
      <source>The AI runtime starts and computes one tile…</source>
      <translation>AI 运行环境正在启动并计算一个影像块…</translation>
    </message>
    <message>
      <source>The AI runtime starts…</source>
      <translation>AI 运行环境正在启动…</translation>
    </message>
    <message>
      <source>The AI runtime's Python {} cannot be started: {}.</source>
      <translation>AI 运行环境的 Python {} 无法启动：{}。</translation>
    </message>
    <message>
      <source>The AI runtime's Python {} does not exist or cannot be started.</source>
      <translation>AI 运行环境的 Python {} 不存在或无法启动。</translation>
    </message>
    <message>
      <source>The AI runtime's folder cannot be written.</source>
      <translation>AI 运行环境的文件夹无法写入。</translation>
    </message>
    <message>
      <source>The AI runtime's folder cannot be written: the disk is read-only.</source>
      <translation>AI 运行环境的文件夹无法写入：磁盘为只读。</translation>
    </message>
    <message>
      <source>The AI runtime's test</source>
      <translation>AI 运行环境的测试</translation>
    </message>
    <message>
      <source>The CycleGAN's difference with a real earlier image in the place of the generated one.</source>
      <translation>以真实的更早影像代替生成影像的 CycleGAN 差异。</translation>
    </message>
    <message>
      <source>The Python that the new environment is made with: 3.10 to 3.14, 64-bit.</source>
      <translation>用来创建新环境的 Python：3.10 至 3.14，64 位。</translation>
    </message>
    <message>
      <source>The Python that was chosen is for another kind of processor.</source>
      <translation>所选的 Python 适用于另一种处理器。</translation>
    </message>
    <message>
      <source>The adapted result has edits that are not saved.</source>
      <translation>适应后的结果有未保存的编辑。</translation>
    </message>
    <message>
      <source>The adapted result in {} cannot be read.</source>
      <translation>无法读取 {} 中适应后的结果。</translation>
    </message>
    <message>
      <source>The area cannot be brought into the CRS of the scene, {}.</source>
      <translation>该区域无法转换到影像的坐标系 {}。</translation>
    </message>
    <message>
      <source>The area cannot be written to {}: {}.</source>
      <translation>区域无法写入 {}：{}。</translation>
    </message>
    <message>
      <source>The area holds no polygons.</source>
      <translation>该区域不含多边形。</translation>
    </message>
    <message>
      <source>The area would be {} of the web layer, too much to fetch.</source>
      <translation>该区域将是网络图层的 {}，过大而无法获取。</translation>
    </message>
    <message>
      <source>The bands “{}” are not three band numbers.</source>
      <translation>波段“{}”不是三个波段编号。</translation>
    </message>
    <message>
      <source>The bundle is for Python {}, and this computer has none.</source>
      <translation>该离线包适用于 Python {}，而本机没有。</translation>
    </message>
    <message>
      <source>The bundle is for {}, and this computer is {}.</source>
      <translation>该离线包适用于 {}，而本机是 {}。</translation>
    </message>
    <message>
      <source>The bundle lacks a package for this computer or this Python.</source>
      <translation>该离线包缺少本机或此 Python 所需的包。</translation>
    </message>
    <message>
      <source>The bundle was made for another version of this plugin.</source>
      <translation>该离线包是为本插件的另一版本制作的。</translation>
    </message>
    <message>
      <source>The checked views of all results in the map teach one model, which is offered for the next scene of this kind. Whole scenes are held back to say how good it is.</source>
      <translation>地图中所有结果的已查视图用来教一个模型，下次遇到同类影像时会提供。会留出整幅影像来说明它有多好。</translation>
    </message>
    <message>
      <source>The checked views of all results in the map teach one model. What is the name of the sensor that took the images?</source>
      <translation>地图中所有结果的已查视图用来教一个模型。拍摄这些影像的传感器叫什么？</translation>
    </message>
    <message>
      <source>The chosen model (fine-tune)</source>
      <translation>所选模型（微调）</translation>
    </message>
    <message>
      <source>The class activation map times the probability of a landslide. Bright: high.</source>
      <translation>类激活图乘以滑坡概率。越亮值越高。</translation>
    </message>
    <message>
      <source>The class activation of the classifier. Fastest; outlines are coarse. Good for a first look.</source>
      <translation>分类器的类激活。最快；轮廓较粗。适合初步查看。</translation>
    </message>
    <message>
      <source>The classifier's probability that this tile shows a landslide is {} %.</source>
      <translation>分类器判断此影像块有滑坡的概率为 {} %。</translation>
    </message>
    <message>
      <source>The connection broke while packages were being downloaded.</source>
      <translation>下载包时连接中断。</translation>
    </message>
    <message>
      <source>The continuous scores, one band each. Cloud-optimized.</source>
      <translation>连续得分，每种一个波段。云优化格式。</translation>
    </message>
    <message>
      <source>The day on which the earlier image was taken, such as 2020-06-30.</source>
      <translation>早期影像的拍摄日期，例如 2020-06-30。</translation>
    </message>
    <message>
      <source>The day on which the image was taken, such as 2021-08-04. It is kept with every polygon.</source>
      <translation>影像的拍摄日期，例如 2021-08-04。它会随每个多边形保存。</translation>
    </message>
    <message>
      <source>The decisions of all results in the map teach one model for other scenes. Whole scenes are held back to say whether it is better, and it is measured on other scenes before it is saved.</source>
      <translation>地图中所有结果的判定共同训练一个用于其他场景的模型。会留出整个场景来判断它是否更好，保存前还会在其他场景上测量。</translation>
    </message>
    <message>
      <source>The decisions of {} results in the map teach one model. What is the name of the new model?</source>
      <translation>地图中 {} 个结果的判定将训练一个模型。它叫什么名字？</translation>
    </message>
    <message>
      <source>The difference from a generated scene without landslides. Finds small ones, with more false alarms.</source>
      <translation>与生成的无滑坡影像之间的差异。能找到小滑坡，但误报较多。</translation>
    </message>
    <message>
      <source>The disk became full.</source>
      <translation>磁盘已满。</translation>
    </message>
    <message>
      <source>The disk is full: {} could not be written.</source>
      <translation>磁盘已满：无法写入 {}。</translation>
    </message>
    <message>
      <source>The disk of {} has {} free, and the installation takes {} while it runs.</source>
      <translation>{} 所在磁盘剩余 {}，安装过程需要 {}。</translation>
    </message>
    <message>
      <source>The disk of {} is full: the model needs {} MB.</source>
      <translation>{} 所在磁盘已满：模型需要 {} MB。</translation>
    </message>
    <message>
      <source>The dissertation's method: the pixels on which two independent scores agree. Slow without a GPU.</source>
      <translation>论文的方法：两种独立看法一致之处。没有 GPU 时较慢。</translation>
    </message>
    <message>
      <source>The earlier image covers {} of the scene: elsewhere the scene alone decides.</source>
      <translation>较早影像覆盖场景的 {}：其余部分只由场景决定。</translation>
    </message>
    <message>
      <source>The earlier image does not lie over {} of the scene as over the rest; nothing is called new there.</source>
      <translation>较早影像在场景的 {} 上与其余部分的套合不一致；该处不会被称为新增。</translation>
    </message>
    <message>
      <source>The earlier image has one band: grey levels alone are compared.</source>
      <translation>较早影像只有一个波段：只比较灰度。</translation>
    </message>
    <message>
      <source>The earlier image is a copy of the scene: nothing can be new.</source>
      <translation>较早影像是场景的副本：不可能有新增。</translation>
    </message>
    <message>
      <source>The earlier image of this run is not where it was: it cannot be shown.</source>
      <translation>本次运行的早期影像已不在原处：无法显示。</translation>
    </message>
    <message>
      <source>The earlier image shows nothing of {} of the scene (its edge, clouds or mask): there the result is that of the scene alone.</source>
      <translation>较早影像在场景的 {} 上没有内容（边缘、云或掩膜）：该处结果只来自场景。</translation>
    </message>
    <message>
      <source>The edits are back. Press E to save them.</source>
      <translation>编辑已恢复。按 E 保存。</translation>
    </message>
    <message>
      <source>The field that names the catchments. Empty: their numbers.</source>
      <translation>流域名称所在的字段。留空：用其编号。</translation>
    </message>
    <message>
      <source>The figures are for the thresholds alone, without your review. At another place another threshold may be better.</source>
      <translation>数字只来自阈值，不含您的复核。其他地方可能需要其他阈值。</translation>
    </message>
    <message>
      <source>The file has nothing.</source>
      <translation>该文件中没有内容。</translation>
    </message>
    <message>
      <source>The file of these polygons holds triggers that somebody put into it, which would run at each change.</source>
      <translation>这些多边形的文件含有他人放入的触发器，每次更改时都会运行。</translation>
    </message>
    <message>
      <source>The file of these polygons is a link to {}: what you say would be written there.</source>
      <translation>这些多边形的文件是指向 {} 的链接：您的决定会写入那里。</translation>
    </message>
    <message>
      <source>The file {} cannot be opened.</source>
      <translation>无法打开文件 {}。</translation>
    </message>
    <message>
      <source>The file {} does not end with .lsmodel.</source>
      <translation>文件 {} 不以 .lsmodel 结尾。</translation>
    </message>
    <message>
      <source>The file {} exists already.</source>
      <translation>文件 {} 已存在。</translation>
    </message>
    <message>
      <source>The file {} exists already. Choose another name.</source>
      <translation>文件 {} 已存在。请选择另一个名称。</translation>
    </message>
    <message>
      <source>The file {} has no ending of a format that can be written.</source>
      <translation>文件 {} 没有可写格式的扩展名。</translation>
    </message>
    <message>
      <source>The file {} is not an area of this plugin.</source>
      <translation>文件 {} 不是此插件的区域文件。</translation>
    </message>
    <message>
      <source>The file {} is not there now. Connect its drive, or restore its folder.</source>
      <translation>文件 {} 现在不在。请连接其驱动器或恢复其文件夹。</translation>
    </message>
    <message>
      <source>The file {} is not there now: nothing was written.</source>
      <translation>文件 {} 现在不在：未写入任何内容。</translation>
    </message>
    <message>
      <source>The folder {} cannot be made: {}.</source>
      <translation>无法创建文件夹 {}：{}。</translation>
    </message>
    <message>
      <source>The folder {} lies in OneDrive ({}), which would upload the AI runtime and hold its files.</source>
      <translation>文件夹 {} 位于 OneDrive（{}）中，OneDrive 会上传 AI 运行环境并占用其文件。</translation>
    </message>
    <message>
      <source>The image is not in the map, too large or no GeoTIFF, and was left out.</source>
      <translation>影像不在地图中、太大或不是 GeoTIFF，已略去。</translation>
    </message>
    <message>
      <source>The installation</source>
      <translation>安装</translation>
    </message>
    <message>
      <source>The installation of {} was interrupted. Install begins again; files that were downloaded completely are not downloaded again.</source>
      <translation>{} 的安装被中断。安装会重新开始；已完整的不会重复下载。</translation>
    </message>
    <message>
      <source>The installer cannot use a SOCKS proxy.</source>
      <translation>安装程序不能使用 SOCKS 代理。</translation>
    </message>
    <message>
      <source>The installer ran out of memory or was stopped by the system.</source>
      <translation>安装程序内存不足，或被系统停止。</translation>
    </message>
    <message>
      <source>The inventory is complete</source>
      <translation>编目是完整的</translation>
    </message>
    <message>
      <source>The label cannot be saved in {}.</source>
      <translation>标注无法保存到 {}。</translation>
    </message>
    <message>
      <source>The labels cannot be written to {}: {}.</source>
      <translation>标注无法写入 {}：{}。</translation>
    </message>
    <message>
      <source>The layer of tiles that you are labelling.</source>
      <translation>您正在标注的影像块图层。</translation>
    </message>
    <message>
      <source>The layer whose polygons are the area to map.</source>
      <translation>以其多边形作为制图区域的图层。</translation>
    </message>
    <message>
      <source>The layer {} cannot be read.</source>
      <translation>图层 {} 无法读取。</translation>
    </message>
    <message>
      <source>The layer {} holds no polygons.</source>
      <translation>图层 {} 没有多边形。</translation>
    </message>
    <message>
      <source>The layer “{}” cannot be brought into the CRS of the tiles.</source>
      <translation>图层“{}”无法转换到影像块的坐标系。</translation>
    </message>
    <message>
      <source>The layer “{}” cannot be learned from as it is.</source>
      <translation>图层“{}”目前的状态无法用于学习。</translation>
    </message>
    <message>
      <source>The layer “{}” comes from a web service, not from a file.</source>
      <translation>图层“{}”来自网络服务，而不是文件。</translation>
    </message>
    <message>
      <source>The layer “{}” holds neither points nor polygons.</source>
      <translation>图层“{}”既没有点也没有多边形。</translation>
    </message>
    <message>
      <source>The layer “{}” holds no polygon.</source>
      <translation>图层“{}”没有多边形。</translation>
    </message>
    <message>
      <source>The layer “{}” is a web layer, so its area must be given.</source>
      <translation>图层“{}”是网络图层，必须给出其区域。</translation>
    </message>
    <message>
      <source>The layer “{}” is not a plain file on this computer.</source>
      <translation>图层“{}”不是本机上的普通文件。</translation>
    </message>
    <message>
      <source>The line does not cross the chosen polygon from one side to the other.</source>
      <translation>该线没有从一侧到另一侧横穿所选多边形。</translation>
    </message>
    <message>
      <source>The list shows it as it is now: look at it, and choose again.</source>
      <translation>列表显示它现在的样子：请查看后重新选择。</translation>
    </message>
    <message>
      <source>The map cannot be brought into the CRS of the polygons.</source>
      <translation>地图无法转换到多边形的坐标系。</translation>
    </message>
    <message>
      <source>The map shows no part of the raster.</source>
      <translation>地图未显示该栅格的任何部分。</translation>
    </message>
    <message>
      <source>The map shows no whole tile of the raster.</source>
      <translation>地图中没有显示该栅格的完整影像块。</translation>
    </message>
    <message>
      <source>The map shows nothing: zoom to the scene first.</source>
      <translation>地图上没有内容：请先缩放到场景。</translation>
    </message>
    <message>
      <source>The map's place cannot be brought into the CRS of the scene.</source>
      <translation>地图上的位置无法转换到影像的坐标系。</translation>
    </message>
    <message>
      <source>The mask of the method below with these thresholds.</source>
      <translation>下方所选方法在这些阈值下的掩膜。</translation>
    </message>
    <message>
      <source>The mask of the polygons as they are: 1 is landslide, 0 is none, 255 is no data.</source>
      <translation>按多边形的现状：1 为滑坡，0 为无，255 为无数据。</translation>
    </message>
    <message>
      <source>The mask of the polygons is older than your decisions: it could not be drawn anew.</source>
      <translation>多边形的掩膜比您的判定旧：无法重新绘制。</translation>
    </message>
    <message>
      <source>The mask of the thresholds alone, without minimum area or review.</source>
      <translation>仅由阈值得出，不考虑最小面积和复核。</translation>
    </message>
    <message>
      <source>The method that computes the scores.</source>
      <translation>计算得分的方法。</translation>
    </message>
    <message>
      <source>The model cannot be copied to {}: {}.</source>
      <translation>模型无法复制到 {}：{}。</translation>
    </message>
    <message>
      <source>The model could not be downloaded: {}.</source>
      <translation>模型无法下载：{}。</translation>
    </message>
    <message>
      <source>The model does not know this kind of imagery: do not trust this map. Outline the landslides of three views.</source>
      <translation>模型不熟悉此类影像：请勿采信此地图。请勾绘三个视图中的滑坡。</translation>
    </message>
    <message>
      <source>The model has adapted to this scene.</source>
      <translation>模型已适应此影像。</translation>
    </message>
    <message>
      <source>The model has learned from {} decisions.</source>
      <translation>模型已从 {} 个判定中学习。</translation>
    </message>
    <message>
      <source>The model has learned this imagery from checked views. Check the new map.</source>
      <translation>模型已通过已查视图学习影像。请检查它绘制的内容。</translation>
    </message>
    <message>
      <source>The model is already there.</source>
      <translation>该模型已存在。</translation>
    </message>
    <message>
      <source>The model is in the list of models on the tab Map.</source>
      <translation>模型在“制图”选项卡的模型列表中。</translation>
    </message>
    <message>
      <source>The model is made, but {} could not be written: {}.</source>
      <translation>模型已制成，但无法写入 {}：{}。</translation>
    </message>
    <message>
      <source>The model is sure of only a small part of what it found: the scene is unlike its training images. Check some polygons, then let it learn from your decisions.</source>
      <translation>模型对找到的内容大多没有把握：此影像与它所熟悉的不同。请检查一些多边形，然后让它从您的判定中学习。</translation>
    </message>
    <message>
      <source>The model is unsure of this scene; it can adapt to it.</source>
      <translation>模型对此影像没有把握；它可以适应此影像。</translation>
    </message>
    <message>
      <source>The model stays as it was: nothing on the map changes.</source>
      <translation>模型保持原样：地图上没有任何变化。</translation>
    </message>
    <message>
      <source>The model stays; its threshold is {} now.</source>
      <translation>模型不变；其阈值现为 {}。</translation>
    </message>
    <message>
      <source>The model stays; proposals like those that you rejected are left out.</source>
      <translation>模型不变；与您拒绝的相似的建议已略去。</translation>
    </message>
    <message>
      <source>The model that the training starts from.</source>
      <translation>训练所用的起始模型。</translation>
    </message>
    <message>
      <source>The model was taught by {}.</source>
      <translation>模型的学习来自 {}。</translation>
    </message>
    <message>
      <source>The model “{}” is made and chosen.</source>
      <translation>模型“{}”已制成并选用。</translation>
    </message>
    <message>
      <source>The model “{}” is made, but not chosen.</source>
      <translation>模型“{}”已生成，但未选用。</translation>
    </message>
    <message>
      <source>The model's own thresholds.</source>
      <translation>模型自带的阈值。</translation>
    </message>
    <message>
      <source>The network that gives the outlines; it learns from the classifier.</source>
      <translation>给出轮廓的网络；它向分类器学习。</translation>
    </message>
    <message>
      <source>The networks are running</source>
      <translation>网络正在运行</translation>
    </message>
    <message>
      <source>The networks that find landslides run in a separate Python. It is installed once, beside QGIS: QGIS and your other plugins stay as they are.</source>
      <translation>寻找滑坡的网络在单独的 Python 中运行。它只需安装一次，与 QGIS 并列：QGIS 和您的其他插件保持不变。</translation>
    </message>
    <message>
      <source>The new model is surer of them.</source>
      <translation>新模型对它们更有把握。</translation>
    </message>
    <message>
      <source>The orthophoto or satellite scene to map.</source>
      <translation>要制图的正射影像或卫星影像。</translation>
    </message>
    <message>
      <source>The outline has no area.</source>
      <translation>轮廓没有面积。</translation>
    </message>
    <message>
      <source>The outline lies on decided polygons.</source>
      <translation>轮廓位于已判定的多边形上。</translation>
    </message>
    <message>
      <source>The outline lies on polygon {}, on which somebody has decided.</source>
      <translation>该轮廓落在多边形 {} 上，而该多边形已有人判定。</translation>
    </message>
    <message>
      <source>The outline model's probability of a landslide.</source>
      <translation>轮廓模型给出的滑坡概率。</translation>
    </message>
    <message>
      <source>The output {} is not a file.</source>
      <translation>输出 {} 不是文件。</translation>
    </message>
    <message>
      <source>The package server cannot be reached.</source>
      <translation>无法连接包服务器。</translation>
    </message>
    <message>
      <source>The package server has a problem at the moment.</source>
      <translation>包服务器目前有问题。</translation>
    </message>
    <message>
      <source>The package server refuses this computer.</source>
      <translation>包服务器拒绝本机。</translation>
    </message>
    <message>
      <source>The path of the AI runtime's folder is too long for this system.</source>
      <translation>AI 运行环境文件夹的路径对本系统来说太长。</translation>
    </message>
    <message>
      <source>The path {} is too long for Windows.</source>
      <translation>路径 {} 对 Windows 来说过长。</translation>
    </message>
    <message>
      <source>The picture {} cannot be read.</source>
      <translation>图片 {} 无法读取。</translation>
    </message>
    <message>
      <source>The pixel of {} is far from the model's {}: expect poor results, or check the scene's CRS.</source>
      <translation>像素大小 {} 与模型的 {} 相差很大：结果可能较差，也请检查影像的坐标系。</translation>
    </message>
    <message>
      <source>The pixel of {} is far from the model's {}: expect poor results.</source>
      <translation>像素大小 {} 与模型的 {} 相差很大：结果可能较差。</translation>
    </message>
    <message>
      <source>The plugin failed: {}.</source>
      <translation>插件出错：{}。</translation>
    </message>
    <message>
      <source>The polygon lies wholly on other landslides.</source>
      <translation>该多边形完全位于其他滑坡上。</translation>
    </message>
    <message>
      <source>The polygon overlaps no other landslide.</source>
      <translation>该多边形不与其他滑坡重叠。</translation>
    </message>
    <message>
      <source>The polygons are being drawn anew.</source>
      <translation>正在重新绘制多边形。</translation>
    </message>
    <message>
      <source>The polygons are being edited and lack the field “{}”.</source>
      <translation>多边形正在编辑中，且缺少字段“{}”。</translation>
    </message>
    <message>
      <source>The polygons are being edited.</source>
      <translation>多边形正在编辑中。</translation>
    </message>
    <message>
      <source>The polygons cannot be edited now. Choose one, and wait a moment.</source>
      <translation>现在无法编辑多边形。请选择一个并稍候。</translation>
    </message>
    <message>
      <source>The polygons cannot be written: their folder or file is read-only.</source>
      <translation>多边形无法写入：其文件夹或文件为只读。</translation>
    </message>
    <message>
      <source>The polygons cannot have the field “{}”.</source>
      <translation>多边形无法具有字段“{}”。</translation>
    </message>
    <message>
      <source>The polygons have changed. Compute the statistics again.</source>
      <translation>多边形已更改。请重新计算统计。</translation>
    </message>
    <message>
      <source>The polygons have changed. Propose the parts again.</source>
      <translation>多边形已更改。请重新建议分区。</translation>
    </message>
    <message>
      <source>The polygons have no fields for a review.</source>
      <translation>多边形没有复核用的字段。</translation>
    </message>
    <message>
      <source>The polygons in the folder {} are being edited.</source>
      <translation>文件夹 {} 中的多边形正在编辑中。</translation>
    </message>
    <message>
      <source>The polygons of the result that came before this one.</source>
      <translation>此结果之前的那个结果的多边形。</translation>
    </message>
    <message>
      <source>The polygons of the run are not in the project. Open the run's folder again.</source>
      <translation>该运行的多边形不在工程中。请重新打开运行文件夹。</translation>
    </message>
    <message>
      <source>The polygons of this result are not in the map; their file is complete.</source>
      <translation>此结果的多边形不在地图中；其文件完好。</translation>
    </message>
    <message>
      <source>The polygons of this run are not in the map. Open the run again.</source>
      <translation>此次运行的多边形不在地图中。请重新打开该运行。</translation>
    </message>
    <message>
      <source>The polygons of {} cannot be written.</source>
      <translation>{} 的多边形无法写入。</translation>
    </message>
    <message>
      <source>The project {} cannot be written.</source>
      <translation>无法写入工程 {}。</translation>
    </message>
    <message>
      <source>The proxy does not answer or does not let the installer through.</source>
      <translation>代理没有回应，或不让安装程序通过。</translation>
    </message>
    <message>
      <source>The proxy wants a user name and password.</source>
      <translation>代理需要用户名和密码。</translation>
    </message>
    <message>
      <source>The raster has no CRS, so its labels would lie nowhere.</source>
      <translation>该栅格没有坐标系，标注无处落脚。</translation>
    </message>
    <message>
      <source>The report is on the clipboard: paste it into your message.</source>
      <translation>报告已在剪贴板中：请粘贴到您的消息里。</translation>
    </message>
    <message>
      <source>The report {} could not be written.</source>
      <translation>报告 {} 无法写入。</translation>
    </message>
    <message>
      <source>The result before is shown again; the adapted one stays in the folder {}.</source>
      <translation>已重新显示之前的结果；适应后的结果保留在文件夹 {} 中。</translation>
    </message>
    <message>
      <source>The rule in the panel computes its thresholds from the whole scene; here they are fixed.</source>
      <translation>面板的规则由整景求阈值；这里用的是固定值。</translation>
    </message>
    <message>
      <source>The run in {} is damaged.</source>
      <translation>{} 中的运行已损坏。</translation>
    </message>
    <message>
      <source>The run in {} is not finished.</source>
      <translation>{} 中的运行尚未完成。</translation>
    </message>
    <message>
      <source>The run in {} was made by another version of the plugin.</source>
      <translation>{} 中的运行由插件的另一版本生成。</translation>
    </message>
    <message>
      <source>The same adaptation is under way or waits.</source>
      <translation>相同的适应正在进行或等待。</translation>
    </message>
    <message>
      <source>The same model is being made or waits.</source>
      <translation>同一模型正在制作或等待。</translation>
    </message>
    <message>
      <source>The same page as PNG.</source>
      <translation>同一页，PNG 格式。</translation>
    </message>
    <message>
      <source>The same training is under way or waits.</source>
      <translation>相同的训练正在进行或等待中。</translation>
    </message>
    <message>
      <source>The same with the outlines as WKT, in the CRS of the run.</source>
      <translation>同上，轮廓为 WKT，采用运行的坐标系。</translation>
    </message>
    <message>
      <source>The scene has no CRS: areas would be in pixels.</source>
      <translation>影像没有坐标系：面积将以像素计。</translation>
    </message>
    <message>
      <source>The scene has no CRS: assign one to the layer for areas in square metres.</source>
      <translation>影像没有坐标系：请为图层指定坐标系，以便得到以平方米计的面积。</translation>
    </message>
    <message>
      <source>The scene has no CRS: masks and polygons lie on its pixel grid, and areas are in pixels.</source>
      <translation>场景没有坐标参考系：掩膜和多边形位于其像素网格上，面积以像素计。</translation>
    </message>
    <message>
      <source>The scene {} is not a raster that QGIS can read.</source>
      <translation>影像 {} 不是 QGIS 能读取的栅格。</translation>
    </message>
    <message>
      <source>The scene's CRS does not lead to places on the ground: its pixel size is unknown.</source>
      <translation>场景的坐标参考系无法对应到地面位置：像素大小未知。</translation>
    </message>
    <message>
      <source>The scene's pixel of {} is far from the {} that the model was trained on; expect poor results.</source>
      <translation>场景的像素为 {}，与模型训练时的 {} 相差很大；结果可能较差。</translation>
    </message>
    <message>
      <source>The scores of the run in {} are gone.</source>
      <translation>{} 中运行的得分不见了。</translation>
    </message>
    <message>
      <source>The secure connection to the package server is intercepted or not trusted.</source>
      <translation>与包服务器的安全连接被截获或不受信任。</translation>
    </message>
    <message>
      <source>The secure connection was refused because a certificate is out of date.</source>
      <translation>安全连接被拒绝，因为证书已过期。</translation>
    </message>
    <message>
      <source>The share of the scene that the map has shown near enough to see its pixels.</source>
      <translation>地图以足以看清像素的比例显示过的影像部分所占的比例。</translation>
    </message>
    <message>
      <source>The shipped model, or a model file (.lsmodel) of your own.</source>
      <translation>随附模型，或您自己的模型文件 (.lsmodel)。</translation>
    </message>
    <message>
      <source>The table could not be saved.</source>
      <translation>无法保存表格。</translation>
    </message>
    <message>
      <source>The table is no CSV file.</source>
      <translation>该表格不是 CSV 文件。</translation>
    </message>
    <message>
      <source>The template cannot be kept: {}.</source>
      <translation>无法保留该模板：{}。</translation>
    </message>
    <message>
      <source>The text is too long for a Shapefile.</source>
      <translation>文本太长，不适合 Shapefile。</translation>
    </message>
    <message>
      <source>The tile as the CycleGAN generates it without a landslide.</source>
      <translation>CycleGAN 生成的无滑坡影像块。</translation>
    </message>
    <message>
      <source>The tile as the networks read it: bands, stretch and pixel size.</source>
      <translation>网络所读取的影像块：波段、拉伸和像素大小。</translation>
    </message>
    <message>
      <source>The training error at each step. A falling line means that the network learns.</source>
      <translation>每一步的训练误差。曲线下降表示网络在学习。</translation>
    </message>
    <message>
      <source>The usual place</source>
      <translation>通常的来源</translation>
    </message>
    <message>
      <source>The value follows each pixel's neighborhood; sensitive to noise.</source>
      <translation>该值随每个像素的邻域变化；对噪声敏感。</translation>
    </message>
    <message>
      <source>The value follows the neighborhood; steadier where there is little contrast.</source>
      <translation>该值随邻域变化；对比度低处更平稳。</translation>
    </message>
    <message>
      <source>The views cannot be written into {}.</source>
      <translation>视图无法写入 {}。</translation>
    </message>
    <message>
      <source>The web layer “{}” could not be fetched ({}).</source>
      <translation>网络图层“{}”无法获取（{}）。</translation>
    </message>
    <message>
      <source>The {} is not a finite number.</source>
      <translation>{} 不是有限的数。</translation>
    </message>
    <message>
      <source>The {} “{}” is not a number.</source>
      <translation>{}“{}”不是数字。</translation>
    </message>
    <message>
      <source>There are edits that are not saved.</source>
      <translation>有未保存的编辑。</translation>
    </message>
    <message>
      <source>There are no packages for this computer or this Python.</source>
      <translation>没有适合本机或此 Python 的包。</translation>
    </message>
    <message>
      <source>There are {} decisions; at least {} are needed.</source>
      <translation>有 {} 个判定；达到 {} 个才会学习。</translation>
    </message>
    <message>
      <source>There is no PyTorch for this kind of computer ({}).</source>
      <translation>没有适合此类计算机（{}）的 PyTorch。</translation>
    </message>
    <message>
      <source>There is no earlier image.</source>
      <translation>没有早期影像。</translation>
    </message>
    <message>
      <source>There is no file {}.</source>
      <translation>没有文件 {}。</translation>
    </message>
    <message>
      <source>There is no layer to take labels from.</source>
      <translation>没有可取标注的图层。</translation>
    </message>
    <message>
      <source>There is no other view to show.</source>
      <translation>没有其他可显示的视图。</translation>
    </message>
    <message>
      <source>There is no output folder.</source>
      <translation>没有输出文件夹。</translation>
    </message>
    <message>
      <source>There is no polygon layer.</source>
      <translation>没有多边形图层。</translation>
    </message>
    <message>
      <source>There is no polygon. Click into one.</source>
      <translation>此处没有多边形。请在多边形内单击。</translation>
    </message>
    <message>
      <source>There is no run in {}.</source>
      <translation>{} 中没有运行。</translation>
    </message>
    <message>
      <source>There is nothing to cut.</source>
      <translation>没有可裁剪的。</translation>
    </message>
    <message>
      <source>There is nothing to merge.</source>
      <translation>没有可合并的。</translation>
    </message>
    <message>
      <source>These are only in the result before, because other polygons lie there: {}.</source>
      <translation>因该处已有其他多边形，只在之前的结果中：{}。</translation>
    </message>
    <message>
      <source>They are carried over to the new run and stay as they are.</source>
      <translation>它们会转入新的运行，并保持不变。</translation>
    </message>
    <message>
      <source>They are of another scene: their file stays in the folder under the scene's name.</source>
      <translation>它们属于另一景影像：其文件以该影像的名称保留在文件夹中。</translation>
    </message>
    <message>
      <source>They follow from the elevations alone; check them before you use them.</source>
      <translation>它们仅由高程推得；使用前请检查。</translation>
    </message>
    <message>
      <source>This Linux is too old for PyTorch: it needs glibc 2.28 or newer.</source>
      <translation>此 Linux 对 PyTorch 来说过旧：需要 glibc 2.28 或更新版本。</translation>
    </message>
    <message>
      <source>This Linux is too old for PyTorch: it needs glibc {}.{} or newer.</source>
      <translation>此 Linux 对 PyTorch 来说过旧：需要 glibc {}.{} 或更新版本。</translation>
    </message>
    <message>
      <source>This Python cannot make environments: its venv package is missing.</source>
      <translation>此 Python 不能创建环境：缺少其 venv 包。</translation>
    </message>
    <message>
      <source>This computer's processor is too old for PyTorch.</source>
      <translation>本机的处理器对 PyTorch 来说过旧。</translation>
    </message>
    <message>
      <source>This folder holds a run. You will be asked before it is overwritten.</source>
      <translation>这里已有一次运行。覆盖之前会先询问您。</translation>
    </message>
    <message>
      <source>This is a landslide</source>
      <translation>这是滑坡</translation>
    </message>
    <message>
      <source>This is none</source>
      <translation>这不是滑坡</translation>
    </message>
    <message>
      <source>This plugin brings newer packages: press Repair or change to get them.</source>
      <translation>此插件带来了更新的包：按“修复或更改”即可获取。</translation>
    </message>
    <message>
      <source>This polygon is no longer there.</source>
      <translation>该多边形已不在了。</translation>
    </message>
    <message>
      <source>This result: {}.</source>
      <translation>本结果：{}。</translation>
    </message>
    <message>
      <source>This rule looks at each pixel's neighborhood: the map changes when the polygons are drawn.</source>
      <translation>此规则查看每个像素的邻域：绘制多边形时地图随之更新。</translation>
    </message>
    <message>
      <source>Thorough</source>
      <translation>彻底</translation>
    </message>
    <message>
      <source>Three or more teach most.</source>
      <translation>三个或更多效果最好。</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>阈值</translation>
    </message>
    <message>
      <source>Threshold a run again</source>
      <translation>重新对运行取阈值</translation>
    </message>
    <message>
      <source>Threshold meth&amp;od</source>
      <translation>阈值方法(&amp;O)</translation>
    </message>
    <message>
      <source>Threshold method</source>
      <translation>阈值方法</translation>
    </message>
    <message>
      <source>Threshold method (empty: the run's)</source>
      <translation>阈值方法（留空：用该运行的方法）</translation>
    </message>
    <message>
      <source>Threshold of the change (empty: the run's)</source>
      <translation>变化阈值（留空：用本次运行的）</translation>
    </message>
    <message>
      <source>Threshold of the change since then (empty: the model's)</source>
      <translation>此后变化的阈值（留空：用模型的）</translation>
    </message>
    <message>
      <source>Threshold of the difference since then (empty: the model's)</source>
      <translation>此后差异的阈值（留空：用模型的）</translation>
    </message>
    <message>
      <source>Threshold of the difference since then (empty: the run's)</source>
      <translation>此后差异的阈值（留空：用本次运行的）</translation>
    </message>
    <message>
      <source>Thresholds</source>
      <translation>阈值</translation>
    </message>
    <message>
      <source>Thresholds and review: look at every polygon of a result.</source>
      <translation>阈值与复核：查看结果中的每个多边形。</translation>
    </message>
    <message>
      <source>Thresholds of the next run</source>
      <translation>下次运行的阈值</translation>
    </message>
    <message>
      <source>Thresholds of this result</source>
      <translation>此结果的阈值</translation>
    </message>
    <message>
      <source>Thresholds under a name, kept in the QGIS project.</source>
      <translation>以名称保存的阈值，存于 QGIS 工程中。</translation>
    </message>
    <message>
      <source>Tick “Keep the border” if it is part of the image.</source>
      <translation>若它是影像的一部分，请勾选“保留边框”。</translation>
    </message>
    <message>
      <source>Tile size, pixels</source>
      <translation>影像块大小，像素</translation>
    </message>
    <message>
      <source>Tile, generated without landslides, difference</source>
      <translation>影像块、生成的无滑坡图像、差异</translation>
    </message>
    <message>
      <source>Tiles</source>
      <translation>影像块</translation>
    </message>
    <message>
      <source>Tiles that the training has not seen: three with a landslide above, three without below.</source>
      <translation>训练未见过的影像块：上面三个有滑坡，下面三个没有。</translation>
    </message>
    <message>
      <source>Tiles with a landslide</source>
      <translation>有滑坡的影像块</translation>
    </message>
    <message>
      <source>Tiles with less, but some, are skipped.</source>
      <translation>有滑坡但少于此值的影像块会跳过。</translation>
    </message>
    <message>
      <source>Tiles without</source>
      <translation>无滑坡的影像块</translation>
    </message>
    <message>
      <source>Tiles: {}</source>
      <translation>影像块：{}</translation>
    </message>
    <message>
      <source>To see whether it works.</source>
      <translation>看看是否可行。</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>容差</translation>
    </message>
    <message>
      <source>Trace a mask into polygons</source>
      <translation>将掩膜描绘成多边形</translation>
    </message>
    <message>
      <source>Traces a mask (1 is landslide, 0 is none, 255 is no data) into polygons and measures each: area, perimeter, length, width, orientation and place, on the ellipsoid.

&lt;b&gt;Scores.&lt;/b&gt; The scores of a run fill the confidence. &lt;b&gt;Elevation model.&lt;/b&gt; It fills elevation, drop, slope, aspect, H/L and travel angle, and leaves out what lies on flat ground.

The polygons have fields for a review: status, reviewer and comment.</source>
      <translation>将掩膜（1 为滑坡，0 为无，255 为无数据）描绘成多边形，并在椭球面上量测每个多边形：面积、周长、长度、宽度、方向和位置。

&lt;b&gt;得分。&lt;/b&gt;某次运行的得分填写置信度。&lt;b&gt;高程模型。&lt;/b&gt;它填写高程、落差、坡度、坡向、H/L 和运移角，并略去平地上的对象。

多边形带有复核用的字段：状态、复核人和备注。</translation>
    </message>
    <message>
      <source>Tracing polygons</source>
      <translation>正在描绘多边形</translation>
    </message>
    <message>
      <source>Trai&amp;n</source>
      <translation>训练(&amp;N)</translation>
    </message>
    <message>
      <source>Trai&amp;n next</source>
      <translation>接着训练(&amp;N)</translation>
    </message>
    <message>
      <source>Train a model</source>
      <translation>训练模型</translation>
    </message>
    <message>
      <source>Train a model from tiles</source>
      <translation>由影像块训练模型</translation>
    </message>
    <message>
      <source>Train with the labelled tiles. QGIS stays free for other work.</source>
      <translation>用已标注的影像块训练。QGIS 仍可用于其他工作。</translation>
    </message>
    <message>
      <source>Training of {}</source>
      <translation>{} 的训练</translation>
    </message>
    <message>
      <source>Training the CycleGAN</source>
      <translation>正在训练 CycleGAN</translation>
    </message>
    <message>
      <source>Training the classifier</source>
      <translation>正在训练分类器</translation>
    </message>
    <message>
      <source>Training the outline model</source>
      <translation>正在训练轮廓模型</translation>
    </message>
    <message>
      <source>Trainings that were paused, or cut off when QGIS closed.</source>
      <translation>已暂停的训练，或因 QGIS 关闭而中断的训练。</translation>
    </message>
    <message>
      <source>Trains networks on the tiles of a folder that holds &lt;i&gt;landslide&lt;/i&gt; and &lt;i&gt;non-landslide&lt;/i&gt;, and writes one model file, with what was measured on tiles that were held out.

&lt;b&gt;Networks.&lt;/b&gt; The classifier says whether a tile shows a landslide. The outline model learns outlines from its explanations and maps a scene in one pass: recommended. The CycleGAN generates tiles without their landslides: slow, for the dissertation's methods.

&lt;b&gt;Start.&lt;/b&gt; Going on from a model, fifty tiles of each kind are worth a try. From scratch, hundreds are needed.

It takes minutes on a GPU and up to hours without. Cancel pauses it: run again with the same working folder to continue.</source>
      <translation>用文件夹中的影像块训练网络，文件夹须含 &lt;i&gt;landslide&lt;/i&gt; 和 &lt;i&gt;non-landslide&lt;/i&gt;，并写出一个模型文件，附有在留出的影像块上量得的指标。

&lt;b&gt;网络。&lt;/b&gt;分类器判断影像块是否有滑坡。轮廓模型从其解释中学习轮廓，一次运算即可为整景制图：推荐。CycleGAN 画出没有滑坡的影像块：较慢，供论文的方法使用。

&lt;b&gt;起点。&lt;/b&gt;以某个模型为起点，每类五十个影像块就值得一试。从零开始则需数百个。

有 GPU 时需数分钟，没有时可达数小时。取消即暂停：用同一工作文件夹再次运行即可继续。</translation>
    </message>
    <message>
      <source>Transport (proposed)</source>
      <translation>流通区（建议）</translation>
    </message>
    <message>
      <source>Transport, m²</source>
      <translation>流通区，m²</translation>
    </message>
    <message>
      <source>Travel angle (°)</source>
      <translation>运移角 (°)</translation>
    </message>
    <message>
      <source>Try again later; if it stays, tell the project.</source>
      <translation>请稍后重试；若仍如此，请告知项目。</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>请重试。</translation>
    </message>
    <message>
      <source>Try again; if it happens again, look at the log or choose another Python for the AI runtime.</source>
      <translation>请重试；若再次发生，请查看日志，或为 AI 运行环境另选一个 Python。</translation>
    </message>
    <message>
      <source>Trying every threshold…</source>
      <translation>正在尝试所有阈值…</translation>
    </message>
    <message>
      <source>Turns any landslide mask into an inventory of measured polygons.</source>
      <translation>把任意滑坡掩膜变成量测过的多边形编目。</translation>
    </message>
    <message>
      <source>Two outlines are one landslide at an IoU above 0.1, or where half of the smaller lies in the larger.</source>
      <translation>IoU 大于 0.1，或较小者有一半位于较大者之内时，两个轮廓视为同一滑坡。</translation>
    </message>
    <message>
      <source>Type the day of each.</source>
      <translation>请输入每幅影像的日期。</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Undo the last change of thresholds</source>
      <translation>撤销上一次阈值更改</translation>
    </message>
    <message>
      <source>Undo: {}</source>
      <translation>撤销：{}</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>已撤销。</translation>
    </message>
    <message>
      <source>Unfinished</source>
      <translation>未完成</translation>
    </message>
    <message>
      <source>Unit of the elevations</source>
      <translation>高程单位</translation>
    </message>
    <message>
      <source>Unpacking the bundle</source>
      <translation>正在解开离线包</translation>
    </message>
    <message>
      <source>Unpacking the packages</source>
      <translation>正在解开各个包</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>不确定</translation>
    </message>
    <message>
      <source>Update the plugin, then start QGIS again.</source>
      <translation>请更新插件，然后重新启动 QGIS。</translation>
    </message>
    <message>
      <source>Update the plugin.</source>
      <translation>请更新插件。</translation>
    </message>
    <message>
      <source>Use a computer whose processor has AVX2, made after about 2013.</source>
      <translation>请使用处理器带 AVX2 的计算机（约 2013 年以后制造）。</translation>
    </message>
    <message>
      <source>Use a newer system, or choose an existing Python that has PyTorch.</source>
      <translation>请使用较新的系统，或选择已装有 PyTorch 的 Python。</translation>
    </message>
    <message>
      <source>Use an existing Python…</source>
      <translation>使用已有的 Python…</translation>
    </message>
    <message>
      <source>Use imagery of {} to {}, or check the scene's CRS.</source>
      <translation>请使用 {} 至 {} 的影像，或检查影像的坐标系。</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>使用它</translation>
    </message>
    <message>
      <source>Use this method and its thresholds in the panel.</source>
      <translation>在面板中采用此方法及其阈值。</translation>
    </message>
    <message>
      <source>Uses every channel of the classifier. For results to publish; slow without a GPU.</source>
      <translation>使用分类器的每个通道。用于发表的结果；没有 GPU 时较慢。</translation>
    </message>
    <message>
      <source>Uses only as many channels as the mask needs. Nearly the same mask in less than half the time.</source>
      <translation>只使用掩膜所需的通道。掩膜几乎相同，用时不到一半。</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>通常</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>值</translation>
    </message>
    <message>
      <source>Volume, {}</source>
      <translation>体积，{}</translation>
    </message>
    <message>
      <source>Volumes are of published laws of area and volume; the interval is that of the law's coefficients, and a single landslide may differ from it by a factor of two to three. The laws of Larsen et al. are for source areas. Intervals of fits are of 95 %; a law holds where p is at least 0.1.</source>
      <translation>体积来自已发表的面积—体积关系；区间是该关系系数的区间，单个滑坡约有两到三倍的偏差。Larsen 等人的关系适用于物源区面积。拟合区间为 95 %；p 不小于 0.1 时该关系成立。</translation>
    </message>
    <message>
      <source>Wait a few minutes, then install again.</source>
      <translation>请等几分钟，然后重新安装。</translation>
    </message>
    <message>
      <source>Wait a moment: your decisions so far are kept.</source>
      <translation>请稍候：您目前所做的都已保留。</translation>
    </message>
    <message>
      <source>Wait until it has ended.</source>
      <translation>请等它结束。</translation>
    </message>
    <message>
      <source>Wait until it is done.</source>
      <translation>请等待其完成。</translation>
    </message>
    <message>
      <source>Wait until it is done; then it is installed here, too.</source>
      <translation>请等待其完成；届时这里也已安装好。</translation>
    </message>
    <message>
      <source>Wait until it is ready.</source>
      <translation>请等到它完成。</translation>
    </message>
    <message>
      <source>Waits.</source>
      <translation>等待中。</translation>
    </message>
    <message>
      <source>Waits: {}.</source>
      <translation>等待：{}。</translation>
    </message>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>What a bug report needs, without names, paths and passwords.</source>
      <translation>报告错误所需的内容，不含姓名、路径和密码。</translation>
    </message>
    <message>
      <source>What is finished is kept.</source>
      <translation>已完成的部分会保留。</translation>
    </message>
    <message>
      <source>What is learned is kept: making a model of the same name goes on from there.</source>
      <translation>已学到的内容会保留：制作同名模型会从那里继续。</translation>
    </message>
    <message>
      <source>What is learned is kept; it continues in Improve. The result stays as it is.</source>
      <translation>学到的内容会保留；可在“改进”中继续。结果保持不变。</translation>
    </message>
    <message>
      <source>What is written, and for which program.</source>
      <translation>写出什么，供哪个程序使用。</translation>
    </message>
    <message>
      <source>What it would draw.</source>
      <translation>它会绘制的内容。</translation>
    </message>
    <message>
      <source>What lies on the decided polygon {} was cut off.</source>
      <translation>落在已判定的多边形 {} 上的部分已被切除。</translation>
    </message>
    <message>
      <source>What the installer has said.</source>
      <translation>安装程序的消息。</translation>
    </message>
    <message>
      <source>What the map shows now.</source>
      <translation>地图现在显示的范围。</translation>
    </message>
    <message>
      <source>What the map shows when you press Run.</source>
      <translation>按“运行”时地图显示的范围。</translation>
    </message>
    <message>
      <source>What the model computes here</source>
      <translation>模型在此处的计算结果</translation>
    </message>
    <message>
      <source>What the new model is called in the list of models.</source>
      <translation>新模型在模型列表中的名称。</translation>
    </message>
    <message>
      <source>What the preview shows.</source>
      <translation>预览显示什么。</translation>
    </message>
    <message>
      <source>What waits</source>
      <translation>等待的任务</translation>
    </message>
    <message>
      <source>What was downloaded is not the model that this plugin knows, so it was not kept.</source>
      <translation>下载的不是本插件所认识的模型，因此没有保留。</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Where it is unsure</source>
      <translation>没有把握之处</translation>
    </message>
    <message>
      <source>Where the QField folder goes</source>
      <translation>QField 文件夹的存放位置</translation>
    </message>
    <message>
      <source>Where the networks run. Automatic takes an NVIDIA GPU where one is usable.</source>
      <translation>网络在哪里运算。“自动”在有可用的 NVIDIA GPU 时使用它。</translation>
    </message>
    <message>
      <source>Where tiles are made: in the map view, or over the whole raster.</source>
      <translation>在何处生成影像块：地图视图内，或整个栅格。</translation>
    </message>
    <message>
      <source>Whether the model has learned something</source>
      <translation>模型是否学到了东西</translation>
    </message>
    <message>
      <source>Which attributes your inventory asks for.</source>
      <translation>您的编目需要哪些属性。</translation>
    </message>
    <message>
      <source>Which bands hold red, green and blue. Set from the file; change them for other band orders.</source>
      <translation>哪些波段是红、绿、蓝。由文件设定；波段顺序不同时请修改。</translation>
    </message>
    <message>
      <source>Which model is deleted?</source>
      <translation>要删除哪个模型？</translation>
    </message>
    <message>
      <source>Which polygons are written, by their status in the review.</source>
      <translation>按您的复核结果，写出哪些多边形。</translation>
    </message>
    <message>
      <source>Which polygons count, by their status in the review.</source>
      <translation>按您的复核结果，计入哪些多边形。</translation>
    </message>
    <message>
      <source>Which polygons the list shows, by their change since the earlier image.</source>
      <translation>列表显示哪些多边形，依据早期影像所示。</translation>
    </message>
    <message>
      <source>Which polygons the list shows.</source>
      <translation>列表显示哪些多边形。</translation>
    </message>
    <message>
      <source>Which result is shown and checked.</source>
      <translation>显示并检查哪个结果。</translation>
    </message>
    <message>
      <source>Which score</source>
      <translation>哪种得分</translation>
    </message>
    <message>
      <source>Which scores of the run make the mask.</source>
      <translation>由运行的哪些得分构成掩膜。</translation>
    </message>
    <message>
      <source>Whole layer</source>
      <translation>整个图层</translation>
    </message>
    <message>
      <source>Width (m)</source>
      <translation>宽度 (m)</translation>
    </message>
    <message>
      <source>Window of Niblack and Sauvola, odd, pixels (empty: the run's)</source>
      <translation>Niblack 和 Sauvola 的窗口，奇数，像素（留空：用该运行的值）</translation>
    </message>
    <message>
      <source>With a name here the checked views of the runs teach instead of single decisions: a model for new imagery, which the panel offers for the next scene of its kind.</source>
      <translation>在此填写名称后，将由各次运行中已核对的视图而不是单个判定来训练：得到一个用于新影像的模型，面板会在下次遇到同类影像时提供它。</translation>
    </message>
    <message>
      <source>Working folder</source>
      <translation>工作文件夹</translation>
    </message>
    <message>
      <source>Working folder (empty: beside the model file)</source>
      <translation>工作文件夹（留空：模型文件旁）</translation>
    </message>
    <message>
      <source>Would teach most first</source>
      <translation>最有助于学习的在前</translation>
    </message>
    <message>
      <source>Write 2024-07-16, or 2024-07 or 2024 where no more is known.</source>
      <translation>请写 2024-07-16；若只知部分，写 2024-07 或 2024。</translation>
    </message>
    <message>
      <source>Write a few words on it</source>
      <translation>写几句说明</translation>
    </message>
    <message>
      <source>Write at most 254 bytes.</source>
      <translation>请最多写 254 字节。</translation>
    </message>
    <message>
      <source>Write digits, such as 12.5.</source>
      <translation>请写数字，例如 12.5。</translation>
    </message>
    <message>
      <source>Write the area of each part into the inventory, with the rule that proposed it. Nobody has mapped them. U takes it back.</source>
      <translation>将每个分区的面积及其建议规则写入编目。这些分区未经人工制图。按 U 撤回。</translation>
    </message>
    <message>
      <source>Write them into a GeoPackage, so that a colleague can continue the teaching.</source>
      <translation>将它们写入 GeoPackage，以便同事继续教。</translation>
    </message>
    <message>
      <source>Writes an inventory as Shapefile, GeoPackage, GeoJSON, KML or CSV.</source>
      <translation>将编目写成 Shapefile、GeoPackage、GeoJSON、KML 或 CSV。</translation>
    </message>
    <message>
      <source>Writes the polygons with all attributes. The ending of the file says the format.

&lt;b&gt;Shapefile (.shp)&lt;/b&gt; with field names of at most 10 characters, .prj, and .cpg for letters of every script; longer names are shortened and told. It holds 2 GB at most.
&lt;b&gt;GeoPackage (.gpkg)&lt;/b&gt; loses nothing.
&lt;b&gt;GeoJSON (.geojson)&lt;/b&gt; and &lt;b&gt;KML (.kml)&lt;/b&gt; are in longitude and latitude.
&lt;b&gt;CSV (.csv)&lt;/b&gt; holds the attributes alone, the place as lon and lat.

&lt;b&gt;Status.&lt;/b&gt; Choose “accepted” and “edited” to export only what a person has confirmed.</source>
      <translation>写出带全部属性的多边形。文件扩展名决定格式。

&lt;b&gt;Shapefile (.shp)&lt;/b&gt;：字段名至多 10 个字符，附 .prj，以及支持各种文字的 .cpg；较长的名称会缩短并告知。至多 2 GB。
&lt;b&gt;GeoPackage (.gpkg)&lt;/b&gt; 不丢失任何内容。
&lt;b&gt;GeoJSON (.geojson)&lt;/b&gt; 和 &lt;b&gt;KML (.kml)&lt;/b&gt; 用经纬度。
&lt;b&gt;CSV (.csv)&lt;/b&gt; 只含属性，位置为 lon 和 lat。

&lt;b&gt;状态。&lt;/b&gt;选择“accepted”和“edited”，只导出由人确认过的。</translation>
    </message>
    <message>
      <source>Writes tile pictures into the folders &lt;i&gt;landslide&lt;/i&gt; and &lt;i&gt;non-landslide&lt;/i&gt;. A training learns from these two kinds; nobody has to draw outlines.

&lt;b&gt;grid&lt;/b&gt;: tiles side by side over the raster. Those that landslide polygons cover, or points mark, go to one folder, those that nothing touches to the other. What shows neither clearly is skipped.
&lt;b&gt;each&lt;/b&gt;: one tile around the middle of each feature.

&lt;b&gt;Label field.&lt;/b&gt; An attribute that says what a feature is: landslide (or 1), none (or 0), skip. Without one, every feature is a landslide, except those with the status “rejected”.

Several rasters may go into one folder, also as a batch. Tiles that were cut of the same raster before are replaced.</source>
      <translation>将影像块图片写入文件夹 &lt;i&gt;landslide&lt;/i&gt; 和 &lt;i&gt;non-landslide&lt;/i&gt;。训练从这两类学习；无需任何人绘制轮廓。

&lt;b&gt;grid&lt;/b&gt;：在栅格上并排铺设影像块。滑坡多边形覆盖或点标记的归入一个文件夹，未被触及的归入另一个。两者都不明确的跳过。
&lt;b&gt;each&lt;/b&gt;：在每个要素中心周围取一个影像块。

&lt;b&gt;标注字段。&lt;/b&gt;说明要素为何的属性：landslide（或 1）、none（或 0）、skip。没有该字段时，每个要素都是滑坡，状态为“rejected”的除外。

多个栅格可写入同一文件夹，也可用批处理。先前由同一栅格裁切的影像块会被替换。</translation>
    </message>
    <message>
      <source>Writes what is filled in here into every accepted and edited polygon; empty fields stay as they are.</source>
      <translation>将此处填写的内容写入每个已接受和已编辑的多边形；留空的字段保持不变。</translation>
    </message>
    <message>
      <source>Writing the model</source>
      <translation>正在写入模型</translation>
    </message>
    <message>
      <source>Writing the scores</source>
      <translation>正在写入得分</translation>
    </message>
    <message>
      <source>Writing to {}</source>
      <translation>正在写入 {}</translation>
    </message>
    <message>
      <source>Writing {}…</source>
      <translation>正在写入 {}…</translation>
    </message>
    <message>
      <source>Written into the metadata of a GeoPackage and of a QField folder. Empty: none.</source>
      <translation>写入 GeoPackage 和 QField 文件夹的元数据。留空：无。</translation>
    </message>
    <message>
      <source>Wrote the areas of the parts of {} landslides. U takes it back.</source>
      <translation>已写入 {} 个滑坡的分区面积。按 U 撤回。</translation>
    </message>
    <message>
      <source>Wrote {}.</source>
      <translation>已写入 {}。</translation>
    </message>
    <message>
      <source>YYYY-MM-DD, or YYYY</source>
      <translation>YYYY-MM-DD，或 YYYY</translation>
    </message>
    <message>
      <source>You decide; the model's own values are a good start.</source>
      <translation>由您决定；模型自带的值是好的起点。</translation>
    </message>
    <message>
      <source>You have the model “{}”.</source>
      <translation>您有模型“{}”。</translation>
    </message>
    <message>
      <source>Your comment on the chosen polygon. Press Enter to save it.</source>
      <translation>您对所选多边形的说明。按 Enter 保留。</translation>
    </message>
    <message>
      <source>Your name, kept with every decision.</source>
      <translation>您的姓名，随每个决定保存。</translation>
    </message>
    <message>
      <source>Zoom in and take the map view, or choose larger tiles; a few hundred are plenty.</source>
      <translation>请放大并使用地图视图，或选择更大的影像块；几百个就足够了。</translation>
    </message>
    <message>
      <source>a Python that uv fetches</source>
      <translation>由 uv 获取的 Python</translation>
    </message>
    <message>
      <source>a border of {} ({}), left out</source>
      <translation>{} 的边框（{}），已排除</translation>
    </message>
    <message>
      <source>a guess</source>
      <translation>猜测</translation>
    </message>
    <message>
      <source>a mask in the file</source>
      <translation>文件中的掩膜</translation>
    </message>
    <message>
      <source>adapted</source>
      <translation>已适应</translation>
    </message>
    <message>
      <source>alpha band {}</source>
      <translation>Alpha 波段 {}</translation>
    </message>
    <message>
      <source>and {} more, see the table</source>
      <translation>另有 {} 个，见表格</translation>
    </message>
    <message>
      <source>any slope</source>
      <translation>任意坡度</translation>
    </message>
    <message>
      <source>area not known without a CRS</source>
      <translation>没有 CRS，面积未知</translation>
    </message>
    <message>
      <source>as QGIS shows the layer</source>
      <translation>按 QGIS 显示图层的方式</translation>
    </message>
    <message>
      <source>as chosen below</source>
      <translation>按下方选择</translation>
    </message>
    <message>
      <source>as set on the layer</source>
      <translation>按图层设置</translation>
    </message>
    <message>
      <source>as the file says</source>
      <translation>以文件为准</translation>
    </message>
    <message>
      <source>by the file's colors</source>
      <translation>按文件的颜色</translation>
    </message>
    <message>
      <source>by the sensor's numbers</source>
      <translation>按传感器的波段号</translation>
    </message>
    <message>
      <source>by their names</source>
      <translation>按波段名称</translation>
    </message>
    <message>
      <source>by their wavelengths</source>
      <translation>按波长</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>已取消</translation>
    </message>
    <message>
      <source>chosen for its RPCs</source>
      <translation>依其 RPC 选定</translation>
    </message>
    <message>
      <source>date unknown</source>
      <translation>日期未知</translation>
    </message>
    <message>
      <source>depends on PyTorch's source</source>
      <translation>取决于 PyTorch 的来源</translation>
    </message>
    <message>
      <source>difference</source>
      <translation>差异</translation>
    </message>
    <message>
      <source>does not hold, p = {}</source>
      <translation>不成立，p = {}</translation>
    </message>
    <message>
      <source>exit code {}</source>
      <translation>退出码 {}</translation>
    </message>
    <message>
      <source>exponent {} from {} on, {}; {}</source>
      <translation>指数 {}，自 {} 起，{}；{}</translation>
    </message>
    <message>
      <source>exponent {}; {}</source>
      <translation>指数 {}；{}</translation>
    </message>
    <message>
      <source>from its ground control points</source>
      <translation>来自其地面控制点</translation>
    </message>
    <message>
      <source>from the .aux.xml beside the file</source>
      <translation>来自文件旁的 .aux.xml</translation>
    </message>
    <message>
      <source>heatmap</source>
      <translation>热力</translation>
    </message>
    <message>
      <source>holds, p = {}</source>
      <translation>成立，p = {}</translation>
    </message>
    <message>
      <source>inside its area</source>
      <translation>限于其范围内</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>it does not say what it is for</source>
      <translation>它未说明适用于什么</translation>
    </message>
    <message>
      <source>it has no {}</source>
      <translation>其中没有 {}</translation>
    </message>
    <message>
      <source>it holds something that is no package</source>
      <translation>其中有不是包的内容</translation>
    </message>
    <message>
      <source>it holds something that is no part of a model</source>
      <translation>其中有不属于模型的内容</translation>
    </message>
    <message>
      <source>it holds too many files</source>
      <translation>其中文件过多</translation>
    </message>
    <message>
      <source>it holds too much</source>
      <translation>其中内容过多</translation>
    </message>
    <message>
      <source>it is compressed</source>
      <translation>它被压缩过</translation>
    </message>
    <message>
      <source>it is damaged or no model file</source>
      <translation>它已损坏或不是模型文件</translation>
    </message>
    <message>
      <source>it is damaged or no zip</source>
      <translation>它已损坏或不是 zip</translation>
    </message>
    <message>
      <source>it is larger than {} GB</source>
      <translation>它大于 {} GB</translation>
    </message>
    <message>
      <source>it is larger than {} kB</source>
      <translation>它大于 {} kB</translation>
    </message>
    <message>
      <source>it was made for another version of the plugin</source>
      <translation>它是为插件的另一版本制作的</translation>
    </message>
    <message>
      <source>its brackets are nested too deeply</source>
      <translation>其括号嵌套过深</translation>
    </message>
    <message>
      <source>its card cannot be read</source>
      <translation>其说明无法读取</translation>
    </message>
    <message>
      <source>its card has no name</source>
      <translation>其说明没有名称</translation>
    </message>
    <message>
      <source>its card is too long</source>
      <translation>其说明过长</translation>
    </message>
    <message>
      <source>its provider cannot be copied</source>
      <translation>其数据提供者无法复制</translation>
    </message>
    <message>
      <source>its {} is too long</source>
      <translation>其 {} 过长</translation>
    </message>
    <message>
      <source>landslide,accuracy,validation,agreement,iou,precision,recall,reference</source>
      <translation>滑坡,精度,验证,一致性,iou,精确率,召回率,参考</translation>
    </message>
    <message>
      <source>landslide,adapt,improve,learn,review,fine-tune,model</source>
      <translation>滑坡,适应,改进,学习,复核,微调,模型</translation>
    </message>
    <message>
      <source>landslide,adapt,improve,learn,review,regional,several,model</source>
      <translation>滑坡,适应,改进,学习,复核,区域,多个,模型</translation>
    </message>
    <message>
      <source>landslide,area,length,width,slope,aspect,dem,elevation,travel angle,inventory</source>
      <translation>滑坡,面积,长度,宽度,坡度,坡向,dem,高程,运移角,编目</translation>
    </message>
    <message>
      <source>landslide,chips,tiles,patches,labels,training,dataset</source>
      <translation>滑坡,影像块,瓦片,图块,标注,训练,数据集</translation>
    </message>
    <message>
      <source>landslide,compare,change,new,gone,difference,inventory,multitemporal</source>
      <translation>滑坡,比较,变化,新增,消失,差异,编目,多时相</translation>
    </message>
    <message>
      <source>landslide,model,chain,segmentation,slope,inventory,shapefile</source>
      <translation>滑坡,模型,流程,分割,坡度,编目,shapefile</translation>
    </message>
    <message>
      <source>landslide,outline,box,rectangle,draw,digitise,inventory</source>
      <translation>滑坡,轮廓,方框,矩形,绘制,数字化,编目</translation>
    </message>
    <message>
      <source>landslide,polygonize,vectorise,mask,inventory,outline</source>
      <translation>滑坡,多边形化,矢量化,掩膜,编目,轮廓</translation>
    </message>
    <message>
      <source>landslide,segmentation,deep learning,mask,inventory,hazard</source>
      <translation>滑坡,分割,深度学习,掩膜,编目,灾害</translation>
    </message>
    <message>
      <source>landslide,shapefile,geojson,kml,csv,geopackage,save,inventory</source>
      <translation>滑坡,shapefile,geojson,kml,csv,geopackage,保存,编目</translation>
    </message>
    <message>
      <source>landslide,source,scar,transport,deposit,runout,dem,elevation</source>
      <translation>滑坡,物源,滑坡壁,流通,堆积,运动距离,DEM,高程</translation>
    </message>
    <message>
      <source>landslide,threshold,otsu,scores,mask,fewer,more</source>
      <translation>滑坡,阈值,otsu,得分,掩膜,更少,更多</translation>
    </message>
    <message>
      <source>landslide,training,learning,classifier,cyclegan,student,model</source>
      <translation>滑坡,训练,学习,分类器,cyclegan,学生网络,模型</translation>
    </message>
    <message>
      <source>least slope</source>
      <translation>最小坡度</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>无数据</translation>
    </message>
    <message>
      <source>no file was written</source>
      <translation>没有写出文件</translation>
    </message>
    <message>
      <source>no landslides</source>
      <translation>没有滑坡</translation>
    </message>
    <message>
      <source>no value</source>
      <translation>无值</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>未说明</translation>
    </message>
    <message>
      <source>not seen above the smallest mapped size</source>
      <translation>在最小制图尺寸以上未见</translation>
    </message>
    <message>
      <source>nothing declared, none found</source>
      <translation>未声明，也未发现</translation>
    </message>
    <message>
      <source>nothing to review yet</source>
      <translation>还没有可复核的</translation>
    </message>
    <message>
      <source>of these found</source>
      <translation>其中找到</translation>
    </message>
    <message>
      <source>or polygons to check</source>
      <translation>或要检查的多边形</translation>
    </message>
    <message>
      <source>outline model's threshold</source>
      <translation>轮廓模型阈值</translation>
    </message>
    <message>
      <source>pixel size</source>
      <translation>像素大小</translation>
    </message>
    <message>
      <source>pixels of {} m</source>
      <translation>{} m 的像素</translation>
    </message>
    <message>
      <source>probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <source>same model as before</source>
      <translation>与之前相同的模型</translation>
    </message>
    <message>
      <source>size unknown</source>
      <translation>大小未知</translation>
    </message>
    <message>
      <source>stopped from outside, or out of memory</source>
      <translation>被外部终止，或内存不足</translation>
    </message>
    <message>
      <source>such as CC BY 4.0</source>
      <translation>例如 CC BY 4.0</translation>
    </message>
    <message>
      <source>the file does not say</source>
      <translation>文件未说明</translation>
    </message>
    <message>
      <source>the run's minimum area</source>
      <translation>运行的最小面积</translation>
    </message>
    <message>
      <source>the smallest landslide</source>
      <translation>最小的滑坡</translation>
    </message>
    <message>
      <source>the value {}</source>
      <translation>值 {}</translation>
    </message>
    <message>
      <source>the writer failed with code {}</source>
      <translation>写入程序失败，代码 {}</translation>
    </message>
    <message>
      <source>threshold of the change</source>
      <translation>变化阈值</translation>
    </message>
    <message>
      <source>threshold of the difference</source>
      <translation>差异阈值</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>unknown dates</source>
      <translation>日期未知</translation>
    </message>
    <message>
      <source>{} %</source>
      <translation>{} %</translation>
    </message>
    <message>
      <source>{} % of the area looked at, {} % of the polygons decided</source>
      <translation>已查看 {} % 的区域，已判定 {} % 的多边形</translation>
    </message>
    <message>
      <source>{} % of the scene</source>
      <translation>影像的 {} %</translation>
    </message>
    <message>
      <source>{} (does not hold)</source>
      <translation>{}（不成立）</translation>
    </message>
    <message>
      <source>{} (failed)</source>
      <translation>{}（失败）</translation>
    </message>
    <message>
      <source>{} (not in the map)</source>
      <translation>{}（不在地图中）</translation>
    </message>
    <message>
      <source>{} (paused)</source>
      <translation>{}（已暂停）</translation>
    </message>
    <message>
      <source>{} (shipped)</source>
      <translation>{}（随附）</translation>
    </message>
    <message>
      <source>{} ({} polygons overlap others)</source>
      <translation>{}({} 个多边形与其他多边形重叠)</translation>
    </message>
    <message>
      <source>{} ({} to {})</source>
      <translation>{}（{} 至 {}）</translation>
    </message>
    <message>
      <source>{} : {} pixels</source>
      <translation>{}：{} 像素</translation>
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
      <translation>{} 个已接受</translation>
    </message>
    <message>
      <source>{} and the map in turns. {} ends it.</source>
      <translation>{} 与地图交替显示。按 {} 结束。</translation>
    </message>
    <message>
      <source>{} as red, green, blue: {}</source>
      <translation>{} 作为红、绿、蓝：{}</translation>
    </message>
    <message>
      <source>{} band</source>
      <translation>{}波段</translation>
    </message>
    <message>
      <source>{} bands of {}</source>
      <translation>{} 个 {} 波段</translation>
    </message>
    <message>
      <source>{} cannot be deleted: {}.</source>
      <translation>无法删除 {}：{}。</translation>
    </message>
    <message>
      <source>{} cannot be started: {}.</source>
      <translation>{} 无法启动：{}。</translation>
    </message>
    <message>
      <source>{} cannot be used as a model: {}.</source>
      <translation>{} 不能用作模型：{}。</translation>
    </message>
    <message>
      <source>{} cannot be used as an offline bundle: {}.</source>
      <translation>{} 不能用作离线包：{}。</translation>
    </message>
    <message>
      <source>{} cannot be used.</source>
      <translation>{} 无法使用。</translation>
    </message>
    <message>
      <source>{} cannot make environments: its venv package is missing.</source>
      <translation>{} 不能创建环境：缺少其 venv 包。</translation>
    </message>
    <message>
      <source>{} checked views</source>
      <translation>{} 个已查视图</translation>
    </message>
    <message>
      <source>{} cm pixels</source>
      <translation>{} 厘米像素</translation>
    </message>
    <message>
      <source>{} commented</source>
      <translation>{} 个有备注</translation>
    </message>
    <message>
      <source>{} decisions</source>
      <translation>{} 个判定</translation>
    </message>
    <message>
      <source>{} edited or drawn by hand</source>
      <translation>{} 个已编辑或手工绘制</translation>
    </message>
    <message>
      <source>{} exists. Give its whole name to replace it.</source>
      <translation>{} 已存在。若要替换它，请输入其完整名称。</translation>
    </message>
    <message>
      <source>{} failed: {}</source>
      <translation>{} 失败：{}</translation>
    </message>
    <message>
      <source>{} from {}</source>
      <translation>{} 自 {} 起</translation>
    </message>
    <message>
      <source>{} h {} min</source>
      <translation>{} 小时 {} 分</translation>
    </message>
    <message>
      <source>{} ha</source>
      <translation>{} 公顷</translation>
    </message>
    <message>
      <source>{} has no CRS.</source>
      <translation>{} 没有 CRS。</translation>
    </message>
    <message>
      <source>{} has {} outlines.</source>
      <translation>{} 有 {} 个轮廓。</translation>
    </message>
    <message>
      <source>{} have other outlines now: propose the parts again.</source>
      <translation>{} 个滑坡的轮廓已不同：请重新建议分区。</translation>
    </message>
    <message>
      <source>{} holds no checked views and outlines.</source>
      <translation>{} 中没有已查视图和轮廓。</translation>
    </message>
    <message>
      <source>{} holds no labels.</source>
      <translation>{} 不含标注。</translation>
    </message>
    <message>
      <source>{} in it is damaged</source>
      <translation>其中的 {} 已损坏</translation>
    </message>
    <message>
      <source>{} is no secure address.</source>
      <translation>{} 不是安全地址。</translation>
    </message>
    <message>
      <source>{} is no template of attributes: {}.</source>
      <translation>{} 不是属性模板：{}。</translation>
    </message>
    <message>
      <source>{} is not of this program. Move it away.</source>
      <translation>{} 不是本程序的文件。请将其移走。</translation>
    </message>
    <message>
      <source>{} is not one of your models.</source>
      <translation>{} 不是您的模型。</translation>
    </message>
    <message>
      <source>{} km²</source>
      <translation>{} km²</translation>
    </message>
    <message>
      <source>{} landslide · {} no landslide · {} unsure · {} without label</source>
      <translation>{} 滑坡 · {} 无滑坡 · {} 不确定 · {} 未标注</translation>
    </message>
    <message>
      <source>{} landslides</source>
      <translation>{} 处滑坡</translation>
    </message>
    <message>
      <source>{} landslides, {} none</source>
      <translation>{} 个滑坡，{} 个非滑坡</translation>
    </message>
    <message>
      <source>{} left out of the fits</source>
      <translation>{} 个未参与拟合</translation>
    </message>
    <message>
      <source>{} looked at {} {} {} pixels on {} in {} s.</source>
      <translation>{0} 在 {4} 上用 {5} 秒看了 {1} {2} {3} 像素。</translation>
    </message>
    <message>
      <source>{} m pixels</source>
      <translation>{} 米像素</translation>
    </message>
    <message>
      <source>{} million m³</source>
      <translation>{} 百万 m³</translation>
    </message>
    <message>
      <source>{} min</source>
      <translation>{} 分钟</translation>
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
      <translation>已知面积的 {} 被找到（召回率）。</translation>
    </message>
    <message>
      <source>{} of the mapped area is landslide (precision).</source>
      <translation>所绘面积的 {} 是滑坡（精确率）。</translation>
    </message>
    <message>
      <source>{} of the scene</source>
      <translation>场景的 {}</translation>
    </message>
    <message>
      <source>{} of the scene is a border of {} that the file does not declare as no data: it is left out.</source>
      <translation>影像中有 {} 是 {} 的边框，文件未将其声明为无数据：已排除。</translation>
    </message>
    <message>
      <source>{} of the scene is undeclared fill of the value {}: it is left out.</source>
      <translation>场景的 {} 是未声明的填充（值 {}）：已排除。</translation>
    </message>
    <message>
      <source>{} of the scene is undeclared fill: it is left out.</source>
      <translation>场景的 {} 是未声明的填充：已排除。</translation>
    </message>
    <message>
      <source>{} of the scene lay in the shade in one of the two images alone: what was there before is unknown.</source>
      <translation>场景的 {} 仅在两幅影像之一中处于阴影内：那里以前是什么尚不清楚。</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} / {}</translation>
    </message>
    <message>
      <source>{} of {} known landslides were found.</source>
      <translation>找到 {} 处已知滑坡，共 {} 处。</translation>
    </message>
    <message>
      <source>{} of {} on the ground</source>
      <translation>{}，地面像素 {}</translation>
    </message>
    <message>
      <source>{} of {} polygons</source>
      <translation>{} / {} 个多边形</translation>
    </message>
    <message>
      <source>{} of {} reviewed</source>
      <translation>已复核 {} / {}</translation>
    </message>
    <message>
      <source>{} on the disk</source>
      <translation>占用磁盘 {}</translation>
    </message>
    <message>
      <source>{} polygons were drawn again since then and stay as they are.</source>
      <translation>此后有 {} 个多边形已重新绘制，保持不变。</translation>
    </message>
    <message>
      <source>{} polygons, {} left out.</source>
      <translation>{} 个多边形，略去 {} 个。</translation>
    </message>
    <message>
      <source>{} rejected</source>
      <translation>{} 个已拒绝</translation>
    </message>
    <message>
      <source>{} rows</source>
      <translation>{} 行</translation>
    </message>
    <message>
      <source>{} runs wait</source>
      <translation>{} 个运行在等待</translation>
    </message>
    <message>
      <source>{} s</source>
      <translation>{} 秒</translation>
    </message>
    <message>
      <source>{} so far. A right click ends it, Backspace takes a corner back.</source>
      <translation>目前 {}。右键单击结束，Backspace 撤回一个顶点。</translation>
    </message>
    <message>
      <source>{} tiles with a landslide, {} without, {} skipped.</source>
      <translation>{} 个影像块有滑坡，{} 个没有，跳过 {} 个。</translation>
    </message>
    <message>
      <source>{} to download</source>
      <translation>需下载 {}</translation>
    </message>
    <message>
      <source>{} to {}</source>
      <translation>{} 至 {}</translation>
    </message>
    <message>
      <source>{} views and {} of {} outlines.</source>
      <translation>{} 个视图和 {} 个轮廓（共 {} 个）。</translation>
    </message>
    <message>
      <source>{} views and {} outlines are in {}.</source>
      <translation>{} 个视图和 {} 个轮廓在 {} 中。</translation>
    </message>
    <message>
      <source>{} views are checked.</source>
      <translation>{} 个视图已查。</translation>
    </message>
    <message>
      <source>{} wait</source>
      <translation>{} 个在等待</translation>
    </message>
    <message>
      <source>{} · no CRS: sizes will be in pixels</source>
      <translation>{} · 无坐标系：大小以像素计</translation>
    </message>
    <message>
      <source>{}, a dark image; from dark to bright {}</source>
      <translation>{}，图像偏暗；从暗到亮 {}</translation>
    </message>
    <message>
      <source>{}, as the file says</source>
      <translation>{}，按文件所述</translation>
    </message>
    <message>
      <source>{}, as typed below</source>
      <translation>{}，按下方输入</translation>
    </message>
    <message>
      <source>{}, nothing is downloaded</source>
      <translation>{}，无需下载</translation>
    </message>
    <message>
      <source>{}, pale as through haze; from dark to bright {}</source>
      <translation>{}，发白，如隔雾霾；从暗到亮 {}</translation>
    </message>
    <message>
      <source>{}, used as stored</source>
      <translation>{}，按存储值使用</translation>
    </message>
    <message>
      <source>{}. Key: {}</source>
      <translation>{}。按键：{}</translation>
    </message>
    <message>
      <source>{}: IoU {}, precision {}, recall {}</source>
      <translation>{}：IoU {}，精确率 {}，召回率 {}</translation>
    </message>
    <message>
      <source>{}: done. U takes it back.</source>
      <translation>{}：完成。按 U 撤回。</translation>
    </message>
    <message>
      <source>{}: from {} to {} in {} steps</source>
      <translation>{0}：{3} 步内从 {1} 降到 {2}</translation>
    </message>
    <message>
      <source>{}: {}. That is enough. A third of them at a time is held back for a test, and the new model is used only if it predicts those better.</source>
      <translation>{}：{}。这已足够。轮流留出其中的三分之一，只有当新模型能更好地区分这些判定时才会采用。</translation>
    </message>
    <message>
      <source>{}: {}. With {} more the model can learn from them. Until then it can learn from its own confident predictions, if your decisions agree with them.</source>
      <translation>{}：{}。再有 {} 个，模型即可从中学习；在此之前，若您的判定与其一致，模型可从自身有把握的答案中学习。</translation>
    </message>
    <message>
      <source>{}; from dark to bright {}</source>
      <translation>{}；从暗到亮 {}</translation>
    </message>
    <message>
      <source>“auto” takes what the file says, else metres.</source>
      <translation>“auto”采用文件所述，否则为米。</translation>
    </message>
    <message>
      <source>“{}” is made.</source>
      <translation>“{}”已制作完成。</translation>
    </message>
    <message>
      <source>“{}” is no date.</source>
      <translation>“{}”不是日期。</translation>
    </message>
    <message>
      <source>“{}” is no number.</source>
      <translation>“{}”不是数字。</translation>
    </message>
  </context>
</TS>
