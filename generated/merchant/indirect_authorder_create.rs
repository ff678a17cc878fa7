//! `alipay.merchant.indirect.authorder.create` · 商家认证申请单提交
//!
//! Submit a certification order for an indirect merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/indirect/authorder/create`.
//! Described in `spec/merchant/indirect.authorder.create.yaml`.

use crate::{record, schema};

static INDIRECT_AUTHORDER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthorderCreate",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "auth_identity_info",
            schema::Kind::Record(&AUTH_IDENTITY_INFO),
            11,
        ),
        schema::FieldDef::new(
            "benefit_person_info",
            schema::Kind::Record(&INDIRECT_BENEFIT_PERSON_INFO),
            15,
        ),
        schema::FieldDef::new(
            "contact_person_info",
            schema::Kind::Record(&INDIRECT_CONTACT_PERSON_INFO),
            20,
        ),
        schema::FieldDef::new(
            "extra_credentials",
            schema::Kind::Record(&INDIRECT_EXTRA_CREDENTIALS),
            24,
        ),
        schema::FieldDef::new(
            "legal_person_info",
            schema::Kind::Record(&INDIRECT_LEGAL_PERSON_INFO),
            28,
        ),
        schema::FieldDef::text("out_biz_no", 32),
        schema::FieldDef::text("source", 37),
    ],
    rules: &[],
};

static INDIRECT_AUTHORDER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectAuthorderCreateResponse",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::text("order_no", 43),
        schema::FieldDef::text("order_status", 44),
    ],
    rules: &[],
};

static AUTH_IDENTITY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthIdentityInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "certificate_info",
            schema::Kind::Record(&INDIRECT_CERTIFICATE_INFO),
            63,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["BUSINESS_CERT", "REGISTER_CERT"]),
                    70,
                ),
            ],
            ..schema::FieldDef::text("certificate_type", 68)
        },
        schema::FieldDef::text("employer_letter_img", 76),
        schema::FieldDef::new(
            "financial_org_info",
            schema::Kind::Record(&INDIRECT_FINANCIAL_ORG_INFO),
            81,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["ENTERPRISE", "IND_BIZ", "INST", "GOV", "ORG", "MSE"],
                    ),
                    89,
                ),
            ],
            ..schema::FieldDef::text("identity_type", 86)
        },
        schema::FieldDef::new("is_financial_org", schema::Kind::Boolean, 98),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(5), 107)],
            ..schema::FieldDef::new(
                "qualification_info_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&INDIRECT_QUALIFICATION_INFO),
                        limits: &[],
                    },
                ),
                103,
            )
        },
        schema::FieldDef::new(
            "support_credentials",
            schema::Kind::Record(&INDIRECT_SUPPORT_CREDENTIALS),
            108,
        ),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "identity_type",
                equals: "ENTERPRISE",
                require: &["certificate_info", "certificate_type"],
            },
            line: 114,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "identity_type",
                equals: "IND_BIZ",
                require: &["certificate_info", "certificate_type"],
            },
            line: 115,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "identity_type",
                equals: "GOV",
                require: &["certificate_info", "certificate_type", "employer_letter_img"],
            },
            line: 116,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "identity_type",
                equals: "INST",
                require: &["certificate_info", "certificate_type", "employer_letter_img"],
            },
            line: 117,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "identity_type",
                equals: "ORG",
                require: &["certificate_info", "certificate_type"],
            },
            line: 118,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "identity_type",
                equals: "MSE",
                require: &["support_credentials"],
            },
            line: 119,
        },
    ],
};

static INDIRECT_BENEFIT_PERSON_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectBenefitPersonInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::text("card_back_img", 124),
        schema::FieldDef::text("card_front_img", 130),
        schema::FieldDef::text("card_no", 135),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "RESIDENT",
                            "PASSPORT",
                            "PASSPORT_HK_MO",
                            "PASSPORT_TWN",
                            "RESIDENCE_PERMIT_HM",
                            "RESIDENCE_PERMIT_TW",
                            "PERMANENT_RESIDENCE_FOREIGNER",
                        ],
                    ),
                    139,
                ),
            ],
            ..schema::FieldDef::text("card_type", 136)
        },
        schema::FieldDef::text("effect_time", 149),
        schema::FieldDef::text("expire_time", 154),
        schema::FieldDef::text("person_name", 159),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "card_type",
                equals: "RESIDENT",
                require: &["card_back_img"],
            },
            line: 161,
        },
    ],
};

static INDIRECT_CERTIFICATE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectCertificateInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::text("cert_image", 166),
        schema::FieldDef::text("cert_no", 171),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "UNIT_SOCIAL_CREDIT",
                            "CHARITY_ORG_SOLICIT",
                            "SOCIAL_ORG_LEGAL",
                            "CIVIL_UN_ENT",
                            "FOUNDATION_LEGAL_PERSON",
                            "FARMERS_COOPERATE",
                            "RELIGION_PLACES",
                            "OTHER_REG_CERT",
                        ],
                    ),
                    174,
                ),
            ],
            ..schema::FieldDef::text("cert_type", 172)
        },
        schema::FieldDef::text("effect_time", 186),
        schema::FieldDef::text("expire_time", 191),
        schema::FieldDef::text("legal_person_name", 196),
        schema::FieldDef::text("merchant_name", 197),
        schema::FieldDef::text("register_address", 198),
    ],
    rules: &[],
};

static INDIRECT_CONTACT_PERSON_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectContactPersonInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::text("contact_card_no", 207),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "RESIDENT",
                            "PASSPORT",
                            "PASSPORT_HK_MO",
                            "PASSPORT_TWN",
                            "RESIDENCE_PERMIT_HM",
                            "RESIDENCE_PERMIT_TW",
                            "PERMANENT_RESIDENCE_FOREIGNER",
                        ],
                    ),
                    215,
                ),
            ],
            ..schema::FieldDef::text("contact_cert_type", 212)
        },
        schema::FieldDef::text("contact_name", 225),
        schema::FieldDef::text("contact_phone_no", 226),
    ],
    rules: &[],
};

static INDIRECT_EXTRA_CREDENTIALS: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectExtraCredentials",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(20), 235)],
            ..schema::FieldDef::new(
                "smid_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Text,
                        limits: &[],
                    },
                ),
                231,
            )
        },
    ],
    rules: &[],
};

static INDIRECT_FINANCIAL_ORG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectFinancialOrgInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(5), 245)],
            ..schema::FieldDef::new(
                "financial_org_cert_img",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Text,
                        limits: &[],
                    },
                ),
                241,
            )
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["BANK", "PAYMENT", "INSURANCE", "SETTLE", "OTHER"],
                    ),
                    249,
                ),
            ],
            ..schema::FieldDef::text("financial_org_type", 247)
        },
    ],
    rules: &[],
};

