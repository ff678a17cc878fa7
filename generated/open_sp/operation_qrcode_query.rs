//! `alipay.open.sp.operation.qrcode.query` · 查询代运营授权或者账号绑定二维码
//!
//! Get the QR code by which a merchant binds or authorizes.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/operation/qrcode/query`. Described in
//! `spec/open_sp/operation.qrcode.query.yaml`.

use crate::{record, schema};

static OPERATION_QRCODE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationQrcodeQuery",
    file: "spec/open_sp/operation.qrcode.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$"), 15),
            ],
            ..schema::FieldDef::text("out_biz_no", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["ACCOUNT_BIND", "OPERATION_AUTH"]),
                    21,
                ),
            ],
            ..schema::FieldDef::text("operate_type", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_no", 26)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("alipay_account", 32)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["OPENAPI_BIND_DEFAULT", "OPENAPI_AUTH_DEFAULT"],
                    ),
                    41,
                ),
            ],
            ..schema::FieldDef::text("access_product_code", 38)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("isv_scene_permissions", 46)
        },
    ],
    rules: &[],
};

static OPERATION_QRCODE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationQrcodeQueryResponse",
    file: "spec/open_sp/operation.qrcode.query.yaml",
    fields: &[
        schema::FieldDef::text("batch_no", 53),
        schema::FieldDef::new(
            "bind_account",
            schema::Kind::Record(&super::types::RECOMMEND_ACCOUNT_DTO),
            58,
        ),
        schema::FieldDef::text("qr_code_url", 59),
        schema::FieldDef::new(
            "recommend_account_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::RECOMMEND_ACCOUNT_DTO),
                    limits: &[],
                },
            ),
            64,
        ),
        schema::FieldDef::new(
            "recommend_accounts",
            schema::Kind::Record(&super::types::RECOMMEND_ACCOUNT_DTO),
            67,
        ),
    ],
    rules: &[],
};

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
        Self {
            out_biz_no: None,
            operate_type: None,
            merchant_no: None,
            alipay_account: None,
            access_product_code: None,
            isv_scene_permissions: None,
        }
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

impl record::Record for OperationQrcodeQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPERATION_QRCODE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_biz_no),
            1 => Some(&self.operate_type),
            2 => Some(&self.merchant_no),
            3 => Some(&self.alipay_account),
            4 => Some(&self.access_product_code),
            5 => Some(&self.isv_scene_permissions),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_biz_no),
            1 => Some(&mut self.operate_type),
            2 => Some(&mut self.merchant_no),
            3 => Some(&mut self.alipay_account),
            4 => Some(&mut self.access_product_code),
            5 => Some(&mut self.isv_scene_permissions),
            _ => None,
        }
    }
}

impl Default for OperationQrcodeQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OperationQrcodeQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OperationQrcodeQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OperationQrcodeQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for OperationQrcodeQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPERATION_QRCODE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.batch_no),
            1 => Some(&self.bind_account),
            2 => Some(&self.qr_code_url),
            3 => Some(&self.recommend_account_list),
            4 => Some(&self.recommend_accounts),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.batch_no),
            1 => Some(&mut self.bind_account),
            2 => Some(&mut self.qr_code_url),
            3 => Some(&mut self.recommend_account_list),
            4 => Some(&mut self.recommend_accounts),
            _ => None,
        }
    }
}

impl Default for OperationQrcodeQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            batch_no: None,
            bind_account: None,
            qr_code_url: None,
            recommend_account_list: Vec::new(),
            recommend_accounts: None,
        }
    }
}

impl Clone for OperationQrcodeQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OperationQrcodeQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OperationQrcodeQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `OperationQrcodeQueryOperateType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationQrcodeQueryOperateType {
    /// `ACCOUNT_BIND`: Account binding; indirect merchants only (账号绑定).
    AccountBind,
    /// `OPERATION_AUTH`: Operation authorization; indirect and direct merchants (代运营授权).
    OperationAuth,
}

impl record::Enumeration for OperationQrcodeQueryOperateType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ACCOUNT_BIND", Self::AccountBind),
        ("OPERATION_AUTH", Self::OperationAuth),
    ];
}

impl std::fmt::Debug for OperationQrcodeQueryOperateType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `OperationQrcodeQueryAccessProductCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationQrcodeQueryAccessProductCode {
    /// `OPENAPI_BIND_DEFAULT`: Account binding.
    OpenapiBindDefault,
    /// `OPENAPI_AUTH_DEFAULT`: Operation authorization.
    OpenapiAuthDefault,
}

impl record::Enumeration for OperationQrcodeQueryAccessProductCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OPENAPI_BIND_DEFAULT", Self::OpenapiBindDefault),
        ("OPENAPI_AUTH_DEFAULT", Self::OpenapiAuthDefault),
    ];
}

impl std::fmt::Debug for OperationQrcodeQueryAccessProductCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.sp.operation.qrcode.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for OperationQrcodeQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_MERCHANT_NO", Self::IllegalMerchantNo),
        ("ILLEGAL_ALIPAY_ACCOUNT", Self::IllegalAlipayAccount),
        ("ILLEGAL_OPERATE_TYPE", Self::IllegalOperateType),
        ("ILLEGAL_PRODUCT_CODE", Self::IllegalProductCode),
        ("ILLEGAL_ISV_USER", Self::IllegalIsvUser),
        ("ILLEGAL_BIND_ACCOUNT", Self::IllegalBindAccount),
        ("ILLEGAL_INDIRECT_MERCHANT", Self::IllegalIndirectMerchant),
        ("MERCHANT_HAS_BOUND", Self::MerchantHasBound),
        ("MERCHANT_INFO_UNCOMPLETE", Self::MerchantInfoUncomplete),
        ("SMID_WAIT_BIND_ACCOUNT_EMPTY", Self::SmidWaitBindAccountEmpty),
        ("SP_DISCARD", Self::SpDiscard),
        ("ILLEGAL_PRODUCT_CODE_PERMISSIONS", Self::IllegalProductCodePermissions),
        ("ILLEGAL_SCENE_OR_PERMISSIONS", Self::IllegalSceneOrPermissions),
        ("SP_MERCHANT_RISK_FAIL", Self::SpMerchantRiskFail),
        ("SECURITY_SYSTEM_ERROR", Self::SecuritySystemError),
        ("SP_PAUSE_OR_DELETE", Self::SpPauseOrDelete),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OperationQrcodeQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
