//! `alipay.open.sp.operation.result.query` · 查询服务商代运营操作结果
//!
//! Query the result of binding or authorization, by batch or by merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/operation/result/query`. Described in
//! `spec/open_sp/operation.result.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.sp.operation.result.query` (查询服务商代运营操作结果).
///
/// Query the result of binding or authorization, by batch or by merchant.
///
/// ```
/// use alipay::open_sp::OperationResultQuery;
///
/// let request = OperationResultQuery::new()
///     .operate_type("ACCOUNT_BIND");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`operate_type`](Self::operate_type) | one of its values |
/// | [`batch_no`](Self::batch_no) | required in some cases |
/// | [`access_product_code`](Self::access_product_code) | required in some cases |
/// | [`merchant_no`](Self::merchant_no) | required in some cases |
/// | [`alipay_account`](Self::alipay_account) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/operation/result/query`. Described in
/// `spec/open_sp/operation.result.query.yaml`.
/// Returns [`OperationResultQueryResponse`], or an error with a [`OperationResultQueryErrorCode`].
#[doc(alias = "alipay.open.sp.operation.result.query")]
#[doc(alias = "/v3/alipay/open/sp/operation/result/query")]
#[doc(alias = "查询服务商代运营操作结果")]
#[doc(alias = "服务商")]
#[must_use]
#[non_exhaustive]
pub struct OperationResultQuery {
    /// Operation to query.
    ///
    /// 代运营操作类型. Example: `ACCOUNT_BIND`.
    pub operate_type: Option<record::Choice<OperationResultQueryOperateType>>,
    /// Alipay batch number; takes precedence and gives the result of this batch only.
    ///
    /// 支付宝操作批次号; required in some cases. Example: `2020222342342`.
    pub batch_no: Option<String>,
    /// Product code; needed without `batch_no`.
    ///
    /// 接入的产品编号; required in some cases; other values may be added. Example: `OPENAPI_BIND_DEFAULT`.
    pub access_product_code: Option<
        record::Choice<OperationResultQueryAccessProductCode>,
    >,
    /// Merchant number (2088…); without `batch_no` required for indirect merchants, preferred over `alipay_account`.
    ///
    /// 支付宝商户号; required in some cases. Example: `2088000000000001`.
    pub merchant_no: Option<String>,
    /// Alipay login, mobile or email; its need depends on merchant kind and operation.
    ///
    /// 支付宝登录账号; required in some cases. Example: `user@example.com`.
    pub alipay_account: Option<String>,
    /// Scenes and permissions as `scene:code,code;scene:code`.
    ///
    /// 场景授权列表. Example: `SHOP_MANAGE:SHOP_MANAGE_BASE;PROMOTION_MANAGE:PROMOTION_MANAGE_BASE`.
    pub isv_scene_permissions: Option<String>,
}

impl OperationResultQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`operate_type`](Self::operate_type).
    #[inline]
    pub fn operate_type(
        mut self,
        operate_type: impl Into<record::Choice<OperationResultQueryOperateType>>,
    ) -> Self {
        self.operate_type = Some(operate_type.into());
        self
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }

    /// Sets [`access_product_code`](Self::access_product_code).
    #[inline]
    pub fn access_product_code(
        mut self,
        access_product_code: impl Into<
            record::Choice<OperationResultQueryAccessProductCode>,
        >,
    ) -> Self {
        self.access_product_code = Some(access_product_code.into());
        self
    }

    /// Sets [`merchant_no`](Self::merchant_no).
    #[inline]
    pub fn merchant_no(mut self, merchant_no: impl Into<String>) -> Self {
        self.merchant_no = Some(merchant_no.into());
        self
    }

    /// Sets [`alipay_account`](Self::alipay_account).
    #[inline]
    pub fn alipay_account(mut self, alipay_account: impl Into<String>) -> Self {
        self.alipay_account = Some(alipay_account.into());
        self
    }

    /// Sets [`isv_scene_permissions`](Self::isv_scene_permissions).
    #[inline]
    pub fn isv_scene_permissions(
        mut self,
        isv_scene_permissions: impl Into<String>,
    ) -> Self {
        self.isv_scene_permissions = Some(isv_scene_permissions.into());
        self
    }
}

