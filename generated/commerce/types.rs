//! Types that several APIs of `commerce` share.
//!
//! Described in `spec/commerce/types.yaml`.

use crate::{record, schema};

/// Details for notifying the consumer of a delivery.
///
/// | Field | Limits |
/// |---|---|
/// | rule | At least one of `merchant_name`, `tiny_app_id` |
#[must_use]
#[non_exhaustive]
pub struct ConsumerNotifyIstd {
    /// Number of goods.
    ///
    /// 商品数量.
    pub goods_count: Option<i64>,
    /// Thumbnail URL of the goods; BMP, JPG, JPEG, PNG or GIF.
    ///
    /// 商品缩略图url.
    pub goods_img: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Phone number of the merchant.
    ///
    /// 商家电话.
    pub merchant_mobile: Option<String>,
    /// Merchant name; needed if `tiny_app_id` is absent.
    ///
    /// 商家名称. Example: `杭州立方`.
    pub merchant_name: Option<String>,
    /// App id of the merchant's mini program.
    ///
    /// 商家小程序appid.
    pub tiny_app_id: Option<String>,
    /// Path in the merchant's mini program, preferably the order page.
    ///
    /// 商家小程序的路径.
    pub tiny_app_url: Option<String>,
}

impl ConsumerNotifyIstd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goods_count`](Self::goods_count).
    #[inline]
    pub fn goods_count(mut self, goods_count: i64) -> Self {
        self.goods_count = Some(goods_count);
        self
    }

    /// Sets [`goods_img`](Self::goods_img).
    #[inline]
    pub fn goods_img(mut self, goods_img: impl Into<String>) -> Self {
        self.goods_img = Some(goods_img.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`merchant_mobile`](Self::merchant_mobile).
    #[inline]
    pub fn merchant_mobile(mut self, merchant_mobile: impl Into<String>) -> Self {
        self.merchant_mobile = Some(merchant_mobile.into());
        self
    }

    /// Sets [`merchant_name`](Self::merchant_name).
    #[inline]
    pub fn merchant_name(mut self, merchant_name: impl Into<String>) -> Self {
        self.merchant_name = Some(merchant_name.into());
        self
    }

    /// Sets [`tiny_app_id`](Self::tiny_app_id).
    #[inline]
    pub fn tiny_app_id(mut self, tiny_app_id: impl Into<String>) -> Self {
        self.tiny_app_id = Some(tiny_app_id.into());
        self
    }

    /// Sets [`tiny_app_url`](Self::tiny_app_url).
    #[inline]
    pub fn tiny_app_url(mut self, tiny_app_url: impl Into<String>) -> Self {
        self.tiny_app_url = Some(tiny_app_url.into());
        self
    }
}

/// An invoice title that failed in a batch.
///
/// | Field | Limits |
/// |---|---|
/// | [`title_tag`](Self::title_tag) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct EcEmployeeTitleFailed {
    /// Employee id.
    ///
    /// 员工ID. Example: `228420000000057942506`.
    pub employee_id: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Result message for this invoice title.
    pub message: Option<String>,
    /// Invoice title id.
    ///
    /// 抬头ID. Example: `2021090100152710300000000729`.
    pub title_id: Option<String>,
    /// Whether the title is the default one.
    pub title_tag: Option<record::Choice<EcEmployeeTitleFailedTitleTag>>,
}

impl EcEmployeeTitleFailed {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`message`](Self::message).
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`title_id`](Self::title_id).
    #[inline]
    pub fn title_id(mut self, title_id: impl Into<String>) -> Self {
        self.title_id = Some(title_id.into());
        self
    }

    /// Sets [`title_tag`](Self::title_tag).
    #[inline]
    pub fn title_tag(
        mut self,
        title_tag: impl Into<record::Choice<EcEmployeeTitleFailedTitleTag>>,
    ) -> Self {
        self.title_tag = Some(title_tag.into());
        self
    }
}

/// Relation of an employee to an invoice title.
///
/// | Field | Limits |
/// |---|---|
/// | rule | At least one of `account_id`, `enterprise_id` |
#[must_use]
#[non_exhaustive]
pub struct EmployeeTitleDto {
    /// Joint account id; give it or `enterprise_id`.
    ///
    /// 共同账户id. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Creator.
    ///
    /// 创建人. Example: `某某`.
    pub create_by: Option<String>,
    /// Employee id in the enterprise domain; give it or `user_id`.
    ///
    /// 企业域定义的员工id. Example: `228420000000057942506`.
    pub employee_id: Option<String>,
    /// Enterprise id in the enterprise domain; give it or `account_id`.
    ///
    /// 企业域定义的企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Editor.
    ///
    /// 修改人. Example: `某某`.
    pub modify_by: Option<String>,
    /// Employee's Alipay open id; give it or `employee_id`.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Tax number.
    ///
    /// 税号. Example: `9133*********5852F`.
    pub tax_register_no: Option<String>,
    /// Invoice title id.
    ///
    /// 抬头id. Example: `2021090100152710300000000729`.
    pub title_id: Option<String>,
    /// Tag of the relation.
    ///
    /// 关系标记. Example: `ou`.
    pub title_tag: Option<String>,
    /// Employee's Alipay user id (2088…); give it or `employee_id`.
    ///
    /// 员工支付宝账号. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl EmployeeTitleDto {
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

    /// Sets [`title_id`](Self::title_id).
    #[inline]
    pub fn title_id(mut self, title_id: impl Into<String>) -> Self {
        self.title_id = Some(title_id.into());
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

/// Information about an enterprise.
///
/// | Field | Limits |
/// |---|---|
/// | [`enterprise_alias_audit_status`](Self::enterprise_alias_audit_status) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct EnterpriseInfoDto {
    /// Joint account id.
    ///
    /// 共同账户id. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Sign-up status for business spending.
    ///
    /// 因公签约状态.
    pub activate: Option<String>,
    /// Certification level of the enterprise.
    ///
    /// 企业认证等级.
    pub auth_level: Option<String>,
    /// Certification status.
    ///
    /// 认证状态.
    pub auth_status: Option<String>,
    /// When the enterprise was certified.
    ///
    /// 认证时间.
    pub auth_time: Option<String>,
    /// Short name of the enterprise.
    ///
    /// 企业简称. Example: `企业码测试`.
    pub enterprise_alias: Option<String>,
    /// Review status of the enterprise's short name.
    ///
    /// 企业简称审核状态. Example: `PASSED`.
    pub enterprise_alias_audit_status: Option<
        record::Choice<EnterpriseInfoDtoEnterpriseAliasAuditStatus>,
    >,
    /// Unified social credit code.
    pub enterprise_code: Option<String>,
    /// Email address of the enterprise.
    ///
    /// 企业邮箱.
    pub enterprise_email: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Enterprise name.
    ///
    /// 企业名称. Example: `企业码测试有限公司`.
    pub enterprise_name: Option<String>,
    /// When it was created.
    ///
    /// 创建时间. Example: `1533039333744`.
    pub gmt_create: Option<String>,
    /// When it was last updated.
    ///
    /// 更新时间. Example: `1533039333744`.
    pub gmt_modified: Option<String>,
    /// Face library id for closed scenes, such as shuttle buses.
    ///
    /// 封闭场景的人脸库id. Example: `BUSINESS_898263530536960`.
    pub iot_group_id: Option<String>,
    /// Face library id for open scenes, such as group catering.
    ///
    /// 开放场景的人脸库id. Example: `BUSINESS_898263530536960`.
    pub iot_logic_group_id: Option<String>,
    /// Provider's unique request number; makes the request idempotent.
    ///
    /// Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// Code of the external platform.
    ///
    /// 外部平台code. Example: `TB`.
    pub platform_code: Option<String>,
    /// Id on the external platform.
    ///
    /// 外部平台id.
    pub platform_out_id: Option<String>,
    /// Signing status of the enterprise code service agreement.
    ///
    /// 企业码服务协议签约状态. Example: `SIGNED`.
    pub sign_status: Option<String>,
    /// Current status of the enterprise.
    ///
    /// 企业当前状态.
    pub status: Option<String>,
}

impl EnterpriseInfoDto {
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

    /// Sets [`activate`](Self::activate).
    #[inline]
    pub fn activate(mut self, activate: impl Into<String>) -> Self {
        self.activate = Some(activate.into());
        self
    }

    /// Sets [`auth_level`](Self::auth_level).
    #[inline]
    pub fn auth_level(mut self, auth_level: impl Into<String>) -> Self {
        self.auth_level = Some(auth_level.into());
        self
    }

    /// Sets [`auth_status`](Self::auth_status).
    #[inline]
    pub fn auth_status(mut self, auth_status: impl Into<String>) -> Self {
        self.auth_status = Some(auth_status.into());
        self
    }

    /// Sets [`auth_time`](Self::auth_time).
    #[inline]
    pub fn auth_time(mut self, auth_time: impl Into<String>) -> Self {
        self.auth_time = Some(auth_time.into());
        self
    }

    /// Sets [`enterprise_alias`](Self::enterprise_alias).
    #[inline]
    pub fn enterprise_alias(mut self, enterprise_alias: impl Into<String>) -> Self {
        self.enterprise_alias = Some(enterprise_alias.into());
        self
    }

    /// Sets [`enterprise_alias_audit_status`](Self::enterprise_alias_audit_status).
    #[inline]
    pub fn enterprise_alias_audit_status(
        mut self,
        enterprise_alias_audit_status: impl Into<
            record::Choice<EnterpriseInfoDtoEnterpriseAliasAuditStatus>,
        >,
    ) -> Self {
        self.enterprise_alias_audit_status = Some(enterprise_alias_audit_status.into());
        self
    }

    /// Sets [`enterprise_code`](Self::enterprise_code).
    #[inline]
    pub fn enterprise_code(mut self, enterprise_code: impl Into<String>) -> Self {
        self.enterprise_code = Some(enterprise_code.into());
        self
    }

    /// Sets [`enterprise_email`](Self::enterprise_email).
    #[inline]
    pub fn enterprise_email(mut self, enterprise_email: impl Into<String>) -> Self {
        self.enterprise_email = Some(enterprise_email.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`enterprise_name`](Self::enterprise_name).
    #[inline]
    pub fn enterprise_name(mut self, enterprise_name: impl Into<String>) -> Self {
        self.enterprise_name = Some(enterprise_name.into());
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`gmt_modified`](Self::gmt_modified).
    #[inline]
    pub fn gmt_modified(mut self, gmt_modified: impl Into<String>) -> Self {
        self.gmt_modified = Some(gmt_modified.into());
        self
    }

    /// Sets [`iot_group_id`](Self::iot_group_id).
    #[inline]
    pub fn iot_group_id(mut self, iot_group_id: impl Into<String>) -> Self {
        self.iot_group_id = Some(iot_group_id.into());
        self
    }

    /// Sets [`iot_logic_group_id`](Self::iot_logic_group_id).
    #[inline]
    pub fn iot_logic_group_id(mut self, iot_logic_group_id: impl Into<String>) -> Self {
        self.iot_logic_group_id = Some(iot_logic_group_id.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`platform_code`](Self::platform_code).
    #[inline]
    pub fn platform_code(mut self, platform_code: impl Into<String>) -> Self {
        self.platform_code = Some(platform_code.into());
        self
    }

    /// Sets [`platform_out_id`](Self::platform_out_id).
    #[inline]
    pub fn platform_out_id(mut self, platform_out_id: impl Into<String>) -> Self {
        self.platform_out_id = Some(platform_out_id.into());
        self
    }

    /// Sets [`sign_status`](Self::sign_status).
    #[inline]
    pub fn sign_status(mut self, sign_status: impl Into<String>) -> Self {
        self.sign_status = Some(sign_status.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// A line of goods to deliver.
#[must_use]
#[non_exhaustive]
pub struct GoodsDetailIstd {
    /// Number of goods.
    ///
    /// 商品数量. Example: `1`.
    pub count: Option<i64>,
    /// Item name.
    ///
    /// 商品名称. Example: `西红柿炒蛋`.
    pub name: Option<String>,
    /// Unit price.
    ///
    /// 商品单价. Example: `100`.
    pub price: Option<String>,
    /// Unit of the goods.
    ///
    /// 商品单位. Example: `台`.
    pub unit: Option<String>,
}

impl GoodsDetailIstd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`count`](Self::count).
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`unit`](Self::unit).
    #[inline]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }
}

/// Summary of the goods of a delivery.
#[must_use]
#[non_exhaustive]
pub struct GoodsInfoIstd {
    /// Delivery note for the rider handing over the goods.
    ///
    /// 交货信息.
    pub delivery_info: Option<String>,
    /// First-level category.
    ///
    /// 一级品类类目.
    pub first_class: Option<String>,
    /// Height of the goods, in centimeters.
    ///
    /// 商品高度.
    pub height: Option<i64>,
    /// Length of the goods, in centimeters.
    ///
    /// 商品长度.
    pub length: Option<i64>,
    /// Pickup note for the rider at the store.
    ///
    /// 取货信息.
    pub pickup_info: Option<String>,
    /// Total price.
    ///
    /// 总价. Example: `100`.
    pub price: Option<String>,
    /// Second-level category.
    ///
    /// 二级品类类目.
    pub second_class: Option<String>,
    /// Weight of the goods, in kilograms.
    ///
    /// 货物重量.
    pub weight: Option<String>,
    /// Width of the goods, in centimeters.
    ///
    /// 商品宽度.
    pub width: Option<i64>,
}

impl GoodsInfoIstd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_info`](Self::delivery_info).
    #[inline]
    pub fn delivery_info(mut self, delivery_info: impl Into<String>) -> Self {
        self.delivery_info = Some(delivery_info.into());
        self
    }

    /// Sets [`first_class`](Self::first_class).
    #[inline]
    pub fn first_class(mut self, first_class: impl Into<String>) -> Self {
        self.first_class = Some(first_class.into());
        self
    }

    /// Sets [`height`](Self::height).
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets [`length`](Self::length).
    #[inline]
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }

    /// Sets [`pickup_info`](Self::pickup_info).
    #[inline]
    pub fn pickup_info(mut self, pickup_info: impl Into<String>) -> Self {
        self.pickup_info = Some(pickup_info.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`second_class`](Self::second_class).
    #[inline]
    pub fn second_class(mut self, second_class: impl Into<String>) -> Self {
        self.second_class = Some(second_class.into());
        self
    }

    /// Sets [`weight`](Self::weight).
    #[inline]
    pub fn weight(mut self, weight: impl Into<String>) -> Self {
        self.weight = Some(weight.into());
        self
    }

    /// Sets [`width`](Self::width).
    #[inline]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
}

