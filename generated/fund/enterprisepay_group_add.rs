//! `alipay.fund.enterprisepay.group.add` · 因公付新增账户下群组
//!
//! Create an enterprise payment group with its funding.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/group/add`. Described in
//! `spec/fund/enterprisepay.group.add.yaml`.

use crate::{record, schema};

static ENTERPRISEPAY_GROUP_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupAdd",
    file: "spec/fund/enterprisepay.group.add.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 11),
        schema::FieldDef::text("agreement_no", 12),
        schema::FieldDef::text("biz_scene", 16),
        schema::FieldDef::new(
            "fund_ext_info",
            schema::Kind::Record(&super::types::FUND_EXT_INFO),
            17,
        ),
        schema::FieldDef::text("name", 18),
        schema::FieldDef::text("out_biz_no", 19),
        schema::FieldDef::text("product_code", 24),
    ],
    rules: &[],
};

static ENTERPRISEPAY_GROUP_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupAddResponse",
    file: "spec/fund/enterprisepay.group.add.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 27),
        schema::FieldDef::text("fund_group_id", 28),
        schema::FieldDef::text("out_group_id", 29),
    ],
    rules: &[],
};

/// A request of `alipay.fund.enterprisepay.group.add` (因公付新增账户下群组).
///
/// Create an enterprise payment group with its funding.
///
/// ```
/// use alipay::fund::EnterprisepayGroupAdd;
///
/// let request = EnterprisepayGroupAdd::new()
///     .account_id("2088888888");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/group/add`. Described in
/// `spec/fund/enterprisepay.group.add.yaml`.
/// Returns [`EnterprisepayGroupAddResponse`], or an error with a [`EnterprisepayGroupAddErrorCode`].
#[doc(alias = "alipay.fund.enterprisepay.group.add")]
#[doc(alias = "/v3/alipay/fund/enterprisepay/group/add")]
#[doc(alias = "因公付新增账户下群组")]
#[doc(alias = "群组")]
#[doc(alias = "账户")]
#[must_use]
#[non_exhaustive]
pub struct EnterprisepayGroupAdd {
    /// Account id of the signed company.
    ///
    /// 企业签约账户ID. Example: `2088888888`.
    pub account_id: Option<String>,
    /// Number of the three-party authorization agreement between platform and company.
    ///
    /// Example: `1231231321323`.
    pub agreement_no: Option<String>,
    /// Scene code assigned by Alipay.
    ///
    /// 场景码. Example: `ANT_GROUP`.
    pub biz_scene: Option<String>,
    /// Funding of the group.
    ///
    /// 出资信息.
    pub fund_ext_info: Option<super::types::FundExtInfo>,
    /// Group name.
    ///
    /// 群组名称. Example: `后勤组`.
    pub name: Option<String>,
    /// External business number, the external group number.
    ///
    /// 外部业务号. Example: `12312313`.
    pub out_biz_no: Option<String>,
    /// Product code.
    ///
    /// 产品码. Defaults to `ENTERPRISE_PAY`. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
}

impl EnterprisepayGroupAdd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            biz_scene: None,
            fund_ext_info: None,
            name: None,
            out_biz_no: None,
            product_code: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`fund_ext_info`](Self::fund_ext_info).
    #[inline]
    pub fn fund_ext_info(mut self, fund_ext_info: super::types::FundExtInfo) -> Self {
        self.fund_ext_info = Some(fund_ext_info);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }
}

impl record::Record for EnterprisepayGroupAdd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_GROUP_ADD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.biz_scene),
            3 => Some(&self.fund_ext_info),
            4 => Some(&self.name),
            5 => Some(&self.out_biz_no),
            6 => Some(&self.product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.biz_scene),
            3 => Some(&mut self.fund_ext_info),
            4 => Some(&mut self.name),
            5 => Some(&mut self.out_biz_no),
            6 => Some(&mut self.product_code),
            _ => None,
        }
    }
}

impl Default for EnterprisepayGroupAdd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EnterprisepayGroupAdd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepayGroupAdd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepayGroupAdd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EnterprisepayGroupAdd {}

