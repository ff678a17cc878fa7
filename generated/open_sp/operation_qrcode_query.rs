//! `alipay.open.sp.operation.qrcode.query` · 查询代运营授权或者账号绑定二维码
//!
//! Get the QR code by which a merchant binds or authorizes.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/operation/qrcode/query`. Described in
//! `spec/open_sp/operation.qrcode.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.sp.operation.qrcode.query` (查询代运营授权或者账号绑定二维码).
///
/// Get the QR code by which a merchant binds or authorizes.
///
/// ```
/// use alipay::open_sp::OperationQrcodeQuery;
///
/// let request = OperationQrcodeQuery::new()
///     .out_biz_no("2020124234523465636345634");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_biz_no`](Self::out_biz_no) | matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`operate_type`](Self::operate_type) | one of its values |
/// | [`merchant_no`](Self::merchant_no) | required in some cases |
/// | [`alipay_account`](Self::alipay_account) | required in some cases |
/// | [`access_product_code`](Self::access_product_code) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/operation/qrcode/query`. Described in
/// `spec/open_sp/operation.qrcode.query.yaml`.
/// Returns [`OperationQrcodeQueryResponse`], or an error with a [`OperationQrcodeQueryErrorCode`].
#[doc(alias = "alipay.open.sp.operation.qrcode.query")]
#[doc(alias = "/v3/alipay/open/sp/operation/qrcode/query")]
#[doc(alias = "查询代运营授权或者账号绑定二维码")]
#[doc(alias = "二维码")]
#[doc(alias = "授权")]
#[must_use]
#[non_exhaustive]
pub struct OperationQrcodeQuery {
    /// Provider's own serial number, unique per operation.
    ///
    /// 外部操作流水; matches `^[0-9A-Za-z_]*$` (advisory). Example: `2020124234523465636345634`.
    pub out_biz_no: Option<String>,
    /// Operation to start.
    ///
    /// 代运营操作类型. Example: `OPERATION_AUTH`.
    pub operate_type: Option<record::Choice<OperationQrcodeQueryOperateType>>,
    /// Alipay merchant number (2088…); required for indirect merchants, preferred over `alipay_account`.
    ///
    /// 支付宝商户号; required in some cases. Example: `2088XXXX`.
    pub merchant_no: Option<String>,
    /// Alipay login, mobile or email; for direct merchants without `merchant_no`.
    ///
    /// 支付宝登录账号; required in some cases. Example: `user@example.com`.
    pub alipay_account: Option<String>,
    /// Product code, according to the operation.
    ///
    /// 接入的产品编号. Example: `OPENAPI_AUTH_DEFAULT`.
    pub access_product_code: Option<
        record::Choice<OperationQrcodeQueryAccessProductCode>,
    >,
    /// Scenes and permissions as `scene:code,code;scene:code`.
    ///
    /// 场景授权列表. Example: `SHOP_MANAGE:SHOP_MANAGE_BASE;PROMOTION_MANAGE:PROMOTION_MANAGE_BASE`.
    pub isv_scene_permissions: Option<String>,
}

impl OperationQrcodeQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`operate_type`](Self::operate_type).
    #[inline]
    pub fn operate_type(
        mut self,
        operate_type: impl Into<record::Choice<OperationQrcodeQueryOperateType>>,
    ) -> Self {
        self.operate_type = Some(operate_type.into());
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

    /// Sets [`access_product_code`](Self::access_product_code).
    #[inline]
    pub fn access_product_code(
        mut self,
        access_product_code: impl Into<
            record::Choice<OperationQrcodeQueryAccessProductCode>,
        >,
    ) -> Self {
        self.access_product_code = Some(access_product_code.into());
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

/// The response of `alipay.open.sp.operation.qrcode.query` (查询代运营授权或者账号绑定二维码).
#[non_exhaustive]
pub struct OperationQrcodeQueryResponse {
    /// Alipay's batch number of the operation.
    ///
    /// 支付宝操作批次号. Example: `2020222342342`.
    pub batch_no: Option<String>,
    /// Alipay account already bound by the merchant.
    pub bind_account: Option<super::types::RecommendAccountDto>,
    /// URL-encoded address of the QR code image, valid for 24 hours.
    ///
    /// 二维码图片地址. Example: `http://qrcode.alipay.com/adadadad.jpg`.
    pub qr_code_url: Option<String>,
    /// Masked accounts to use instead, if the given one is unfit; indirect merchants only.
    pub recommend_account_list: Vec<super::types::RecommendAccountDto>,
    /// Masked accounts recommended to an indirect merchant.
    pub recommend_accounts: Option<super::types::RecommendAccountDto>,
}

/// The values of the platform's type `OperationQrcodeQueryOperateType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OperationQrcodeQueryOperateType {
    /// `ACCOUNT_BIND`: Account binding; indirect merchants only (账号绑定).
    AccountBind,
    /// `OPERATION_AUTH`: Operation authorization; indirect and direct merchants (代运营授权).
    OperationAuth,
}

record::enumeration!(
    OperationQrcodeQueryOperateType, "ACCOUNT_BIND" AccountBind, "OPERATION_AUTH"
    OperationAuth
);

/// The values of the platform's type `OperationQrcodeQueryAccessProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OperationQrcodeQueryAccessProductCode {
    /// `OPENAPI_BIND_DEFAULT`: Account binding.
    OpenapiBindDefault,
    /// `OPENAPI_AUTH_DEFAULT`: Operation authorization.
    OpenapiAuthDefault,
}

