//! `alipay.marketing.activity.ordervoucher.associate` · 关联订单信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/ordervoucher/associate`.
//! Described in `spec/marketing/activity.ordervoucher.associate.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/activity.ordervoucher.associate.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.activity.ordervoucher.associate",
    title: "关联订单信息",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/marketing/activity/ordervoucher/associate",
    }),
    idempotency: schema::Idempotency::Never,
    request: &ACTIVITY_ORDERVOUCHER_ASSOCIATE,
    response: &ACTIVITY_ORDERVOUCHER_ASSOCIATE_RESPONSE,
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
            code: "ACTIVITY_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "VOUCHER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "ACTIVITY_NOT_PERMISSION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "VOUCHER_ASSOCIATE_OTHER_TRADE_NO",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
    ],
};

static ACTIVITY_ORDERVOUCHER_ASSOCIATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherAssociate",
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
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "voucher_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static ACTIVITY_ORDERVOUCHER_ASSOCIATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherAssociateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "associate_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.ordervoucher.associate` (关联订单信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/ordervoucher/associate`.
/// Described in `spec/marketing/activity.ordervoucher.associate.yaml`.
/// Answered by [`ActivityOrdervoucherAssociateResponse`], or by an error with a [`ActivityOrdervoucherAssociateErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.associate")]
#[doc(alias = "关联订单信息")]
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityOrdervoucherAssociate {
    /// The field `activity_id`: a text.
    ///
    /// On the wire `activity_id`. Source: `spec/marketing/activity.ordervoucher.associate.yaml:9`.
    pub activity_id: Option<String>,
    /// The field `merchant_access_mode`: a text.
    ///
    /// On the wire `merchant_access_mode`. Source: `spec/marketing/activity.ordervoucher.associate.yaml:10`.
    pub merchant_access_mode: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/marketing/activity.ordervoucher.associate.yaml:11`.
    pub out_biz_no: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/marketing/activity.ordervoucher.associate.yaml:12`.
    pub trade_no: Option<String>,
    /// The field `voucher_code`: a text.
    ///
    /// On the wire `voucher_code`. Source: `spec/marketing/activity.ordervoucher.associate.yaml:13`.
    pub voucher_code: Option<String>,
}

impl ActivityOrdervoucherAssociate {
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

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    #[must_use]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`voucher_code`](Self::voucher_code).
    #[inline]
    #[must_use]
    pub fn voucher_code(mut self, voucher_code: impl Into<String>) -> Self {
        self.voucher_code = Some(voucher_code.into());
        self
    }
}

impl record::Record for ActivityOrdervoucherAssociate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_ORDERVOUCHER_ASSOCIATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.merchant_access_mode),
            2 => Some(&self.out_biz_no),
            3 => Some(&self.trade_no),
            4 => Some(&self.voucher_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.merchant_access_mode),
            2 => Some(&mut self.out_biz_no),
            3 => Some(&mut self.trade_no),
            4 => Some(&mut self.voucher_code),
            _ => None,
        }
    }
}

impl Clone for ActivityOrdervoucherAssociate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityOrdervoucherAssociate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityOrdervoucherAssociate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityOrdervoucherAssociate {}

impl record::Request for ActivityOrdervoucherAssociate {
    type Response = ActivityOrdervoucherAssociateResponse;
    type ErrorCode = ActivityOrdervoucherAssociateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.activity.ordervoucher.associate` (关联订单信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityOrdervoucherAssociateResponse {
    /// The field `associate_time`: a text.
    ///
    /// On the wire `associate_time`. Source: `spec/marketing/activity.ordervoucher.associate.yaml:16`.
    pub associate_time: Option<String>,
}

impl record::Record for ActivityOrdervoucherAssociateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_ORDERVOUCHER_ASSOCIATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.associate_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.associate_time),
            _ => None,
        }
    }
}

impl Clone for ActivityOrdervoucherAssociateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityOrdervoucherAssociateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityOrdervoucherAssociateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.ordervoucher.associate`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherAssociateErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.ordervoucher.associate.yaml:19`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.ordervoucher.associate.yaml:20`.
    InvalidParameter,
    /// On the wire `ACTIVITY_NOT_EXIST`. Source: `spec/marketing/activity.ordervoucher.associate.yaml:21`.
    ActivityNotExist,
    /// On the wire `VOUCHER_NOT_EXIST`. Source: `spec/marketing/activity.ordervoucher.associate.yaml:22`.
    VoucherNotExist,
    /// On the wire `ACTIVITY_NOT_PERMISSION`. Source: `spec/marketing/activity.ordervoucher.associate.yaml:23`.
    ActivityNotPermission,
    /// On the wire `VOUCHER_ASSOCIATE_OTHER_TRADE_NO`. Source:
    /// `spec/marketing/activity.ordervoucher.associate.yaml:24`.
    VoucherAssociateOtherTradeNo,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityOrdervoucherAssociateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ACTIVITY_NOT_EXIST", Self::ActivityNotExist),
        ("VOUCHER_NOT_EXIST", Self::VoucherNotExist),
        ("ACTIVITY_NOT_PERMISSION", Self::ActivityNotPermission),
        ("VOUCHER_ASSOCIATE_OTHER_TRADE_NO", Self::VoucherAssociateOtherTradeNo),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