static INDIRECT_LEGAL_PERSON_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectLegalPersonInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::text("auth_letter_img", 261),
        schema::FieldDef::text("card_back_img", 267),
        schema::FieldDef::text("card_front_img", 273),
        schema::FieldDef::text("card_no", 278),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "RESIDENT",
                            "PASSPORT",
                            "PASSPORT_HK_MO",
                            "PASSPORT_TWN",
                            "RESIDENCE_PERMIT_HM",
                            "RESIDENCE_PERMIT_TW",
                            "PERMANENT_RESIDENCE_FOREIGNER",
                        ],
                    ),
                    282,
                ),
            ],
            ..schema::FieldDef::text("card_type", 279)
        },
        schema::FieldDef::text("effect_time", 292),
        schema::FieldDef::text("expire_time", 297),
        schema::FieldDef::new("is_benefit_person", schema::Kind::Boolean, 302),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["LEGAL_PERSON", "AGENT_PERSON"]),
                    310,
                ),
            ],
            ..schema::FieldDef::text("legal_type", 307)
        },
        schema::FieldDef::text("person_name", 315),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "legal_type",
                equals: "AGENT_PERSON",
                require: &["auth_letter_img"],
            },
            line: 317,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "card_type",
                equals: "RESIDENT",
                require: &["card_back_img"],
            },
            line: 318,
        },
    ],
};

static INDIRECT_QUALIFICATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectQualificationInfo",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(6), 327)],
            ..schema::FieldDef::new(
                "image_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Text,
                        limits: &[],
                    },
                ),
                323,
            )
        },
        schema::FieldDef::text("mcc_code", 329),
    ],
    rules: &[],
};

static INDIRECT_SUPPORT_CREDENTIALS: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndirectSupportCredentials",
    file: "spec/merchant/indirect.authorder.create.yaml",
    fields: &[
        schema::FieldDef::text("city", 338),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 348)],
            ..schema::FieldDef::text("city_code", 344)
        },
        schema::FieldDef::text("district", 350),
        schema::FieldDef::text("district_code", 356),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["STORE", "STALL"]), 364),
            ],
            ..schema::FieldDef::text("merchant_type", 361)
        },
        schema::FieldDef::text("province", 369),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 379)],
            ..schema::FieldDef::text("province_code", 375)
        },
        schema::FieldDef::text("store_address", 381),
        schema::FieldDef::text("store_door_img", 385),
        schema::FieldDef::text("store_inner_img", 390),
        schema::FieldDef::text("store_name", 394),
    ],
    rules: &[],
};

/// A request of `alipay.merchant.indirect.authorder.create` (商家认证申请单提交).
///
/// Submit a certification order for an indirect merchant.
///
/// ```
/// use alipay::merchant::IndirectAuthorderCreate;
///
/// let request = IndirectAuthorderCreate::new()
///     .out_biz_no("00000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`benefit_person_info`](Self::benefit_person_info) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/indirect/authorder/create`.
/// Described in `spec/merchant/indirect.authorder.create.yaml`.
/// Returns [`IndirectAuthorderCreateResponse`], or an error with a [`IndirectAuthorderCreateErrorCode`].
#[doc(alias = "alipay.merchant.indirect.authorder.create")]
#[doc(alias = "/v3/alipay/merchant/indirect/authorder/create")]
#[doc(alias = "商家认证申请单提交")]
#[doc(alias = "认证")]
#[must_use]
#[non_exhaustive]
pub struct IndirectAuthorderCreate {
    /// Subject to be certified; the name `authIdentityInfo` works too.
    ///
    /// 主体信息.
    pub auth_identity_info: Option<AuthIdentityInfo>,
    /// Beneficial owner; required for an enterprise whose legal person is not the ultimate beneficiary.
    ///
    /// 受益人信息; required in some cases.
    pub benefit_person_info: Option<IndirectBenefitPersonInfo>,
    /// Contact person; the name `contactPersonInfo` works too.
    ///
    /// 联系人信息.
    pub contact_person_info: Option<IndirectContactPersonInfo>,
    /// Supplementary material; the name `extraCredentials` works too.
    ///
    /// 补充材料.
    pub extra_credentials: Option<IndirectExtraCredentials>,
    /// Identity of the legal person; the name `legalPersonInfo` works too.
    ///
    /// 法人身份信息.
    pub legal_person_info: Option<IndirectLegalPersonInfo>,
    /// Caller's own number for the order; the name `outBizNo` works too.
    ///
    /// 外部业务号. Example: `00000001`.
    pub out_biz_no: Option<String>,
    /// One provider's PID restricts the certification QR code to its merchants; absent covers all; acquirers only.
    ///
    /// Example: `2088000000000001`.
    pub source: Option<String>,
}

impl IndirectAuthorderCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            auth_identity_info: None,
            benefit_person_info: None,
            contact_person_info: None,
            extra_credentials: None,
            legal_person_info: None,
            out_biz_no: None,
            source: None,
        }
    }

    /// Sets [`auth_identity_info`](Self::auth_identity_info).
    #[inline]
    pub fn auth_identity_info(mut self, auth_identity_info: AuthIdentityInfo) -> Self {
        self.auth_identity_info = Some(auth_identity_info);
        self
    }

    /// Sets [`benefit_person_info`](Self::benefit_person_info).
    #[inline]
    pub fn benefit_person_info(
        mut self,
        benefit_person_info: IndirectBenefitPersonInfo,
    ) -> Self {
        self.benefit_person_info = Some(benefit_person_info);
        self
    }

    /// Sets [`contact_person_info`](Self::contact_person_info).
    #[inline]
    pub fn contact_person_info(
        mut self,
        contact_person_info: IndirectContactPersonInfo,
    ) -> Self {
        self.contact_person_info = Some(contact_person_info);
        self
    }

    /// Sets [`extra_credentials`](Self::extra_credentials).
    #[inline]
    pub fn extra_credentials(
        mut self,
        extra_credentials: IndirectExtraCredentials,
    ) -> Self {
        self.extra_credentials = Some(extra_credentials);
        self
    }

    /// Sets [`legal_person_info`](Self::legal_person_info).
    #[inline]
    pub fn legal_person_info(
        mut self,
        legal_person_info: IndirectLegalPersonInfo,
    ) -> Self {
        self.legal_person_info = Some(legal_person_info);
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`source`](Self::source).
    #[inline]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }
}

impl record::Record for IndirectAuthorderCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_AUTHORDER_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_identity_info),
            1 => Some(&self.benefit_person_info),
            2 => Some(&self.contact_person_info),
            3 => Some(&self.extra_credentials),
            4 => Some(&self.legal_person_info),
            5 => Some(&self.out_biz_no),
            6 => Some(&self.source),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_identity_info),
            1 => Some(&mut self.benefit_person_info),
            2 => Some(&mut self.contact_person_info),
            3 => Some(&mut self.extra_credentials),
            4 => Some(&mut self.legal_person_info),
            5 => Some(&mut self.out_biz_no),
            6 => Some(&mut self.source),
            _ => None,
        }
    }
}

impl Default for IndirectAuthorderCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectAuthorderCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectAuthorderCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectAuthorderCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for IndirectAuthorderCreate {}

impl record::Request for IndirectAuthorderCreate {
    type Response = IndirectAuthorderCreateResponse;
    type ErrorCode = IndirectAuthorderCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.indirect.authorder.create",
        title: "商家认证申请单提交",
        file: "spec/merchant/indirect.authorder.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/merchant/indirect/authorder/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INDIRECT_AUTHORDER_CREATE,
        response: &INDIRECT_AUTHORDER_CREATE_RESPONSE,
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

/// The response of `alipay.merchant.indirect.authorder.create` (商家认证申请单提交).
#[non_exhaustive]
pub struct IndirectAuthorderCreateResponse {
    /// Number of the certification order.
    ///
    /// 申请单号. Example: `20001101`.
    pub order_no: Option<String>,
    /// State of the certification order.
    ///
    /// 意愿申请单状态. Example: `AUDITING`.
    pub order_status: Option<record::Choice<IndirectAuthorderCreateResponseOrderStatus>>,
}

impl record::Record for IndirectAuthorderCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_AUTHORDER_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_no),
            1 => Some(&self.order_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_no),
            1 => Some(&mut self.order_status),
            _ => None,
        }
    }
}

