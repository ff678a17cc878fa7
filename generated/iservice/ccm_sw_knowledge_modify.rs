//! `alipay.iservice.ccm.sw.knowledge.modify` · 知识库问答管理
//!
//! Create, change or delete a question and answer of a knowledge base.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/knowledge/modify`. Described
//! in `spec/iservice/ccm.sw.knowledge.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.sw.knowledge.modify` (知识库问答管理).
///
/// Create, change or delete a question and answer of a knowledge base.
///
/// ```
/// use alipay::iservice::CcmSwKnowledgeModify;
///
/// let request = CcmSwKnowledgeModify::new()
///     .category_id(12);
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/knowledge/modify`. Described
/// in `spec/iservice/ccm.sw.knowledge.modify.yaml`.
/// Returns [`CcmSwKnowledgeModifyResponse`], or an error with a [`CcmSwKnowledgeModifyErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.knowledge.modify")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/knowledge/modify")]
#[doc(alias = "知识库问答管理")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwKnowledgeModify {
    /// Category id.
    ///
    /// 所属类目ID. Example: `12`.
    pub category_id: Option<i64>,
    /// Category of the article.
    ///
    /// 知识点所属类目. Example: `平板电脑`.
    pub category_name: Option<String>,
    /// Answer.
    ///
    /// 知识点答案内容. Example: `商品的发货地是广东佛山`.
    pub content: Option<String>,
    /// External article id.
    ///
    /// 外部知识点ID. Example: `qa0002003004005006`.
    pub ext_id: Option<String>,
    /// Other ways to ask the question.
    ///
    /// 扩展标题. Example: `商品从哪里发货`.
    pub extend_titles: Vec<String>,
    /// Address of the picture that goes with the answer.
    ///
    /// 问答关联图片附件地址. Example: `https://image.baidu.com/search/detail?ct=503316480&z=0`.
    pub icon: Option<String>,
    /// Article id.
    ///
    /// 知识点ID. Example: `123456`.
    pub id: Option<i64>,
    /// Whether to delete; takes effect if `id` is given.
    ///
    /// Defaults to `false`. Example: `false`.
    pub is_delete: Option<bool>,
    /// Whether search finds the article; the system expects `true`.
    ///
    /// 是否被检索到. Defaults to `false`. Example: `true`.
    pub is_searchable: Option<bool>,
    /// Knowledge base id.
    ///
    /// 知识库ID. Example: `23`.
    pub library_id: Option<i64>,
    /// Knowledge base name.
    ///
    /// 知识库名称. Example: `商品知识库`.
    pub library_name: Option<String>,
    /// Goods that the article is about.
    ///
    /// 关联商品信息.
    pub spu: Option<SpuDetail>,
    /// Tags, separated by commas.
    ///
    /// Example: `["发货地","发货点"]`.
    pub tags: Vec<String>,
    /// Question, as the article's title.
    ///
    /// 知识点标题. Example: `商品的发货地是哪里?`.
    pub title: Option<String>,
}

impl CcmSwKnowledgeModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Sets [`category_name`](Self::category_name).
    #[inline]
    pub fn category_name(mut self, category_name: impl Into<String>) -> Self {
        self.category_name = Some(category_name.into());
        self
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`ext_id`](Self::ext_id).
    #[inline]
    pub fn ext_id(mut self, ext_id: impl Into<String>) -> Self {
        self.ext_id = Some(ext_id.into());
        self
    }

    /// Sets [`extend_titles`](Self::extend_titles).
    #[inline]
    pub fn extend_titles(
        mut self,
        extend_titles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.extend_titles = extend_titles.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`icon`](Self::icon).
    #[inline]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`is_delete`](Self::is_delete).
    #[inline]
    pub fn is_delete(mut self, is_delete: bool) -> Self {
        self.is_delete = Some(is_delete);
        self
    }

    /// Sets [`is_searchable`](Self::is_searchable).
    #[inline]
    pub fn is_searchable(mut self, is_searchable: bool) -> Self {
        self.is_searchable = Some(is_searchable);
        self
    }

    /// Sets [`library_id`](Self::library_id).
    #[inline]
    pub fn library_id(mut self, library_id: i64) -> Self {
        self.library_id = Some(library_id);
        self
    }

    /// Sets [`library_name`](Self::library_name).
    #[inline]
    pub fn library_name(mut self, library_name: impl Into<String>) -> Self {
        self.library_name = Some(library_name.into());
        self
    }

    /// Sets [`spu`](Self::spu).
    #[inline]
    pub fn spu(mut self, spu: SpuDetail) -> Self {
        self.spu = Some(spu);
        self
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.sw.knowledge.modify` (知识库问答管理).
#[non_exhaustive]
pub struct CcmSwKnowledgeModifyResponse {
    /// Article id.
    ///
    /// 知识点ID. Example: `12345`.
    pub id: Option<i64>,
}

/// Goods that an article is about.
#[must_use]
#[non_exhaustive]
pub struct SpuDetail {
    /// Brand.
    ///
    /// 商品品牌. Example: `思有为`.
    pub brand: Option<String>,
    /// Category of goods.
    ///
    /// 商品类目. Example: `汽车配件`.
    pub category: Option<String>,
    /// Specification of the goods.
    ///
    /// 商品规格. Example:
    /// `"品牌": "思有为", "颜色分类":"黑色","传感器类别": "24G","毫米波型号": 1001,"最大探测距离": "15m","是否支持到店安装":"是","传感器数量": "2个"`.
    pub dimension: Option<String>,
    /// Picture address.
    ///
    /// 商品图片地址. Example: `https://image.baidu.com/search/detail?ct=503316480&z=0&ipn=d`.
    pub icon: Option<String>,
    /// Link to the goods.
    ///
    /// 商品链接. Example:
    /// `https://detail.tmall.com/item.htm?id=530187047412&ali_trackid=2:mm_26632614_0_0:1603785697_244_935652742`.
    pub link_url: Option<String>,
    /// Goods id.
    ///
    /// 商品ID. Example: `spu001002003004005006`.
    pub spu_id: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `汽车盲点BSD并线辅助系统盲点监测变道后视镜盲区监控雷达预警`.
    pub title: Option<String>,
}