/// Further settings of an instant delivery order.
///
/// | Field | Limits |
/// |---|---|
/// | [`delivery_direction`](Self::delivery_direction) | one of `1`, `2` |
/// | [`delivery_type`](Self::delivery_type) | one of `0`, `1` |
/// | [`is_direct_delivery`](Self::is_direct_delivery) | one of `1`, `0` |
/// | [`is_finish_code_needed`](Self::is_finish_code_needed) | one of `1`, `0` |
/// | [`is_insured`](Self::is_insured) | one of `1`, `0` |
/// | [`is_pickup_code_needed`](Self::is_pickup_code_needed) | one of `1`, `0` |
#[must_use]
#[non_exhaustive]
pub struct OrderExtIstd {
    /// Cash the rider pays.
    ///
    /// Example: `15.00`.
    pub cash_on_delivery: Option<String>,
    /// Cash the rider collects.
    ///
    /// Example: `13.00`.
    pub cash_on_pickup: Option<String>,
    /// When the consumer placed the order.
    ///
    /// 消费者下单时间. Example: `2020-06-01 13:23:00`.
    pub consumer_order_time: Option<String>,
    /// Direction of the delivery.
    ///
    /// 物流流向; one of `1`, `2`. Example: `1`.
    ///
    /// Values:
    ///
    /// - `1`: From store to user (从门店取件送至用户).
    /// - `2`: From user to store (从用户取件送至门店).
    pub delivery_direction: Option<i64>,
    /// Whether the order is immediate or scheduled.
    ///
    /// 配送类型; one of `0`, `1`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Immediate (即时单).
    /// - `1`: Scheduled.
    pub delivery_type: Option<i64>,
    /// Remark.
    ///
    /// 备注. Example: `放在前台`.
    pub desc: Option<String>,
    /// When the order should be dispatched.
    ///
    /// 期望派单时间. Example: `2020-11-27 15:45:57`.
    pub expected_delivery_time: Option<String>,
    /// When the goods should arrive.
    ///
    /// 期望送达时间. Example: `2020-06-01 13:23:00`.
    pub expected_finish_time: Option<String>,
    /// When the goods should be picked up.
    ///
    /// 期望取件时间. Example: `2020-06-01 13:23:00`.
    pub expected_pick_time: Option<String>,
    /// Insured value.
    ///
    /// 保价金额. Example: `100.00`.
    pub insure_price: Option<String>,
    /// Whether the rider delivers straight after pickup.
    ///
    /// 是否直拿直送; one of `1`, `0`. Example: `1`.
    ///
    /// Values:
    ///
    /// - `1`: Direct delivery (直拿直送).
    /// - `0`: Not direct (非直拿直送).
    pub is_direct_delivery: Option<i64>,
    /// Whether a code is needed to complete delivery.
    ///
    /// One of `1`, `0`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `1`: Needed (需要).
    /// - `0`: Not needed (不需要).
    pub is_finish_code_needed: Option<i64>,
    /// Whether the goods are insured.
    ///
    /// 是否保价; one of `1`, `0`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `1`: Insured (保价).
    /// - `0`: Not insured (不保价).
    pub is_insured: Option<i64>,
    /// Whether a code is needed for pickup.
    ///
    /// One of `1`, `0`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `1`: Needed (需要).
    /// - `0`: Not needed (不需要).
    pub is_pickup_code_needed: Option<i64>,
    /// Store's serial number of the order.
    ///
    /// 门店订单流水号.
    pub poi_seq: Option<String>,
    /// Service code of the delivery company.
    ///
    /// 即时配送公司的服务代码. Example: `2019121121000102523089`.
    pub service_code: Option<String>,
}