impl Default for IndirectAuthorderCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            order_no: None,
            order_status: None,
        }
    }
}

impl Clone for IndirectAuthorderCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectAuthorderCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectAuthorderCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Subject of a certification: type, certificates and licenses.
///
/// | Field | Limits |
/// |---|---|
/// | [`certificate_info`](Self::certificate_info) | required in some cases |
/// | [`certificate_type`](Self::certificate_type) | required in some cases; one of its values |
/// | [`employer_letter_img`](Self::employer_letter_img) | required in some cases |
/// | [`financial_org_info`](Self::financial_org_info) | required in some cases |
/// | [`identity_type`](Self::identity_type) | one of its values |
/// | [`qualification_info_list`](Self::qualification_info_list) | at most 5 items |
/// | [`support_credentials`](Self::support_credentials) | required in some cases |
/// | rule | Where `identity_type` is `ENTERPRISE`, there must be `certificate_info`, `certificate_type` |
/// | rule | Where `identity_type` is `IND_BIZ`, there must be `certificate_info`, `certificate_type` |
/// | rule | Where `identity_type` is `GOV`, there must be `certificate_info`, `certificate_type`, `employer_letter_img` |
/// | rule | Where `identity_type` is `INST`, there must be `certificate_info`, `certificate_type`, `employer_letter_img` |
/// | rule | Where `identity_type` is `ORG`, there must be `certificate_info`, `certificate_type` |
/// | rule | Where `identity_type` is `MSE`, there must be `support_credentials` |
#[must_use]
#[non_exhaustive]
pub struct AuthIdentityInfo {
    /// Certificate; required for enterprises, sole traders, government, institutions and social organizations.
    ///
    /// 证件信息; required in some cases.
    pub certificate_info: Option<IndirectCertificateInfo>,
    /// Kind of certificate: business license for enterprises and sole traders, registration certificate for the
    /// others.
    ///
    /// Required in some cases. Example: `BUSINESS_CERT`.
    pub certificate_type: Option<record::Choice<AuthIdentityInfoCertificateType>>,
    /// Photo of the certifying letter of the institution, from the image upload API.
    ///
    /// Required in some cases. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub employer_letter_img: Option<String>,
    /// Financial institution data; required when the subject is one.
    ///
    /// 金融机构信息; required in some cases.
    pub financial_org_info: Option<IndirectFinancialOrgInfo>,
    /// Type of subject.
    ///
    /// 主体类型. Example: `ENTERPRISE`.
    pub identity_type: Option<record::Choice<AuthIdentityInfoIdentityType>>,
    /// Whether the subject is a financial institution.
    ///
    /// 是否金融机构. Example: `false`.
    pub is_financial_org: Option<bool>,
    /// Licenses for special industries, one entry for each industry.
    ///
    /// 经营许可证列表; at most 5 items.
    pub qualification_info_list: Vec<IndirectQualificationInfo>,
    /// Supporting evidence of a micro merchant's business.
    ///
    /// 辅助证明材料; required in some cases.
    pub support_credentials: Option<IndirectSupportCredentials>,
}

impl AuthIdentityInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            certificate_info: None,
            certificate_type: None,
            employer_letter_img: None,
            financial_org_info: None,
            identity_type: None,
            is_financial_org: None,
            qualification_info_list: Vec::new(),
            support_credentials: None,
        }
    }

    /// Sets [`certificate_info`](Self::certificate_info).
    #[inline]
    pub fn certificate_info(
        mut self,
        certificate_info: IndirectCertificateInfo,
    ) -> Self {
        self.certificate_info = Some(certificate_info);
        self
    }

    /// Sets [`certificate_type`](Self::certificate_type).
    #[inline]
    pub fn certificate_type(
        mut self,
        certificate_type: impl Into<record::Choice<AuthIdentityInfoCertificateType>>,
    ) -> Self {
        self.certificate_type = Some(certificate_type.into());
        self
    }

    /// Sets [`employer_letter_img`](Self::employer_letter_img).
    #[inline]
    pub fn employer_letter_img(
        mut self,
        employer_letter_img: impl Into<String>,
    ) -> Self {
        self.employer_letter_img = Some(employer_letter_img.into());
        self
    }

    /// Sets [`financial_org_info`](Self::financial_org_info).
    #[inline]
    pub fn financial_org_info(
        mut self,
        financial_org_info: IndirectFinancialOrgInfo,
    ) -> Self {
        self.financial_org_info = Some(financial_org_info);
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(
        mut self,
        identity_type: impl Into<record::Choice<AuthIdentityInfoIdentityType>>,
    ) -> Self {
        self.identity_type = Some(identity_type.into());
        self
    }

    /// Sets [`is_financial_org`](Self::is_financial_org).
    #[inline]
    pub fn is_financial_org(mut self, is_financial_org: bool) -> Self {
        self.is_financial_org = Some(is_financial_org);
        self
    }

    /// Sets [`qualification_info_list`](Self::qualification_info_list).
    #[inline]
    pub fn qualification_info_list(
        mut self,
        qualification_info_list: impl IntoIterator<Item = IndirectQualificationInfo>,
    ) -> Self {
        self.qualification_info_list = qualification_info_list.into_iter().collect();
        self
    }

    /// Sets [`support_credentials`](Self::support_credentials).
    #[inline]
    pub fn support_credentials(
        mut self,
        support_credentials: IndirectSupportCredentials,
    ) -> Self {
        self.support_credentials = Some(support_credentials);
        self
    }
}

impl record::Record for AuthIdentityInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_IDENTITY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certificate_info),
            1 => Some(&self.certificate_type),
            2 => Some(&self.employer_letter_img),
            3 => Some(&self.financial_org_info),
            4 => Some(&self.identity_type),
            5 => Some(&self.is_financial_org),
            6 => Some(&self.qualification_info_list),
            7 => Some(&self.support_credentials),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certificate_info),
            1 => Some(&mut self.certificate_type),
            2 => Some(&mut self.employer_letter_img),
            3 => Some(&mut self.financial_org_info),
            4 => Some(&mut self.identity_type),
            5 => Some(&mut self.is_financial_org),
            6 => Some(&mut self.qualification_info_list),
            7 => Some(&mut self.support_credentials),
            _ => None,
        }
    }
}

impl Default for AuthIdentityInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthIdentityInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthIdentityInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthIdentityInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Beneficial owner of a merchant, with identity document.
///
/// | Field | Limits |
/// |---|---|
/// | [`card_back_img`](Self::card_back_img) | required in some cases |
/// | [`card_type`](Self::card_type) | one of its values |
/// | rule | Where `card_type` is `RESIDENT`, there must be `card_back_img` |
#[must_use]
#[non_exhaustive]
pub struct IndirectBenefitPersonInfo {
    /// Back of the document, an `image_id`; required for an identity card only.
    ///
    /// 受益人证件反面照; required in some cases. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub card_back_img: Option<String>,
    /// Front of the document, an `image_id` from the image upload API.
    ///
    /// 受益人证件正面照. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub card_front_img: Option<String>,
    /// Number of the document.
    ///
    /// 证件号码. Example: `110101190001010000`.
    pub card_no: Option<String>,
    /// Type of document; government bodies and micro merchants may use the identity card only.
    ///
    /// 证件类型. Example: `RESIDENT`.
    pub card_type: Option<record::Choice<IndirectBenefitPersonInfoCardType>>,
    /// Date from which the document is valid.
    ///
    /// 证件生效时间. Example: `1999-01-01`.
    pub effect_time: Option<String>,
    /// When the certificate expires.
    ///
    /// 证件过期时间. Example: `2000-11-01，长期有效时传“forever”`.
    pub expire_time: Option<String>,
    /// Name of the beneficial owner.
    ///
    /// 受益人姓名. Example: `某某`.
    pub person_name: Option<String>,
}

