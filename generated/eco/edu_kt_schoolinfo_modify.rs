//! `alipay.eco.edu.kt.schoolinfo.modify` · 教育缴费学校信息录入接口
//!
//! Register a school with Alipay's school fee service.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/schoolinfo/modify`. Described in
//! `spec/eco/edu.kt.schoolinfo.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.edu.kt.schoolinfo.modify` (教育缴费学校信息录入接口).
///
/// Register a school with Alipay's school fee service.
///
/// ```
/// use alipay::eco::EduKtSchoolinfoModify;
///
/// let request = EduKtSchoolinfoModify::new()
///     .bank_notify_url("https://www.xxx.xxx/xx");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`bank_uid`](Self::bank_uid) | matches `^[0-9A-Za-z]*$` (advisory) |
/// | [`card_alias_no`](Self::card_alias_no) | required in some cases |
/// | [`school_icon_type`](Self::school_icon_type) | required in some cases |
/// | [`smid`](Self::smid) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/edu/kt/schoolinfo/modify`. Described in
/// `spec/eco/edu.kt.schoolinfo.modify.yaml`.
/// Returns [`EduKtSchoolinfoModifyResponse`], or an error with a [`EduKtSchoolinfoModifyErrorCode`].
#[doc(alias = "alipay.eco.edu.kt.schoolinfo.modify")]
#[doc(alias = "/v3/alipay/eco/edu/kt/schoolinfo/modify")]
#[doc(alias = "教育缴费学校信息录入接口")]
#[doc(alias = "缴费")]
#[must_use]
#[non_exhaustive]
pub struct EduKtSchoolinfoModify {
    /// ISV's callback for MYbank results; match by `order_no` and `outer_trade_no`.
    ///
    /// Example: `https://www.xxx.xxx/xx`.
    pub bank_notify_url: Option<String>,
    /// Unique contract id that MYbank's escrow platform assigned to the ISV.
    ///
    /// Example: `200002924334`.
    pub bank_partner_id: Option<String>,
    /// User id on the ISV's platform, used when the MYbank account was opened.
    ///
    /// Matches `^[0-9A-Za-z]*$` (advisory). Example: `20000293230232`.
    pub bank_uid: Option<String>,
    /// Bank number in group-to-card mode, as the school submitted it to Alipay.
    ///
    /// Example: `P0004`.
    pub bankcard_no: Option<String>,
    /// Royalty batch number in group acquiring mode, from Alipay's configuration.
    ///
    /// 分账批次号. Example: `201812180111030000034567270022`.
    pub batch_no: Option<String>,
    /// Number of the school's ZhiFuTong card; must go together with `smid`.
    ///
    /// 学校开通直付通卡编号; required in some cases. Example: `c6c0c7a1b9d54e5db9d49eed39f00e65`.
    pub card_alias_no: Option<String>,
    /// National code of the city.
    ///
    /// 城市的国家编码. Example: `330100`.
    pub city_code: Option<String>,
    /// City name.
    ///
    /// 城市名称. Example: `杭州市`.
    pub city_name: Option<String>,
    /// Key that Alipay gave to each card in group acquiring mode.
    ///
    /// Example: `2088000000000001`.
    pub corporate_branch_pid: Option<String>,
    /// National code of the district.
    ///
    /// 区县的国家编码. Example: `330106`.
    pub district_code: Option<String>,
    /// District name.
    ///
    /// 区县名称. Example: `西湖区`.
    pub district_name: Option<String>,
    /// ISV's company name, shown to users in the bill.
    ///
    /// ISV公司名称. Example: `杭州少年宫`.
    pub isv_name: Option<String>,
    /// ISV code; no longer needed since 2017-08-03.
    ///
    /// Example: `110101190001010000`.
    #[deprecated(note = "Retired by the platform.")]
    pub isv_no: Option<String>,
    /// ISV's callback for payment results, which arrive by POST.
    ///
    /// Example: `https://isv.com/xxx`.
    pub isv_notify_url: Option<String>,
    /// ISV's phone number, shown to users in the bill for help.
    ///
    /// ISV的联系方式. Example: `13800000000`.
    pub isv_phone: Option<String>,
    /// Alipay partner id of the ISV signed up for school fees.
    ///
    /// Example: `2088000000000001`.
    pub isv_pid: Option<String>,
    /// National code of the province.
    ///
    /// 省份的国家编码. Example: `330000`.
    pub province_code: Option<String>,
    /// Province name.
    ///
    /// 省名称. Example: `浙江省`.
    pub province_name: Option<String>,
    /// Public URL of the school's logo; PNG or JPG, 108×108.
    ///
    /// 学校的校徽或logo. Example:
    /// `http://ecopublic-dev.oss-cn-hangzhou.aliyuncs.com/eco/edu_alipay/school/school.png`.
    pub school_icon: Option<String>,
    /// Image format of `school_icon`; required when that is given.
    ///
    /// Required in some cases; other values may be added. Example: `png`.
    pub school_icon_type: Option<record::Choice<EduKtSchoolinfoModifySchoolIconType>>,
    /// School name.
    ///
    /// 学校名称. Example: `杭州市西湖第一实验学校`.
    pub school_name: Option<String>,
    /// School's Alipay partner id; the sub-merchant id for ZhiFuTong.
    ///
    /// Example: `20880012939123234423`.
    pub school_pid: Option<String>,
    /// School's identification code from the Ministry of Education.
    ///
    /// 学校标识码. Example: `3133005132`.
    pub school_stdcode: Option<String>,
    /// Type of school; digits are joined where several apply, as in `45`.
    ///
    /// 学校的类型; other values may be added. Example: `4`.
    pub school_type: Option<record::Choice<EduKtSchoolinfoModifySchoolType>>,
    /// School's sub-merchant id from ZhiFuTong; must go together with `card_alias_no`.
    ///
    /// Required in some cases. Example: `2088000000000001`.
    pub smid: Option<String>,
    /// Receiver of royalties in group acquiring mode.
    ///
    /// 分账批次号. Example: `4325353`.
    pub trans_in: Option<String>,
    /// Channel code that MYbank assigned to the ISV.
    ///
    /// Example: `TESTBANK10301`.
    pub white_channel_code: Option<String>,
}