impl OrderExtIstd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cash_on_delivery`](Self::cash_on_delivery).
    #[inline]
    pub fn cash_on_delivery(mut self, cash_on_delivery: impl Into<String>) -> Self {
        self.cash_on_delivery = Some(cash_on_delivery.into());
        self
    }

    /// Sets [`cash_on_pickup`](Self::cash_on_pickup).
    #[inline]
    pub fn cash_on_pickup(mut self, cash_on_pickup: impl Into<String>) -> Self {
        self.cash_on_pickup = Some(cash_on_pickup.into());
        self
    }

    /// Sets [`consumer_order_time`](Self::consumer_order_time).
    #[inline]
    pub fn consumer_order_time(
        mut self,
        consumer_order_time: impl Into<String>,
    ) -> Self {
        self.consumer_order_time = Some(consumer_order_time.into());
        self
    }

    /// Sets [`delivery_direction`](Self::delivery_direction).
    #[inline]
    pub fn delivery_direction(mut self, delivery_direction: i64) -> Self {
        self.delivery_direction = Some(delivery_direction);
        self
    }

    /// Sets [`delivery_type`](Self::delivery_type).
    #[inline]
    pub fn delivery_type(mut self, delivery_type: i64) -> Self {
        self.delivery_type = Some(delivery_type);
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`expected_delivery_time`](Self::expected_delivery_time).
    #[inline]
    pub fn expected_delivery_time(
        mut self,
        expected_delivery_time: impl Into<String>,
    ) -> Self {
        self.expected_delivery_time = Some(expected_delivery_time.into());
        self
    }

    /// Sets [`expected_finish_time`](Self::expected_finish_time).
    #[inline]
    pub fn expected_finish_time(
        mut self,
        expected_finish_time: impl Into<String>,
    ) -> Self {
        self.expected_finish_time = Some(expected_finish_time.into());
        self
    }

    /// Sets [`expected_pick_time`](Self::expected_pick_time).
    #[inline]
    pub fn expected_pick_time(mut self, expected_pick_time: impl Into<String>) -> Self {
        self.expected_pick_time = Some(expected_pick_time.into());
        self
    }

    /// Sets [`insure_price`](Self::insure_price).
    #[inline]
    pub fn insure_price(mut self, insure_price: impl Into<String>) -> Self {
        self.insure_price = Some(insure_price.into());
        self
    }

    /// Sets [`is_direct_delivery`](Self::is_direct_delivery).
    #[inline]
    pub fn is_direct_delivery(mut self, is_direct_delivery: i64) -> Self {
        self.is_direct_delivery = Some(is_direct_delivery);
        self
    }

    /// Sets [`is_finish_code_needed`](Self::is_finish_code_needed).
    #[inline]
    pub fn is_finish_code_needed(mut self, is_finish_code_needed: i64) -> Self {
        self.is_finish_code_needed = Some(is_finish_code_needed);
        self
    }

    /// Sets [`is_insured`](Self::is_insured).
    #[inline]
    pub fn is_insured(mut self, is_insured: i64) -> Self {
        self.is_insured = Some(is_insured);
        self
    }

    /// Sets [`is_pickup_code_needed`](Self::is_pickup_code_needed).
    #[inline]
    pub fn is_pickup_code_needed(mut self, is_pickup_code_needed: i64) -> Self {
        self.is_pickup_code_needed = Some(is_pickup_code_needed);
        self
    }

    /// Sets [`poi_seq`](Self::poi_seq).
    #[inline]
    pub fn poi_seq(mut self, poi_seq: impl Into<String>) -> Self {
        self.poi_seq = Some(poi_seq.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }
}

/// Recipient of a delivery.
#[must_use]
#[non_exhaustive]
pub struct ReceiverIstd {
    /// Address down to street, estate or building; used for locating.
    ///
    /// 地址. Example: `万塘路18号黄龙时代广场`.
    pub address: Option<String>,
    /// Address details: building, unit and floor.
    ///
    /// 地址详情.
    pub address_detail: Option<String>,
    /// City name.
    ///
    /// 城市名称. Example: `杭州市`.
    pub city: Option<String>,
    /// Coordinate system; only GCJ-02 (`0`) is supported for now.
    ///
    /// 坐标类型. Example: `0`.
    ///
    /// Known values, to which others may be added:
    ///
    /// - `0`: GCJ-02, as AMap and Tencent (火星坐标).
    /// - `1`: Baidu coordinates (百度坐标).
    pub coordinate_type: Option<i64>,
    /// Latitude.
    ///
    /// 纬度.
    pub lat: Option<String>,
    /// Longitude.
    ///
    /// 经度.
    pub lng: Option<String>,
    /// Mobile phone number.
    ///
    /// 手机号.
    pub mobile_no: Option<String>,
    /// Name.
    ///
    /// 姓名. Example: `某某`.
    pub name: Option<String>,
}

impl ReceiverIstd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`address_detail`](Self::address_detail).
    #[inline]
    pub fn address_detail(mut self, address_detail: impl Into<String>) -> Self {
        self.address_detail = Some(address_detail.into());
        self
    }

    /// Sets [`city`](Self::city).
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`coordinate_type`](Self::coordinate_type).
    #[inline]
    pub fn coordinate_type(mut self, coordinate_type: i64) -> Self {
        self.coordinate_type = Some(coordinate_type);
        self
    }

    /// Sets [`lat`](Self::lat).
    #[inline]
    pub fn lat(mut self, lat: impl Into<String>) -> Self {
        self.lat = Some(lat.into());
        self
    }

    /// Sets [`lng`](Self::lng).
    #[inline]
    pub fn lng(mut self, lng: impl Into<String>) -> Self {
        self.lng = Some(lng.into());
        self
    }

    /// Sets [`mobile_no`](Self::mobile_no).
    #[inline]
    pub fn mobile_no(mut self, mobile_no: impl Into<String>) -> Self {
        self.mobile_no = Some(mobile_no.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// Sender of a delivery.
#[must_use]
#[non_exhaustive]
pub struct SenderIstd {
    /// Address down to street, estate or building; used for locating.
    ///
    /// 地址. Example: `万塘路18号黄龙时代广场`.
    pub address: Option<String>,
    /// Address details: building, unit and floor.
    ///
    /// 地址详情.
    pub address_detail: Option<String>,
    /// City name.
    ///
    /// 城市名称. Example: `杭州市`.
    pub city: Option<String>,
    /// Coordinate system; only GCJ-02 (`0`) is supported for now.
    ///
    /// 坐标类型. Example: `0`.
    ///
    /// Known values, to which others may be added:
    ///
    /// - `0`: GCJ-02, as AMap and Tencent.
    /// - `1`: Baidu coordinates (百度坐标).
    pub coordinate_type: Option<i64>,
    /// Latitude.
    ///
    /// 纬度.
    pub lat: Option<String>,
    /// Longitude.
    ///
    /// 经度.
    pub lng: Option<String>,
    /// Mobile phone number.
    ///
    /// 手机号.
    pub mobile_no: Option<String>,
    /// Name.
    ///
    /// 姓名. Example: `某某`.
    pub name: Option<String>,
}

impl SenderIstd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`address_detail`](Self::address_detail).
    #[inline]
    pub fn address_detail(mut self, address_detail: impl Into<String>) -> Self {
        self.address_detail = Some(address_detail.into());
        self
    }

    /// Sets [`city`](Self::city).
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`coordinate_type`](Self::coordinate_type).
    #[inline]
    pub fn coordinate_type(mut self, coordinate_type: i64) -> Self {
        self.coordinate_type = Some(coordinate_type);
        self
    }

    /// Sets [`lat`](Self::lat).
    #[inline]
    pub fn lat(mut self, lat: impl Into<String>) -> Self {
        self.lat = Some(lat.into());
        self
    }

    /// Sets [`lng`](Self::lng).
    #[inline]
    pub fn lng(mut self, lng: impl Into<String>) -> Self {
        self.lng = Some(lng.into());
        self
    }

    /// Sets [`mobile_no`](Self::mobile_no).
    #[inline]
    pub fn mobile_no(mut self, mobile_no: impl Into<String>) -> Self {
        self.mobile_no = Some(mobile_no.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The values of the platform's type `EcEmployeeTitleFailedTitleTag`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EcEmployeeTitleFailedTitleTag {
    /// `DEFAULT`: Default title.
    Default,
    /// `MULTI`: One of several titles.
    Multi,
}

record::enumeration!(EcEmployeeTitleFailedTitleTag, "DEFAULT" Default, "MULTI" Multi);

/// The values of the platform's type `EnterpriseInfoDtoEnterpriseAliasAuditStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EnterpriseInfoDtoEnterpriseAliasAuditStatus {
    /// `PASSED`: Approved (通过).
    Passed,
    /// `REJECTED`: Rejected (驳回).
    Rejected,
    /// `AUDITING`: Under review (审核中).
    Auditing,
}

