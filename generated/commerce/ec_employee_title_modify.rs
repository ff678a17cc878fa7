//! `alipay.commerce.ec.employee.title.modify` · 修改员工抬头信息
//!
//! Modify the invoice title of an employee.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/employee/title`. Described in
//! `spec/commerce/ec.employee.title.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.employee.title.modify` (修改员工抬头信息).
///
/// Modify the invoice title of an employee.
///
/// ```
/// use alipay::commerce::EcEmployeeTitleModify;
///
/// let request = EcEmployeeTitleModify::new()
///     .account_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | rule | At least one of `account_id`, `enterprise_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/employee/title`. Described in
/// `spec/commerce/ec.employee.title.modify.yaml`.
/// Returns [`EcEmployeeTitleModifyResponse`], or an error with a [`EcEmployeeTitleModifyErrorCode`].
#[doc(alias = "alipay.commerce.ec.employee.title.modify")]
#[doc(alias = "/v3/alipay/commerce/ec/employee/title")]
#[doc(alias = "修改员工抬头信息")]
#[doc(alias = "抬头")]
#[doc(alias = "员工")]
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeTitleModify {
    /// Joint account id; give it or `enterprise_id`.
    ///
    /// 共同账号id. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Creator.
    ///
    /// 创建人. Example: `某某`.
    pub create_by: Option<String>,
    /// Employee id in the enterprise domain; give it or `user_id`.
    ///
    /// 企业域定义的员工id. Example: `228800000000002000002`.
    pub employee_id: Option<String>,
    /// Enterprise id in the enterprise domain; give it or `account_id`.
    ///
    /// 企业域定义下的企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Editor.
    ///
    /// 修改人. Example: `某某`.
    pub modify_by: Option<String>,
    /// Titles to bind.
    ///
    /// 绑定的抬头ID列表.
    pub multi_title_list: Vec<EcEmployeeTitleModifyTaxNoAndTitleId>,
    /// Title id after the change.
    ///
    /// 修改后的抬头id. Example: `2022060900801711450000073478`.
    pub new_title_id: Option<String>,
    /// Title id before the change.
    ///
    /// 修改前的抬头id. Example: `2022060900801711450000073478`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub old_title_id: Option<String>,
    /// Alipay open id of the employee; give it or `employee_id`.
    ///
    /// 支付宝open_id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Tax number.
    ///
    /// 税号.
    pub tax_register_no: Option<String>,
    /// Tag of the relation between employee and title.
    ///
    /// 员工抬头关系标. Example: `ou`.
    pub title_tag: Option<String>,
    /// Alipay user id (2088…) of the employee; give it or `employee_id`.
    ///
    /// 支付宝id. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

#[allow(deprecated)]
impl EcEmployeeTitleModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`create_by`](Self::create_by).
    #[inline]
    pub fn create_by(mut self, create_by: impl Into<String>) -> Self {
        self.create_by = Some(create_by.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`modify_by`](Self::modify_by).
    #[inline]
    pub fn modify_by(mut self, modify_by: impl Into<String>) -> Self {
        self.modify_by = Some(modify_by.into());
        self
    }

    /// Sets [`multi_title_list`](Self::multi_title_list).
    #[inline]
    pub fn multi_title_list(
        mut self,
        multi_title_list: impl IntoIterator<Item = EcEmployeeTitleModifyTaxNoAndTitleId>,
    ) -> Self {
        self.multi_title_list = multi_title_list.into_iter().collect();
        self
    }

    /// Sets [`new_title_id`](Self::new_title_id).
    #[inline]
    pub fn new_title_id(mut self, new_title_id: impl Into<String>) -> Self {
        self.new_title_id = Some(new_title_id.into());
        self
    }

    /// Sets [`old_title_id`](Self::old_title_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn old_title_id(mut self, old_title_id: impl Into<String>) -> Self {
        self.old_title_id = Some(old_title_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`tax_register_no`](Self::tax_register_no).
    #[inline]
    pub fn tax_register_no(mut self, tax_register_no: impl Into<String>) -> Self {
        self.tax_register_no = Some(tax_register_no.into());
        self
    }

    /// Sets [`title_tag`](Self::title_tag).
    #[inline]
    pub fn title_tag(mut self, title_tag: impl Into<String>) -> Self {
        self.title_tag = Some(title_tag.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.commerce.ec.employee.title.modify` (修改员工抬头信息).
///
/// This response has no fields.
#[non_exhaustive]
pub struct EcEmployeeTitleModifyResponse {}

/// An invoice title to bind to an employee.
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeTitleModifyTaxNoAndTitleId {
    /// Tax number.
    ///
    /// 税号.
    pub tax_register_no: Option<String>,
    /// Invoice title id.
    ///
    /// 抬头ID.
    pub title_id: Option<String>,
}

impl EcEmployeeTitleModifyTaxNoAndTitleId {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`tax_register_no`](Self::tax_register_no).
    #[inline]
    pub fn tax_register_no(mut self, tax_register_no: impl Into<String>) -> Self {
        self.tax_register_no = Some(tax_register_no.into());
        self
    }

    /// Sets [`title_id`](Self::title_id).
    #[inline]
    pub fn title_id(mut self, title_id: impl Into<String>) -> Self {
        self.title_id = Some(title_id.into());
        self
    }
}

/// The error codes of `alipay.commerce.ec.employee.title.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcEmployeeTitleModifyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `TITLE_ENTERPRISE_NOT_MATCH`: The invoice title and the enterprise do not match.
    ///
    /// Check the invoice title and the enterprise.
    TitleEnterpriseNotMatch,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `EMPLOYEE_TITLE_ALREADY_EXIST`.
    EmployeeTitleAlreadyExist,
    /// `EMPLOYEE_TITLE_PEROID_INVALID`.
    EmployeeTitlePeroidInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcEmployeeTitleModifyErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "TITLE_ENTERPRISE_NOT_MATCH" TitleEnterpriseNotMatch, "SYSTEM_ERROR" SystemError,
    "EMPLOYEE_TITLE_ALREADY_EXIST" EmployeeTitleAlreadyExist,
    "EMPLOYEE_TITLE_PEROID_INVALID" EmployeeTitlePeroidInvalid
);

impl record::CallRequest for EcEmployeeTitleModify {}

impl record::Request for EcEmployeeTitleModify {
    type Response = EcEmployeeTitleModifyResponse;
    type ErrorCode = EcEmployeeTitleModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.employee.title.modify",
        title: "修改员工抬头信息",
        file: "spec/commerce/ec.employee.title.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/commerce/ec/employee/title",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_EMPLOYEE_TITLE_MODIFY,
        response: &EC_EMPLOYEE_TITLE_MODIFY_RESPONSE,
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
    EcEmployeeTitleModify, EC_EMPLOYEE_TITLE_MODIFY, 0 account_id None, 1 create_by None,
    2 employee_id None, 3 enterprise_id None, 4 modify_by None, 5 multi_title_list
    Vec::new(), 6 new_title_id None, 7 old_title_id None, 8 open_id None, 9
    tax_register_no None, 10 title_tag None, 11 user_id None
);

record::record!(EcEmployeeTitleModifyResponse, EC_EMPLOYEE_TITLE_MODIFY_RESPONSE);

record::record!(
    EcEmployeeTitleModifyTaxNoAndTitleId, EC_EMPLOYEE_TITLE_MODIFY_TAX_NO_AND_TITLE_ID, 0
    tax_register_no None, 1 title_id None
);

static EC_EMPLOYEE_TITLE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeTitleModify",
    file: "spec/commerce/ec.employee.title.modify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("create_by"),
        schema::Row::Text("employee_id"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("modify_by"),
        schema::Row::Plain(
            "multi_title_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &EC_EMPLOYEE_TITLE_MODIFY_TAX_NO_AND_TITLE_ID,
                    ),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("new_title_id"),
        schema::Row::Text("old_title_id"),
        schema::Row::Text("open_id"),
        schema::Row::Text("tax_register_no"),
        schema::Row::Text("title_tag"),
        schema::Row::Text("user_id"),
    ],
    rules: &[schema::Rule::AtLeastOne(&["account_id", "enterprise_id"])],
    lines: &[11, 16, 21, 26, 31, 36, 37, 42, 48, 53, 54, 55, 62],
};

static EC_EMPLOYEE_TITLE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeTitleModifyResponse",
    file: "spec/commerce/ec.employee.title.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static EC_EMPLOYEE_TITLE_MODIFY_TAX_NO_AND_TITLE_ID: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeTitleModifyTaxNoAndTitleId",
    file: "spec/commerce/ec.employee.title.modify.yaml",
    rows: &[schema::Row::Text("tax_register_no"), schema::Row::Text("title_id")],
    rules: &[],
    lines: &[70, 71],
};