impl IndirectBenefitPersonInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_back_img: None,
            card_front_img: None,
            card_no: None,
            card_type: None,
            effect_time: None,
            expire_time: None,
            person_name: None,
        }
    }

    /// Sets [`card_back_img`](Self::card_back_img).
    #[inline]
    pub fn card_back_img(mut self, card_back_img: impl Into<String>) -> Self {
        self.card_back_img = Some(card_back_img.into());
        self
    }

    /// Sets [`card_front_img`](Self::card_front_img).
    #[inline]
    pub fn card_front_img(mut self, card_front_img: impl Into<String>) -> Self {
        self.card_front_img = Some(card_front_img.into());
        self
    }

    /// Sets [`card_no`](Self::card_no).
    #[inline]
    pub fn card_no(mut self, card_no: impl Into<String>) -> Self {
        self.card_no = Some(card_no.into());
        self
    }

    /// Sets [`card_type`](Self::card_type).
    #[inline]
    pub fn card_type(
        mut self,
        card_type: impl Into<record::Choice<IndirectBenefitPersonInfoCardType>>,
    ) -> Self {
        self.card_type = Some(card_type.into());
        self
    }

    /// Sets [`effect_time`](Self::effect_time).
    #[inline]
    pub fn effect_time(mut self, effect_time: impl Into<String>) -> Self {
        self.effect_time = Some(effect_time.into());
        self
    }

    /// Sets [`expire_time`](Self::expire_time).
    #[inline]
    pub fn expire_time(mut self, expire_time: impl Into<String>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Sets [`person_name`](Self::person_name).
    #[inline]
    pub fn person_name(mut self, person_name: impl Into<String>) -> Self {
        self.person_name = Some(person_name.into());
        self
    }
}

impl record::Record for IndirectBenefitPersonInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_BENEFIT_PERSON_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.card_back_img),
            1 => Some(&self.card_front_img),
            2 => Some(&self.card_no),
            3 => Some(&self.card_type),
            4 => Some(&self.effect_time),
            5 => Some(&self.expire_time),
            6 => Some(&self.person_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.card_back_img),
            1 => Some(&mut self.card_front_img),
            2 => Some(&mut self.card_no),
            3 => Some(&mut self.card_type),
            4 => Some(&mut self.effect_time),
            5 => Some(&mut self.expire_time),
            6 => Some(&mut self.person_name),
            _ => None,
        }
    }
}

impl Default for IndirectBenefitPersonInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectBenefitPersonInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectBenefitPersonInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectBenefitPersonInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Certificate of a merchant subject.
///
/// | Field | Limits |
/// |---|---|
/// | [`cert_type`](Self::cert_type) | required in some cases; one of its values |
#[must_use]
#[non_exhaustive]
pub struct IndirectCertificateInfo {
    /// Image of the certificate, from the image upload API.
    ///
    /// 证照图片. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub cert_image: Option<String>,
    /// Number of the certificate.
    ///
    /// 证件编号. Example: `0000001`.
    pub cert_no: Option<String>,
    /// Kind of registration certificate; required when the certificate is one.
    ///
    /// Required in some cases. Example: `SOCIAL_ORG_LEGAL`.
    pub cert_type: Option<record::Choice<IndirectCertificateInfoCertType>>,
    /// Date from which the certificate is valid.
    ///
    /// 证照生效时间. Example: `1999-01-01`.
    pub effect_time: Option<String>,
    /// Expiry date as `yyyy-mm-dd`, or `forever` if it does not expire.
    ///
    /// 证照过期时间. Example: `2020-11-01，长期有效时传“forever”`.
    pub expire_time: Option<String>,
    /// Legal person named on the certificate.
    ///
    /// 证照法人姓名. Example: `某某`.
    pub legal_person_name: Option<String>,
    /// Merchant name on the certificate.
    ///
    /// 证照商户名称. Example: `新新饭店`.
    pub merchant_name: Option<String>,
    /// Registered address on the certificate.
    ///
    /// 证照注册地址. Example: `浙江省杭州市西湖区xxx街道xxx门牌号`.
    pub register_address: Option<String>,
}

impl IndirectCertificateInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            cert_image: None,
            cert_no: None,
            cert_type: None,
            effect_time: None,
            expire_time: None,
            legal_person_name: None,
            merchant_name: None,
            register_address: None,
        }
    }

    /// Sets [`cert_image`](Self::cert_image).
    #[inline]
    pub fn cert_image(mut self, cert_image: impl Into<String>) -> Self {
        self.cert_image = Some(cert_image.into());
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(
        mut self,
        cert_type: impl Into<record::Choice<IndirectCertificateInfoCertType>>,
    ) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`effect_time`](Self::effect_time).
    #[inline]
    pub fn effect_time(mut self, effect_time: impl Into<String>) -> Self {
        self.effect_time = Some(effect_time.into());
        self
    }

    /// Sets [`expire_time`](Self::expire_time).
    #[inline]
    pub fn expire_time(mut self, expire_time: impl Into<String>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Sets [`legal_person_name`](Self::legal_person_name).
    #[inline]
    pub fn legal_person_name(mut self, legal_person_name: impl Into<String>) -> Self {
        self.legal_person_name = Some(legal_person_name.into());
        self
    }

    /// Sets [`merchant_name`](Self::merchant_name).
    #[inline]
    pub fn merchant_name(mut self, merchant_name: impl Into<String>) -> Self {
        self.merchant_name = Some(merchant_name.into());
        self
    }

    /// Sets [`register_address`](Self::register_address).
    #[inline]
    pub fn register_address(mut self, register_address: impl Into<String>) -> Self {
        self.register_address = Some(register_address.into());
        self
    }
}

impl record::Record for IndirectCertificateInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_CERTIFICATE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cert_image),
            1 => Some(&self.cert_no),
            2 => Some(&self.cert_type),
            3 => Some(&self.effect_time),
            4 => Some(&self.expire_time),
            5 => Some(&self.legal_person_name),
            6 => Some(&self.merchant_name),
            7 => Some(&self.register_address),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cert_image),
            1 => Some(&mut self.cert_no),
            2 => Some(&mut self.cert_type),
            3 => Some(&mut self.effect_time),
            4 => Some(&mut self.expire_time),
            5 => Some(&mut self.legal_person_name),
            6 => Some(&mut self.merchant_name),
            7 => Some(&mut self.register_address),
            _ => None,
        }
    }
}