record::enumeration!(
    EnterpriseInfoDtoEnterpriseAliasAuditStatus, "PASSED" Passed, "REJECTED" Rejected,
    "AUDITING" Auditing
);

record::record!(
    ConsumerNotifyIstd, CONSUMER_NOTIFY_ISTD, 0 goods_count None, 1 goods_img None, 2
    goods_name None, 3 merchant_mobile None, 4 merchant_name None, 5 tiny_app_id None, 6
    tiny_app_url None
);

record::record!(
    EcEmployeeTitleFailed, EC_EMPLOYEE_TITLE_FAILED, 0 employee_id None, 1 enterprise_id
    None, 2 message None, 3 title_id None, 4 title_tag None
);

record::record!(
    EmployeeTitleDto, EMPLOYEE_TITLE_DTO, 0 account_id None, 1 create_by None, 2
    employee_id None, 3 enterprise_id None, 4 modify_by None, 5 open_id None, 6
    tax_register_no None, 7 title_id None, 8 title_tag None, 9 user_id None
);

record::record!(
    EnterpriseInfoDto, ENTERPRISE_INFO_DTO, 0 account_id None, 1 activate None, 2
    auth_level None, 3 auth_status None, 4 auth_time None, 5 enterprise_alias None, 6
    enterprise_alias_audit_status None, 7 enterprise_code None, 8 enterprise_email None,
    9 enterprise_id None, 10 enterprise_name None, 11 gmt_create None, 12 gmt_modified
    None, 13 iot_group_id None, 14 iot_logic_group_id None, 15 out_biz_no None, 16
    platform_code None, 17 platform_out_id None, 18 sign_status None, 19 status None
);