impl SpuDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`brand`](Self::brand).
    #[inline]
    pub fn brand(mut self, brand: impl Into<String>) -> Self {
        self.brand = Some(brand.into());
        self
    }

    /// Sets [`category`](Self::category).
    #[inline]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets [`dimension`](Self::dimension).
    #[inline]
    pub fn dimension(mut self, dimension: impl Into<String>) -> Self {
        self.dimension = Some(dimension.into());
        self
    }

    /// Sets [`icon`](Self::icon).
    #[inline]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`link_url`](Self::link_url).
    #[inline]
    pub fn link_url(mut self, link_url: impl Into<String>) -> Self {
        self.link_url = Some(link_url.into());
        self
    }

    /// Sets [`spu_id`](Self::spu_id).
    #[inline]
    pub fn spu_id(mut self, spu_id: impl Into<String>) -> Self {
        self.spu_id = Some(spu_id.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// The error codes of `alipay.iservice.ccm.sw.knowledge.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmSwKnowledgeModifyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CcmSwKnowledgeModifyErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR"
    BizError
);

impl record::CallRequest for CcmSwKnowledgeModify {}

impl record::Request for CcmSwKnowledgeModify {
    type Response = CcmSwKnowledgeModifyResponse;
    type ErrorCode = CcmSwKnowledgeModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.knowledge.modify",
        title: "知识库问答管理",
        file: "spec/iservice/ccm.sw.knowledge.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/sw/knowledge/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SW_KNOWLEDGE_MODIFY,
        response: &CCM_SW_KNOWLEDGE_MODIFY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CcmSwKnowledgeModify, CCM_SW_KNOWLEDGE_MODIFY, 0 category_id None, 1 category_name
    None, 2 content None, 3 ext_id None, 4 extend_titles Vec::new(), 5 icon None, 6 id
    None, 7 is_delete None, 8 is_searchable None, 9 library_id None, 10 library_name
    None, 11 spu None, 12 tags Vec::new(), 13 title None
);

record::record!(
    CcmSwKnowledgeModifyResponse, CCM_SW_KNOWLEDGE_MODIFY_RESPONSE, 0 id None
);

record::record!(
    SpuDetail, SPU_DETAIL, 0 brand None, 1 category None, 2 dimension None, 3 icon None,
    4 link_url None, 5 spu_id None, 6 title None
);

static CCM_SW_KNOWLEDGE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwKnowledgeModify",
    file: "spec/iservice/ccm.sw.knowledge.modify.yaml",
    rows: &[
        schema::Row::Plain("category_id", schema::Kind::Integer),
        schema::Row::Text("category_name"),
        schema::Row::Text("content"),
        schema::Row::Text("ext_id"),
        schema::Row::Plain(
            "extend_titles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("icon"),
        schema::Row::Plain("id", schema::Kind::Integer),
        schema::Row::Plain("is_delete", schema::Kind::Boolean),
        schema::Row::Plain("is_searchable", schema::Kind::Boolean),
        schema::Row::Plain("library_id", schema::Kind::Integer),
        schema::Row::Text("library_name"),
        schema::Row::Plain("spu", schema::Kind::Record(&SPU_DETAIL)),
        schema::Row::Plain(
            "tags",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("title"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14, 15, 16, 21, 22, 27, 33, 34, 35, 36, 37],
};

static CCM_SW_KNOWLEDGE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwKnowledgeModifyResponse",
    file: "spec/iservice/ccm.sw.knowledge.modify.yaml",
    rows: &[schema::Row::Plain("id", schema::Kind::Integer)],
    rules: &[],
    lines: &[],
};

static SPU_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpuDetail",
    file: "spec/iservice/ccm.sw.knowledge.modify.yaml",
    rows: &[
        schema::Row::Text("brand"),
        schema::Row::Text("category"),
        schema::Row::Text("dimension"),
        schema::Row::Text("icon"),
        schema::Row::Text("link_url"),
        schema::Row::Text("spu_id"),
        schema::Row::Text("title"),
    ],
    rules: &[],
    lines: &[46, 47, 48, 53, 58, 63, 64],
};
