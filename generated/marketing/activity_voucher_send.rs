//! `alipay.marketing.activity.voucher.send` · 发放支付券
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/send`. Described
//! in `spec/marketing/activity.voucher.send.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/activity.voucher.send.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.activity.voucher.send",
    title: "发放支付券",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/marketing/activity/voucher/send",
    }),
    idempotency: schema::Idempotency::Never,
    request: &ACTIVITY_VOUCHER_SEND,
    response: &ACTIVITY_VOUCHER_SEND_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 19,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "ACTIVITY_NOT_ACTIVE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "ACTIVITY_NOT_START",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "ACTIVITY_IS_END",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "ACTIVITY_IS_STOPED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "BUDGET_NOT_ENOUGH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "COUNT_OVER_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
    ],
};

static ACTIVITY_VOUCHER_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherSend",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "activity_id",
            kind: schema::Kind::Text,
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
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "out_biz_no",
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

static ACTIVITY_VOUCHER_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherSendResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "voucher_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.voucher.send` (发放支付券).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/voucher/send`. Described
/// in `spec/marketing/activity.voucher.send.yaml`.
/// Answered by [`ActivityVoucherSendResponse`], or by an error with a [`ActivityVoucherSendErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucher.send")]
#[doc(alias = "发放支付券")]
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityVoucherSend {
    /// The field `activity_id`: a text.
    ///
    /// On the wire `activity_id`. Source: `spec/marketing/activity.voucher.send.yaml:9`.
    pub activity_id: Option<String>,
    /// The field `merchant_access_mode`: a text.
    ///
    /// On the wire `merchant_access_mode`. Source: `spec/marketing/activity.voucher.send.yaml:10`.
    pub merchant_access_mode: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/marketing/activity.voucher.send.yaml:11`.
    pub open_id: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/marketing/activity.voucher.send.yaml:12`.
    pub out_biz_no: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/marketing/activity.voucher.send.yaml:13`.
    pub user_id: Option<String>,
}

impl ActivityVoucherSend {
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

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
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

impl record::Record for ActivityVoucherSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHER_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.merchant_access_mode),
            2 => Some(&self.open_id),
            3 => Some(&self.out_biz_no),
            4 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.merchant_access_mode),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.out_biz_no),
            4 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Clone for ActivityVoucherSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityVoucherSend {}

impl record::Request for ActivityVoucherSend {
    type Response = ActivityVoucherSendResponse;
    type ErrorCode = ActivityVoucherSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.activity.voucher.send` (发放支付券).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityVoucherSendResponse {
    /// The field `voucher_id`: a text.
    ///
    /// On the wire `voucher_id`. Source: `spec/marketing/activity.voucher.send.yaml:16`.
    pub voucher_id: Option<String>,
}

impl record::Record for ActivityVoucherSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHER_SEND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_id),
            _ => None,
        }
    }
}

impl Clone for ActivityVoucherSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.voucher.send`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherSendErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.voucher.send.yaml:19`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.voucher.send.yaml:20`.
    InvalidParameter,
    /// On the wire `ACTIVITY_NOT_ACTIVE`. Source: `spec/marketing/activity.voucher.send.yaml:21`.
    ActivityNotActive,
    /// On the wire `ACTIVITY_NOT_START`. Source: `spec/marketing/activity.voucher.send.yaml:22`.
    ActivityNotStart,
    /// On the wire `ACTIVITY_IS_END`. Source: `spec/marketing/activity.voucher.send.yaml:23`.
    ActivityIsEnd,
    /// On the wire `ACTIVITY_IS_STOPED`. Source: `spec/marketing/activity.voucher.send.yaml:24`.
    ActivityIsStoped,
    /// On the wire `BUDGET_NOT_ENOUGH`. Source: `spec/marketing/activity.voucher.send.yaml:25`.
    BudgetNotEnough,
    /// On the wire `COUNT_OVER_LIMIT`. Source: `spec/marketing/activity.voucher.send.yaml:26`.
    CountOverLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityVoucherSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ACTIVITY_NOT_ACTIVE", Self::ActivityNotActive),
        ("ACTIVITY_NOT_START", Self::ActivityNotStart),
        ("ACTIVITY_IS_END", Self::ActivityIsEnd),
        ("ACTIVITY_IS_STOPED", Self::ActivityIsStoped),
        ("BUDGET_NOT_ENOUGH", Self::BudgetNotEnough),
        ("COUNT_OVER_LIMIT", Self::CountOverLimit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