record::record!(
    GoodsDetailIstd, GOODS_DETAIL_ISTD, 0 count None, 1 name None, 2 price None, 3 unit
    None
);

record::record!(
    GoodsInfoIstd, GOODS_INFO_ISTD, 0 delivery_info None, 1 first_class None, 2 height
    None, 3 length None, 4 pickup_info None, 5 price None, 6 second_class None, 7 weight
    None, 8 width None
);

record::record!(
    OrderExtIstd, ORDER_EXT_ISTD, 0 cash_on_delivery None, 1 cash_on_pickup None, 2
    consumer_order_time None, 3 delivery_direction None, 4 delivery_type None, 5 desc
    None, 6 expected_delivery_time None, 7 expected_finish_time None, 8
    expected_pick_time None, 9 insure_price None, 10 is_direct_delivery None, 11
    is_finish_code_needed None, 12 is_insured None, 13 is_pickup_code_needed None, 14
    poi_seq None, 15 service_code None
);

record::record!(
    ReceiverIstd, RECEIVER_ISTD, 0 address None, 1 address_detail None, 2 city None, 3
    coordinate_type None, 4 lat None, 5 lng None, 6 mobile_no None, 7 name None
);

record::record!(
    SenderIstd, SENDER_ISTD, 0 address None, 1 address_detail None, 2 city None, 3
    coordinate_type None, 4 lat None, 5 lng None, 6 mobile_no None, 7 name None
);

