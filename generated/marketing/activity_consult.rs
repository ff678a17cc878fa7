//! `alipay.marketing.activity.consult` · 活动领取咨询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/consult`. Described in
//! `spec/marketing/activity.consult.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/activity.consult.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.activity.consult",
    title: "活动领取咨询接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/marketing/activity/consult",
    }),
    idempotency: schema::Idempotency::Never,
    request: &ACTIVITY_CONSULT,
    response: &ACTIVITY_CONSULT_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 31,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
    ],
};

static ACTIVITY_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityConsult",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "consult_activity_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONSULT_ACTIVITY_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "merchant_access_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "merchant_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static ACTIVITY_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityConsultResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "consult_result_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONSULT_ACTIVITY_RESULT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
    ],
    rules: &[],
};

static CONSULT_ACTIVITY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConsultActivityInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "activity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
    ],
    rules: &[],
};

static CONSULT_ACTIVITY_RESULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConsultActivityResultInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "activity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "consult_result_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.consult` (活动领取咨询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/consult`. Described in
/// `spec/marketing/activity.consult.yaml`.
/// Answered by [`ActivityConsultResponse`], or by an error with a [`ActivityConsultErrorCode`].
#[doc(alias = "alipay.marketing.activity.consult")]
#[doc(alias = "活动领取咨询接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityConsult {
    /// The field `consult_activity_info_list`: a list; each element is a record of the kind `ConsultActivityInfo`.
    ///
    /// On the wire `consult_activity_info_list`. Source: `spec/marketing/activity.consult.yaml:9`.
    pub consult_activity_info_list: Vec<ConsultActivityInfo>,
    /// The field `merchant_access_mode`: a text.
    ///
    /// On the wire `merchant_access_mode`. Source: `spec/marketing/activity.consult.yaml:10`.
    pub merchant_access_mode: Option<String>,
    /// The field `merchant_id`: a text.
    ///
    /// On the wire `merchant_id`. Source: `spec/marketing/activity.consult.yaml:11`.
    pub merchant_id: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/marketing/activity.consult.yaml:12`.
    pub open_id: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/marketing/activity.consult.yaml:13`.
    pub user_id: Option<String>,
}

impl ActivityConsult {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`consult_activity_info_list`](Self::consult_activity_info_list).
    #[inline]
    #[must_use]
    pub fn consult_activity_info_list(
        mut self,
        consult_activity_info_list: impl IntoIterator<Item = ConsultActivityInfo>,
    ) -> Self {
        self.consult_activity_info_list = consult_activity_info_list
            .into_iter()
            .collect();
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

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    #[must_use]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for ActivityConsult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_CONSULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.consult_activity_info_list),
            1 => Some(&self.merchant_access_mode),
            2 => Some(&self.merchant_id),
            3 => Some(&self.open_id),
            4 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.consult_activity_info_list),
            1 => Some(&mut self.merchant_access_mode),
            2 => Some(&mut self.merchant_id),
            3 => Some(&mut self.open_id),
            4 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Clone for ActivityConsult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityConsult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityConsult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityConsult {}

impl record::Request for ActivityConsult {
    type Response = ActivityConsultResponse;
    type ErrorCode = ActivityConsultErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.activity.consult` (活动领取咨询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityConsultResponse {
    /// The field `consult_result_info_list`: a list; each element is a record of the kind
    /// `ConsultActivityResultInfo`.
    ///
    /// On the wire `consult_result_info_list`. Source: `spec/marketing/activity.consult.yaml:16`.
    pub consult_result_info_list: Vec<ConsultActivityResultInfo>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/marketing/activity.consult.yaml:17`.
    pub open_id: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/marketing/activity.consult.yaml:18`.
    pub user_id: Option<String>,
}

impl record::Record for ActivityConsultResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_CONSULT_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.consult_result_info_list),
            1 => Some(&self.open_id),
            2 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.consult_result_info_list),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Clone for ActivityConsultResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityConsultResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityConsultResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ConsultActivityInfo`.
///
/// Source: `spec/marketing/activity.consult.yaml:21`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConsultActivityInfo {
    /// The field `activity_id`: a text.
    ///
    /// On the wire `activity_id`. Source: `spec/marketing/activity.consult.yaml:23`.
    pub activity_id: Option<String>,
}

impl ConsultActivityInfo {
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
        self.activity_id = Some(activity_id.into());
        self
    }
}

impl record::Record for ConsultActivityInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONSULT_ACTIVITY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            _ => None,
        }
    }
}

impl Clone for ConsultActivityInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ConsultActivityInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ConsultActivityInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ConsultActivityResultInfo`.
///
/// Source: `spec/marketing/activity.consult.yaml:25`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConsultActivityResultInfo {
    /// The field `activity_id`: a text.
    ///
    /// On the wire `activity_id`. Source: `spec/marketing/activity.consult.yaml:27`.
    pub activity_id: Option<String>,
    /// The field `consult_result_code`: a text.
    ///
    /// On the wire `consult_result_code`. Source: `spec/marketing/activity.consult.yaml:28`.
    pub consult_result_code: Option<String>,
}

impl record::Record for ConsultActivityResultInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONSULT_ACTIVITY_RESULT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.consult_result_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.consult_result_code),
            _ => None,
        }
    }
}

impl Clone for ConsultActivityResultInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ConsultActivityResultInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ConsultActivityResultInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.consult`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityConsultErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.consult.yaml:31`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.consult.yaml:32`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/marketing/activity.consult.yaml:33`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityConsultErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