/// The response of `alipay.open.sp.operation.result.query` (查询服务商代运营操作结果).
#[non_exhaustive]
pub struct OperationResultQueryResponse {
    /// Merchant's Alipay PID; returned for bound indirect merchants only.
    ///
    /// 商户支付宝pid. Example: `2088XXXX`.
    pub bind_user_id: Option<String>,
    /// Result of the operation.
    ///
    /// 代运营操作结果. Example: `SUCCESS`.
    pub handle_status: Option<record::Choice<OperationResultQueryResponseHandleStatus>>,
    /// Merchant number: SMID if indirect, PID if direct.
    ///
    /// 支付宝商户号. Example: `2088XXX`.
    pub merchant_no: Option<String>,
}

/// The values of the platform's type `OperationResultQueryOperateType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OperationResultQueryOperateType {
    /// `ACCOUNT_BIND`: Account binding (账号绑定).
    AccountBind,
    /// `OPERATION_AUTH`: Operation authorization (代运营授权).
    OperationAuth,
}

record::enumeration!(
    OperationResultQueryOperateType, "ACCOUNT_BIND" AccountBind, "OPERATION_AUTH"
    OperationAuth
);

/// The values of the platform's type `OperationResultQueryAccessProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OperationResultQueryAccessProductCode {
    /// `OPENAPI_BIND_DEFAULT`: Account binding (账号绑定).
    OpenapiBindDefault,
    /// `OPENAPI_AUTH_DEFAULT`: Operation authorization (代运营授权).
    OpenapiAuthDefault,
}

record::enumeration!(
    OperationResultQueryAccessProductCode, "OPENAPI_BIND_DEFAULT" OpenapiBindDefault,
    "OPENAPI_AUTH_DEFAULT" OpenapiAuthDefault
);

/// The values of the platform's type `OperationResultQueryResponseHandleStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OperationResultQueryResponseHandleStatus {
    /// `SUCCESS`: Succeeded (成功).
    Success,
    /// `PROCESS`: Awaiting the merchant's confirmation (待商家确认中).
    Process,
    /// `NO_PERMISSION`: This Alipay account lacks permission.
    NoPermission,
    /// `NONE`: No binding or authorization exists.
    None,
    /// `NONE_ACCOUNT`: No account to recommend.
    NoneAccount,
}

record::enumeration!(
    OperationResultQueryResponseHandleStatus, "SUCCESS" Success, "PROCESS" Process,
    "NO_PERMISSION" NoPermission, "NONE" None, "NONE_ACCOUNT" NoneAccount
);