pub(crate) static CONSUMER_NOTIFY_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConsumerNotifyIstd",
    file: "spec/commerce/types.yaml",
    rows: &[
        schema::Row::Plain("goods_count", schema::Kind::Integer),
        schema::Row::Text("goods_img"),
        schema::Row::Text("goods_name"),
        schema::Row::Text("merchant_mobile"),
        schema::Row::Text("merchant_name"),
        schema::Row::Text("tiny_app_id"),
        schema::Row::Text("tiny_app_url"),
    ],
    rules: &[schema::Rule::AtLeastOne(&["merchant_name", "tiny_app_id"])],
    lines: &[7, 8, 9, 10, 11, 16, 17, 22],
};

pub(crate) static EC_EMPLOYEE_TITLE_FAILED: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEmployeeTitleFailed",
    file: "spec/commerce/types.yaml",
    rows: &[
        schema::Row::Text("employee_id"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("message"),
        schema::Row::Text("title_id"),
        schema::Row::Limited(
            "title_tag",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["DEFAULT", "MULTI"]))],
        ),
    ],
    rules: &[],
    lines: &[27, 28, 29, 30, 31, 33],
};

pub(crate) static EMPLOYEE_TITLE_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EmployeeTitleDto",
    file: "spec/commerce/types.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("create_by"),
        schema::Row::Text("employee_id"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("modify_by"),
        schema::Row::Text("open_id"),
        schema::Row::Text("tax_register_no"),
        schema::Row::Text("title_id"),
        schema::Row::Text("title_tag"),
        schema::Row::Text("user_id"),
    ],
    rules: &[schema::Rule::AtLeastOne(&["account_id", "enterprise_id"])],
    lines: &[41, 46, 47, 52, 57, 58, 62, 63, 64, 65, 71],
};

