//! `alipay.fund.enterprisepay.group.modify` · 因公付更新账户下群组
//!
//! Update an enterprise payment group.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/group/modify`. Described
//! in `spec/fund/enterprisepay.group.modify.yaml`.

use crate::{record, schema};

static ENTERPRISEPAY_GROUP_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupModify",
    file: "spec/fund/enterprisepay.group.modify.yaml",
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
        schema::FieldDef::new(
            "operation_type_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::text("out_biz_no", 27),
        schema::FieldDef::text("product_code", 28),
    ],
    rules: &[],
};

static ENTERPRISEPAY_GROUP_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayGroupModifyResponse",
    file: "spec/fund/enterprisepay.group.modify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.fund.enterprisepay.group.modify` (因公付更新账户下群组).
///
/// Update an enterprise payment group.
///
/// ```
/// use alipay::fund::EnterprisepayGroupModify;
///
/// let request = EnterprisepayGroupModify::new()
///     .account_id("2088888888");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/group/modify`. Described
/// in `spec/fund/enterprisepay.group.modify.yaml`.
/// Returns [`EnterprisepayGroupModifyResponse`], or an error with a [`EnterprisepayGroupModifyErrorCode`].
#[doc(alias = "alipay.fund.enterprisepay.group.modify")]
#[doc(alias = "/v3/alipay/fund/enterprisepay/group/modify")]
#[doc(alias = "因公付更新账户下群组")]
#[doc(alias = "群组")]
#[doc(alias = "账户")]
#[must_use]
#[non_exhaustive]
pub struct EnterprisepayGroupModify {
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
    /// What to update; absent means everything.
    ///
    /// 更新操作类型. Example: `["NAME","FUND"]`.
    pub operation_type_list: Vec<
        record::Choice<EnterprisepayGroupModifyOperationTypeList>,
    >,
    /// External business number.
    ///
    /// 外部业务号. Example: `12123123`.
    pub out_biz_no: Option<String>,
    /// Product code.
    ///
    /// 产品码. Defaults to `ENTERPRISE_PAY`. Example: `ENTERPRISE_PAY`.
    pub product_code: Option<String>,
}

impl EnterprisepayGroupModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            biz_scene: None,
            fund_ext_info: None,
            name: None,
            operation_type_list: Vec::new(),
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

    /// Sets [`operation_type_list`](Self::operation_type_list).
    #[inline]
    pub fn operation_type_list(
        mut self,
        operation_type_list: impl IntoIterator<
            Item = impl Into<record::Choice<EnterprisepayGroupModifyOperationTypeList>>,
        >,
    ) -> Self {
        self.operation_type_list = operation_type_list
            .into_iter()
            .map(Into::into)
            .collect();
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

impl record::Record for EnterprisepayGroupModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_GROUP_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.biz_scene),
            3 => Some(&self.fund_ext_info),
            4 => Some(&self.name),
            5 => Some(&self.operation_type_list),
            6 => Some(&self.out_biz_no),
            7 => Some(&self.product_code),
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
            5 => Some(&mut self.operation_type_list),
            6 => Some(&mut self.out_biz_no),
            7 => Some(&mut self.product_code),
            _ => None,
        }
    }
}

impl Default for EnterprisepayGroupModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EnterprisepayGroupModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepayGroupModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepayGroupModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EnterprisepayGroupModify {}

impl record::Request for EnterprisepayGroupModify {
    type Response = EnterprisepayGroupModifyResponse;
    type ErrorCode = EnterprisepayGroupModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.enterprisepay.group.modify",
        title: "因公付更新账户下群组",
        file: "spec/fund/enterprisepay.group.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/enterprisepay/group/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ENTERPRISEPAY_GROUP_MODIFY,
        response: &ENTERPRISEPAY_GROUP_MODIFY_RESPONSE,
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

/// The response of `alipay.fund.enterprisepay.group.modify` (因公付更新账户下群组).
///
/// This response has no fields.
#[non_exhaustive]
pub struct EnterprisepayGroupModifyResponse {}

impl record::Record for EnterprisepayGroupModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_GROUP_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for EnterprisepayGroupModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for EnterprisepayGroupModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepayGroupModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepayGroupModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `EnterprisepayGroupModifyOperationTypeList`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnterprisepayGroupModifyOperationTypeList {
    /// `NAME`: Group name (群组名称).
    Name,
    /// `FUND`: Funding (出资信息).
    Fund,
}

impl record::Enumeration for EnterprisepayGroupModifyOperationTypeList {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("NAME", Self::Name),
        ("FUND", Self::Fund),
    ];
}