#[allow(deprecated)]
impl EduKtSchoolinfoModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bank_notify_url`](Self::bank_notify_url).
    #[inline]
    pub fn bank_notify_url(mut self, bank_notify_url: impl Into<String>) -> Self {
        self.bank_notify_url = Some(bank_notify_url.into());
        self
    }

    /// Sets [`bank_partner_id`](Self::bank_partner_id).
    #[inline]
    pub fn bank_partner_id(mut self, bank_partner_id: impl Into<String>) -> Self {
        self.bank_partner_id = Some(bank_partner_id.into());
        self
    }

    /// Sets [`bank_uid`](Self::bank_uid).
    #[inline]
    pub fn bank_uid(mut self, bank_uid: impl Into<String>) -> Self {
        self.bank_uid = Some(bank_uid.into());
        self
    }

    /// Sets [`bankcard_no`](Self::bankcard_no).
    #[inline]
    pub fn bankcard_no(mut self, bankcard_no: impl Into<String>) -> Self {
        self.bankcard_no = Some(bankcard_no.into());
        self
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }

    /// Sets [`card_alias_no`](Self::card_alias_no).
    #[inline]
    pub fn card_alias_no(mut self, card_alias_no: impl Into<String>) -> Self {
        self.card_alias_no = Some(card_alias_no.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`city_name`](Self::city_name).
    #[inline]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }

    /// Sets [`corporate_branch_pid`](Self::corporate_branch_pid).
    #[inline]
    pub fn corporate_branch_pid(
        mut self,
        corporate_branch_pid: impl Into<String>,
    ) -> Self {
        self.corporate_branch_pid = Some(corporate_branch_pid.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets [`district_name`](Self::district_name).
    #[inline]
    pub fn district_name(mut self, district_name: impl Into<String>) -> Self {
        self.district_name = Some(district_name.into());
        self
    }

    /// Sets [`isv_name`](Self::isv_name).
    #[inline]
    pub fn isv_name(mut self, isv_name: impl Into<String>) -> Self {
        self.isv_name = Some(isv_name.into());
        self
    }

    /// Sets [`isv_no`](Self::isv_no).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn isv_no(mut self, isv_no: impl Into<String>) -> Self {
        self.isv_no = Some(isv_no.into());
        self
    }

    /// Sets [`isv_notify_url`](Self::isv_notify_url).
    #[inline]
    pub fn isv_notify_url(mut self, isv_notify_url: impl Into<String>) -> Self {
        self.isv_notify_url = Some(isv_notify_url.into());
        self
    }

    /// Sets [`isv_phone`](Self::isv_phone).
    #[inline]
    pub fn isv_phone(mut self, isv_phone: impl Into<String>) -> Self {
        self.isv_phone = Some(isv_phone.into());
        self
    }

    /// Sets [`isv_pid`](Self::isv_pid).
    #[inline]
    pub fn isv_pid(mut self, isv_pid: impl Into<String>) -> Self {
        self.isv_pid = Some(isv_pid.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`province_name`](Self::province_name).
    #[inline]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = Some(province_name.into());
        self
    }

    /// Sets [`school_icon`](Self::school_icon).
    #[inline]
    pub fn school_icon(mut self, school_icon: impl Into<String>) -> Self {
        self.school_icon = Some(school_icon.into());
        self
    }

    /// Sets [`school_icon_type`](Self::school_icon_type).
    #[inline]
    pub fn school_icon_type(
        mut self,
        school_icon_type: impl Into<record::Choice<EduKtSchoolinfoModifySchoolIconType>>,
    ) -> Self {
        self.school_icon_type = Some(school_icon_type.into());
        self
    }

    /// Sets [`school_name`](Self::school_name).
    #[inline]
    pub fn school_name(mut self, school_name: impl Into<String>) -> Self {
        self.school_name = Some(school_name.into());
        self
    }

    /// Sets [`school_pid`](Self::school_pid).
    #[inline]
    pub fn school_pid(mut self, school_pid: impl Into<String>) -> Self {
        self.school_pid = Some(school_pid.into());
        self
    }

    /// Sets [`school_stdcode`](Self::school_stdcode).
    #[inline]
    pub fn school_stdcode(mut self, school_stdcode: impl Into<String>) -> Self {
        self.school_stdcode = Some(school_stdcode.into());
        self
    }

    /// Sets [`school_type`](Self::school_type).
    #[inline]
    pub fn school_type(
        mut self,
        school_type: impl Into<record::Choice<EduKtSchoolinfoModifySchoolType>>,
    ) -> Self {
        self.school_type = Some(school_type.into());
        self
    }

    /// Sets [`smid`](Self::smid).
    #[inline]
    pub fn smid(mut self, smid: impl Into<String>) -> Self {
        self.smid = Some(smid.into());
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[inline]
    pub fn trans_in(mut self, trans_in: impl Into<String>) -> Self {
        self.trans_in = Some(trans_in.into());
        self
    }

    /// Sets [`white_channel_code`](Self::white_channel_code).
    #[inline]
    pub fn white_channel_code(mut self, white_channel_code: impl Into<String>) -> Self {
        self.white_channel_code = Some(white_channel_code.into());
        self
    }
}

/// The response of `alipay.eco.edu.kt.schoolinfo.modify` (教育缴费学校信息录入接口).
#[non_exhaustive]
pub struct EduKtSchoolinfoModifyResponse {
    /// School code in Alipay.
    ///
    /// 支付宝分配给学校的编码. Example: `11010100000002`.
    pub school_no: Option<String>,
    /// Whether the school was registered.
    ///
    /// Example: `Y`.
    pub status: Option<record::Choice<EduKtSchoolinfoModifyResponseStatus>>,
}

/// The values of the platform's type `EduKtSchoolinfoModifySchoolIconType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EduKtSchoolinfoModifySchoolIconType {
    /// `png`: PNG.
    Png,
    /// `jpg`: JPG.
    Jpg,
}

