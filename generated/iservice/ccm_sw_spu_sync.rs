//! `alipay.iservice.ccm.sw.spu.sync` · 商品库-商品信息同步
//!
//! Create, change or delete goods in a knowledge base.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/spu/sync`. Described in
//! `spec/iservice/ccm.sw.spu.sync.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.sw.spu.sync` (商品库-商品信息同步).
///
/// Create, change or delete goods in a knowledge base.
///
/// ```
/// use alipay::iservice::CcmSwSpuSync;
///
/// let request = CcmSwSpuSync::new()
///     .brand("米其林");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`icon`](Self::icon) | required in some cases |
/// | [`is_delete`](Self::is_delete) | one of its values |
/// | [`link_url`](Self::link_url) | required in some cases |
/// | [`price`](Self::price) | required in some cases |
/// | [`status`](Self::status) | one of its values |
/// | [`title`](Self::title) | required in some cases |
/// | rule | Where `is_delete` is `false`, there must be `icon`, `link_url`, `price`, `title` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/spu/sync`. Described in
/// `spec/iservice/ccm.sw.spu.sync.yaml`.
/// Returns [`CcmSwSpuSyncResponse`], or an error with a [`CcmSwSpuSyncErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.spu.sync")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/spu/sync")]
#[doc(alias = "商品库-商品信息同步")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwSpuSync {
    /// Attributes of the goods.
    ///
    /// 商品属性列表.
    pub attribute: Vec<SpuAttribute>,
    /// Brand.
    ///
    /// 商品品牌. Example: `米其林`.
    pub brand: Option<String>,
    /// Category, by which the goods are sorted.
    ///
    /// 商品类目. Example: `美妆`.
    pub category: Option<String>,
    /// Description of the item.
    ///
    /// 商品描述. Example: `商品质量符合XX标准，支持7天无理由退换`.
    pub description: Option<String>,
    /// Picture link; required unless deleting.
    ///
    /// 商品图片链接; required in some cases. Example: `https://image.baidu.com/search/detail?ct=503316480&z=0&ipn=d`.
    pub icon: Option<String>,
    /// Whether to delete.
    ///
    /// Defaults to `false`. Example: `false`.
    pub is_delete: Option<record::Choice<CcmSwSpuSyncIsDelete>>,
    /// Knowledge base id.
    ///
    /// 知识库id. Example: `23`.
    pub library_id: Option<i64>,
    /// Knowledge base name.
    ///
    /// 知识库名称. Example: `商品知识库`.
    pub library_name: Option<String>,
    /// Link to the goods; required unless deleting.
    ///
    /// 商品链接; required in some cases. Example:
    /// `https://detail.tmall.com/item.htm?id=530187047412&ali_trackid=2:mm_26632614_0_0:1603785697_244_935652742`.
    pub link_url: Option<String>,
    /// Original price.
    ///
    /// 商品原价. Example: `123.58`.
    pub original_price: Option<String>,
    /// Selling price; required unless deleting.
    ///
    /// 商品售价; required in some cases. Example: `99.99`.
    pub price: Option<String>,
    /// Goods id.
    ///
    /// 商品ID. Example: `spu1212391923`.
    pub spu_id: Option<String>,
    /// Whether the goods are for sale.
    ///
    /// 商品状态. Defaults to `AVAILABLE`. Example: `AVAILABLE`.
    pub status: Option<record::Choice<CcmSwSpuSyncStatus>>,
    /// Name of the goods; required unless deleting.
    ///
    /// 商品名称; required in some cases. Example: `汽车盲点BSD并线辅助系统盲点监测变道后视镜盲区监控雷达预警`.
    pub title: Option<String>,
}

