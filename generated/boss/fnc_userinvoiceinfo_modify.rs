//! `alipay.boss.fnc.userinvoiceinfo.modify` · 修改用户开票资料
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/userinvoiceinfo/modify`. Described
//! in `spec/boss/fnc.userinvoiceinfo.modify.yaml`.

use crate::{record, schema};

static FNC_USERINVOICEINFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncUserinvoiceinfoModify",
    file: "spec/boss/fnc.userinvoiceinfo.modify.yaml",
    fields: &[
        schema::FieldDef::new("accept_electronic", schema::Kind::Boolean, 9),
        schema::FieldDef::text("address", 10),
        schema::FieldDef::new("auto", schema::Kind::Boolean, 11),
        schema::FieldDef::text("bank_account", 12),
        schema::FieldDef::text("bank_name", 13),
        schema::FieldDef::text("business_licence_url", 14),
        schema::FieldDef::new("hold", schema::Kind::Boolean, 15),
        schema::FieldDef::text("id", 16),
        schema::FieldDef::text("open_account_permit_url", 17),
        schema::FieldDef::text("operator", 18),
        schema::FieldDef::text("operator_type", 19),
        schema::FieldDef::text("other_qualification_url", 20),
        schema::FieldDef::text("tax_no", 21),
        schema::FieldDef::text("tax_payer_quali_valid", 22),
        schema::FieldDef::text("tax_payer_qualification", 23),
        schema::FieldDef::text("tax_qualification_url", 24),
        schema::FieldDef::text("tax_reg_cert_url", 25),
        schema::FieldDef::text("telephone", 26),
        schema::FieldDef::text("title", 27),
        schema::FieldDef::new(
            "user_mail_info_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::USER_MAIL_INFO_ORDER),
                    limits: &[],
                },
            ),
            28,
        ),
    ],
    rules: &[],
};

static FNC_USERINVOICEINFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncUserinvoiceinfoModifyResponse",
    file: "spec/boss/fnc.userinvoiceinfo.modify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.boss.fnc.userinvoiceinfo.modify` (修改用户开票资料).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/userinvoiceinfo/modify`. Described
/// in `spec/boss/fnc.userinvoiceinfo.modify.yaml`.
/// Answered by [`FncUserinvoiceinfoModifyResponse`], or by an error with a [`FncUserinvoiceinfoModifyErrorCode`].
#[doc(alias = "alipay.boss.fnc.userinvoiceinfo.modify")]
#[doc(alias = "修改用户开票资料")]
#[must_use]
#[non_exhaustive]
pub struct FncUserinvoiceinfoModify {
    /// On the wire `accept_electronic`, true or false. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:9`.
    pub accept_electronic: Option<bool>,
    /// On the wire `address`, a text. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:10`.
    pub address: Option<String>,
    /// On the wire `auto`, true or false. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:11`.
    pub auto: Option<bool>,
    /// On the wire `bank_account`, a text. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:12`.
    pub bank_account: Option<String>,
    /// On the wire `bank_name`, a text. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:13`.
    pub bank_name: Option<String>,
    /// On the wire `business_licence_url`, a text. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:14`.
    pub business_licence_url: Option<String>,
    /// On the wire `hold`, true or false. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:15`.
    pub hold: Option<bool>,
    /// On the wire `id`, a text. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:16`.
    pub id: Option<String>,
    /// On the wire `open_account_permit_url`, a text. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:17`.
    pub open_account_permit_url: Option<String>,
    /// On the wire `operator`, a text. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:18`.
    pub operator: Option<String>,
    /// On the wire `operator_type`, a text. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:19`.
    pub operator_type: Option<String>,
    /// On the wire `other_qualification_url`, a text. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:20`.
    pub other_qualification_url: Option<String>,
    /// On the wire `tax_no`, a text. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:21`.
    pub tax_no: Option<String>,
    /// On the wire `tax_payer_quali_valid`, a text. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:22`.
    pub tax_payer_quali_valid: Option<String>,
    /// On the wire `tax_payer_qualification`, a text. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:23`.
    pub tax_payer_qualification: Option<String>,
    /// On the wire `tax_qualification_url`, a text. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:24`.
    pub tax_qualification_url: Option<String>,
    /// On the wire `tax_reg_cert_url`, a text. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:25`.
    pub tax_reg_cert_url: Option<String>,
    /// On the wire `telephone`, a text. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:26`.
    pub telephone: Option<String>,
    /// On the wire `title`, a text. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:27`.
    pub title: Option<String>,
    /// On the wire `user_mail_info_order_list`, a list; each element is a record of the kind `UserMailInfoOrder`.
    /// Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:28`.
    pub user_mail_info_order_list: Vec<super::types::UserMailInfoOrder>,
}

impl FncUserinvoiceinfoModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            accept_electronic: None,
            address: None,
            auto: None,
            bank_account: None,
            bank_name: None,
            business_licence_url: None,
            hold: None,
            id: None,
            open_account_permit_url: None,
            operator: None,
            operator_type: None,
            other_qualification_url: None,
            tax_no: None,
            tax_payer_quali_valid: None,
            tax_payer_qualification: None,
            tax_qualification_url: None,
            tax_reg_cert_url: None,
            telephone: None,
            title: None,
            user_mail_info_order_list: Vec::new(),
        }
    }

    /// Sets [`accept_electronic`](Self::accept_electronic).
    #[inline]
    pub fn accept_electronic(mut self, accept_electronic: bool) -> Self {
        self.accept_electronic = Some(accept_electronic);
        self
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`auto`](Self::auto).
    #[inline]
    pub fn auto(mut self, auto: bool) -> Self {
        self.auto = Some(auto);
        self
    }

    /// Sets [`bank_account`](Self::bank_account).
    #[inline]
    pub fn bank_account(mut self, bank_account: impl Into<String>) -> Self {
        self.bank_account = Some(bank_account.into());
        self
    }

    /// Sets [`bank_name`](Self::bank_name).
    #[inline]
    pub fn bank_name(mut self, bank_name: impl Into<String>) -> Self {
        self.bank_name = Some(bank_name.into());
        self
    }

    /// Sets [`business_licence_url`](Self::business_licence_url).
    #[inline]
    pub fn business_licence_url(
        mut self,
        business_licence_url: impl Into<String>,
    ) -> Self {
        self.business_licence_url = Some(business_licence_url.into());
        self
    }

    /// Sets [`hold`](Self::hold).
    #[inline]
    pub fn hold(mut self, hold: bool) -> Self {
        self.hold = Some(hold);
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`open_account_permit_url`](Self::open_account_permit_url).
    #[inline]
    pub fn open_account_permit_url(
        mut self,
        open_account_permit_url: impl Into<String>,
    ) -> Self {
        self.open_account_permit_url = Some(open_account_permit_url.into());
        self
    }

    /// Sets [`operator`](Self::operator).
    #[inline]
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Sets [`operator_type`](Self::operator_type).
    #[inline]
    pub fn operator_type(mut self, operator_type: impl Into<String>) -> Self {
        self.operator_type = Some(operator_type.into());
        self
    }

    /// Sets [`other_qualification_url`](Self::other_qualification_url).
    #[inline]
    pub fn other_qualification_url(
        mut self,
        other_qualification_url: impl Into<String>,
    ) -> Self {
        self.other_qualification_url = Some(other_qualification_url.into());
        self
    }

    /// Sets [`tax_no`](Self::tax_no).
    #[inline]
    pub fn tax_no(mut self, tax_no: impl Into<String>) -> Self {
        self.tax_no = Some(tax_no.into());
        self
    }

    /// Sets [`tax_payer_quali_valid`](Self::tax_payer_quali_valid).
    #[inline]
    pub fn tax_payer_quali_valid(
        mut self,
        tax_payer_quali_valid: impl Into<String>,
    ) -> Self {
        self.tax_payer_quali_valid = Some(tax_payer_quali_valid.into());
        self
    }

    /// Sets [`tax_payer_qualification`](Self::tax_payer_qualification).
    #[inline]
    pub fn tax_payer_qualification(
        mut self,
        tax_payer_qualification: impl Into<String>,
    ) -> Self {
        self.tax_payer_qualification = Some(tax_payer_qualification.into());
        self
    }

    /// Sets [`tax_qualification_url`](Self::tax_qualification_url).
    #[inline]
    pub fn tax_qualification_url(
        mut self,
        tax_qualification_url: impl Into<String>,
    ) -> Self {
        self.tax_qualification_url = Some(tax_qualification_url.into());
        self
    }

    /// Sets [`tax_reg_cert_url`](Self::tax_reg_cert_url).
    #[inline]
    pub fn tax_reg_cert_url(mut self, tax_reg_cert_url: impl Into<String>) -> Self {
        self.tax_reg_cert_url = Some(tax_reg_cert_url.into());
        self
    }

    /// Sets [`telephone`](Self::telephone).
    #[inline]
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`user_mail_info_order_list`](Self::user_mail_info_order_list).
    #[inline]
    pub fn user_mail_info_order_list(
        mut self,
        user_mail_info_order_list: impl IntoIterator<
            Item = super::types::UserMailInfoOrder,
        >,
    ) -> Self {
        self.user_mail_info_order_list = user_mail_info_order_list.into_iter().collect();
        self
    }
}

impl record::Record for FncUserinvoiceinfoModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FNC_USERINVOICEINFO_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.accept_electronic),
            1 => Some(&self.address),
            2 => Some(&self.auto),
            3 => Some(&self.bank_account),
            4 => Some(&self.bank_name),
            5 => Some(&self.business_licence_url),
            6 => Some(&self.hold),
            7 => Some(&self.id),
            8 => Some(&self.open_account_permit_url),
            9 => Some(&self.operator),
            10 => Some(&self.operator_type),
            11 => Some(&self.other_qualification_url),
            12 => Some(&self.tax_no),
            13 => Some(&self.tax_payer_quali_valid),
            14 => Some(&self.tax_payer_qualification),
            15 => Some(&self.tax_qualification_url),
            16 => Some(&self.tax_reg_cert_url),
            17 => Some(&self.telephone),
            18 => Some(&self.title),
            19 => Some(&self.user_mail_info_order_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.accept_electronic),
            1 => Some(&mut self.address),
            2 => Some(&mut self.auto),
            3 => Some(&mut self.bank_account),
            4 => Some(&mut self.bank_name),
            5 => Some(&mut self.business_licence_url),
            6 => Some(&mut self.hold),
            7 => Some(&mut self.id),
            8 => Some(&mut self.open_account_permit_url),
            9 => Some(&mut self.operator),
            10 => Some(&mut self.operator_type),
            11 => Some(&mut self.other_qualification_url),
            12 => Some(&mut self.tax_no),
            13 => Some(&mut self.tax_payer_quali_valid),
            14 => Some(&mut self.tax_payer_qualification),
            15 => Some(&mut self.tax_qualification_url),
            16 => Some(&mut self.tax_reg_cert_url),
            17 => Some(&mut self.telephone),
            18 => Some(&mut self.title),
            19 => Some(&mut self.user_mail_info_order_list),
            _ => None,
        }
    }
}

impl Default for FncUserinvoiceinfoModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FncUserinvoiceinfoModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FncUserinvoiceinfoModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FncUserinvoiceinfoModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for FncUserinvoiceinfoModify {}

impl record::Request for FncUserinvoiceinfoModify {
    type Response = FncUserinvoiceinfoModifyResponse;
    type ErrorCode = FncUserinvoiceinfoModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.boss.fnc.userinvoiceinfo.modify",
        title: "修改用户开票资料",
        file: "spec/boss/fnc.userinvoiceinfo.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/boss/fnc/userinvoiceinfo/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &FNC_USERINVOICEINFO_MODIFY,
        response: &FNC_USERINVOICEINFO_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.boss.fnc.userinvoiceinfo.modify` (修改用户开票资料).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct FncUserinvoiceinfoModifyResponse {}

impl record::Record for FncUserinvoiceinfoModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FNC_USERINVOICEINFO_MODIFY_RESPONSE
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

impl Default for FncUserinvoiceinfoModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for FncUserinvoiceinfoModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FncUserinvoiceinfoModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FncUserinvoiceinfoModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.boss.fnc.userinvoiceinfo.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FncUserinvoiceinfoModifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:33`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/boss/fnc.userinvoiceinfo.modify.yaml:34`.
    SystemError,
    /// On the wire `BIZ_ERROR`. Source: `spec/boss/fnc.userinvoiceinfo.modify.yaml:35`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for FncUserinvoiceinfoModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for FncUserinvoiceinfoModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
