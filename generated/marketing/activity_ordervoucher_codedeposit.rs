//! `alipay.marketing.activity.ordervoucher.codedeposit` · 同步商家券券码
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/codedeposit`. Described in
//! `spec/marketing/activity.ordervoucher.codedeposit.yaml`.

use crate::{record, schema};

static ACTIVITY_ORDERVOUCHER_CODEDEPOSIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherCodedeposit",
    file: "spec/marketing/activity.ordervoucher.codedeposit.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Path,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 9)],
            ..schema::FieldDef::text("activity_id", 9)
        },
        schema::FieldDef::text("merchant_access_mode", 10),
        schema::FieldDef::text("out_biz_no", 11),
        schema::FieldDef::new(
            "voucher_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            12,
        ),
    ],
    rules: &[],
};

static ACTIVITY_ORDERVOUCHER_CODEDEPOSIT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherCodedepositResponse",
    file: "spec/marketing/activity.ordervoucher.codedeposit.yaml",
    fields: &[
        schema::FieldDef::new("fail_count", schema::Kind::Integer, 15),
        schema::FieldDef::new(
            "fail_voucher_code_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FAIL_VOUCHER_CODE_DETAIL),
                    limits: &[],
                },
            ),
            16,
        ),
        schema::FieldDef::new("success_count", schema::Kind::Integer, 17),
        schema::FieldDef::new(
            "success_voucher_code_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            18,
        ),
    ],
    rules: &[],
};

static FAIL_VOUCHER_CODE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "FailVoucherCodeDetail",
    file: "spec/marketing/activity.ordervoucher.codedeposit.yaml",
    fields: &[
        schema::FieldDef::text("error_code", 23),
        schema::FieldDef::text("error_msg", 24),
        schema::FieldDef::text("voucher_code", 25),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.ordervoucher.codedeposit` (同步商家券券码).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/codedeposit`. Described in
/// `spec/marketing/activity.ordervoucher.codedeposit.yaml`.
/// Answered by [`ActivityOrdervoucherCodedepositResponse`], or by an error with a [`ActivityOrdervoucherCodedepositErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.codedeposit")]
#[doc(alias = "同步商家券券码")]
#[must_use]
#[non_exhaustive]
pub struct ActivityOrdervoucherCodedeposit {
    /// On the wire `activity_id`, a text; required. Source:
    /// `spec/marketing/activity.ordervoucher.codedeposit.yaml:9`.
    pub activity_id: String,
    /// On the wire `merchant_access_mode`, a text. Source:
    /// `spec/marketing/activity.ordervoucher.codedeposit.yaml:10`.
    pub merchant_access_mode: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/marketing/activity.ordervoucher.codedeposit.yaml:11`.
    pub out_biz_no: Option<String>,
    /// On the wire `voucher_codes`, a list; each element is a text. Source:
    /// `spec/marketing/activity.ordervoucher.codedeposit.yaml:12`.
    pub voucher_codes: Vec<String>,
}

impl ActivityOrdervoucherCodedeposit {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_id: String::new(),
            merchant_access_mode: None,
            out_biz_no: None,
            voucher_codes: Vec::new(),
        }
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = activity_id.into();
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<String>,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`voucher_codes`](Self::voucher_codes).
    #[inline]
    pub fn voucher_codes(
        mut self,
        voucher_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voucher_codes = voucher_codes.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for ActivityOrdervoucherCodedeposit {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_ORDERVOUCHER_CODEDEPOSIT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.merchant_access_mode),
            2 => Some(&self.out_biz_no),
            3 => Some(&self.voucher_codes),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.merchant_access_mode),
            2 => Some(&mut self.out_biz_no),
            3 => Some(&mut self.voucher_codes),
            _ => None,
        }
    }
}

impl Default for ActivityOrdervoucherCodedeposit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityOrdervoucherCodedeposit {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityOrdervoucherCodedeposit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityOrdervoucherCodedeposit {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityOrdervoucherCodedeposit {}

impl record::Request for ActivityOrdervoucherCodedeposit {
    type Response = ActivityOrdervoucherCodedepositResponse;
    type ErrorCode = ActivityOrdervoucherCodedepositErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.ordervoucher.codedeposit",
        title: "同步商家券券码",
        file: "spec/marketing/activity.ordervoucher.codedeposit.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/codedeposit",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_ORDERVOUCHER_CODEDEPOSIT,
        response: &ACTIVITY_ORDERVOUCHER_CODEDEPOSIT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.ordervoucher.codedeposit` (同步商家券券码).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityOrdervoucherCodedepositResponse {
    /// On the wire `fail_count`, a whole number. Source: `spec/marketing/activity.ordervoucher.codedeposit.yaml:15`.
    pub fail_count: Option<i64>,
    /// On the wire `fail_voucher_code_detail_list`, a list; each element is a record of the kind
    /// `FailVoucherCodeDetail`. Source: `spec/marketing/activity.ordervoucher.codedeposit.yaml:16`.
    pub fail_voucher_code_detail_list: Vec<FailVoucherCodeDetail>,
    /// On the wire `success_count`, a whole number. Source:
    /// `spec/marketing/activity.ordervoucher.codedeposit.yaml:17`.
    pub success_count: Option<i64>,
    /// On the wire `success_voucher_code_list`, a list; each element is a text. Source:
    /// `spec/marketing/activity.ordervoucher.codedeposit.yaml:18`.
    pub success_voucher_code_list: Vec<String>,
}

impl record::Record for ActivityOrdervoucherCodedepositResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_ORDERVOUCHER_CODEDEPOSIT_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fail_count),
            1 => Some(&self.fail_voucher_code_detail_list),
            2 => Some(&self.success_count),
            3 => Some(&self.success_voucher_code_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fail_count),
            1 => Some(&mut self.fail_voucher_code_detail_list),
            2 => Some(&mut self.success_count),
            3 => Some(&mut self.success_voucher_code_list),
            _ => None,
        }
    }
}