impl std::fmt::Debug for EnterprisepayGroupModifyOperationTypeList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.enterprisepay.group.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnterprisepayGroupModifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `HORIZONTAL_AUTHORITY_EXCEPTION`: The caller has no right to another party's data.
    HorizontalAuthorityException,
    /// `FUND_GROUP_NOT_EXIST`: The fund group does not exist.
    ///
    /// Check the group id.
    FundGroupNotExist,
    /// `UPDATE_ACCOUNT_GROUP_FAIL`.
    UpdateAccountGroupFail,
    /// `ACCOUNT_NO_MULTI_FUND_PERMISSION`: The account has no permission for multiple funds.
    AccountNoMultiFundPermission,
    /// `FUND_IDENTITY_NOT_ALLOWED`: The fund identity is not allowed.
    FundIdentityNotAllowed,
    /// `UN_SUPPORT_UPDATE_SCENE`.
    UnSupportUpdateScene,
    /// `AGREEMENT_IS_INVALID`: The agreement is not valid.
    ///
    /// Check the agreement.
    AgreementIsInvalid,
    /// `AGREEMENT_STATUS_IS_NOT_NORMAL`: The agreement is not in the normal state.
    ///
    /// Check the state of the agreement.
    AgreementStatusIsNotNormal,
    /// `AGREEMENT_IS_OUT_OF_DATE`: The agreement has expired.
    ///
    /// Sign the agreement again.
    AgreementIsOutOfDate,
    /// `USER_AGREEMENT_UPDATE_FAIL`.
    UserAgreementUpdateFail,
    /// `FUND_IDENTITY_PARAM_ERROR`: The fund identity parameter is wrong.
    ///
    /// Check the fund identity parameter.
    FundIdentityParamError,
    /// `BIZ_SCENE_NOT_ADMIT`: The business scene is not admitted.
    ///
    /// Check the business scene.
    BizSceneNotAdmit,
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
    /// `JOINT_ACCOUNT_NOT_EXIST`: The joint account does not exist.
    ///
    /// Check the joint account.
    JointAccountNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EnterprisepayGroupModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("HORIZONTAL_AUTHORITY_EXCEPTION", Self::HorizontalAuthorityException),
        ("FUND_GROUP_NOT_EXIST", Self::FundGroupNotExist),
        ("UPDATE_ACCOUNT_GROUP_FAIL", Self::UpdateAccountGroupFail),
        ("ACCOUNT_NO_MULTI_FUND_PERMISSION", Self::AccountNoMultiFundPermission),
        ("FUND_IDENTITY_NOT_ALLOWED", Self::FundIdentityNotAllowed),
        ("UN_SUPPORT_UPDATE_SCENE", Self::UnSupportUpdateScene),
        ("AGREEMENT_IS_INVALID", Self::AgreementIsInvalid),
        ("AGREEMENT_STATUS_IS_NOT_NORMAL", Self::AgreementStatusIsNotNormal),
        ("AGREEMENT_IS_OUT_OF_DATE", Self::AgreementIsOutOfDate),
        ("USER_AGREEMENT_UPDATE_FAIL", Self::UserAgreementUpdateFail),
        ("FUND_IDENTITY_PARAM_ERROR", Self::FundIdentityParamError),
        ("BIZ_SCENE_NOT_ADMIT", Self::BizSceneNotAdmit),
        ("USER_UNREAL_NAME", Self::UserUnrealName),
        ("CERT_TYPE_ERROR", Self::CertTypeError),
        ("NEED_TO_SET_PPW", Self::NeedToSetPpw),
        ("USER_STATUS_ERROR", Self::UserStatusError),
        ("JOINT_ACCOUNT_NOT_EXIST", Self::JointAccountNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EnterprisepayGroupModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