impl CcmSwSpuSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`attribute`](Self::attribute).
    #[inline]
    pub fn attribute(
        mut self,
        attribute: impl IntoIterator<Item = SpuAttribute>,
    ) -> Self {
        self.attribute = attribute.into_iter().collect();
        self
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

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`icon`](Self::icon).
    #[inline]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`is_delete`](Self::is_delete).
    #[inline]
    pub fn is_delete(
        mut self,
        is_delete: impl Into<record::Choice<CcmSwSpuSyncIsDelete>>,
    ) -> Self {
        self.is_delete = Some(is_delete.into());
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

    /// Sets [`link_url`](Self::link_url).
    #[inline]
    pub fn link_url(mut self, link_url: impl Into<String>) -> Self {
        self.link_url = Some(link_url.into());
        self
    }

    /// Sets [`original_price`](Self::original_price).
    #[inline]
    pub fn original_price(mut self, original_price: impl Into<String>) -> Self {
        self.original_price = Some(original_price.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`spu_id`](Self::spu_id).
    #[inline]
    pub fn spu_id(mut self, spu_id: impl Into<String>) -> Self {
        self.spu_id = Some(spu_id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(
        mut self,
        status: impl Into<record::Choice<CcmSwSpuSyncStatus>>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.sw.spu.sync` (商品库-商品信息同步).
#[non_exhaustive]
pub struct CcmSwSpuSyncResponse {
    /// Goods id.
    ///
    /// 商品id. Example: `spu12434234234`.
    pub spu_id: Option<String>,
}

/// An attribute of goods.
#[must_use]
#[non_exhaustive]
pub struct SpuAttribute {
    /// Attribute name.
    ///
    /// 商品属性名. Example: `材质`.
    pub name: Option<String>,
    /// Attribute values.
    ///
    /// 商品属性值; `value` on the wire. Example: `["纯棉","条轮"]`.
    pub value_: Vec<String>,
}

impl SpuAttribute {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`value_`](Self::value_).
    #[inline]
    pub fn value_(
        mut self,
        value_: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.value_ = value_.into_iter().map(Into::into).collect();
        self
    }
}

/// The values of the platform's type `CcmSwSpuSyncIsDelete`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmSwSpuSyncIsDelete {
    /// `false`: Do not delete.
    False,
    /// `true`: Delete.
    True,
}

record::enumeration!(CcmSwSpuSyncIsDelete, "false" False, "true" True);

/// The values of the platform's type `CcmSwSpuSyncStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmSwSpuSyncStatus {
    /// `AVAILABLE`: For sale.
    Available,
    /// `SOLD_OUT`: Sold out or not for sale.
    SoldOut,
}

record::enumeration!(CcmSwSpuSyncStatus, "AVAILABLE" Available, "SOLD_OUT" SoldOut);

/// The error codes of `alipay.iservice.ccm.sw.spu.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmSwSpuSyncErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CcmSwSpuSyncErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError
);

impl record::CallRequest for CcmSwSpuSync {}

impl record::Request for CcmSwSpuSync {
    type Response = CcmSwSpuSyncResponse;
    type ErrorCode = CcmSwSpuSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.spu.sync",
        title: "商品库-商品信息同步",
        file: "spec/iservice/ccm.sw.spu.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/sw/spu/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SW_SPU_SYNC,
        response: &CCM_SW_SPU_SYNC_RESPONSE,
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
    CcmSwSpuSync, CCM_SW_SPU_SYNC, 0 attribute Vec::new(), 1 brand None, 2 category None,
    3 description None, 4 icon None, 5 is_delete None, 6 library_id None, 7 library_name
    None, 8 link_url None, 9 original_price None, 10 price None, 11 spu_id None, 12
    status None, 13 title None
);

record::record!(CcmSwSpuSyncResponse, CCM_SW_SPU_SYNC_RESPONSE, 0 spu_id None);

record::record!(SpuAttribute, SPU_ATTRIBUTE, 0 name None, 1 value_ Vec::new());

static CCM_SW_SPU_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwSpuSync",
    file: "spec/iservice/ccm.sw.spu.sync.yaml",
    rows: &[
        schema::Row::Plain(
            "attribute",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SPU_ATTRIBUTE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("brand"),
        schema::Row::Text("category"),
        schema::Row::Text("description"),
        schema::Row::Text("icon"),
        schema::Row::Limited(
            "is_delete",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["false", "true"]))],
        ),
        schema::Row::Plain("library_id", schema::Kind::Integer),
        schema::Row::Text("library_name"),
        schema::Row::Text("link_url"),
        schema::Row::Text("original_price"),
        schema::Row::Text("price"),
        schema::Row::Text("spu_id"),
        schema::Row::Limited(
            "status",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["AVAILABLE", "SOLD_OUT"]))],
        ),
        schema::Row::Text("title"),
    ],
    rules: &[
        schema::Rule::When {
            field: "is_delete",
            equals: "false",
            require: &["icon", "link_url", "price", "title"],
        },
    ],
    lines: &[11, 12, 13, 14, 15, 21, 23, 29, 30, 31, 37, 38, 44, 45, 48, 54, 62],
};

static CCM_SW_SPU_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwSpuSyncResponse",
    file: "spec/iservice/ccm.sw.spu.sync.yaml",
    rows: &[schema::Row::Text("spu_id")],
    rules: &[],
    lines: &[],
};

static SPU_ATTRIBUTE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpuAttribute",
    file: "spec/iservice/ccm.sw.spu.sync.yaml",
    rows: &[
        schema::Row::Text("name"),
        schema::Row::Plain(
            "value",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[71, 72],
};
