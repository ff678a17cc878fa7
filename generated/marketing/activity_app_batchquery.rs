//! `alipay.marketing.activity.app.batchquery` · 查询活动可用小程序
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/marketing/activity/{activity_id}/app/batchquery`. Described in
//! `spec/marketing/activity.app.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/activity.app.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.activity.app.batchquery",
    title: "查询活动可用小程序",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/marketing/activity/{activity_id}/app/batchquery",
    }),
    idempotency: schema::Idempotency::Always,
    request: &ACTIVITY_APP_BATCHQUERY,
    response: &ACTIVITY_APP_BATCHQUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 29,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
    ],
};

static ACTIVITY_APP_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityAppBatchquery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "activity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Path,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Required,
                    line: 10,
                },
            ],
            line: 10,
        },
        schema::FieldDef {
            name: "merchant_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "merchant_access_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static ACTIVITY_APP_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityAppBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "activity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "app_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACTIVITY_APP_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "total_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

static ACTIVITY_APP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityAppInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "mini_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.app.batchquery` (查询活动可用小程序).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/marketing/activity/{activity_id}/app/batchquery`. Described in
/// `spec/marketing/activity.app.batchquery.yaml`.
/// Answered by [`ActivityAppBatchqueryResponse`], or by an error with a [`ActivityAppBatchqueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.app.batchquery")]
#[doc(alias = "查询活动可用小程序")]
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityAppBatchquery {
    /// The field `activity_id`: a text.
    ///
    /// On the wire `activity_id`; required. Source: `spec/marketing/activity.app.batchquery.yaml:10`.
    pub activity_id: String,
    /// The field `merchant_id`: a text.
    ///
    /// On the wire `merchant_id`. Source: `spec/marketing/activity.app.batchquery.yaml:11`.
    pub merchant_id: Option<String>,
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/marketing/activity.app.batchquery.yaml:12`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a text.
    ///
    /// On the wire `page_size`. Source: `spec/marketing/activity.app.batchquery.yaml:13`.
    pub page_size: Option<String>,
    /// The field `merchant_access_mode`: a text.
    ///
    /// On the wire `merchant_access_mode`. Source: `spec/marketing/activity.app.batchquery.yaml:14`.
    pub merchant_access_mode: Option<String>,
}

impl ActivityAppBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    #[must_use]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = activity_id.into();
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    #[must_use]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    #[must_use]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    #[must_use]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<String>,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }
}

impl record::Record for ActivityAppBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_APP_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.merchant_id),
            2 => Some(&self.page_num),
            3 => Some(&self.page_size),
            4 => Some(&self.merchant_access_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.merchant_id),
            2 => Some(&mut self.page_num),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.merchant_access_mode),
            _ => None,
        }
    }
}

impl Clone for ActivityAppBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityAppBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityAppBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityAppBatchquery {}

impl record::Request for ActivityAppBatchquery {
    type Response = ActivityAppBatchqueryResponse;
    type ErrorCode = ActivityAppBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.activity.app.batchquery` (查询活动可用小程序).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityAppBatchqueryResponse {
    /// The field `activity_id`: a text.
    ///
    /// On the wire `activity_id`. Source: `spec/marketing/activity.app.batchquery.yaml:17`.
    pub activity_id: Option<String>,
    /// The field `app_infos`: a list; each element is a record of the kind `ActivityAppInfo`.
    ///
    /// On the wire `app_infos`. Source: `spec/marketing/activity.app.batchquery.yaml:18`.
    pub app_infos: Vec<ActivityAppInfo>,
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/marketing/activity.app.batchquery.yaml:19`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/marketing/activity.app.batchquery.yaml:20`.
    pub page_size: Option<i64>,
    /// The field `total_size`: a whole number.
    ///
    /// On the wire `total_size`. Source: `spec/marketing/activity.app.batchquery.yaml:21`.
    pub total_size: Option<i64>,
}

impl record::Record for ActivityAppBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_APP_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.app_infos),
            2 => Some(&self.page_num),
            3 => Some(&self.page_size),
            4 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.app_infos),
            2 => Some(&mut self.page_num),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Clone for ActivityAppBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityAppBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityAppBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ActivityAppInfo`.
///
/// Source: `spec/marketing/activity.app.batchquery.yaml:24`.
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityAppInfo {
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/marketing/activity.app.batchquery.yaml:26`.
    pub mini_app_id: Option<String>,
}

impl record::Record for ActivityAppInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_APP_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id),
            _ => None,
        }
    }
}

impl Clone for ActivityAppInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityAppInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityAppInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.app.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityAppBatchqueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.app.batchquery.yaml:29`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.app.batchquery.yaml:30`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityAppBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
