//! `alipay.data.dataservice.ad.promotepage.download` · 自建推广页留资数据查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/dataservice/ad/promotepage/download`.
//! Described in `spec/data/dataservice.ad.promotepage.download.yaml`.

use crate::{record, schema};

static DATASERVICE_AD_PROMOTEPAGE_DOWNLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdPromotepageDownload",
    file: "spec/data/dataservice.ad.promotepage.download.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("start_date", 9)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("end_date", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_no", schema::Kind::Integer, 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("biz_token", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("principal_tag", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("promote_page_id", schema::Kind::Integer, 15)
        },
    ],
    rules: &[],
};

static DATASERVICE_AD_PROMOTEPAGE_DOWNLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceAdPromotepageDownloadResponse",
    file: "spec/data/dataservice.ad.promotepage.download.yaml",
    fields: &[
        schema::FieldDef::text("conversion_id", 18),
        schema::FieldDef::new(
            "list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROMOTE_PAGE_DATA),
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::new("page_no", schema::Kind::Integer, 20),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 21),
        schema::FieldDef::new("total", schema::Kind::Integer, 22),
    ],
    rules: &[],
};

static PROMOTE_PAGE_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotePageData",
    file: "spec/data/dataservice.ad.promotepage.download.yaml",
    fields: &[
        schema::FieldDef::text("biz_no", 27),
        schema::FieldDef::text("encrypt_uid", 28),
        schema::FieldDef::new(
            "property_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PROMOTE_PAGE_PROPERTY_INSTANCE),
                    limits: &[],
                },
            ),
            29,
        ),
    ],
    rules: &[],
};

static PROMOTE_PAGE_PROPERTY_INSTANCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromotePagePropertyInstance",
    file: "spec/data/dataservice.ad.promotepage.download.yaml",
    fields: &[
        schema::FieldDef::text("key", 33),
        schema::FieldDef::text("name", 34),
        schema::FieldDef::text("type", 35),
        schema::FieldDef::text("value", 36),
    ],
    rules: &[],
};

/// A request of `alipay.data.dataservice.ad.promotepage.download` (自建推广页留资数据查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/dataservice/ad/promotepage/download`.
/// Described in `spec/data/dataservice.ad.promotepage.download.yaml`.
/// Answered by [`DataserviceAdPromotepageDownloadResponse`], or by an error with a [`DataserviceAdPromotepageDownloadErrorCode`].
#[doc(alias = "alipay.data.dataservice.ad.promotepage.download")]
#[doc(alias = "自建推广页留资数据查询")]
#[must_use]
#[non_exhaustive]
pub struct DataserviceAdPromotepageDownload {
    /// On the wire `start_date`, a text. Source: `spec/data/dataservice.ad.promotepage.download.yaml:9`.
    pub start_date: Option<String>,
    /// On the wire `end_date`, a text. Source: `spec/data/dataservice.ad.promotepage.download.yaml:10`.
    pub end_date: Option<String>,
    /// On the wire `page_no`, a whole number. Source: `spec/data/dataservice.ad.promotepage.download.yaml:11`.
    pub page_no: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/data/dataservice.ad.promotepage.download.yaml:12`.
    pub page_size: Option<i64>,
    /// On the wire `biz_token`, a text. Source: `spec/data/dataservice.ad.promotepage.download.yaml:13`.
    pub biz_token: Option<String>,
    /// On the wire `principal_tag`, a text. Source: `spec/data/dataservice.ad.promotepage.download.yaml:14`.
    pub principal_tag: Option<String>,
    /// On the wire `promote_page_id`, a whole number. Source:
    /// `spec/data/dataservice.ad.promotepage.download.yaml:15`.
    pub promote_page_id: Option<i64>,
}

impl DataserviceAdPromotepageDownload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            start_date: None,
            end_date: None,
            page_no: None,
            page_size: None,
            biz_token: None,
            principal_tag: None,
            promote_page_id: None,
        }
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
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

    /// Sets [`promote_page_id`](Self::promote_page_id).
    #[inline]
    pub fn promote_page_id(mut self, promote_page_id: i64) -> Self {
        self.promote_page_id = Some(promote_page_id);
        self
    }
}

impl record::Record for DataserviceAdPromotepageDownload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_PROMOTEPAGE_DOWNLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.start_date),
            1 => Some(&self.end_date),
            2 => Some(&self.page_no),
            3 => Some(&self.page_size),
            4 => Some(&self.biz_token),
            5 => Some(&self.principal_tag),
            6 => Some(&self.promote_page_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.start_date),
            1 => Some(&mut self.end_date),
            2 => Some(&mut self.page_no),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.biz_token),
            5 => Some(&mut self.principal_tag),
            6 => Some(&mut self.promote_page_id),
            _ => None,
        }
    }
}

impl Default for DataserviceAdPromotepageDownload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DataserviceAdPromotepageDownload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdPromotepageDownload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdPromotepageDownload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for DataserviceAdPromotepageDownload {}

impl record::Request for DataserviceAdPromotepageDownload {
    type Response = DataserviceAdPromotepageDownloadResponse;
    type ErrorCode = DataserviceAdPromotepageDownloadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.ad.promotepage.download",
        title: "自建推广页留资数据查询",
        file: "spec/data/dataservice.ad.promotepage.download.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/data/dataservice/ad/promotepage/download",
        }),
        idempotency: schema::Idempotency::Never,
        request: &DATASERVICE_AD_PROMOTEPAGE_DOWNLOAD,
        response: &DATASERVICE_AD_PROMOTEPAGE_DOWNLOAD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.data.dataservice.ad.promotepage.download` (自建推广页留资数据查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct DataserviceAdPromotepageDownloadResponse {
    /// On the wire `conversion_id`, a text. Source: `spec/data/dataservice.ad.promotepage.download.yaml:18`.
    pub conversion_id: Option<String>,
    /// On the wire `list`, a list; each element is a record of the kind `PromotePageData`. Source:
    /// `spec/data/dataservice.ad.promotepage.download.yaml:19`.
    pub list: Vec<PromotePageData>,
    /// On the wire `page_no`, a whole number. Source: `spec/data/dataservice.ad.promotepage.download.yaml:20`.
    pub page_no: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/data/dataservice.ad.promotepage.download.yaml:21`.
    pub page_size: Option<i64>,
    /// On the wire `total`, a whole number. Source: `spec/data/dataservice.ad.promotepage.download.yaml:22`.
    pub total: Option<i64>,
}

impl record::Record for DataserviceAdPromotepageDownloadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_AD_PROMOTEPAGE_DOWNLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.conversion_id),
            1 => Some(&self.list),
            2 => Some(&self.page_no),
            3 => Some(&self.page_size),
            4 => Some(&self.total),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.conversion_id),
            1 => Some(&mut self.list),
            2 => Some(&mut self.page_no),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.total),
            _ => None,
        }
    }
}

impl Default for DataserviceAdPromotepageDownloadResponse {
    #[inline]
    fn default() -> Self {
        Self {
            conversion_id: None,
            list: Vec::new(),
            page_no: None,
            page_size: None,
            total: None,
        }
    }
}

impl Clone for DataserviceAdPromotepageDownloadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceAdPromotepageDownloadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceAdPromotepageDownloadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PromotePageData`.
///
/// Source: `spec/data/dataservice.ad.promotepage.download.yaml:25`.
#[non_exhaustive]
pub struct PromotePageData {
    /// On the wire `biz_no`, a text. Source: `spec/data/dataservice.ad.promotepage.download.yaml:27`.
    pub biz_no: Option<String>,
    /// On the wire `encrypt_uid`, a text. Source: `spec/data/dataservice.ad.promotepage.download.yaml:28`.
    pub encrypt_uid: Option<String>,
    /// On the wire `property_list`, a list; each element is a record of the kind `PromotePagePropertyInstance`.
    /// Source: `spec/data/dataservice.ad.promotepage.download.yaml:29`.
    pub property_list: Vec<PromotePagePropertyInstance>,
}

impl record::Record for PromotePageData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROMOTE_PAGE_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_no),
            1 => Some(&self.encrypt_uid),
            2 => Some(&self.property_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_no),
            1 => Some(&mut self.encrypt_uid),
            2 => Some(&mut self.property_list),
            _ => None,
        }
    }
}