/// The error codes of `alipay.open.sp.operation.result.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OperationResultQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `AUTH_RECORD_LOSE`.
    AuthRecordLose,
    /// `BIND_RECORD_LOSE`.
    BindRecordLose,
    /// `ILLEGAL_ISV_USER`: The ISV user is not valid.
    ///
    /// Check the ISV user.
    IllegalIsvUser,
    /// `WAIT_BIND_ACCOUNT_NO_MATCH`.
    WaitBindAccountNoMatch,
    /// `SMID_WAIT_BIND_ACCOUNT_EMPTY`: The account to bind to the sub-merchant is missing.
    ///
    /// Send the account to bind.
    SmidWaitBindAccountEmpty,
    /// `ILLEGAL_INDIRECT_MERCHANT`: The indirect merchant is not valid.
    ///
    /// Check the indirect merchant.
    IllegalIndirectMerchant,
    /// `ILLEGAL_ALIPAY_ACCOUNT`: The Alipay account is not valid.
    ///
    /// Check the Alipay account.
    IllegalAlipayAccount,
    /// `ILLEGAL_PRODUCT_CODE`: The product code is not valid.
    ///
    /// Check the product code.
    IllegalProductCode,
    /// `ILLEGAL_BIND_ACCOUNT`: The account to bind is not valid.
    ///
    /// Check the account to bind.
    IllegalBindAccount,
    /// `ILLEGAL_OPERATE_TYPE`: The operation type is not valid.
    ///
    /// Check the operation type.
    IllegalOperateType,
    /// `ILLEGAL_MERCHANT_NO`: The merchant number is not valid.
    ///
    /// Check the merchant number.
    IllegalMerchantNo,
    /// `SP_DISCARD`: The service provider has been discarded.
    SpDiscard,
    /// `ILLEGAL_PRODUCT_CODE_PERMISSIONS`: The caller has no permission for the product code.
    ///
    /// Check the product code.
    IllegalProductCodePermissions,
    /// `ILLEGAL_SCENE_OR_PERMISSIONS`: The scene or the permission is not valid.
    ///
    /// Check the scene and the permission for it.
    IllegalSceneOrPermissions,
    /// `SP_PAUSE_OR_DELETE`: The service provider is paused or deleted.
    SpPauseOrDelete,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OperationResultQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "NO_PERMISSION" NoPermission, "AUTH_RECORD_LOSE" AuthRecordLose,
    "BIND_RECORD_LOSE" BindRecordLose, "ILLEGAL_ISV_USER" IllegalIsvUser,
    "WAIT_BIND_ACCOUNT_NO_MATCH" WaitBindAccountNoMatch, "SMID_WAIT_BIND_ACCOUNT_EMPTY"
    SmidWaitBindAccountEmpty, "ILLEGAL_INDIRECT_MERCHANT" IllegalIndirectMerchant,
    "ILLEGAL_ALIPAY_ACCOUNT" IllegalAlipayAccount, "ILLEGAL_PRODUCT_CODE"
    IllegalProductCode, "ILLEGAL_BIND_ACCOUNT" IllegalBindAccount, "ILLEGAL_OPERATE_TYPE"
    IllegalOperateType, "ILLEGAL_MERCHANT_NO" IllegalMerchantNo, "SP_DISCARD" SpDiscard,
    "ILLEGAL_PRODUCT_CODE_PERMISSIONS" IllegalProductCodePermissions,
    "ILLEGAL_SCENE_OR_PERMISSIONS" IllegalSceneOrPermissions, "SP_PAUSE_OR_DELETE"
    SpPauseOrDelete
);

impl record::CallRequest for OperationResultQuery {}

impl record::Request for OperationResultQuery {
    type Response = OperationResultQueryResponse;
    type ErrorCode = OperationResultQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.operation.result.query",
        title: "查询服务商代运营操作结果",
        file: "spec/open_sp/operation.result.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/sp/operation/result/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &OPERATION_RESULT_QUERY,
        response: &OPERATION_RESULT_QUERY_RESPONSE,
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
    OperationResultQuery, OPERATION_RESULT_QUERY, 0 operate_type None, 1 batch_no None, 2
    access_product_code None, 3 merchant_no None, 4 alipay_account None, 5
    isv_scene_permissions None
);

record::record!(
    OperationResultQueryResponse, OPERATION_RESULT_QUERY_RESPONSE, 0 bind_user_id None, 1
    handle_status None, 2 merchant_no None
);

static OPERATION_RESULT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationResultQuery",
    file: "spec/open_sp/operation.result.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "operate_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(
                        schema::Limit::Values(&["ACCOUNT_BIND", "OPERATION_AUTH"]),
                    ),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "batch_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "access_product_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "alipay_account",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "isv_scene_permissions",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 15, 20, 26, 36, 42, 48],
};

static OPERATION_RESULT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationResultQueryResponse",
    file: "spec/open_sp/operation.result.query.yaml",
    rows: &[
        schema::Row::Text("bind_user_id"),
        schema::Row::Text("handle_status"),
        schema::Row::Text("merchant_no"),
    ],
    rules: &[],
    lines: &[],
};
