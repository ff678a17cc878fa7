//! `alipay.marketing.activity.ordervoucher.codedeposit` · 同步商家券券码
//!
//! Import merchant voucher codes, after the message that the activity was created.
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
            limits: &[schema::LimitDef::new(schema::Limit::Required, 15)],
            ..schema::FieldDef::text("activity_id", 11)
        },
        schema::FieldDef::text("merchant_access_mode", 17),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 27)],
            ..schema::FieldDef::text("out_biz_no", 23)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 33),
                schema::LimitDef::advisory(schema::Limit::MaxItems(1000), 34),
            ],
            ..schema::FieldDef::new(
                "voucher_codes",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Text,
                        limits: &[],
                    },
                ),
                29,
            )
        },
    ],
    rules: &[],
};

static ACTIVITY_ORDERVOUCHER_CODEDEPOSIT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherCodedepositResponse",
    file: "spec/marketing/activity.ordervoucher.codedeposit.yaml",
    fields: &[
        schema::FieldDef::new("fail_count", schema::Kind::Integer, 39),
        schema::FieldDef::new(
            "fail_voucher_code_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FAIL_VOUCHER_CODE_DETAIL),
                    limits: &[],
                },
            ),
            40,
        ),
        schema::FieldDef::new("success_count", schema::Kind::Integer, 44),
        schema::FieldDef::new(
            "success_voucher_code_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            45,
        ),
    ],
    rules: &[],
};

static FAIL_VOUCHER_CODE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "FailVoucherCodeDetail",
    file: "spec/marketing/activity.ordervoucher.codedeposit.yaml",
    fields: &[
        schema::FieldDef::text("error_code", 55),
        schema::FieldDef::text("error_msg", 60),
        schema::FieldDef::text("voucher_code", 61),
    ],
    rules: &[],
};

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
        Self {
            activity_id: String::new(),
            merchant_access_mode: None,
            out_biz_no: String::new(),
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
