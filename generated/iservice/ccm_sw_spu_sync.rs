//! `alipay.iservice.ccm.sw.spu.sync` · 商品库-商品信息同步
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
            9,
        ),
        schema::FieldDef::text("brand", 10),
        schema::FieldDef::text("category", 11),
        schema::FieldDef::text("description", 12),
        schema::FieldDef::text("icon", 13),
        schema::FieldDef::text("is_delete", 14),
        schema::FieldDef::new("library_id", schema::Kind::Integer, 15),
        schema::FieldDef::text("library_name", 16),
        schema::FieldDef::text("link_url", 17),
        schema::FieldDef::text("original_price", 18),
        schema::FieldDef::text("price", 19),
        schema::FieldDef::text("spu_id", 20),
        schema::FieldDef::text("status", 21),
        schema::FieldDef::text("title", 22),
    ],
    rules: &[],
};

static CCM_SW_SPU_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwSpuSyncResponse",
    file: "spec/iservice/ccm.sw.spu.sync.yaml",
    fields: &[schema::FieldDef::text("spu_id", 25)],
    rules: &[],
};

static SPU_ATTRIBUTE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpuAttribute",
    file: "spec/iservice/ccm.sw.spu.sync.yaml",
    fields: &[
        schema::FieldDef::text("name", 30),
        schema::FieldDef::new(
            "value",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            31,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.spu.sync` (商品库-商品信息同步).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/spu/sync`. Described in
/// `spec/iservice/ccm.sw.spu.sync.yaml`.
/// Answered by [`CcmSwSpuSyncResponse`], or by an error with a [`CcmSwSpuSyncErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.spu.sync")]
#[doc(alias = "商品库-商品信息同步")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwSpuSync {
    /// On the wire `attribute`, a list; each element is a record of the kind `SpuAttribute`. Source:
    /// `spec/iservice/ccm.sw.spu.sync.yaml:9`.
    pub attribute: Vec<SpuAttribute>,
    /// On the wire `brand`, a text. Source: `spec/iservice/ccm.sw.spu.sync.yaml:10`.
    pub brand: Option<String>,
    /// On the wire `category`, a text. Source: `spec/iservice/ccm.sw.spu.sync.yaml:11`.
    pub category: Option<String>,
    /// On the wire `description`, a text. Source: `spec/iservice/ccm.sw.spu.sync.yaml:12`.
    pub description: Option<String>,
    /// On the wire `icon`, a text. Source: `spec/iservice/ccm.sw.spu.sync.yaml:13`.
    pub icon: Option<String>,
    /// On the wire `is_delete`, a text. Source: `spec/iservice/ccm.sw.spu.sync.yaml:14`.
    pub is_delete: Option<String>,
    /// On the wire `library_id`, a whole number. Source: `spec/iservice/ccm.sw.spu.sync.yaml:15`.
    pub library_id: Option<i64>,
    /// On the wire `library_name`, a text. Source: `spec/iservice/ccm.sw.spu.sync.yaml:16`.
    pub library_name: Option<String>,
    /// On the wire `link_url`, a text. Source: `spec/iservice/ccm.sw.spu.sync.yaml:17`.
    pub link_url: Option<String>,
    /// On the wire `original_price`, a text. Source: `spec/iservice/ccm.sw.spu.sync.yaml:18`.
    pub original_price: Option<String>,
    /// On the wire `price`, a text. Source: `spec/iservice/ccm.sw.spu.sync.yaml:19`.
    pub price: Option<String>,
    /// On the wire `spu_id`, a text. Source: `spec/iservice/ccm.sw.spu.sync.yaml:20`.
    pub spu_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/iservice/ccm.sw.spu.sync.yaml:21`.
    pub status: Option<String>,
    /// On the wire `title`, a text. Source: `spec/iservice/ccm.sw.spu.sync.yaml:22`.
    pub title: Option<String>,
}

impl CcmSwSpuSync {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn is_delete(mut self, is_delete: impl Into<String>) -> Self {
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
    pub fn status(mut self, status: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.sw.spu.sync` (商品库-商品信息同步).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmSwSpuSyncResponse {
    /// On the wire `spu_id`, a text. Source: `spec/iservice/ccm.sw.spu.sync.yaml:25`.
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

/// The platform's type `SpuAttribute`.
///
/// Source: `spec/iservice/ccm.sw.spu.sync.yaml:28`.
#[must_use]
#[non_exhaustive]
pub struct SpuAttribute {
    /// On the wire `name`, a text. Source: `spec/iservice/ccm.sw.spu.sync.yaml:30`.
    pub name: Option<String>,
    /// On the wire `value`, a list; each element is a text. Source: `spec/iservice/ccm.sw.spu.sync.yaml:31`.
    pub value_: Vec<String>,
}

impl SpuAttribute {
    /// With no field set; what is required is checked before the request is sent.
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

/// The error codes of `alipay.iservice.ccm.sw.spu.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwSpuSyncErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.sw.spu.sync.yaml:34`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/iservice/ccm.sw.spu.sync.yaml:35`.
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
