//! `alipay.open.mini.isv.fastregister.query` · 查询试用小程序
//!
//! Query a trial mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/isv/fastregister/query`. Described
//! in `spec/open_mini/isv.fastregister.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.isv.fastregister.query` (查询试用小程序).
///
/// Query a trial mini program.
///
/// ```
/// use alipay::open_mini::IsvFastregisterQuery;
///
/// let request = IsvFastregisterQuery::new()
///     .order_no("2202121278786786768");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/isv/fastregister/query`. Described
/// in `spec/open_mini/isv.fastregister.query.yaml`.
/// Returns [`IsvFastregisterQueryResponse`], or an error with a [`IsvFastregisterQueryErrorCode`].
#[doc(alias = "alipay.open.mini.isv.fastregister.query")]
#[doc(alias = "/v3/alipay/open/mini/isv/fastregister/query")]
#[doc(alias = "查询试用小程序")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct IsvFastregisterQuery {
    /// Number of the creation order for the trial mini program.
    ///
    /// 代创建试用小程序单号. Example: `2202121278786786768`.
    pub order_no: Option<String>,
}

impl IsvFastregisterQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }
}

/// The response of `alipay.open.mini.isv.fastregister.query` (查询试用小程序).
#[non_exhaustive]
pub struct IsvFastregisterQueryResponse {
    /// Name of the mini program.
    ///
    /// Example: `张三的试用小程序`.
    pub app_name: Option<String>,
    /// App id of the provider.
    ///
    /// 服务商appid. Example: `2021090923349983`.
    pub isv_app_id: Option<String>,
    /// App id of the mini program.
    ///
    /// 小程序appid. Example: `20212323243534535`.
    pub mini_app_id: Option<String>,
    /// Number of the creation order for the trial mini program.
    ///
    /// 代创建试用小程序单号. Example: `2202324344343435353`.
    pub order_no: Option<String>,
    /// External order number passed on creation.
    ///
    /// Example: `23948392483253534535`.
    pub out_order_no: Option<String>,
    /// State of creation and certification.
    ///
    /// Example: `WAIT_CONFIRM`.
    pub status: Option<record::Choice<IsvFastregisterQueryResponseStatus>>,
}

/// The values of the platform's type `IsvFastregisterQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IsvFastregisterQueryResponseStatus {
    /// `WAIT_CONFIRM`: Awaiting confirmation of creation.
    WaitConfirm,
    /// `CONFIRM_TIMEOUT`: Authorization not confirmed in time.
    ConfirmTimeout,
    /// `CREATE_MINI_APP_SUCCESS`: App created.
    CreateMiniAppSuccess,
    /// `CREATE_MINI_APP_FAILED`: App creation failed.
    CreateMiniAppFailed,
    /// `CANCELLED`: Canceled.
    Cancelled,
    /// `CERTIFY_SUCCESS`: Certified.
    CertifySuccess,
    /// `CERTIFY_FAILED`: Certification failed.
    CertifyFailed,
    /// `CERTIFY_OPERATOR`: Administrator being certified.
    CertifyOperator,
    /// `CERTIFY_MERCHANT`: Legal representative being certified.
    CertifyMerchant,
}

record::enumeration!(
    IsvFastregisterQueryResponseStatus, "WAIT_CONFIRM" WaitConfirm, "CONFIRM_TIMEOUT"
    ConfirmTimeout, "CREATE_MINI_APP_SUCCESS" CreateMiniAppSuccess,
    "CREATE_MINI_APP_FAILED" CreateMiniAppFailed, "CANCELLED" Cancelled,
    "CERTIFY_SUCCESS" CertifySuccess, "CERTIFY_FAILED" CertifyFailed, "CERTIFY_OPERATOR"
    CertifyOperator, "CERTIFY_MERCHANT" CertifyMerchant
);

/// The error codes of `alipay.open.mini.isv.fastregister.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IsvFastregisterQueryErrorCode {
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `ILLEGAL_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParams,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ORDER_NOT_EXIST`: The order does not exist.
    ///
    /// Check the number; query again before treating a transfer as failed.
    OrderNotExist,
    /// `ORDER_TYPE_NOT_MATCH`.
    OrderTypeNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    IsvFastregisterQueryErrorCode, "NO_PERMISSION" NoPermission, "ILLEGAL_PARAMS"
    IllegalParams, "SYSTEM_ERROR" SystemError, "ORDER_NOT_EXIST" OrderNotExist,
    "ORDER_TYPE_NOT_MATCH" OrderTypeNotMatch
);

impl record::CallRequest for IsvFastregisterQuery {}

impl record::Request for IsvFastregisterQuery {
    type Response = IsvFastregisterQueryResponse;
    type ErrorCode = IsvFastregisterQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.isv.fastregister.query",
        title: "查询试用小程序",
        file: "spec/open_mini/isv.fastregister.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/isv/fastregister/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ISV_FASTREGISTER_QUERY,
        response: &ISV_FASTREGISTER_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(IsvFastregisterQuery, ISV_FASTREGISTER_QUERY, 0 order_no None);

record::record!(
    IsvFastregisterQueryResponse, ISV_FASTREGISTER_QUERY_RESPONSE, 0 app_name None, 1
    isv_app_id None, 2 mini_app_id None, 3 order_no None, 4 out_order_no None, 5 status
    None
);

static ISV_FASTREGISTER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvFastregisterQuery",
    file: "spec/open_mini/isv.fastregister.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "order_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static ISV_FASTREGISTER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvFastregisterQueryResponse",
    file: "spec/open_mini/isv.fastregister.query.yaml",
    rows: &[
        schema::Row::Text("app_name"),
        schema::Row::Text("isv_app_id"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("order_no"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
