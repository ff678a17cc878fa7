//! `zhima.credit.pe.zmgo.bizopt.close` · 芝麻GO签约关单
//!
//! Close a Zhima Go signing order that was not confirmed.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/bizopt/close`. Described in
//! `spec/zhima_credit/pe.zmgo.bizopt.close.yaml`.

use crate::{record, schema};

static PE_ZMGO_BIZOPT_CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoBizoptClose",
    file: "spec/zhima_credit/pe.zmgo.bizopt.close.yaml",
    fields: &[
        schema::FieldDef::text("alipay_user_id", 11),
        schema::FieldDef::text("open_id", 12),
        schema::FieldDef::text("out_request_no", 17),
        schema::FieldDef::text("partner_id", 22),
        schema::FieldDef::text("template_id", 23),
    ],
    rules: &[],
};

static PE_ZMGO_BIZOPT_CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoBizoptCloseResponse",
    file: "spec/zhima_credit/pe.zmgo.bizopt.close.yaml",
    fields: &[
        schema::FieldDef::text("biz_opt_no", 30),
        schema::FieldDef::text("open_id", 34),
        schema::FieldDef::text("out_request_no", 38),
        schema::FieldDef::text("partner_id", 43),
        schema::FieldDef::text("user_id", 44),
    ],
    rules: &[],
};

/// A request of `zhima.credit.pe.zmgo.bizopt.close` (芝麻GO签约关单).
///
/// Close a Zhima Go signing order that was not confirmed.
///
/// ```
/// use alipay::zhima_credit::PeZmgoBizoptClose;
///
/// let request = PeZmgoBizoptClose::new()
///     .alipay_user_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/bizopt/close`. Described in
/// `spec/zhima_credit/pe.zmgo.bizopt.close.yaml`.
/// Returns [`PeZmgoBizoptCloseResponse`], or an error with a [`PeZmgoBizoptCloseErrorCode`].
#[doc(alias = "zhima.credit.pe.zmgo.bizopt.close")]
#[doc(alias = "/v3/zhima/credit/pe/zmgo/bizopt/close")]
#[doc(alias = "芝麻GO签约关单")]
#[doc(alias = "关单")]
#[doc(alias = "签约")]
#[doc(alias = "芝麻")]
#[must_use]
#[non_exhaustive]
pub struct PeZmgoBizoptClose {
    /// Alipay user id, 2088….
    ///
    /// 支付宝用户Id. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Open id of the user.
    ///
    /// 支付宝用户Id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant's request number, unique.
    ///
    /// 商户本次操作的请求流水号. Example: `99202005050100930053707258`.
    pub out_request_no: Option<String>,
    /// Merchant id, 2088….
    ///
    /// 商户Id. Example: `2088000000000001`.
    pub partner_id: Option<String>,
    /// Id of the Zhima Go template.
    ///
    /// 芝麻GO配置模板Id. Example: `2021012300020903090008858258`.
    pub template_id: Option<String>,
}

impl PeZmgoBizoptClose {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            alipay_user_id: None,
            open_id: None,
            out_request_no: None,
            partner_id: None,
            template_id: None,
        }
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

impl record::Record for PeZmgoBizoptClose {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_BIZOPT_CLOSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_user_id),
            1 => Some(&self.open_id),
            2 => Some(&self.out_request_no),
            3 => Some(&self.partner_id),
            4 => Some(&self.template_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_user_id),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.out_request_no),
            3 => Some(&mut self.partner_id),
            4 => Some(&mut self.template_id),
            _ => None,
        }
    }
}

impl Default for PeZmgoBizoptClose {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PeZmgoBizoptClose {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoBizoptClose {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoBizoptClose {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PeZmgoBizoptClose {}

impl record::Request for PeZmgoBizoptClose {
    type Response = PeZmgoBizoptCloseResponse;
    type ErrorCode = PeZmgoBizoptCloseErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.pe.zmgo.bizopt.close",
        title: "芝麻GO签约关单",
        file: "spec/zhima_credit/pe.zmgo.bizopt.close.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/credit/pe/zmgo/bizopt/close",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PE_ZMGO_BIZOPT_CLOSE,
        response: &PE_ZMGO_BIZOPT_CLOSE_RESPONSE,
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

/// The response of `zhima.credit.pe.zmgo.bizopt.close` (芝麻GO签约关单).
#[non_exhaustive]
pub struct PeZmgoBizoptCloseResponse {
    /// Number of the signing order created by the signing application.
    ///
    /// Example: `ZMGO_OPT2021020110020607850000006001`.
    pub biz_opt_no: Option<String>,
    /// Open id of the employee.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant's request number of this operation.
    ///
    /// 商户本次操作的请求流水号. Example: `9e8cc8da16866a79161ee033cb58497b`.
    pub out_request_no: Option<String>,
    /// Merchant id.
    ///
    /// 商户ID. Example: `2088000000000001`.
    pub partner_id: Option<String>,
    /// Unified Ant member id of the user.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl record::Record for PeZmgoBizoptCloseResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_BIZOPT_CLOSE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_opt_no),
            1 => Some(&self.open_id),
            2 => Some(&self.out_request_no),
            3 => Some(&self.partner_id),
            4 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_opt_no),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.out_request_no),
            3 => Some(&mut self.partner_id),
            4 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for PeZmgoBizoptCloseResponse {
    #[inline]
    fn default() -> Self {
        Self {
            biz_opt_no: None,
            open_id: None,
            out_request_no: None,
            partner_id: None,
            user_id: None,
        }
    }
}

impl Clone for PeZmgoBizoptCloseResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoBizoptCloseResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoBizoptCloseResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.credit.pe.zmgo.bizopt.close`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeZmgoBizoptCloseErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_OPT_STATUS_CHECK_FAILURE`.
    BizOptStatusCheckFailure,
    /// `BIZ_OPT_NOT_EXIST`.
    BizOptNotExist,
    /// `BIZ_OPT_ERROR`.
    BizOptError,
    /// `ZMGO_BIZ_OPT_NULL`.
    ZmgoBizOptNull,
    /// `BIZ_OPT_UPDATE_FAILURE`.
    BizOptUpdateFailure,
    /// `REQUEST_ACCESS_ILLEGAL`: The access of the request is not permitted.
    RequestAccessIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PeZmgoBizoptCloseErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_OPT_STATUS_CHECK_FAILURE", Self::BizOptStatusCheckFailure),
        ("BIZ_OPT_NOT_EXIST", Self::BizOptNotExist),
        ("BIZ_OPT_ERROR", Self::BizOptError),
        ("ZMGO_BIZ_OPT_NULL", Self::ZmgoBizOptNull),
        ("BIZ_OPT_UPDATE_FAILURE", Self::BizOptUpdateFailure),
        ("REQUEST_ACCESS_ILLEGAL", Self::RequestAccessIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PeZmgoBizoptCloseErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