impl record::Request for EnterprisepayGroupAdd {
    type Response = EnterprisepayGroupAddResponse;
    type ErrorCode = EnterprisepayGroupAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.enterprisepay.group.add",
        title: "因公付新增账户下群组",
        file: "spec/fund/enterprisepay.group.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/enterprisepay/group/add",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ENTERPRISEPAY_GROUP_ADD,
        response: &ENTERPRISEPAY_GROUP_ADD_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.fund.enterprisepay.group.add` (因公付新增账户下群组).
#[non_exhaustive]
pub struct EnterprisepayGroupAddResponse {
    /// Enterprise payment account id.
    ///
    /// 因公付账户ID. Example: `2088123123`.
    pub account_id: Option<String>,
    /// Fund group number.
    ///
    /// 资金群组号. Example: `2088123123`.
    pub fund_group_id: Option<String>,
    /// External group number.
    ///
    /// 外部群组号. Example: `out_001`.
    pub out_group_id: Option<String>,
}

impl record::Record for EnterprisepayGroupAddResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_GROUP_ADD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.fund_group_id),
            2 => Some(&self.out_group_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.fund_group_id),
            2 => Some(&mut self.out_group_id),
            _ => None,
        }
    }
}

impl Default for EnterprisepayGroupAddResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            fund_group_id: None,
            out_group_id: None,
        }
    }
}

impl Clone for EnterprisepayGroupAddResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepayGroupAddResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepayGroupAddResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.enterprisepay.group.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnterprisepayGroupAddErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `CREATE_ACCOUNT_GROUP_FAIL`.
    CreateAccountGroupFail,
    /// `OUT_GROUP_EXIST`.
    OutGroupExist,
    /// `USER_AGREEMENT_DELETE_USELESS_FAIL`.
    UserAgreementDeleteUselessFail,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `ACCOUNT_NO_MULTI_FUND_PERMISSION`: The account has no permission for multiple funds.
    AccountNoMultiFundPermission,
    /// `FUND_IDENTITY_NOT_ALLOWED`: The fund identity is not allowed.
    FundIdentityNotAllowed,
    /// `AGREEMENT_IS_INVALID`: The agreement is not valid.
    ///
    /// Check the agreement.
    AgreementIsInvalid,
    /// `USER_UNREAL_NAME`: The user is not verified by real name.
    ///
    /// Ask the user to verify by real name.
    UserUnrealName,
    /// `CERT_TYPE_ERROR`: The certificate type is wrong.
    ///
    /// Check the certificate type.
    CertTypeError,
    /// `NEED_TO_SET_PPW`: The payment password must be set first.
    ///
    /// Ask the user to set a payment password.
    NeedToSetPpw,
    /// `USER_STATUS_ERROR`: The user is in an abnormal state.
    UserStatusError,
    /// `USER_AGREEMENT_SIGN_FAIL`.
    UserAgreementSignFail,
    /// `FUND_IDENTITY_PARAM_ERROR`: The fund identity parameter is wrong.
    ///
    /// Check the fund identity parameter.
    FundIdentityParamError,
    /// `JOINT_ACCOUNT_NOT_EXIST`: The joint account does not exist.
    ///
    /// Check the joint account.
    JointAccountNotExist,
    /// `BIZ_SCENE_NOT_ADMIT`: The business scene is not admitted.
    ///
    /// Check the business scene.
    BizSceneNotAdmit,
    /// `COMMON_RPC_ERROR`: A call within the platform failed.
    ///
    /// Query the result before calling again. The same call may succeed later. The outcome is unknown: the call may
    /// have taken effect.
    CommonRpcError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EnterprisepayGroupAddErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("CREATE_ACCOUNT_GROUP_FAIL", Self::CreateAccountGroupFail),
        ("OUT_GROUP_EXIST", Self::OutGroupExist),
        ("USER_AGREEMENT_DELETE_USELESS_FAIL", Self::UserAgreementDeleteUselessFail),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("ACCOUNT_NO_MULTI_FUND_PERMISSION", Self::AccountNoMultiFundPermission),
        ("FUND_IDENTITY_NOT_ALLOWED", Self::FundIdentityNotAllowed),
        ("AGREEMENT_IS_INVALID", Self::AgreementIsInvalid),
        ("USER_UNREAL_NAME", Self::UserUnrealName),
        ("CERT_TYPE_ERROR", Self::CertTypeError),
        ("NEED_TO_SET_PPW", Self::NeedToSetPpw),
        ("USER_STATUS_ERROR", Self::UserStatusError),
        ("USER_AGREEMENT_SIGN_FAIL", Self::UserAgreementSignFail),
        ("FUND_IDENTITY_PARAM_ERROR", Self::FundIdentityParamError),
        ("JOINT_ACCOUNT_NOT_EXIST", Self::JointAccountNotExist),
        ("BIZ_SCENE_NOT_ADMIT", Self::BizSceneNotAdmit),
        ("COMMON_RPC_ERROR", Self::CommonRpcError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EnterprisepayGroupAddErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