record::enumeration!(EduKtSchoolinfoModifySchoolIconType, "png" Png, "jpg" Jpg);

/// The values of the platform's type `EduKtSchoolinfoModifySchoolType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EduKtSchoolinfoModifySchoolType {
    /// `1`: Nursery (托儿所).
    V1,
    /// `2`: Kindergarten (幼儿园).
    V2,
    /// `3`: Primary school (小学).
    V3,
    /// `4`: Junior high school (初中).
    V4,
    /// `5`: Senior high school (高中).
    V5,
}

record::enumeration!(
    EduKtSchoolinfoModifySchoolType, "1" V1, "2" V2, "3" V3, "4" V4, "5" V5
);

/// The values of the platform's type `EduKtSchoolinfoModifyResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EduKtSchoolinfoModifyResponseStatus {
    /// `Y`: Success (成功).
    Y,
    /// `N`: Failure (失败).
    N,
}

record::enumeration!(EduKtSchoolinfoModifyResponseStatus, "Y" Y, "N" N);

/// The error codes of `alipay.eco.edu.kt.schoolinfo.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EduKtSchoolinfoModifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER_COLLEGE_SCHOOL_TYPE_ERROR`.
    InvalidParameterCollegeSchoolTypeError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EduKtSchoolinfoModifyErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "BIZ_ERROR" BizError, "INVALID_PARAMETER_COLLEGE_SCHOOL_TYPE_ERROR"
    InvalidParameterCollegeSchoolTypeError
);

