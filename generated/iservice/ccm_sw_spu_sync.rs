//! `alipay.iservice.ccm.sw.spu.sync` · 商品库-商品信息同步
//!
//! Create, change or delete goods in a knowledge base.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/spu/sync`. Described in
//! `spec/iservice/ccm.sw.spu.sync.yaml`.

use crate::{record, schema};

static CCM_SW_SPU_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwSpuSync",
    file: "spec/iservice/ccm.sw.spu.sync.yaml",
    fields: &[
        schema::FieldDef::new(
            "attribute",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SPU_ATTRIBUTE),
                    limits: &[],
                },
            ),
            11,
        ),
        schema::FieldDef::text("brand", 12),
        schema::FieldDef::text("category", 13),
        schema::FieldDef::text("description", 14),
        schema::FieldDef::text("icon", 15),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["false", "true"]), 23),
            ],
            ..schema::FieldDef::text("is_delete", 21)
        },
        schema::FieldDef::new("library_id", schema::Kind::Integer, 29),
        schema::FieldDef::text("library_name", 30),
        schema::FieldDef::text("link_url", 31),
        schema::FieldDef::text("original_price", 37),
        schema::FieldDef::text("price", 38),
        schema::FieldDef::text("spu_id", 44),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["AVAILABLE", "SOLD_OUT"]),
                    48,
                ),
            ],
            ..schema::FieldDef::text("status", 45)
        },
        schema::FieldDef::text("title", 54),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "is_delete",
                equals: "false",
                require: &["icon", "link_url", "price", "title"],
            },
            line: 62,
        },
    ],
};

static CCM_SW_SPU_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwSpuSyncResponse",
    file: "spec/iservice/ccm.sw.spu.sync.yaml",
    fields: &[schema::FieldDef::text("spu_id", 65)],
    rules: &[],
};

static SPU_ATTRIBUTE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpuAttribute",
    file: "spec/iservice/ccm.sw.spu.sync.yaml",
    fields: &[
        schema::FieldDef::text("name", 71),
        schema::FieldDef::new(
            "value",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            72,
        ),
    ],
    rules: &[],
};

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
        Self {
            attribute: Vec::new(),
            brand: None,
            category: None,
            description: None,
            icon: None,
            is_delete: None,
            library_id: None,
            library_name: None,
            link_url: None,
            original_price: None,
            price: None,
            spu_id: None,
            status: None,
            title: None,
        }
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

impl record::Record for CcmSwSpuSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_SPU_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.attribute),
            1 => Some(&self.brand),
            2 => Some(&self.category),
            3 => Some(&self.description),
            4 => Some(&self.icon),
            5 => Some(&self.is_delete),
            6 => Some(&self.library_id),
            7 => Some(&self.library_name),
            8 => Some(&self.link_url),
            9 => Some(&self.original_price),
            10 => Some(&self.price),
            11 => Some(&self.spu_id),
            12 => Some(&self.status),
            13 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.attribute),
            1 => Some(&mut self.brand),
            2 => Some(&mut self.category),
            3 => Some(&mut self.description),
            4 => Some(&mut self.icon),
            5 => Some(&mut self.is_delete),
            6 => Some(&mut self.library_id),
            7 => Some(&mut self.library_name),
            8 => Some(&mut self.link_url),
            9 => Some(&mut self.original_price),
            10 => Some(&mut self.price),
            11 => Some(&mut self.spu_id),
            12 => Some(&mut self.status),
            13 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Default for CcmSwSpuSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmSwSpuSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwSpuSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwSpuSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.iservice.ccm.sw.spu.sync` (商品库-商品信息同步).
#[non_exhaustive]
pub struct CcmSwSpuSyncResponse {
    /// Goods id.
    ///
    /// 商品id. Example: `spu12434234234`.
    pub spu_id: Option<String>,
}

impl record::Record for CcmSwSpuSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_SPU_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.spu_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.spu_id),
            _ => None,
        }
    }
}

impl Default for CcmSwSpuSyncResponse {
    #[inline]
    fn default() -> Self {
        Self { spu_id: None }
    }
}

impl Clone for CcmSwSpuSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwSpuSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwSpuSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            name: None,
            value_: Vec::new(),
        }
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

impl record::Record for SpuAttribute {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SPU_ATTRIBUTE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.name),
            1 => Some(&self.value_),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.name),
            1 => Some(&mut self.value_),
            _ => None,
        }
    }
}

impl Default for SpuAttribute {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SpuAttribute {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SpuAttribute {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SpuAttribute {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CcmSwSpuSyncIsDelete`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmSwSpuSyncIsDelete {
    /// `false`: Do not delete.
    False,
    /// `true`: Delete.
    True,
}

impl record::Enumeration for CcmSwSpuSyncIsDelete {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("false", Self::False),
        ("true", Self::True),
    ];
}

impl std::fmt::Debug for CcmSwSpuSyncIsDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CcmSwSpuSyncStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmSwSpuSyncStatus {
    /// `AVAILABLE`: For sale.
    Available,
    /// `SOLD_OUT`: Sold out or not for sale.
    SoldOut,
}

impl record::Enumeration for CcmSwSpuSyncStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AVAILABLE", Self::Available),
        ("SOLD_OUT", Self::SoldOut),
    ];
}

impl std::fmt::Debug for CcmSwSpuSyncStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.spu.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for CcmSwSpuSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmSwSpuSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
