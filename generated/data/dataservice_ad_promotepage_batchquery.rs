//! `alipay.data.dataservice.ad.promotepage.batchquery` · 自建推广页列表批量查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/dataservice/ad/promotepage/batchquery`.
//! Described in `spec/data/dataservice.ad.promotepage.batchquery.yaml`.

use crate::{record, schema};

static DATASERVICE_AD_PROMOTEPAGE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdPromotepageBatchquery",
    file: "spec/data/dataservice.ad.promotepage.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_token", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("principal_tag", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("type", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_no", schema::Kind::Integer, 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 14)
        },
    ],
    rules: &[],
};

static DATASERVICE_AD_PROMOTEPAGE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdPromotepageBatchqueryResponse",
    file: "spec/data/dataservice.ad.promotepage.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROMOTE_PAGE_DETAIL),
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::new("page_no", schema::Kind::Integer, 18),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 19),
        schema::FieldDef::new("total", schema::Kind::Integer, 20),
    ],
    rules: &[],
};

static PROMOTE_PAGE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotePageDetail",
    file: "spec/data/dataservice.ad.promotepage.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("gmt_create", 25),
        schema::FieldDef::new("id", schema::Kind::Integer, 26),
        schema::FieldDef::text("name", 27),
        schema::FieldDef::new(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROMOTE_PAGE_PROPERTY),
                    limits: &[],
                },
            ),
            28,
        ),
        schema::FieldDef::text("type", 29),
    ],
    rules: &[],
};

static PROMOTE_PAGE_PROPERTY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotePageProperty",
    file: "spec/data/dataservice.ad.promotepage.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("key", 33),
        schema::FieldDef::text("name", 34),
        schema::FieldDef::text("type", 35),
    ],
    rules: &[],
};

/// A request of `alipay.data.dataservice.ad.promotepage.batchquery` (自建推广页列表批量查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/dataservice/ad/promotepage/batchquery`.
/// Described in `spec/data/dataservice.ad.promotepage.batchquery.yaml`.
/// Answered by [`DataserviceAdPromotepageBatchqueryResponse`], or by an error with a [`DataserviceAdPromotepageBatchqueryErrorCode`].
#[doc(alias = "alipay.data.dataservice.ad.promotepage.batchquery")]
#[doc(alias = "自建推广页列表批量查询")]
#[must_use]
#[non_exhaustive]
pub struct DataserviceAdPromotepageBatchquery {
    /// On the wire `biz_token`, a text. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:10`.
    pub biz_token: Option<String>,
    /// On the wire `principal_tag`, a text. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:11`.
    pub principal_tag: Option<String>,
    /// On the wire `type`, a text. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:12`.
    pub r#type: Option<String>,
    /// On the wire `page_no`, a whole number. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:13`.
    pub page_no: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:14`.
    pub page_size: Option<i64>,
}

impl DataserviceAdPromotepageBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_token: None,
            principal_tag: None,
            r#type: None,
            page_no: None,
            page_size: None,
        }
    }

    /// Sets [`biz_token`](Self::biz_token).
    #[inline]
    pub fn biz_token(mut self, biz_token: impl Into<String>) -> Self {
        self.biz_token = Some(biz_token.into());
        self
    }

    /// Sets [`principal_tag`](Self::principal_tag).
    #[inline]
    pub fn principal_tag(mut self, principal_tag: impl Into<String>) -> Self {
        self.principal_tag = Some(principal_tag.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl record::Record for DataserviceAdPromotepageBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_PROMOTEPAGE_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_token),
            1 => Some(&self.principal_tag),
            2 => Some(&self.r#type),
            3 => Some(&self.page_no),
            4 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_token),
            1 => Some(&mut self.principal_tag),
            2 => Some(&mut self.r#type),
            3 => Some(&mut self.page_no),
            4 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for DataserviceAdPromotepageBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DataserviceAdPromotepageBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdPromotepageBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdPromotepageBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for DataserviceAdPromotepageBatchquery {}

impl record::Request for DataserviceAdPromotepageBatchquery {
    type Response = DataserviceAdPromotepageBatchqueryResponse;
    type ErrorCode = DataserviceAdPromotepageBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.ad.promotepage.batchquery",
        title: "自建推广页列表批量查询",
        file: "spec/data/dataservice.ad.promotepage.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/data/dataservice/ad/promotepage/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &DATASERVICE_AD_PROMOTEPAGE_BATCHQUERY,
        response: &DATASERVICE_AD_PROMOTEPAGE_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.data.dataservice.ad.promotepage.batchquery` (自建推广页列表批量查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct DataserviceAdPromotepageBatchqueryResponse {
    /// On the wire `list`, a list; each element is a record of the kind `PromotePageDetail`. Source:
    /// `spec/data/dataservice.ad.promotepage.batchquery.yaml:17`.
    pub list: Vec<PromotePageDetail>,
    /// On the wire `page_no`, a whole number. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:18`.
    pub page_no: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:19`.
    pub page_size: Option<i64>,
    /// On the wire `total`, a whole number. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:20`.
    pub total: Option<i64>,
}

impl record::Record for DataserviceAdPromotepageBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_PROMOTEPAGE_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.list),
            1 => Some(&self.page_no),
            2 => Some(&self.page_size),
            3 => Some(&self.total),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.list),
            1 => Some(&mut self.page_no),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total),
            _ => None,
        }
    }
}

impl Default for DataserviceAdPromotepageBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            page_no: None,
            page_size: None,
            total: None,
        }
    }
}

impl Clone for DataserviceAdPromotepageBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdPromotepageBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdPromotepageBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PromotePageDetail`.
///
/// Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:23`.
#[non_exhaustive]
pub struct PromotePageDetail {
    /// On the wire `gmt_create`, a text. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:25`.
    pub gmt_create: Option<String>,
    /// On the wire `id`, a whole number. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:26`.
    pub id: Option<i64>,
    /// On the wire `name`, a text. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:27`.
    pub name: Option<String>,
    /// On the wire `property_list`, a list; each element is a record of the kind `PromotePageProperty`. Source:
    /// `spec/data/dataservice.ad.promotepage.batchquery.yaml:28`.
    pub property_list: Vec<PromotePageProperty>,
    /// On the wire `type`, a text. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:29`.
    pub r#type: Option<String>,
}

impl record::Record for PromotePageDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROMOTE_PAGE_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.gmt_create),
            1 => Some(&self.id),
            2 => Some(&self.name),
            3 => Some(&self.property_list),
            4 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.gmt_create),
            1 => Some(&mut self.id),
            2 => Some(&mut self.name),
            3 => Some(&mut self.property_list),
            4 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for PromotePageDetail {
    #[inline]
    fn default() -> Self {
        Self {
            gmt_create: None,
            id: None,
            name: None,
            property_list: Vec::new(),
            r#type: None,
        }
    }
}

impl Clone for PromotePageDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PromotePageDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PromotePageDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PromotePageProperty`.
///
/// Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:31`.
#[non_exhaustive]
pub struct PromotePageProperty {
    /// On the wire `key`, a text. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:33`.
    pub key: Option<String>,
    /// On the wire `name`, a text. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:34`.
    pub name: Option<String>,
    /// On the wire `type`, a text. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:35`.
    pub r#type: Option<String>,
}

impl record::Record for PromotePageProperty {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROMOTE_PAGE_PROPERTY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.key),
            1 => Some(&self.name),
            2 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.key),
            1 => Some(&mut self.name),
            2 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for PromotePageProperty {
    #[inline]
    fn default() -> Self {
        Self {
            key: None,
            name: None,
            r#type: None,
        }
    }
}

impl Clone for PromotePageProperty {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PromotePageProperty {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PromotePageProperty {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.data.dataservice.ad.promotepage.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataserviceAdPromotepageBatchqueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/data/dataservice.ad.promotepage.batchquery.yaml:38`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:39`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:40`.
    BizError,
    /// On the wire `NO_SERVICE_PURVIEW`. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:41`.
    NoServicePurview,
    /// On the wire `BIZ_TOKEN_ERROR`. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:42`.
    BizTokenError,
    /// On the wire `NO_DATA_PURVIEW`. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:43`.
    NoDataPurview,
    /// On the wire `NULL_ARGUMENT`. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:44`.
    NullArgument,
    /// On the wire `PRINCIPAL_NOT_EXIST`. Source: `spec/data/dataservice.ad.promotepage.batchquery.yaml:45`.
    PrincipalNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for DataserviceAdPromotepageBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
        ("NO_SERVICE_PURVIEW", Self::NoServicePurview),
        ("BIZ_TOKEN_ERROR", Self::BizTokenError),
        ("NO_DATA_PURVIEW", Self::NoDataPurview),
        ("NULL_ARGUMENT", Self::NullArgument),
        ("PRINCIPAL_NOT_EXIST", Self::PrincipalNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for DataserviceAdPromotepageBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