impl Default for IndirectCertificateInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectCertificateInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectCertificateInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectCertificateInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Contact person of a certification order.
///
/// | Field | Limits |
/// |---|---|
/// | [`contact_cert_type`](Self::contact_cert_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct IndirectContactPersonInfo {
    /// Number of the contact's document; an identity card has 18 characters, letters in upper case.
    ///
    /// 联系人身份证件号. Example: `110101190001010000`.
    pub contact_card_no: Option<String>,
    /// Type of the contact's document; micro merchants may use the identity card only.
    ///
    /// 联系人证件类型. Example: `RESIDENT`.
    pub contact_cert_type: Option<
        record::Choice<IndirectContactPersonInfoContactCertType>,
    >,
    /// Name of the contact.
    ///
    /// 联系人姓名. Example: `某某`.
    pub contact_name: Option<String>,
    /// Mobile phone of the contact.
    ///
    /// 联系人手机. Example: `13800000000`.
    pub contact_phone_no: Option<String>,
}

impl IndirectContactPersonInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            contact_card_no: None,
            contact_cert_type: None,
            contact_name: None,
            contact_phone_no: None,
        }
    }

    /// Sets [`contact_card_no`](Self::contact_card_no).
    #[inline]
    pub fn contact_card_no(mut self, contact_card_no: impl Into<String>) -> Self {
        self.contact_card_no = Some(contact_card_no.into());
        self
    }

    /// Sets [`contact_cert_type`](Self::contact_cert_type).
    #[inline]
    pub fn contact_cert_type(
        mut self,
        contact_cert_type: impl Into<
            record::Choice<IndirectContactPersonInfoContactCertType>,
        >,
    ) -> Self {
        self.contact_cert_type = Some(contact_cert_type.into());
        self
    }

    /// Sets [`contact_name`](Self::contact_name).
    #[inline]
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = Some(contact_name.into());
        self
    }

    /// Sets [`contact_phone_no`](Self::contact_phone_no).
    #[inline]
    pub fn contact_phone_no(mut self, contact_phone_no: impl Into<String>) -> Self {
        self.contact_phone_no = Some(contact_phone_no.into());
        self
    }
}

impl record::Record for IndirectContactPersonInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_CONTACT_PERSON_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.contact_card_no),
            1 => Some(&self.contact_cert_type),
            2 => Some(&self.contact_name),
            3 => Some(&self.contact_phone_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.contact_card_no),
            1 => Some(&mut self.contact_cert_type),
            2 => Some(&mut self.contact_name),
            3 => Some(&mut self.contact_phone_no),
            _ => None,
        }
    }
}

impl Default for IndirectContactPersonInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectContactPersonInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectContactPersonInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectContactPersonInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Supplementary material of a certification order.
///
/// | Field | Limits |
/// |---|---|
/// | [`smid_list`](Self::smid_list) | at most 20 items |
#[must_use]
#[non_exhaustive]
pub struct IndirectExtraCredentials {
    /// SMIDs of the merchants to be confirmed.
    ///
    /// 待确认商户号列表; at most 20 items. Example: `2088000000000001`.
    pub smid_list: Vec<String>,
}

impl IndirectExtraCredentials {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { smid_list: Vec::new() }
    }

    /// Sets [`smid_list`](Self::smid_list).
    #[inline]
    pub fn smid_list(
        mut self,
        smid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.smid_list = smid_list.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for IndirectExtraCredentials {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_EXTRA_CREDENTIALS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.smid_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.smid_list),
            _ => None,
        }
    }
}

impl Default for IndirectExtraCredentials {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectExtraCredentials {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectExtraCredentials {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectExtraCredentials {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Financial institution data of a subject.
///
/// | Field | Limits |
/// |---|---|
/// | [`financial_org_cert_img`](Self::financial_org_cert_img) | at most 5 items |
/// | [`financial_org_type`](Self::financial_org_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct IndirectFinancialOrgInfo {
    /// Images of the financial license, from the image upload API.
    ///
    /// 金融机构许可证图片; at most 5 items. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub financial_org_cert_img: Vec<String>,
    /// Kind of financial institution.
    ///
    /// Example: `PAYMENT`.
    pub financial_org_type: Option<
        record::Choice<IndirectFinancialOrgInfoFinancialOrgType>,
    >,
}

impl IndirectFinancialOrgInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            financial_org_cert_img: Vec::new(),
            financial_org_type: None,
        }
    }

    /// Sets [`financial_org_cert_img`](Self::financial_org_cert_img).
    #[inline]
    pub fn financial_org_cert_img(
        mut self,
        financial_org_cert_img: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.financial_org_cert_img = financial_org_cert_img
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`financial_org_type`](Self::financial_org_type).
    #[inline]
    pub fn financial_org_type(
        mut self,
        financial_org_type: impl Into<
            record::Choice<IndirectFinancialOrgInfoFinancialOrgType>,
        >,
    ) -> Self {
        self.financial_org_type = Some(financial_org_type.into());
        self
    }
}

impl record::Record for IndirectFinancialOrgInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_FINANCIAL_ORG_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.financial_org_cert_img),
            1 => Some(&self.financial_org_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.financial_org_cert_img),
            1 => Some(&mut self.financial_org_type),
            _ => None,
        }
    }
}

impl Default for IndirectFinancialOrgInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectFinancialOrgInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectFinancialOrgInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectFinancialOrgInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Legal person or agent of a merchant, with identity document.
///
/// | Field | Limits |
/// |---|---|
/// | [`auth_letter_img`](Self::auth_letter_img) | required in some cases |
/// | [`card_back_img`](Self::card_back_img) | required in some cases |
/// | [`card_type`](Self::card_type) | one of its values |
/// | [`legal_type`](Self::legal_type) | one of its values |
/// | rule | Where `legal_type` is `AGENT_PERSON`, there must be `auth_letter_img` |
/// | rule | Where `card_type` is `RESIDENT`, there must be `card_back_img` |
#[must_use]
#[non_exhaustive]
pub struct IndirectLegalPersonInfo {
    /// Photo of the letter of authorization; only for an agent's document.
    ///
    /// 授权函照片; required in some cases. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub auth_letter_img: Option<String>,
    /// Back of the document, an `image_id`; required for an identity card only.
    ///
    /// 法人/经营者证件反面照; required in some cases. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub card_back_img: Option<String>,
    /// Front of the document, an `image_id` from the image upload API.
    ///
    /// 法人/经营者证件正面照. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub card_front_img: Option<String>,
    /// Number of the document.
    ///
    /// 证件号码. Example: `110101190001010000`.
    pub card_no: Option<String>,
    /// Type of document; government bodies and micro merchants may use the identity card only.
    ///
    /// 证件类型. Example: `RESIDENT`.
    pub card_type: Option<record::Choice<IndirectLegalPersonInfoCardType>>,
    /// Date from which the document is valid.
    ///
    /// 证件生效时间. Example: `1999-01-01`.
    pub effect_time: Option<String>,
    /// When the certificate expires.
    ///
    /// 证件过期时间. Example: `2000-11-01，长期有效时传“forever”`.
    pub expire_time: Option<String>,
    /// Whether the legal person or operator is the beneficial owner.
    ///
    /// 经营者/法人是否为受益人. Example: `true`.
    pub is_benefit_person: Option<bool>,
    /// Whose document it is; optional for government bodies and institutions, not needed for others.
    ///
    /// 证件持有人类型. Example: `LEGAL_PERSON`.
    pub legal_type: Option<record::Choice<IndirectLegalPersonInfoLegalType>>,
    /// Name of the legal person.
    ///
    /// 法人姓名. Example: `某某`.
    pub person_name: Option<String>,
}

