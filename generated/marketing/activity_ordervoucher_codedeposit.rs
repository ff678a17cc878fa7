//! `alipay.marketing.activity.ordervoucher.codedeposit` · 同步商家券券码
//!
//! Import merchant voucher codes, after the message that the activity was created.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/codedeposit`. Described in
//! `spec/marketing/activity.ordervoucher.codedeposit.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.ordervoucher.codedeposit` (同步商家券券码).
///
/// Import merchant voucher codes, after the message that the activity was created.
///
/// ```
/// use alipay::marketing::ActivityOrdervoucherCodedeposit;
///
/// let request = ActivityOrdervoucherCodedeposit::new()
///     .activity_id("2016042700826004508401111111")
///     .out_biz_no("20170101000001654bb46ba")
///     .voucher_codes(["123AB", "45zz6", "789CE"]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required |
/// | [`voucher_codes`](Self::voucher_codes) | required; at most 1000 items (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/codedeposit`. Described in
/// `spec/marketing/activity.ordervoucher.codedeposit.yaml`.
/// Returns [`ActivityOrdervoucherCodedepositResponse`], or an error with a [`ActivityOrdervoucherCodedepositErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.codedeposit")]
#[doc(
    alias = "/v3/alipay/marketing/ordervoucher/activity/{activity_id}/voucher/codedeposit"
)]
#[doc(alias = "同步商家券券码")]
#[doc(alias = "商家券")]
#[must_use]
#[non_exhaustive]
pub struct ActivityOrdervoucherCodedeposit {
    /// Activity id.
    ///
    /// 活动id; required. Example: `2016042700826004508401111111`.
    pub activity_id: String,
    /// How the merchant is connected, such as `AGENCY_MODE`.
    ///
    /// 商户接入模式; required in some cases. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<String>,
    /// Caller's unique request number for idempotency; same parameters return the same result.
    ///
    /// 外部业务单号; required. Example: `20170101000001654bb46ba`.
    pub out_biz_no: String,
    /// Voucher codes to import.
    ///
    /// 券码的数量列表; required; at most 1000 items (advisory). Example: `["123AB","45zz6","789CE"]`.
    pub voucher_codes: Vec<String>,
}

impl ActivityOrdervoucherCodedeposit {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
        self.out_biz_no = out_biz_no.into();
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

/// The response of `alipay.marketing.activity.ordervoucher.codedeposit` (同步商家券券码).
#[non_exhaustive]
pub struct ActivityOrdervoucherCodedepositResponse {
    /// Number of codes not imported.
    ///
    /// 导入失败的券码数量. Example: `1`.
    pub fail_count: Option<i64>,
    /// Codes not imported, each with error code and reason.
    ///
    /// 上传失败券码详情列表.
    pub fail_voucher_code_detail_list: Vec<FailVoucherCodeDetail>,
    /// Number of codes imported.
    ///
    /// 导入成功的券码数量. Example: `2`.
    pub success_count: Option<i64>,
    /// Codes imported.
    ///
    /// 上传成功的券码列表. Example: `["123AB","45zz6"]`.
    pub success_voucher_code_list: Vec<String>,
}

/// A voucher code that could not be imported.
#[non_exhaustive]
pub struct FailVoucherCodeDetail {
    /// Error code, such as `VOUCHER_CODE_DUPLICATE`.
    ///
    /// 券码导入失败错误码. Example: `VOUCHER_CODE_DUPLICATE`.
    pub error_code: Option<String>,
    /// Reason for the failure.
    ///
    /// 券码导入失败错误原因描述. Example: `与之前导入的券码重复`.
    pub error_msg: Option<String>,
    /// Code that was not imported.
    ///
    /// 导入失败的券码. Example: `789CE`.
    pub voucher_code: Option<String>,
}

/// The error codes of `alipay.marketing.activity.ordervoucher.codedeposit`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherCodedepositErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityOrdervoucherCodedepositErrorCode, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER" InvalidParameter
);

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
    ActivityOrdervoucherCodedeposit, ACTIVITY_ORDERVOUCHER_CODEDEPOSIT, 0 activity_id
    String::new(), 1 merchant_access_mode None, 2 out_biz_no String::new(), 3
    voucher_codes Vec::new()
);

record::record!(
    ActivityOrdervoucherCodedepositResponse, ACTIVITY_ORDERVOUCHER_CODEDEPOSIT_RESPONSE,
    0 fail_count None, 1 fail_voucher_code_detail_list Vec::new(), 2 success_count None,
    3 success_voucher_code_list Vec::new()
);

record::record!(
    FailVoucherCodeDetail, FAIL_VOUCHER_CODE_DETAIL, 0 error_code None, 1 error_msg None,
    2 voucher_code None
);

static ACTIVITY_ORDERVOUCHER_CODEDEPOSIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherCodedeposit",
    file: "spec/marketing/activity.ordervoucher.codedeposit.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "activity_id",
                kind: schema::Kind::Text,
                place: schema::Place::Path,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Text("merchant_access_mode"),
        schema::Row::Limited(
            "out_biz_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "voucher_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxItems(1000)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 17, 23, 27, 29, 33, 34],
};

static ACTIVITY_ORDERVOUCHER_CODEDEPOSIT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherCodedepositResponse",
    file: "spec/marketing/activity.ordervoucher.codedeposit.yaml",
    rows: &[
        schema::Row::Plain("fail_count", schema::Kind::Integer),
        schema::Row::Plain(
            "fail_voucher_code_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FAIL_VOUCHER_CODE_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("success_count", schema::Kind::Integer),
        schema::Row::Plain(
            "success_voucher_code_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static FAIL_VOUCHER_CODE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "FailVoucherCodeDetail",
    file: "spec/marketing/activity.ordervoucher.codedeposit.yaml",
    rows: &[
        schema::Row::Text("error_code"),
        schema::Row::Text("error_msg"),
        schema::Row::Text("voucher_code"),
    ],
    rules: &[],
    lines: &[],
};