impl Default for ActivityOrdervoucherCodedepositResponse {
    #[inline]
    fn default() -> Self {
        Self {
            fail_count: None,
            fail_voucher_code_detail_list: Vec::new(),
            success_count: None,
            success_voucher_code_list: Vec::new(),
        }
    }
}

impl Clone for ActivityOrdervoucherCodedepositResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityOrdervoucherCodedepositResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityOrdervoucherCodedepositResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `FailVoucherCodeDetail`.
///
/// Source: `spec/marketing/activity.ordervoucher.codedeposit.yaml:21`.
#[non_exhaustive]
pub struct FailVoucherCodeDetail {
    /// On the wire `error_code`, a text. Source: `spec/marketing/activity.ordervoucher.codedeposit.yaml:23`.
    pub error_code: Option<String>,
    /// On the wire `error_msg`, a text. Source: `spec/marketing/activity.ordervoucher.codedeposit.yaml:24`.
    pub error_msg: Option<String>,
    /// On the wire `voucher_code`, a text. Source: `spec/marketing/activity.ordervoucher.codedeposit.yaml:25`.
    pub voucher_code: Option<String>,
}

impl record::Record for FailVoucherCodeDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FAIL_VOUCHER_CODE_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.error_code),
            1 => Some(&self.error_msg),
            2 => Some(&self.voucher_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.error_code),
            1 => Some(&mut self.error_msg),
            2 => Some(&mut self.voucher_code),
            _ => None,
        }
    }
}

impl Default for FailVoucherCodeDetail {
    #[inline]
    fn default() -> Self {
        Self {
            error_code: None,
            error_msg: None,
            voucher_code: None,
        }
    }
}

impl Clone for FailVoucherCodeDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FailVoucherCodeDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FailVoucherCodeDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.ordervoucher.codedeposit`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherCodedepositErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.ordervoucher.codedeposit.yaml:28`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.ordervoucher.codedeposit.yaml:29`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityOrdervoucherCodedepositErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityOrdervoucherCodedepositErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