impl IndirectLegalPersonInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            auth_letter_img: None,
            card_back_img: None,
            card_front_img: None,
            card_no: None,
            card_type: None,
            effect_time: None,
            expire_time: None,
            is_benefit_person: None,
            legal_type: None,
            person_name: None,
        }
    }

    /// Sets [`auth_letter_img`](Self::auth_letter_img).
    #[inline]
    pub fn auth_letter_img(mut self, auth_letter_img: impl Into<String>) -> Self {
        self.auth_letter_img = Some(auth_letter_img.into());
        self
    }

    /// Sets [`card_back_img`](Self::card_back_img).
    #[inline]
    pub fn card_back_img(mut self, card_back_img: impl Into<String>) -> Self {
        self.card_back_img = Some(card_back_img.into());
        self
    }

    /// Sets [`card_front_img`](Self::card_front_img).
    #[inline]
    pub fn card_front_img(mut self, card_front_img: impl Into<String>) -> Self {
        self.card_front_img = Some(card_front_img.into());
        self
    }

    /// Sets [`card_no`](Self::card_no).
    #[inline]
    pub fn card_no(mut self, card_no: impl Into<String>) -> Self {
        self.card_no = Some(card_no.into());
        self
    }

    /// Sets [`card_type`](Self::card_type).
    #[inline]
    pub fn card_type(
        mut self,
        card_type: impl Into<record::Choice<IndirectLegalPersonInfoCardType>>,
    ) -> Self {
        self.card_type = Some(card_type.into());
        self
    }

    /// Sets [`effect_time`](Self::effect_time).
    #[inline]
    pub fn effect_time(mut self, effect_time: impl Into<String>) -> Self {
        self.effect_time = Some(effect_time.into());
        self
    }

    /// Sets [`expire_time`](Self::expire_time).
    #[inline]
    pub fn expire_time(mut self, expire_time: impl Into<String>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Sets [`is_benefit_person`](Self::is_benefit_person).
    #[inline]
    pub fn is_benefit_person(mut self, is_benefit_person: bool) -> Self {
        self.is_benefit_person = Some(is_benefit_person);
        self
    }

    /// Sets [`legal_type`](Self::legal_type).
    #[inline]
    pub fn legal_type(
        mut self,
        legal_type: impl Into<record::Choice<IndirectLegalPersonInfoLegalType>>,
    ) -> Self {
        self.legal_type = Some(legal_type.into());
        self
    }

    /// Sets [`person_name`](Self::person_name).
    #[inline]
    pub fn person_name(mut self, person_name: impl Into<String>) -> Self {
        self.person_name = Some(person_name.into());
        self
    }
}

impl record::Record for IndirectLegalPersonInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_LEGAL_PERSON_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_letter_img),
            1 => Some(&self.card_back_img),
            2 => Some(&self.card_front_img),
            3 => Some(&self.card_no),
            4 => Some(&self.card_type),
            5 => Some(&self.effect_time),
            6 => Some(&self.expire_time),
            7 => Some(&self.is_benefit_person),
            8 => Some(&self.legal_type),
            9 => Some(&self.person_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_letter_img),
            1 => Some(&mut self.card_back_img),
            2 => Some(&mut self.card_front_img),
            3 => Some(&mut self.card_no),
            4 => Some(&mut self.card_type),
            5 => Some(&mut self.effect_time),
            6 => Some(&mut self.expire_time),
            7 => Some(&mut self.is_benefit_person),
            8 => Some(&mut self.legal_type),
            9 => Some(&mut self.person_name),
            _ => None,
        }
    }
}

impl Default for IndirectLegalPersonInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectLegalPersonInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectLegalPersonInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectLegalPersonInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// License of a merchant for a special industry.
///
/// | Field | Limits |
/// |---|---|
/// | [`image_list`](Self::image_list) | at most 6 items |
#[must_use]
#[non_exhaustive]
pub struct IndirectQualificationInfo {
    /// Photos of the license, from the image upload API.
    ///
    /// 行业经营许可证资质照片; at most 6 items. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub image_list: Vec<String>,
    /// Second-level code of Alipay's merchant industry list.
    ///
    /// 行业类目编号. Example: `B0001`.
    pub mcc_code: Option<String>,
}

impl IndirectQualificationInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            image_list: Vec::new(),
            mcc_code: None,
        }
    }

    /// Sets [`image_list`](Self::image_list).
    #[inline]
    pub fn image_list(
        mut self,
        image_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_list = image_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`mcc_code`](Self::mcc_code).
    #[inline]
    pub fn mcc_code(mut self, mcc_code: impl Into<String>) -> Self {
        self.mcc_code = Some(mcc_code.into());
        self
    }
}

impl record::Record for IndirectQualificationInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_QUALIFICATION_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.image_list),
            1 => Some(&self.mcc_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.image_list),
            1 => Some(&mut self.mcc_code),
            _ => None,
        }
    }
}

impl Default for IndirectQualificationInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectQualificationInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectQualificationInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectQualificationInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Evidence of a micro merchant's place of business.
///
/// | Field | Limits |
/// |---|---|
/// | [`city_code`](Self::city_code) | matches `^[0-9]*$` |
/// | [`merchant_type`](Self::merchant_type) | one of its values |
/// | [`province_code`](Self::province_code) | matches `^[0-9]*$` |
#[must_use]
#[non_exhaustive]
pub struct IndirectSupportCredentials {
    /// City name; superseded by the name that `city_code` maps to.
    ///
    /// 门店城市. Example: `杭州市`.
    #[deprecated(note = "Use `city_code`.")]
    pub city: Option<String>,
    /// Administrative code of the city, in digits.
    ///
    /// 门店市行政区号; matches `^[0-9]*$`. Example: `3310303`.
    pub city_code: Option<String>,
    /// District name; superseded by the name that `district_code` maps to.
    ///
    /// 门店所在区县. Example: `西湖区留下街道`.
    #[deprecated(note = "Use `district_code`.")]
    pub district: Option<String>,
    /// Code of the store's subdistrict, in digits.
    ///
    /// 门店街道区号. Example: `3301000`.
    pub district_code: Option<String>,
    /// How the micro merchant trades.
    ///
    /// 小微商户经营类型. Example: `STORE`.
    pub merchant_type: Option<record::Choice<IndirectSupportCredentialsMerchantType>>,
    /// Province name; superseded by the name that `province_code` maps to.
    ///
    /// 门店省份. Example: `浙江省`.
    #[deprecated(note = "Use `province_code`.")]
    pub province: Option<String>,
    /// Administrative code of the province, in digits.
    ///
    /// 门店省行政区号; matches `^[0-9]*$`. Example: `330100`.
    pub province_code: Option<String>,
    /// Full address of the store; mobile stalls send the Chinese word for "none".
    ///
    /// Example: `xxx街道xxx门牌号`.
    pub store_address: Option<String>,
    /// Photo of the storefront or stall, from the image upload API.
    ///
    /// 门店门头照信息或摊位照. Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub store_door_img: Option<String>,
    /// Photo of the store's inside or the stall's side, from the image upload API.
    ///
    /// Example: `a5d373f6-3e79-405f-9993-fb7ea051c372.jpg`.
    pub store_inner_img: Option<String>,
    /// Store name.
    ///
    /// 门店名称. Example: `新新饭店`.
    pub store_name: Option<String>,
}

