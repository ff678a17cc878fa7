//! `zhima.credit.pe.zmgo.bizopt.close` · 芝麻GO签约关单
//!
//! Close a Zhima Go signing order that was not confirmed.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/bizopt/close`. Described in
//! `spec/zhima_credit/pe.zmgo.bizopt.close.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The error codes of `zhima.credit.pe.zmgo.bizopt.close`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    PeZmgoBizoptCloseErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "BIZ_OPT_STATUS_CHECK_FAILURE" BizOptStatusCheckFailure,
    "BIZ_OPT_NOT_EXIST" BizOptNotExist, "BIZ_OPT_ERROR" BizOptError, "ZMGO_BIZ_OPT_NULL"
    ZmgoBizOptNull, "BIZ_OPT_UPDATE_FAILURE" BizOptUpdateFailure,
    "REQUEST_ACCESS_ILLEGAL" RequestAccessIllegal
);

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

record::record!(
    PeZmgoBizoptClose, PE_ZMGO_BIZOPT_CLOSE, 0 alipay_user_id None, 1 open_id None, 2
    out_request_no None, 3 partner_id None, 4 template_id None
);

record::record!(
    PeZmgoBizoptCloseResponse, PE_ZMGO_BIZOPT_CLOSE_RESPONSE, 0 biz_opt_no None, 1
    open_id None, 2 out_request_no None, 3 partner_id None, 4 user_id None
);

static PE_ZMGO_BIZOPT_CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoBizoptClose",
    file: "spec/zhima_credit/pe.zmgo.bizopt.close.yaml",
    rows: &[
        schema::Row::Text("alipay_user_id"),
        schema::Row::Text("open_id"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("partner_id"),
        schema::Row::Text("template_id"),
    ],
    rules: &[],
    lines: &[11, 12, 17, 22, 23],
};

static PE_ZMGO_BIZOPT_CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoBizoptCloseResponse",
    file: "spec/zhima_credit/pe.zmgo.bizopt.close.yaml",
    rows: &[
        schema::Row::Text("biz_opt_no"),
        schema::Row::Text("open_id"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("partner_id"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[],
};