record::enumeration!(
    OperationQrcodeQueryAccessProductCode, "OPENAPI_BIND_DEFAULT" OpenapiBindDefault,
    "OPENAPI_AUTH_DEFAULT" OpenapiAuthDefault
);

/// The error codes of `alipay.open.sp.operation.qrcode.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OperationQrcodeQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_MERCHANT_NO`: The merchant number is not valid.
    ///
    /// Check the merchant number.
    IllegalMerchantNo,
    /// `ILLEGAL_ALIPAY_ACCOUNT`: The Alipay account is not valid.
    ///
    /// Check the Alipay account.
    IllegalAlipayAccount,
    /// `ILLEGAL_OPERATE_TYPE`: The operation type is not valid.
    ///
    /// Check the operation type.
    IllegalOperateType,
    /// `ILLEGAL_PRODUCT_CODE`: The product code is not valid.
    ///
    /// Check the product code.
    IllegalProductCode,
    /// `ILLEGAL_ISV_USER`: The ISV user is not valid.
    ///
    /// Check the ISV user.
    IllegalIsvUser,
    /// `ILLEGAL_BIND_ACCOUNT`: The account to bind is not valid.
    ///
    /// Check the account to bind.
    IllegalBindAccount,
    /// `ILLEGAL_INDIRECT_MERCHANT`: The indirect merchant is not valid.
    ///
    /// Check the indirect merchant.
    IllegalIndirectMerchant,
    /// `MERCHANT_HAS_BOUND`.
    MerchantHasBound,
    /// `MERCHANT_INFO_UNCOMPLETE`.
    MerchantInfoUncomplete,
    /// `SMID_WAIT_BIND_ACCOUNT_EMPTY`: The account to bind to the sub-merchant is missing.
    ///
    /// Send the account to bind.
    SmidWaitBindAccountEmpty,
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
    /// `SP_MERCHANT_RISK_FAIL`.
    SpMerchantRiskFail,
    /// `SECURITY_SYSTEM_ERROR`.
    ///
    /// The outcome is unknown: the call may have taken effect.
    SecuritySystemError,
    /// `SP_PAUSE_OR_DELETE`: The service provider is paused or deleted.
    SpPauseOrDelete,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OperationQrcodeQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "ILLEGAL_MERCHANT_NO" IllegalMerchantNo, "ILLEGAL_ALIPAY_ACCOUNT"
    IllegalAlipayAccount, "ILLEGAL_OPERATE_TYPE" IllegalOperateType,
    "ILLEGAL_PRODUCT_CODE" IllegalProductCode, "ILLEGAL_ISV_USER" IllegalIsvUser,
    "ILLEGAL_BIND_ACCOUNT" IllegalBindAccount, "ILLEGAL_INDIRECT_MERCHANT"
    IllegalIndirectMerchant, "MERCHANT_HAS_BOUND" MerchantHasBound,
    "MERCHANT_INFO_UNCOMPLETE" MerchantInfoUncomplete, "SMID_WAIT_BIND_ACCOUNT_EMPTY"
    SmidWaitBindAccountEmpty, "SP_DISCARD" SpDiscard, "ILLEGAL_PRODUCT_CODE_PERMISSIONS"
    IllegalProductCodePermissions, "ILLEGAL_SCENE_OR_PERMISSIONS"
    IllegalSceneOrPermissions, "SP_MERCHANT_RISK_FAIL" SpMerchantRiskFail,
    "SECURITY_SYSTEM_ERROR" SecuritySystemError, "SP_PAUSE_OR_DELETE" SpPauseOrDelete
);

impl record::CallRequest for OperationQrcodeQuery {}

impl record::Request for OperationQrcodeQuery {
    type Response = OperationQrcodeQueryResponse;
    type ErrorCode = OperationQrcodeQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.operation.qrcode.query",
        title: "查询代运营授权或者账号绑定二维码",
        file: "spec/open_sp/operation.qrcode.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/sp/operation/qrcode/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &OPERATION_QRCODE_QUERY,
        response: &OPERATION_QRCODE_QUERY_RESPONSE,
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
    OperationQrcodeQuery, OPERATION_QRCODE_QUERY, 0 out_biz_no None, 1 operate_type None,
    2 merchant_no None, 3 alipay_account None, 4 access_product_code None, 5
    isv_scene_permissions None
);

record::record!(
    OperationQrcodeQueryResponse, OPERATION_QRCODE_QUERY_RESPONSE, 0 batch_no None, 1
    bind_account None, 2 qr_code_url None, 3 recommend_account_list Vec::new(), 4
    recommend_accounts None
);

static OPERATION_QRCODE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationQrcodeQuery",
    file: "spec/open_sp/operation.qrcode.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_biz_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
                ],
            },
        ),
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
                name: "access_product_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(
                        schema::Limit::Values(
                            &["OPENAPI_BIND_DEFAULT", "OPENAPI_AUTH_DEFAULT"],
                        ),
                    ),
                ],
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
    lines: &[11, 15, 18, 21, 26, 32, 38, 41, 46],
};

static OPERATION_QRCODE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationQrcodeQueryResponse",
    file: "spec/open_sp/operation.qrcode.query.yaml",
    rows: &[
        schema::Row::Text("batch_no"),
        schema::Row::Plain(
            "bind_account",
            schema::Kind::Record(&super::types::RECOMMEND_ACCOUNT_DTO),
        ),
        schema::Row::Text("qr_code_url"),
        schema::Row::Plain(
            "recommend_account_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::RECOMMEND_ACCOUNT_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "recommend_accounts",
            schema::Kind::Record(&super::types::RECOMMEND_ACCOUNT_DTO),
        ),
    ],
    rules: &[],
    lines: &[],
};