#[allow(deprecated)]
impl IndirectSupportCredentials {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            city: None,
            city_code: None,
            district: None,
            district_code: None,
            merchant_type: None,
            province: None,
            province_code: None,
            store_address: None,
            store_door_img: None,
            store_inner_img: None,
            store_name: None,
        }
    }

    /// Sets [`city`](Self::city).
    #[deprecated(note = "Use `city_code`.")]
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`district`](Self::district).
    #[deprecated(note = "Use `district_code`.")]
    #[inline]
    pub fn district(mut self, district: impl Into<String>) -> Self {
        self.district = Some(district.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets [`merchant_type`](Self::merchant_type).
    #[inline]
    pub fn merchant_type(
        mut self,
        merchant_type: impl Into<record::Choice<IndirectSupportCredentialsMerchantType>>,
    ) -> Self {
        self.merchant_type = Some(merchant_type.into());
        self
    }

    /// Sets [`province`](Self::province).
    #[deprecated(note = "Use `province_code`.")]
    #[inline]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`store_address`](Self::store_address).
    #[inline]
    pub fn store_address(mut self, store_address: impl Into<String>) -> Self {
        self.store_address = Some(store_address.into());
        self
    }

    /// Sets [`store_door_img`](Self::store_door_img).
    #[inline]
    pub fn store_door_img(mut self, store_door_img: impl Into<String>) -> Self {
        self.store_door_img = Some(store_door_img.into());
        self
    }

    /// Sets [`store_inner_img`](Self::store_inner_img).
    #[inline]
    pub fn store_inner_img(mut self, store_inner_img: impl Into<String>) -> Self {
        self.store_inner_img = Some(store_inner_img.into());
        self
    }

    /// Sets [`store_name`](Self::store_name).
    #[inline]
    pub fn store_name(mut self, store_name: impl Into<String>) -> Self {
        self.store_name = Some(store_name.into());
        self
    }
}

#[allow(deprecated)]
impl record::Record for IndirectSupportCredentials {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIRECT_SUPPORT_CREDENTIALS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.city),
            1 => Some(&self.city_code),
            2 => Some(&self.district),
            3 => Some(&self.district_code),
            4 => Some(&self.merchant_type),
            5 => Some(&self.province),
            6 => Some(&self.province_code),
            7 => Some(&self.store_address),
            8 => Some(&self.store_door_img),
            9 => Some(&self.store_inner_img),
            10 => Some(&self.store_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.city),
            1 => Some(&mut self.city_code),
            2 => Some(&mut self.district),
            3 => Some(&mut self.district_code),
            4 => Some(&mut self.merchant_type),
            5 => Some(&mut self.province),
            6 => Some(&mut self.province_code),
            7 => Some(&mut self.store_address),
            8 => Some(&mut self.store_door_img),
            9 => Some(&mut self.store_inner_img),
            10 => Some(&mut self.store_name),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for IndirectSupportCredentials {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndirectSupportCredentials {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndirectSupportCredentials {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndirectSupportCredentials {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `IndirectCertificateInfoCertType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IndirectCertificateInfoCertType {
    /// `UNIT_SOCIAL_CREDIT`: Unified social credit code certificate.
    UnitSocialCredit,
    /// `CHARITY_ORG_SOLICIT`: Public fundraising permit of a charity.
    CharityOrgSolicit,
    /// `SOCIAL_ORG_LEGAL`: Legal person registration of a social group.
    SocialOrgLegal,
    /// `CIVIL_UN_ENT`: Registration of a private non-enterprise unit.
    CivilUnEnt,
    /// `FOUNDATION_LEGAL_PERSON`: Legal person registration of a foundation.
    FoundationLegalPerson,
    /// `FARMERS_COOPERATE`: License of a farmers' cooperative.
    FarmersCooperate,
    /// `RELIGION_PLACES`: Registration of a religious venue.
    ReligionPlaces,
    /// `OTHER_REG_CERT`: Other certificate, approval or proof.
    OtherRegCert,
}

impl record::Enumeration for IndirectCertificateInfoCertType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("UNIT_SOCIAL_CREDIT", Self::UnitSocialCredit),
        ("CHARITY_ORG_SOLICIT", Self::CharityOrgSolicit),
        ("SOCIAL_ORG_LEGAL", Self::SocialOrgLegal),
        ("CIVIL_UN_ENT", Self::CivilUnEnt),
        ("FOUNDATION_LEGAL_PERSON", Self::FoundationLegalPerson),
        ("FARMERS_COOPERATE", Self::FarmersCooperate),
        ("RELIGION_PLACES", Self::ReligionPlaces),
        ("OTHER_REG_CERT", Self::OtherRegCert),
    ];
}

impl std::fmt::Debug for IndirectCertificateInfoCertType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthIdentityInfoCertificateType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthIdentityInfoCertificateType {
    /// `BUSINESS_CERT`: Business license.
    BusinessCert,
    /// `REGISTER_CERT`: Registration certificate.
    RegisterCert,
}

impl record::Enumeration for AuthIdentityInfoCertificateType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BUSINESS_CERT", Self::BusinessCert),
        ("REGISTER_CERT", Self::RegisterCert),
    ];
}

impl std::fmt::Debug for AuthIdentityInfoCertificateType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `IndirectFinancialOrgInfoFinancialOrgType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IndirectFinancialOrgInfoFinancialOrgType {
    /// `BANK`: Bank.
    Bank,
    /// `PAYMENT`: Payment institution.
    Payment,
    /// `INSURANCE`: Insurance.
    Insurance,
    /// `SETTLE`: Trading and settlement institution.
    Settle,
    /// `OTHER`: Other.
    Other,
}

impl record::Enumeration for IndirectFinancialOrgInfoFinancialOrgType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BANK", Self::Bank),
        ("PAYMENT", Self::Payment),
        ("INSURANCE", Self::Insurance),
        ("SETTLE", Self::Settle),
        ("OTHER", Self::Other),
    ];
}

impl std::fmt::Debug for IndirectFinancialOrgInfoFinancialOrgType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuthIdentityInfoIdentityType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthIdentityInfoIdentityType {
    /// `ENTERPRISE`: Enterprise.
    Enterprise,
    /// `IND_BIZ`: Sole trader.
    IndBiz,
    /// `INST`: Public institution.
    Inst,
    /// `GOV`: Government or party body.
    Gov,
    /// `ORG`: Social organization.
    Org,
    /// `MSE`: Micro merchant.
    Mse,
}

impl record::Enumeration for AuthIdentityInfoIdentityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ENTERPRISE", Self::Enterprise),
        ("IND_BIZ", Self::IndBiz),
        ("INST", Self::Inst),
        ("GOV", Self::Gov),
        ("ORG", Self::Org),
        ("MSE", Self::Mse),
    ];
}

impl std::fmt::Debug for AuthIdentityInfoIdentityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `IndirectSupportCredentialsMerchantType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IndirectSupportCredentialsMerchantType {
    /// `STORE`: From a store.
    Store,
    /// `STALL`: Mobile stall.
    Stall,
}

impl record::Enumeration for IndirectSupportCredentialsMerchantType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("STORE", Self::Store),
        ("STALL", Self::Stall),
    ];
}

impl std::fmt::Debug for IndirectSupportCredentialsMerchantType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `IndirectBenefitPersonInfoCardType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IndirectBenefitPersonInfoCardType {
    /// `RESIDENT`: Mainland identity card.
    Resident,
    /// `PASSPORT`: Passport of another country or region.
    Passport,
    /// `PASSPORT_HK_MO`: Mainland permit of Hong Kong or Macao residents.
    PassportHkMo,
    /// `PASSPORT_TWN`: Mainland permit of Taiwan residents.
    PassportTwn,
    /// `RESIDENCE_PERMIT_HM`: Residence permit of Hong Kong or Macao residents.
    ResidencePermitHm,
    /// `RESIDENCE_PERMIT_TW`: Residence permit of Taiwan residents.
    ResidencePermitTw,
    /// `PERMANENT_RESIDENCE_FOREIGNER`: Permanent residence permit of foreigners.
    PermanentResidenceForeigner,
}

impl record::Enumeration for IndirectBenefitPersonInfoCardType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("RESIDENT", Self::Resident),
        ("PASSPORT", Self::Passport),
        ("PASSPORT_HK_MO", Self::PassportHkMo),
        ("PASSPORT_TWN", Self::PassportTwn),
        ("RESIDENCE_PERMIT_HM", Self::ResidencePermitHm),
        ("RESIDENCE_PERMIT_TW", Self::ResidencePermitTw),
        ("PERMANENT_RESIDENCE_FOREIGNER", Self::PermanentResidenceForeigner),
    ];
}