impl record::CallRequest for EduKtSchoolinfoModify {}

impl record::Request for EduKtSchoolinfoModify {
    type Response = EduKtSchoolinfoModifyResponse;
    type ErrorCode = EduKtSchoolinfoModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.edu.kt.schoolinfo.modify",
        title: "教育缴费学校信息录入接口",
        file: "spec/eco/edu.kt.schoolinfo.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/edu/kt/schoolinfo/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EDU_KT_SCHOOLINFO_MODIFY,
        response: &EDU_KT_SCHOOLINFO_MODIFY_RESPONSE,
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
    EduKtSchoolinfoModify, EDU_KT_SCHOOLINFO_MODIFY, 0 bank_notify_url None, 1
    bank_partner_id None, 2 bank_uid None, 3 bankcard_no None, 4 batch_no None, 5
    card_alias_no None, 6 city_code None, 7 city_name None, 8 corporate_branch_pid None,
    9 district_code None, 10 district_name None, 11 isv_name None, 12 isv_no None, 13
    isv_notify_url None, 14 isv_phone None, 15 isv_pid None, 16 province_code None, 17
    province_name None, 18 school_icon None, 19 school_icon_type None, 20 school_name
    None, 21 school_pid None, 22 school_stdcode None, 23 school_type None, 24 smid None,
    25 trans_in None, 26 white_channel_code None
);

record::record!(
    EduKtSchoolinfoModifyResponse, EDU_KT_SCHOOLINFO_MODIFY_RESPONSE, 0 school_no None, 1
    status None
);

static EDU_KT_SCHOOLINFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtSchoolinfoModify",
    file: "spec/eco/edu.kt.schoolinfo.modify.yaml",
    rows: &[
        schema::Row::Text("bank_notify_url"),
        schema::Row::Text("bank_partner_id"),
        schema::Row::Limited(
            "bank_uid",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z]*$"))],
        ),
        schema::Row::Text("bankcard_no"),
        schema::Row::Text("batch_no"),
        schema::Row::Text("card_alias_no"),
        schema::Row::Text("city_code"),
        schema::Row::Text("city_name"),
        schema::Row::Text("corporate_branch_pid"),
        schema::Row::Text("district_code"),
        schema::Row::Text("district_name"),
        schema::Row::Text("isv_name"),
        schema::Row::Text("isv_no"),
        schema::Row::Text("isv_notify_url"),
        schema::Row::Text("isv_phone"),
        schema::Row::Text("isv_pid"),
        schema::Row::Text("province_code"),
        schema::Row::Text("province_name"),
        schema::Row::Text("school_icon"),
        schema::Row::Text("school_icon_type"),
        schema::Row::Text("school_name"),
        schema::Row::Text("school_pid"),
        schema::Row::Text("school_stdcode"),
        schema::Row::Text("school_type"),
        schema::Row::Text("smid"),
        schema::Row::Text("trans_in"),
        schema::Row::Text("white_channel_code"),
    ],
    rules: &[],
    lines: &[
        11, 15, 19, 22, 25, 29, 34, 40, 41, 42, 46, 47, 48, 53, 58, 62, 67, 71, 72, 73,
        78, 87, 88, 92, 97, 109, 114, 119,
    ],
};

static EDU_KT_SCHOOLINFO_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EduKtSchoolinfoModifyResponse",
    file: "spec/eco/edu.kt.schoolinfo.modify.yaml",
    rows: &[schema::Row::Text("school_no"), schema::Row::Text("status")],
    rules: &[],
    lines: &[],
};