impl Default for PromotePageData {
    #[inline]
    fn default() -> Self {
        Self {
            biz_no: None,
            encrypt_uid: None,
            property_list: Vec::new(),
        }
    }
}

impl Clone for PromotePageData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PromotePageData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PromotePageData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PromotePagePropertyInstance`.
///
/// Source: `spec/data/dataservice.ad.promotepage.download.yaml:31`.
#[non_exhaustive]
pub struct PromotePagePropertyInstance {
    /// On the wire `key`, a text. Source: `spec/data/dataservice.ad.promotepage.download.yaml:33`.
    pub key: Option<String>,
    /// On the wire `name`, a text. Source: `spec/data/dataservice.ad.promotepage.download.yaml:34`.
    pub name: Option<String>,
    /// On the wire `type`, a text. Source: `spec/data/dataservice.ad.promotepage.download.yaml:35`.
    pub r#type: Option<String>,
    /// On the wire `value`, a text. Source: `spec/data/dataservice.ad.promotepage.download.yaml:36`.
    pub value_: Option<String>,
}

impl record::Record for PromotePagePropertyInstance {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROMOTE_PAGE_PROPERTY_INSTANCE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.key),
            1 => Some(&self.name),
            2 => Some(&self.r#type),
            3 => Some(&self.value_),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.key),
            1 => Some(&mut self.name),
            2 => Some(&mut self.r#type),
            3 => Some(&mut self.value_),
            _ => None,
        }
    }
}

impl Default for PromotePagePropertyInstance {
    #[inline]
    fn default() -> Self {
        Self {
            key: None,
            name: None,
            r#type: None,
            value_: None,
        }
    }
}

impl Clone for PromotePagePropertyInstance {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PromotePagePropertyInstance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PromotePagePropertyInstance {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.data.dataservice.ad.promotepage.download`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataserviceAdPromotepageDownloadErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/data/dataservice.ad.promotepage.download.yaml:39`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/dataservice.ad.promotepage.download.yaml:40`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/data/dataservice.ad.promotepage.download.yaml:41`.
    BizError,
    /// On the wire `NO_SERVICE_PURVIEW`. Source: `spec/data/dataservice.ad.promotepage.download.yaml:42`.
    NoServicePurview,
    /// On the wire `BIZ_TOKEN_ERROR`. Source: `spec/data/dataservice.ad.promotepage.download.yaml:43`.
    BizTokenError,
    /// On the wire `NO_DATA_PURVIEW`. Source: `spec/data/dataservice.ad.promotepage.download.yaml:44`.
    NoDataPurview,
    /// On the wire `NULL_ARGUMENT`. Source: `spec/data/dataservice.ad.promotepage.download.yaml:45`.
    NullArgument,
    /// On the wire `PRINCIPAL_NOT_EXIST`. Source: `spec/data/dataservice.ad.promotepage.download.yaml:46`.
    PrincipalNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for DataserviceAdPromotepageDownloadErrorCode {
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

impl std::fmt::Debug for DataserviceAdPromotepageDownloadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