impl std::fmt::Debug for IndirectBenefitPersonInfoCardType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `IndirectContactPersonInfoContactCertType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IndirectContactPersonInfoContactCertType {
    /// `RESIDENT`: Mainland identity card.
    Resident,
    /// `PASSPORT`: Passport of another country or region.
    Passport,
    /// `PASSPORT_HK_MO`: Mainland permit of Hong Kong or Macao residents.
    PassportHkMo,
    /// `PASSPORT_TWN`: Mainland permit of Taiwan residents.
    PassportTwn,
    /// `RESIDENCE_PERMIT_HM`: Residence permit of Hong Kong or Macao residents.
    ResidencePermitHm,
    /// `RESIDENCE_PERMIT_TW`: Residence permit of Taiwan residents.
    ResidencePermitTw,
    /// `PERMANENT_RESIDENCE_FOREIGNER`: Permanent residence permit of foreigners.
    PermanentResidenceForeigner,
}

impl record::Enumeration for IndirectContactPersonInfoContactCertType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("RESIDENT", Self::Resident),
        ("PASSPORT", Self::Passport),
        ("PASSPORT_HK_MO", Self::PassportHkMo),
        ("PASSPORT_TWN", Self::PassportTwn),
        ("RESIDENCE_PERMIT_HM", Self::ResidencePermitHm),
        ("RESIDENCE_PERMIT_TW", Self::ResidencePermitTw),
        ("PERMANENT_RESIDENCE_FOREIGNER", Self::PermanentResidenceForeigner),
    ];
}

impl std::fmt::Debug for IndirectContactPersonInfoContactCertType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `IndirectLegalPersonInfoCardType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IndirectLegalPersonInfoCardType {
    /// `RESIDENT`: Mainland identity card.
    Resident,
    /// `PASSPORT`: Passport of another country or region.
    Passport,
    /// `PASSPORT_HK_MO`: Mainland permit of Hong Kong or Macao residents.
    PassportHkMo,
    /// `PASSPORT_TWN`: Mainland permit of Taiwan residents.
    PassportTwn,
    /// `RESIDENCE_PERMIT_HM`: Residence permit of Hong Kong or Macao residents.
    ResidencePermitHm,
    /// `RESIDENCE_PERMIT_TW`: Residence permit of Taiwan residents.
    ResidencePermitTw,
    /// `PERMANENT_RESIDENCE_FOREIGNER`: Permanent residence permit of foreigners.
    PermanentResidenceForeigner,
}

impl record::Enumeration for IndirectLegalPersonInfoCardType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("RESIDENT", Self::Resident),
        ("PASSPORT", Self::Passport),
        ("PASSPORT_HK_MO", Self::PassportHkMo),
        ("PASSPORT_TWN", Self::PassportTwn),
        ("RESIDENCE_PERMIT_HM", Self::ResidencePermitHm),
        ("RESIDENCE_PERMIT_TW", Self::ResidencePermitTw),
        ("PERMANENT_RESIDENCE_FOREIGNER", Self::PermanentResidenceForeigner),
    ];
}

impl std::fmt::Debug for IndirectLegalPersonInfoCardType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `IndirectLegalPersonInfoLegalType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IndirectLegalPersonInfoLegalType {
    /// `LEGAL_PERSON`: Legal person (法人).
    LegalPerson,
    /// `AGENT_PERSON`: Agent.
    AgentPerson,
}

impl record::Enumeration for IndirectLegalPersonInfoLegalType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("LEGAL_PERSON", Self::LegalPerson),
        ("AGENT_PERSON", Self::AgentPerson),
    ];
}

impl std::fmt::Debug for IndirectLegalPersonInfoLegalType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `IndirectAuthorderCreateResponseOrderStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IndirectAuthorderCreateResponseOrderStatus {
    /// `AUDITING`: Under review.
    Auditing,
    /// `CONTACT_CONFIRM`: Awaiting the contact's confirmation.
    ContactConfirm,
    /// `LEGAL_CONFIRM`: Awaiting the legal person's confirmation.
    LegalConfirm,
    /// `AUDIT_PASS`: Approved.
    AuditPass,
    /// `AUDIT_REJECT`: Rejected.
    AuditReject,
    /// `AUDIT_FREEZE`: Frozen.
    AuditFreeze,
    /// `CANCELED`: Withdrawn.
    Canceled,
    /// `CONTACT_PROCESSING`: In the contact's hands.
    ContactProcessing,
}

impl record::Enumeration for IndirectAuthorderCreateResponseOrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUDITING", Self::Auditing),
        ("CONTACT_CONFIRM", Self::ContactConfirm),
        ("LEGAL_CONFIRM", Self::LegalConfirm),
        ("AUDIT_PASS", Self::AuditPass),
        ("AUDIT_REJECT", Self::AuditReject),
        ("AUDIT_FREEZE", Self::AuditFreeze),
        ("CANCELED", Self::Canceled),
        ("CONTACT_PROCESSING", Self::ContactProcessing),
    ];
}

impl std::fmt::Debug for IndirectAuthorderCreateResponseOrderStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.merchant.indirect.authorder.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndirectAuthorderCreateErrorCode {
    /// `AUTH_IDENTITY_TYPE_ILLEGAL`.
    AuthIdentityTypeIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `AUTH_ORDER_ISV_HAS_RISK`.
    AuthOrderIsvHasRisk,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `LEGAL_PERSON_NAME_NOT_EQUAL`.
    LegalPersonNameNotEqual,
    /// `BIZ_CERT_ILLEGAL_CERT_NO`.
    BizCertIllegalCertNo,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for IndirectAuthorderCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("AUTH_IDENTITY_TYPE_ILLEGAL", Self::AuthIdentityTypeIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
        ("AUTH_ORDER_ISV_HAS_RISK", Self::AuthOrderIsvHasRisk),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("LEGAL_PERSON_NAME_NOT_EQUAL", Self::LegalPersonNameNotEqual),
        ("BIZ_CERT_ILLEGAL_CERT_NO", Self::BizCertIllegalCertNo),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for IndirectAuthorderCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