pub(crate) static ENTERPRISE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseInfoDto",
    file: "spec/commerce/types.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("activate"),
        schema::Row::Text("auth_level"),
        schema::Row::Text("auth_status"),
        schema::Row::Text("auth_time"),
        schema::Row::Text("enterprise_alias"),
        schema::Row::Limited(
            "enterprise_alias_audit_status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["PASSED", "REJECTED", "AUDITING"]),
                ),
            ],
        ),
        schema::Row::Text("enterprise_code"),
        schema::Row::Text("enterprise_email"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("enterprise_name"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("iot_group_id"),
        schema::Row::Text("iot_logic_group_id"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("platform_code"),
        schema::Row::Text("platform_out_id"),
        schema::Row::Text("sign_status"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[
        76, 77, 78, 79, 80, 81, 82, 85, 91, 92, 93, 94, 95, 96, 97, 102, 107, 111, 112,
        113, 118,
    ],
};

pub(crate) static GOODS_DETAIL_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsDetailIstd",
    file: "spec/commerce/types.yaml",
    rows: &[
        schema::Row::Plain("count", schema::Kind::Integer),
        schema::Row::Text("name"),
        schema::Row::Text("price"),
        schema::Row::Text("unit"),
    ],
    rules: &[],
    lines: &[126, 127, 128, 129],
};

pub(crate) static GOODS_INFO_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsInfoIstd",
    file: "spec/commerce/types.yaml",
    rows: &[
        schema::Row::Text("delivery_info"),
        schema::Row::Text("first_class"),
        schema::Row::Plain("height", schema::Kind::Integer),
        schema::Row::Plain("length", schema::Kind::Integer),
        schema::Row::Text("pickup_info"),
        schema::Row::Text("price"),
        schema::Row::Text("second_class"),
        schema::Row::Text("weight"),
        schema::Row::Plain("width", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[134, 135, 136, 137, 138, 139, 140, 141, 142],
};

pub(crate) static ORDER_EXT_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderExtIstd",
    file: "spec/commerce/types.yaml",
    rows: &[
        schema::Row::Text("cash_on_delivery"),
        schema::Row::Text("cash_on_pickup"),
        schema::Row::Text("consumer_order_time"),
        schema::Row::Limited(
            "delivery_direction",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "2"]))],
        ),
        schema::Row::Limited(
            "delivery_type",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
        ),
        schema::Row::Text("desc"),
        schema::Row::Text("expected_delivery_time"),
        schema::Row::Text("expected_finish_time"),
        schema::Row::Text("expected_pick_time"),
        schema::Row::Text("insure_price"),
        schema::Row::Limited(
            "is_direct_delivery",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "0"]))],
        ),
        schema::Row::Limited(
            "is_finish_code_needed",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "0"]))],
        ),
        schema::Row::Limited(
            "is_insured",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "0"]))],
        ),
        schema::Row::Limited(
            "is_pickup_code_needed",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "0"]))],
        ),
        schema::Row::Text("poi_seq"),
        schema::Row::Text("service_code"),
    ],
    rules: &[],
    lines: &[
        147, 148, 149, 154, 158, 162, 166, 170, 171, 176, 181, 186, 187, 191, 195, 198,
        202, 206, 210, 213, 217, 218,
    ],
};

pub(crate) static RECEIVER_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ReceiverIstd",
    file: "spec/commerce/types.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("address_detail"),
        schema::Row::Text("city"),
        schema::Row::Plain("coordinate_type", schema::Kind::Integer),
        schema::Row::Text("lat"),
        schema::Row::Text("lng"),
        schema::Row::Text("mobile_no"),
        schema::Row::Text("name"),
    ],
    rules: &[],
    lines: &[227, 232, 233, 234, 243, 244, 245, 246],
};

pub(crate) static SENDER_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "SenderIstd",
    file: "spec/commerce/types.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("address_detail"),
        schema::Row::Text("city"),
        schema::Row::Plain("coordinate_type", schema::Kind::Integer),
        schema::Row::Text("lat"),
        schema::Row::Text("lng"),
        schema::Row::Text("mobile_no"),
        schema::Row::Text("name"),
    ],
    rules: &[],
    lines: &[251, 256, 257, 258, 267, 268, 269, 270],
};
